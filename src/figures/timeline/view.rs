//! The timeline as it is written: without a day of operation.

use super::drawing::road;
use super::geometry::starts;
use super::parts;
use crate::domain::recovery::{Milestone, Phase};
use crate::figures::prose::{ask, prose};
use crate::words::Key;
use crate::words::timeline as words;
use leptos::prelude::*;

/// A stop of the road: its drawing, when it is and what is there, and the phase
/// whose dates it shows.
struct Stop {
    sign: &'static str,
    says: [Key; 2],
    phase: Option<Phase>,
}

const fn stop(sign: &'static str, says: [Key; 2], phase: Option<Phase>) -> Stop {
    Stop { sign, says, phase }
}

const STOPS: [Stop; 7] = [
    stop(
        "#art-way-table",
        [words::OPERATION, words::OPERATION_WHAT],
        Some(Phase::Operation),
    ),
    stop(
        "#art-way-bed",
        [words::WATCH, words::WATCH_WHAT],
        Some(Phase::CloseWatch),
    ),
    stop("#art-way-meal", [words::THEN, words::THEN_WHAT], None),
    stop(
        "#art-way-door",
        [words::HOME, words::HOME_WHAT],
        Some(Phase::GoingHome),
    ),
    stop(
        "#art-way-walk",
        [words::ABOUT, words::ABOUT_WHAT],
        Some(Phase::UpAndAbout),
    ),
    stop(
        "#art-way-bag",
        [words::FUNCTION, words::FUNCTION_WHAT],
        Some(Phase::FullFunction),
    ),
    stop(
        "#art-way-bench",
        [words::REPORTED, words::REPORTED_WHAT],
        Some(Phase::Reported),
    ),
];

fn stop_view((stop, start): (Stop, i64)) -> impl IntoView {
    let [when, what] = stop.says;
    // The first stop is in the hospital; the first one behind the door, at home.
    let place = match stop.phase {
        Some(Phase::Operation) => Some(words::IN_HOSPITAL),
        Some(Phase::UpAndAbout) => Some(words::AT_HOME),
        _ => None,
    };
    let dates = |phase: Phase| {
        view! { <span class="phase-date" data-part=parts::DATES data-value=phase.id()></span> }
    };
    view! {
        <li data-facts=when.facts()>
            <svg class="sign" viewBox="0 0 64 56" aria-hidden="true"><use href=stop.sign></use></svg>
            <svg class="road" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
                <use href="#art-way" y=-start></use>
            </svg>
            <div class="stop">
                {place.map(|place| view! { <span class="road-place">{place.text()}</span> })}
                <strong>{when.text()}</strong>
                <span>{what.text()}</span>
                {stop.phase.map(dates)}
            </div>
        </li>
    }
}

fn milestone_words(milestone: Milestone) -> Key {
    match milestone {
        Milestone::PassingGas => words::MILESTONES_PASSING_GAS,
        Milestone::PainByTablets => words::MILESTONES_PAIN_BY_TABLETS,
        Milestone::EatingAndDrinking => words::MILESTONES_EATING_AND_DRINKING,
        Milestone::Walking => words::MILESTONES_WALKING,
        Milestone::WoundHealing => words::MILESTONES_WOUND_HEALING,
        Milestone::KnowsWhomToCall => words::MILESTONES_KNOWS_WHOM_TO_CALL,
    }
}

/// The figure.
pub fn timeline() -> AnyView {
    view! {
        <div class="live" id=parts::ID>
            {road()}
            <ol class="phases" role="list">{STOPS.into_iter().zip(starts()).map(stop_view).collect_view()}</ol>
            <p class="timeline-today" hidden data-part=parts::TODAY></p>
            <div class="beside">
                <p class="timeline-key" data-facts=words::KEY.facts()>{words::KEY.text()}</p>
                {ask(&words::ASK_TIMES.text(), "timeline")}
            </div>
            {own_day()}
            {going_home()}
            <details class="fold">
                <summary>{words::ABOUT_TIMES.text()}</summary>
                {prose(&words::NOTE.text(), "timeline")}
            </details>
        </div>
    }
    .into_any()
}

/// The reader's own day. Without scripts there are no dates to show.
fn own_day() -> impl IntoView {
    view! {
        <details class="fold timeline-day needs-start" data-part=parts::OWN>
            <summary>{words::OWN_DATES.text()}</summary>
            <label for="operation-day">{words::DAY.text()}</label>
            <input
                id="operation-day"
                data-part=parts::DAY
                type="date"
                max="2999-12-31"
                autocomplete="off"
                aria-describedby="operation-day-note operation-day-problem"
                aria-invalid="false"
            />
            <button type="button" class="quiet" hidden data-part=parts::FORGET data-then="#operation-day">
                {words::FORGET.text()}
            </button>
            <p id="operation-day-note">{words::DAY_NOTE.text()}</p>
            <p id="operation-day-problem" hidden data-part=parts::PROBLEM></p>
            <p class="buttons needs-permission">
                <button type="button" disabled data-part=parts::CALENDAR>{words::CALENDAR.text()}</button>
            </p>
        </details>
    }
}

/// The milestones, and the last word before leaving.
fn going_home() -> impl IntoView {
    let milestone = |milestone: Milestone| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    form="choices"
                    data-part=parts::MILESTONE
                    data-value=milestone.id()
                />
                {milestone_words(milestone).text()}
            </label>
        }
    };
    view! {
        <details class="fold" data-facts=words::MILESTONES.facts()>
            <summary id="milestones-title">{words::MILESTONES.text()}</summary>
            <div class="milestones" role="group" aria-labelledby="milestones-title">
                {Milestone::ALL.map(milestone).collect_view()}
            </div>
            <p>{words::ASK.text()}</p>
            <p class="timeline-line" aria-hidden="true">{words::ASK_LINE.text()}</p>
            <p class="buttons needs-start needs-permission">
                <button type="button" data-part=parts::PRINT>{words::PRINT.text()}</button>
            </p>
        </details>
    }
}
