//! The controls, the grade and the picture.

use super::geometry::{Scale, center, radius};
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
    let refused = RwSignal::new(false);
    let grade = move || nodule.get().grade();
    let choose = move |next: Nodule| {
        let scale = Scale::of(next);
        if Scale::of(nodule.get_untracked()) != scale {
            keeper.announce(words::SCALES[scale as usize]);
        }
        refused.set(false);
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
        None => refused.set(true),
    };
    // What was not taken does not stay in the field beside another grade.
    let leave = move |event: Targeted<Event, HtmlInputElement>| {
        event
            .target()
            .set_value(&nodule.get_untracked().millimeters());
    };
    let step = move |label, sign, step: fn(Nodule) -> Nodule| {
        view! {
            <button type="button" aria-label=label on:click=move |_| choose(step(nodule.get_untracked()))>
                {sign}
            </button>
        }
    };
    let disk = move |of: fn(Nodule) -> u16| move || of(nodule.get());
    view! {
        <div
            class="cc"
            data-grade=move || grade().number()
            data-scale=move || Scale::of(nodule.get()).id()
        >
            <div class="cc-controls needs-start">
                <div class="cc-grades" role="group" aria-label=words::GRADES>
                    {Grade::ALL
                        .map(|each| {
                            view! {
                                <button
                                    type="button"
                                    aria-pressed=move || if grade() == each { "true" } else { "false" }
                                    on:click=move |_| choose(each.example())
                                >
                                    <strong>{words::NAMES[each as usize]}</strong>
                                    <span>{words::LIMITS[each as usize]}</span>
                                </button>
                            }
                        })
                        .collect_view()}
                </div>
                <label for="cc-slider">{words::SIZE}</label>
                <input
                    id="cc-slider"
                    type="range"
                    min="0"
                    max=slider::LAST
                    value=slider::position_of(first)
                    aria-valuetext=move || nodule.get().millimeters() + " mm, " + words::NAMES[grade() as usize]
                    prop:value=move || slider::position_of(nodule.get()).to_string()
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
                        inputmode="decimal"
                        value=first.millimeters()
                        aria-describedby="cc-refused"
                        aria-invalid=move || if refused.get() { "true" } else { "false" }
                        prop:value=move || nodule.get().millimeters()
                        on:input:target=type_in
                        on:change:target=leave
                    />
                    {step(words::LARGER, "+", slider::larger)}
                </div>
                <p id="cc-refused" role="status">{move || if refused.get() { words::REFUSED } else { "" }}</p>
            </div>
            <output class="cc-grade" for="cc-slider cc-number" data-facts=words::MEANINGS_FACTS>
                <strong>{move || words::NAMES[grade() as usize]}</strong>
                <span>{move || words::MEANINGS[grade() as usize]}</span>
            </output>
            <p class="cc-scale">{move || words::SCALES[Scale::of(nodule.get()) as usize]}</p>
            <div class="cc-pictures" aria-hidden="true">
                <svg viewBox="0 0 2560 2400">
                    <use href="#art-cc-tissue" />
                    <circle class="cc-nodule" cx="1470" cy=disk(center) r=disk(radius) />
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
