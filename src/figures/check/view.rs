//! The questions as they are written: nothing answered, each answer folded.

use super::{parts, pictures};
use crate::content::check::{self, Asked};
use crate::domain::address::Figure;
use crate::domain::check::{Kind, Steps};
use crate::domain::section::Section;
use crate::words::check as words;
use leptos::prelude::*;

/// What is asked after a section of this name, folded: beside the way, and not needed to have
/// read it. The card stands after the last questions.
pub fn after(section: Section, name: String) -> AnyView {
    let asked: Vec<Asked> = check::questions()
        .into_iter()
        .filter(|one| one.after == section)
        .collect();
    if asked.is_empty() {
        return ().into_any();
    }
    let count = asked.len() as f64;
    let next = format!("#{} .next", section.end_id());
    let questions = || asked.iter().map(ask).collect_view();
    let id = Figure::Check.id();
    let body = match section {
        Section::Questions => view! {
            <figure id=id class="check-body" data-figure=id>
                <figcaption id="check-caption">{check::lead()}</figcaption>
                {questions()}
                {card()}
            </figure>
        }
        .into_any(),
        _ => view! {
            <div class="check-body">
                <p>{check::lead()}</p>
                {questions()}
                <button type="button" class="quiet needs-start" data-part=parts::SKIP data-then=next>
                    {words::SKIP.text()}
                </button>
            </div>
        }
        .into_any(),
    };
    view! {
        <details class="fold check live">
            <summary>
                <span>
                    {words::TITLE.text()}
                    <span class="check-of">": " {name}</span>
                    " " <span class="inside">{words::Asks { count }.text()}</span>
                </span>
            </summary>
            {body}
        </details>
    }
    .into_any()
}

/// A question: its controls, what is said of the answer, and why.
fn ask(asked: &Asked) -> impl IntoView + use<> {
    let question = asked.question;
    let (why, facts) = check::told(asked.why);
    let right = pictures::right(question);
    let right = right.map(|answer| words::RightIs { answer: &answer }.text() + " ");
    view! {
        <div class="check-ask" data-part=parts::QUESTION data-value=question.id()>
            <fieldset>
                <legend inner_html=asked.ask.clone()></legend>
                {controls(asked)}
                <p class="buttons needs-start">
                    <button type="button" data-part=parts::SEE>
                        {words::SEE.text()}
                    </button>
                    <output data-part=parts::SAID></output>
                </p>
            </fieldset>
            <details class="fold check-why" data-part=parts::WHY>
                <summary>{words::ANSWER.text()}</summary>
                <p data-facts=facts>
                    <b>{right}</b>
                    <span inner_html=why></span>
                    " "
                    <a href=asked.place>{words::PLACE.text()}</a>
                </p>
            </details>
        </div>
    }
}

fn controls(asked: &Asked) -> AnyView {
    let question = asked.question;
    match question.kind() {
        Kind::Choose(_) => choices(asked).into_any(),
        Kind::Region(_) => pictures::map(question.id()).into_any(),
        Kind::Size(_) => pictures::spot(question).into_any(),
        Kind::Day(..) => pictures::line(question).into_any(),
        Kind::Order => steps(asked).into_any(),
    }
}

fn choices(asked: &Asked) -> impl IntoView + use<> {
    let name = asked.question.id();
    let choice = |(place, words): (usize, &String)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    value=place
                    form="choices"
                    data-part=parts::CHOICE
                />
                <b>{pictures::letter(place)}</b>
                <span inner_html=words.clone()></span>
            </label>
        }
    };
    (1..).zip(&asked.answers).map(choice).collect_view()
}

fn steps(asked: &Asked) -> impl IntoView + use<> {
    let step = |(place, step): (usize, u8)| {
        let letter = pictures::letter(place).to_string();
        let words = asked.answers.get(usize::from(step) - 1).cloned();
        let (up, down) = (
            words::Up { step: &letter }.text(),
            words::Down { step: &letter }.text(),
        );
        view! {
            <li data-part=parts::STEP data-value=step>
                <b>{letter}</b>
                <span inner_html=words></span>
                <button type="button" class="needs-start" aria-label=up data-part=parts::UP>"↑"</button>
                <button type="button" class="needs-start" aria-label=down data-part=parts::DOWN>"↓"</button>
            </li>
        }
    };
    view! {
        <ol class="check-steps" role="list" data-part=parts::STEPS>
            {(1..).zip(Steps::START.steps()).map(step).collect_view()}
        </ol>
    }
}

/// The card: tell someone in your own words, then compare.
pub fn card() -> AnyView {
    let card = check::say_it_back();
    let point = |point: &&str| {
        let (words, facts) = check::told(point);
        view! { <li data-facts=facts inner_html=words></li> }
    };
    view! {
        <div class="check-ask check-card">
            <div>
                <p class="check-title">{words::SAY_IT_BACK.text()}</p>
                <p>{card.lead}</p>
            </div>
            <details class="fold check-why">
                <summary>{words::COMPARE.text()}</summary>
                <ol>{card.points.iter().map(point).collect_view()}</ol>
                <p>{card.close}</p>
            </details>
        </div>
        <p class="buttons needs-start">
            <button type="button" class="needs-permission" data-part=parts::PRINT>
                {words::PRINT.text()}
            </button>
            <button
                type="button"
                class="quiet"
                data-part=parts::SKIP
                data-then="#questions-end .next"
            >
                {words::SKIP.text()}
            </button>
        </p>
    }
    .into_any()
}
