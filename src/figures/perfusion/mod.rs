//! The perfusion circuit. Native controls and style sheets do all of it: a step
//! is a radio button, the motion a switch. So it works before the wasm is there
//! and without it, and takes none.

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::content::markdown;
use crate::content::words::perfusion as words;
use crate::domain::address::Figure;
use crate::domain::perfusion::Step;
use leptos::prelude::*;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Perfusion,
    title: crate::words::perfusion::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: || leptos::prelude::IntoAny::into_any(Perfusion()),
        drawings: include_str!("art.svg"),
        fills: include_str!("fills.svg"),
    },
};

/// The layers of the drawing (`art-circuit-{layer}`), from back to front. Style
/// sheets show and move each by the step.
const LAYERS: [&str; 9] = [
    "body", "tubes", "fluid", "rinse", "in", "out", "machine", "rotor", "sutures",
];

/// The figure.
#[component]
pub fn Perfusion() -> impl IntoView {
    view! {
        <div class="perfusion">
            <svg class="circuit" viewBox="0 0 320 262" role="img" aria-label=words::DRAWING>
                {LAYERS
                    .map(|layer| {
                        view! { <use class=format!("circuit-{layer}") href=format!("#art-circuit-{layer}")></use> }
                    })
                    .collect_view()}
            </svg>
            <div class="perfusion-steps">
                <fieldset aria-describedby="perfusion-caption">
                    <legend>{words::STEPS}</legend>
                    {Step::ALL.into_iter().zip(words::STEP_WORDS).map(step).collect_view()}
                </fieldset>
                <label class="choice perfusion-play">
                    <input type="checkbox" role="switch" autocomplete="off" />
                    {words::PLAY}
                </label>
            </div>
        </div>
        <div class="perfusion-notes">{words::NOTES.iter().map(note).collect_view()}</div>
    }
}

fn step((step, (name, says)): (Step, (&'static str, &'static str))) -> impl IntoView {
    let says_id = format!("perfusion-{}", step.id());
    view! {
        <div class="perfusion-step">
            <label class="choice">
                <input
                    type="radio"
                    name="perfusion-step"
                    value=step.id()
                    checked=step == Step::Fill
                    autocomplete="off"
                    aria-describedby=says_id.clone()
                />
                {step.number()}
                ". "
                {name}
            </label>
            <div id=says_id class="perfusion-says" inner_html=prose(says)></div>
        </div>
    }
}

fn note(note: &words::Note) -> impl IntoView + use<> {
    let drawings = note.drawings.iter().map(|(id, part, says)| {
        view! {
            <div>
                <svg viewBox=*part aria-hidden="true"><use href=format!("#art-{id}")></use></svg>
                <div inner_html=prose(says)></div>
            </div>
        }
    });
    view! {
        <section class="perfusion-note">
            <p><strong>{note.heading}</strong></p>
            <div inner_html=prose(note.words)></div>
            <div class="perfusion-drawings">{drawings.collect_view()}</div>
        </section>
    }
}

fn prose(text: &str) -> String {
    markdown::prose(text, "perfusion")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ART: &str = include_str!("art.svg");

    #[test]
    fn every_drawing_shown_is_drawn() {
        let notes = words::NOTES
            .iter()
            .flat_map(|note| note.drawings)
            .map(|(id, ..)| format!("art-{id}"));
        let layers = LAYERS
            .into_iter()
            .map(|layer| format!("art-circuit-{layer}"));
        for id in layers.chain(notes) {
            assert!(ART.contains(&format!(r#"<symbol id="{id}""#)), "{id}");
        }
    }

    #[test]
    fn every_step_has_a_rule_in_the_style_sheet() {
        let style = include_str!("../../../style/perfusion.css");
        for step in Step::ALL {
            assert!(
                style.contains(&format!("[value=\"{}\"]", step.id())),
                "{step:?}"
            );
        }
    }
}
