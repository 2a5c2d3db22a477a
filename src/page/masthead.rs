//! The first screen: what the operation is in a sentence and a picture, three
//! ways in, and who speaks.

use super::contents::Resume;
use crate::content::sections;
use crate::domain::film;
use crate::figures::anatomy;
use crate::words::reading as words;
use leptos::prelude::*;

/// The head of the page.
#[component]
pub fn Masthead() -> impl IntoView {
    let minutes = sections::minutes() as f64;
    view! {
        <header class="masthead">
            <h1 tabindex="-1">{words::TITLE.text()}</h1>
            <p class="masthead-promise" data-facts=words::PROMISE.facts()>
                {words::PROMISE.text()}
            </p>
            <anatomy::Front />
            <anatomy::Hero />
            <nav class="ways" aria-label=words::WAYS.text()>
                <Resume />
                <a class="way main-way" href="#short">
                    {words::ReadIt { minutes }.text()}
                </a>
                <a class="way" href="#film">
                    <b>{words::WATCH.text()}</b>
                    <span>{words::Minutes { minutes: film::minutes() }.text()}</span>
                </a>
                <a class="way" href="#questions">
                    <b>{words::QUESTIONS.text()}</b>
                </a>
            </nav>
            <p class="masthead-status">
                {words::BY_WHOM.text()}
                " "
                <a href="#about">{words::UNREVIEWED.text()}</a>
            </p>
        </header>
    }
}
