//! The timeline as it is written: without a day of operation.

use super::ID;
use super::drawing::symbols;
use crate::content::words::recovery_timeline as words;
use crate::domain::recovery::Phase;
use crate::figures::prose;
use leptos::prelude::*;

/// The figure.
#[component]
pub fn Timeline() -> impl IntoView {
    let phase = |(phase, words): (Phase, words::PhaseWords)| {
        view! {
            <li data-facts=words.facts>
                <strong>{words.what}</strong>
                <span class="phase-when">{words.when}</span>
                <span class="phase-date" data-part="dates"></span>
                <svg class="range" aria-hidden="true">
                    <use href=["#art-range-", phase.id()].concat()></use>
                    <line class="range-today" x1="-9%" x2="-9%" y1="0" y2="100%" data-part="mark"></line>
                </svg>
            </li>
        }
    };
    let milestone = |words: &'static str| {
        view! {
            <label class="choice">
                <input type="checkbox" form="choices" data-part="milestone" />
                {words}
            </label>
        }
    };
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true" inner_html=symbols()></svg>
        <div class="live" id=ID>
            <svg class="range-scale" aria-hidden="true"><use href="#art-range-scale"></use></svg>
            <ol class="phases">
                {Phase::ALL.into_iter().zip(words::PHASES).map(phase).collect_view()}
            </ol>
            <p class="timeline-today" hidden data-part="today"></p>
            <div class="timeline-day needs-start">
                <label for="operation-day">{words::DAY}</label>
                <input
                    id="operation-day"
                    data-part="day"
                    type="date"
                    max="2999-12-31"
                    autocomplete="off"
                    aria-describedby="operation-day-note operation-day-problem"
                    aria-invalid="false"
                />
                <button type="button" class="quiet" hidden data-part="forget" data-then="#operation-day">{words::FORGET}</button>
                <p id="operation-day-note">{words::DAY_NOTE}</p>
                <p id="operation-day-problem" hidden data-part="problem"></p>
            </div>
            <fieldset class="milestones" data-facts=words::MILESTONES_FACTS>
                <legend>{words::MILESTONES}</legend>
                {words::MILESTONE_WORDS.map(milestone).collect_view()}
            </fieldset>
            <p class="buttons needs-start needs-permission">
                <button type="button" data-part="print">{words::PRINT}</button>
                <button type="button" disabled data-part="calendar">{words::CALENDAR}</button>
            </p>
        </div>
        <div class="timeline-note">{prose(words::NOTE, "timeline")}</div>
        <p class="timeline-ask">{words::ASK}</p>
        <p class="timeline-line" aria-hidden="true">{words::ASK_LINE}</p>
    }
}
