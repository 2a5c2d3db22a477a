//! The grid, its key, and the two switches.

use crate::content::words::people as words;
use crate::figures::prose;
use leptos::prelude::*;

/// The words in `data-shown` for each question in each frame.
const SHOWN: [[&str; 2]; 2] = [
    ["complications happens", "complications does-not"],
    ["deaths happens", "deaths does-not"],
];

/// The figure.
#[component]
pub fn People() -> impl IntoView {
    let question = RwSignal::new(false);
    let frame = RwSignal::new(false);
    // One type for all words: each type of view is code.
    let word = move |of: fn(usize, usize) -> &'static str| {
        Signal::derive(move || of(question.get().into(), frame.get().into()))
    };
    let key = move |person, words| {
        view! {
            <li>
                <svg viewBox="0 0 24 30">
                    <use href=person />
                </svg>
                <span>{word(words)}</span>
            </li>
        }
    };
    view! {
        <div class="people" data-shown=word(|question, frame| SHOWN[question][frame])>
            <div class="people-controls needs-start">
                {switch(words::QUESTION, "people-question", words::QUESTIONS, question)}
                {switch(words::FRAME, "people-frame", words::FRAMES, frame)}
            </div>
            <output class="people-sentence" data-facts="F47 F48">
                {word(|question, frame| words::SENTENCES[question][frame])}
            </output>
            <div class="people-picture" aria-hidden="true">
                <svg viewBox="0 0 250 310">
                    <use href="#art-people-complications" />
                    <use href="#art-people-deaths" />
                </svg>
                <ul>
                    {key("#art-person", |question, frame| words::KEYS[question][frame][0])}
                    {key("#art-person-hatched", |question, frame| words::KEYS[question][frame][1])}
                    {key("#art-person", |question, frame| words::KEYS[question][frame][2])}
                </ul>
            </div>
        </div>
    }
}

/// Two radio buttons side by side: the second is chosen, or the first.
fn switch(
    title: &'static str,
    name: &'static str,
    labels: [&'static str; 2],
    second: RwSignal<bool>,
) -> impl IntoView {
    let choice = move |this: bool| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || second.get() == this
                    on:change=move |_| second.set(this)
                />
                {labels[usize::from(this)]}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            {choice(false)}
            {choice(true)}
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
