//! The grid, its key, and the two switches.

use crate::content::words::people as words;
use crate::figures::prose;
use leptos::prelude::*;

/// The two questions, by their word in `data-question`.
const QUESTIONS: [&str; 2] = ["complications", "deaths"];
/// The two frames, by their word in `data-frame`.
const FRAMES: [&str; 2] = ["happens", "does-not"];

/// The figure.
#[component]
pub fn People() -> impl IntoView {
    let question = RwSignal::new(0_usize);
    let frame = RwSignal::new(0_usize);
    let key = move |which: usize| words::KEYS[question.get()][frame.get()][which];
    view! {
        <div
            class="people"
            data-question=move || QUESTIONS[question.get()]
            data-frame=move || FRAMES[frame.get()]
        >
            <div class="people-controls needs-start">
                {switch(words::QUESTION, "people-question", words::QUESTIONS, question)}
                {switch(words::FRAME, "people-frame", words::FRAMES, frame)}
            </div>
            <output class="people-sentence" data-facts="F47 F48">
                {move || words::SENTENCES[question.get()][frame.get()]}
            </output>
            <div class="people-picture" aria-hidden="true">
                <svg viewBox="0 0 250 310">
                    <use href="#art-people-complications" />
                    <use href="#art-people-deaths" />
                </svg>
                <ul>
                    {["art-person", "art-person-hatched", "art-person"]
                        .into_iter()
                        .enumerate()
                        .map(|(which, person)| {
                            view! {
                                <li hidden=move || key(which).is_empty()>
                                    <svg viewBox="0 0 24 30">
                                        <use href=format!("#{person}") />
                                    </svg>
                                    <span>{move || key(which)}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        </div>
    }
}

/// Two radio buttons side by side.
fn switch(
    title: &'static str,
    name: &'static str,
    labels: [&'static str; 2],
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let choice = move |(which, label)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen.get() == which
                    on:change=move |_| chosen.set(which)
                />
                {label}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            {labels.into_iter().enumerate().map(choice).collect_view()}
        </fieldset>
    }
}

/// Below the figure: the same as a table, and what else there is to know.
#[component]
pub fn Below() -> impl IntoView {
    let row = |(words, facts): ([&'static str; 4], &'static str)| {
        let [what, who, happens, does_not] = words;
        view! {
            <tr data-facts=facts>
                <th scope="row">{what} <span>{who}</span></th>
                <td>{happens}</td>
                <td>{does_not}</td>
            </tr>
        }
    };
    let drawings = ["#art-people-complications", "#art-people-deaths"];
    let still = |(drawing, sentences): (&'static str, [&'static str; 2])| {
        view! {
            <div>
                <svg viewBox="0 0 250 310" aria-hidden="true">
                    <use href=drawing />
                </svg>
                {sentences.map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
            </div>
        }
    };
    view! {
        <div class="people-still">
            {drawings.into_iter().zip(words::SENTENCES).map(still).collect_view()}
        </div>
        <table class="people-table" aria-labelledby="risk-caption">
            <thead>
                <tr>
                    {words::HEAD.map(|head| view! { <th scope="col">{head}</th> }).collect_view()}
                </tr>
            </thead>
            <tbody>{words::ROWS.into_iter().zip(words::ROWS_FACTS).map(row).collect_view()}</tbody>
        </table>
        {prose(words::BELOW, "risk")}
    }
}
