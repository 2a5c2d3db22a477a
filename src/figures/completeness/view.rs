//! The controls, the grade and the picture.

use super::geometry::{Scale, disk};
use super::slider;
use crate::content::words::completeness as words;
use crate::domain::completeness::{Completeness as Grade, Nodule};
use crate::figures::prose;
use crate::keeper::Keeper;
use leptos::ev::Targeted;
use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

/// The figure.
#[component]
pub fn Completeness() -> impl IntoView {
    let keeper = Keeper::from_context();
    let first = Grade::Cc1.example();
    let nodule = RwSignal::new(first);
    let refused = RwSignal::new("");
    let choose = move |next: Nodule| {
        let scale = Scale::of(next);
        if Scale::of(nodule.get_untracked()) != scale {
            keeper.announce(words::SCALES[scale as usize]);
        }
        refused.set("");
        nodule.set(next);
    };
    let slide = move |event: Targeted<Event, HtmlInputElement>| {
        choose(slider::nodule_at(
            event.target().value().parse().unwrap_or(0),
        ));
    };
    let type_in = move |event: Targeted<Event, HtmlInputElement>| match Nodule::parse(
        &event.target().value(),
    ) {
        Some(next) => choose(next),
        None => refused.set(words::REFUSED),
    };
    // What was not taken does not stay in the field beside another grade.
    let leave = move |event: Targeted<Event, HtmlInputElement>| {
        event
            .target()
            .set_value(&nodule.get_untracked().millimeters());
    };
    // One type for all words and one for all texts: each type of view is code.
    let word = move |of: fn(Nodule) -> &'static str| Signal::derive(move || of(nodule.get()));
    let text = move |of: fn(Nodule) -> String| Signal::derive(move || of(nodule.get()));
    let button = move |label, sign, limit, pressed, next: Next| {
        view! {
            <button
                type="button"
                aria-label=label
                aria-pressed=pressed
                on:click=move |_| choose(match next {
                    Next::Example(grade) => grade.example(),
                    Next::Step(step) => step(nodule.get_untracked()),
                })
            >
                <strong>{sign}</strong>
                <span>{limit}</span>
            </button>
        }
    };
    let grade = move |grade: Grade| {
        let pressed = Signal::derive(move || {
            if nodule.get().grade() == grade {
                "true"
            } else {
                "false"
            }
        });
        let [name, limit] = [words::NAMES, words::LIMITS].map(|words| words[grade as usize]);
        button(None, name, limit, Some(pressed), Next::Example(grade))
    };
    let step = move |label, sign, step| button(Some(label), sign, "", None, Next::Step(step));
    view! {
        <div class="cc" data-scale=word(state)>
            <div class="cc-controls needs-start">
                <div class="cc-grades" role="group" aria-label=words::GRADES>
                    {Grade::ALL.map(grade).collect_view()}
                </div>
                <label for="cc-slider">{words::SIZE}</label>
                <input
                    id="cc-slider"
                    type="range"
                    min="0"
                    max="75"
                    value="20"
                    aria-valuetext=text(|nodule| nodule.millimeters() + " mm, " + name(nodule))
                    prop:value=text(|nodule| slider::position_of(nodule).to_string())
                    on:input:target=slide
                />
                <label for="cc-number">{words::MILLIMETERS}</label>
                <div class="cc-number">
                    {step(words::SMALLER, "−", slider::smaller)}
                    <input
                        id="cc-number"
                        type="number"
                        min="0"
                        max="50"
                        step="0.1"
                        required
                        inputmode="decimal"
                        aria-describedby="cc-refused"
                        value="2"
                        prop:value=text(Nodule::millimeters)
                        on:input:target=type_in
                        on:change:target=leave
                    />
                    {step(words::LARGER, "+", slider::larger)}
                </div>
                <p id="cc-refused" role="status">{Signal::<&str>::from(refused)}</p>
            </div>
            <output class="cc-grade" for="cc-slider cc-number" data-facts=words::MEANINGS_FACTS>
                <strong>{word(name)}</strong>
                <span>{word(|nodule| words::MEANINGS[nodule.grade() as usize])}</span>
            </output>
            <p class="cc-scale">{word(|nodule| words::SCALES[Scale::of(nodule) as usize])}</p>
            <div class="cc-pictures" aria-hidden="true">
                <svg viewBox="0 0 2560 2400">
                    <use href="#art-cc-tissue" />
                    <path class="cc-nodule" d=text(disk) />
                    <use href="#art-cc-close-up" />
                    <use href="#art-cc-afar" />
                    <use href="#art-cc-none" />
                </svg>
                <svg viewBox="0 0 2560 1700">
                    <use href="#art-cc-things-close-up" />
                    <use href="#art-cc-things-afar" />
                </svg>
            </div>
        </div>
    }
}

/// What a button leads to.
#[derive(Clone, Copy)]
enum Next {
    Example(Grade),
    Step(fn(Nodule) -> Nodule),
}

fn name(nodule: Nodule) -> &'static str {
    words::NAMES[nodule.grade() as usize]
}

/// The words in `data-scale`.
fn state(nodule: Nodule) -> &'static str {
    match (nodule.tenths(), Scale::of(nodule)) {
        (0, _) => "close-up nothing",
        (_, Scale::CloseUp) => "close-up",
        (_, Scale::Afar) => "afar",
    }
}

/// Below the figure: the picture's key, and what else there is to know.
#[component]
pub fn Below() -> impl IntoView {
    view! {
        <ul class="cc-key">
            {words::KEY.map(|words| view! { <li>{words}</li> }).collect_view()}
        </ul>
        {prose(words::BELOW, "completeness")}
    }
}
