//! The picture, its steps, and what lies in folds, as they are written: while the drug moves.

use crate::content::markdown;
use crate::domain::perfusion::Step;
use crate::figures::{self, labeled::labeled};
use crate::words::Key;
use crate::words::perfusion as words;
use leptos::prelude::*;

/// The picture: all that its steps show. Style sheets show and move each part by
/// the step. Its labels are places, `{so}`.
const PICTURE: &str = include_str!("picture.svg");

/// What stands in these places.
const LABELS: [(&str, Key); 19] = [
    ("in", words::AT_IN),
    ("out", words::AT_OUT),
    ("pump", words::AT_PUMP),
    ("heater", words::AT_HEATER),
    ("minutes", words::AT_MINUTES),
    ("drained", words::AT_DRAINED),
    ("rinse", words::AT_RINSE),
    ("used-rinse", words::AT_USED_RINSE),
    ("stitches", words::AT_STITCHES),
    ("head", words::AT_HEAD),
    ("feet", words::AT_FEET),
    ("liver", words::AT_LIVER),
    ("stomach", words::AT_STOMACH),
    ("drug", words::AT_DRUG),
    ("small-bowel", words::AT_SMALL_BOWEL),
    ("bladder", words::AT_BLADDER),
    ("lining", words::AT_LINING),
    ("spine", words::AT_SPINE),
    ("rectum", words::AT_RECTUM),
];

fn name(step: Step) -> Key {
    match step {
        Step::Fill => words::FILL,
        Step::Circulate => words::CIRCULATE,
        Step::Drain => words::DRAIN,
        Step::Rinse => words::RINSE,
        Step::Close => words::CLOSE,
    }
}

fn says(step: Step) -> Key {
    match step {
        Step::Fill => words::FILL_SAYS,
        Step::Circulate => words::CIRCULATE_SAYS,
        Step::Drain => words::DRAIN_SAYS,
        Step::Rinse => words::RINSE_SAYS,
        Step::Close => words::CLOSE_SAYS,
    }
}

/// What lies in the fold below the steps.
struct Note {
    heading: Key,
    says: Option<Key>,
    /// Drawings (`art-{id}`), the part of each to show, and its words.
    drawings: &'static [(&'static str, &'static str, Key)],
}

const NOTES: [Note; 3] = [
    Note {
        heading: words::HEAT,
        says: None,
        drawings: &[
            ("heat-opens", "0 0 120 96", words::HEAT_OPENS),
            ("heat-harms", "0 0 120 96", words::HEAT_HARMS),
        ],
    },
    Note {
        heading: words::WHERE,
        says: Some(words::WHERE_SAYS),
        drawings: &[
            ("whole-body", "0 0 52 104", words::WHOLE_BODY),
            ("local", "0 0 52 104", words::LOCAL),
        ],
    },
    Note {
        heading: words::CLOSED_OR_OPEN,
        says: Some(words::CLOSED_OR_OPEN_SAYS),
        drawings: &[
            ("technique-closed", "0 0 120 96", words::TECHNIQUE_CLOSED),
            ("technique-open", "0 0 120 96", words::TECHNIQUE_OPEN),
        ],
    },
];

/// The figure.
pub fn perfusion() -> AnyView {
    view! {
        <div class="perfusion">
            <svg
                class="circuit"
                viewBox="0 0 720 460"
                role="img"
                aria-label=words::DRAWING.text()
                data-facts=words::DRAWING.facts()
                inner_html=labeled(PICTURE, &LABELS)
            ></svg>
            <fieldset>
                <legend>{words::STEPS.text()}</legend>
                <div class="perfusion-steps">{Step::ALL.map(choice).collect_view()}</div>
            </fieldset>
            <div class="perfusion-answers">{Step::ALL.map(answer).collect_view()}</div>
            <div class="beside">
                <label class="choice perfusion-play">
                    <input type="checkbox" role="switch" form="choices" />
                    {words::PLAY.text()}
                </label>
                {figures::prose::ask(&words::ASK.text(), "perfusion")}
            </div>
        </div>
        <details class="fold">
            <summary>{words::MORE.text()}</summary>
            <div class="perfusion-notes">{NOTES.iter().map(note).collect_view()}</div>
        </details>
    }
    .into_any()
}

fn choice(step: Step) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="perfusion-step"
                value=step.id()
                checked=step == Step::Circulate
                form="choices"
                aria-describedby=answer_id(step)
            />
            {step.number()}
            ". "
            {name(step).text()}
        </label>
    }
}

/// What happens in a step. All lie in one place: nothing below moves.
fn answer(step: Step) -> impl IntoView {
    view! { <div id=answer_id(step) class="perfusion-says" inner_html=prose(says(step))></div> }
}

fn answer_id(step: Step) -> String {
    format!("perfusion-{}", step.id())
}

fn note(note: &Note) -> impl IntoView + use<> {
    let drawings = note.drawings.iter().map(|(id, part, says)| {
        view! {
            <div>
                <svg viewBox=*part aria-hidden="true">
                    <use href=format!("#art-{id}")></use>
                </svg>
                <div inner_html=prose(*says)></div>
            </div>
        }
    });
    view! {
        <div>
            <p>
                <strong>{note.heading.text()}</strong>
            </p>
            <div inner_html=note.says.map(prose)></div>
            <div class="perfusion-drawings">{drawings.collect_view()}</div>
        </div>
    }
}

fn prose(words: Key) -> String {
    markdown::prose(&words.text(), "perfusion")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ART: &str = include_str!("art.svg");

    #[test]
    fn every_drawing_shown_is_drawn() {
        for (id, ..) in NOTES.iter().flat_map(|note| note.drawings) {
            assert!(ART.contains(&format!(r#"<symbol id="art-{id}""#)), "{id}");
        }
    }

    #[test]
    fn every_label_has_its_word_and_every_word_its_label() {
        for (place, _) in LABELS {
            assert!(PICTURE.contains(&format!("{{{place}}}")), "{place}");
        }
        assert!(!labeled(PICTURE, &LABELS).contains('{'));
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
