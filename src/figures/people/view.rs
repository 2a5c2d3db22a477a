//! The grid, its key, and the two switches. Native controls and style sheets
//! do all of it, so it works before the wasm is there and takes none.

use crate::content::words::people as words;
use crate::figures::prose;
use leptos::prelude::*;

/// The values of the switches, as the style sheet knows them.
const QUESTIONS: [&str; 2] = ["complications", "deaths"];
const FRAMES: [&str; 2] = ["happens", "does-not"];

/// The figure.
#[component]
pub fn People() -> impl IntoView {
    let sentences = each(|question, frame| words::SENTENCES[question][frame]);
    let key = |person: &'static str, part: usize| {
        view! {
            <li>
                <svg viewBox="0 0 24 30">
                    <use href=person />
                </svg>
                {each(move |question, frame| words::KEYS[question][frame][part])}
            </li>
        }
    };
    view! {
        <div class="people">
            <div class="people-controls">
                {switch(words::QUESTION, "people-question", words::QUESTIONS, QUESTIONS)}
                {switch(words::FRAME, "people-frame", words::FRAMES, FRAMES)}
            </div>
            <output class="people-sentence" data-facts="F47 F48">
                {sentences}
            </output>
            <div class="people-picture" aria-hidden="true">
                <svg viewBox="0 0 250 310">
                    <use href="#art-people-complications" />
                    <use href="#art-people-deaths" />
                </svg>
                <ul>
                    {key("#art-person", 0)} {key("#art-person-hatched", 1)} {key("#art-person", 2)}
                </ul>
            </div>
        </div>
        <Below />
    }
}

/// The words for each question in each frame. One of them is shown.
fn each(words: impl Fn(usize, usize) -> &'static str) -> impl IntoView {
    [(0, 0), (0, 1), (1, 0), (1, 1)]
        .map(|(question, frame)| {
            let shown_for = [QUESTIONS[question], FRAMES[frame]].join(" ");
            let words = Some(words(question, frame)).filter(|words| !words.is_empty());
            view! { <span data-for=shown_for>{words}</span> }
        })
        .collect_view()
}

/// Two radio buttons side by side. The first is chosen.
fn switch(
    title: &'static str,
    name: &'static str,
    labels: [&'static str; 2],
    values: [&'static str; 2],
) -> impl IntoView {
    let choice = |(label, value): (&'static str, &'static str)| {
        view! {
            <label class="choice">
                <input type="radio" name=name value=value checked=value == values[0] form="choices" />
                {label}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            {labels.into_iter().zip(values).map(choice).collect_view()}
        </fieldset>
    }
}

/// Below: the same as a table, and what else there is to know.
#[component]
fn Below() -> impl IntoView {
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
