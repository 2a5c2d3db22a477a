//! The part of the timeline that the browser takes over.

use super::geometry::{percent, place};
use crate::browser::calendar::DayWords;
use crate::browser::{clipboard, clock, file, listen};
use crate::content::words::recovery_timeline as words;
use crate::domain::calendar::{Day, parse_day, write_day};
use crate::domain::calendar_file::{self, Entry};
use crate::domain::reader::Reader;
use crate::domain::recovery::{DayProblem, Milestone, Phase, check, days_after};
use crate::keeper::Keeper;
use leptos::ev::Targeted;
use leptos::prelude::*;
use web_sys::{Event, FocusEvent, HtmlInputElement};

/// What a day of operation adds, seen from today.
struct Dated {
    dates: Vec<String>,
    today: String,
    /// Where today stands on the scale; outside of it if it is not there.
    mark: String,
}

impl Dated {
    fn new(operation: Day, today: Day) -> Dated {
        let days = DayWords::new();
        let dates = Phase::ALL
            .into_iter()
            .zip(&words::PHASES)
            .map(|(phase, words)| {
                let dates = phase
                    .dates(operation)
                    .map(|(first, last)| days.range(first, last));
                words.about.to_owned() + &dates.unwrap_or_default()
            });
        Dated {
            dates: dates.collect(),
            today: words::today(days_after(operation, today)),
            mark: percent(place(operation, today).unwrap_or(-90)),
        }
    }
}

fn words_of(problem: DayProblem) -> &'static str {
    match problem {
        DayProblem::NotADay => words::NOT_A_DAY,
        DayProblem::TooLongAgo => words::TOO_LONG_AGO,
        DayProblem::TooFarAhead => words::TOO_FAR_AHEAD,
    }
}

/// The timeline.
#[component]
pub fn Timeline() -> impl IntoView {
    let keeper = Keeper::from_context();
    let today = RwSignal::new(None::<Day>);
    let problem = RwSignal::new("");
    let dated = RwSignal::new(None::<Dated>);
    // Told of a new day only, not of all else that is kept.
    let kept = Memo::new(move |_| keeper.with(|reader| reader.operation_day));
    Effect::new(move |first: Option<()>| {
        if first.is_none() {
            today.set(clock::today());
            // Midnight may have passed while the reader was away.
            if let Some(window) = web_sys::window() {
                listen(&window, "focus", move |_: Event| {
                    if today.get_untracked() != clock::today() {
                        today.set(clock::today());
                    }
                });
            }
        }
    });
    Effect::new(move || {
        let Some((day, today)) = kept.get().zip(today.get()) else {
            problem.set("");
            dated.set(None);
            return;
        };
        match check(day, today) {
            Ok(day) => {
                problem.set("");
                dated.set(Some(Dated::new(day, today)));
            }
            Err(why) => {
                problem.set(words_of(why));
                dated.set(None);
            }
        }
    });
    let no_dates = move || dated.with(Option::is_none);
    let mark = move || {
        dated.with(|dated| {
            dated
                .as_ref()
                .map_or("-9%".to_owned(), |dated| dated.mark.clone())
        })
    };
    let keep = move |day: Option<Day>, said: &'static str| {
        keeper.act(move |reader: &mut Reader| reader.operation_day = day);
        keeper.announce(said);
    };
    // A date field says "0002" while the year 2026 is being typed: a bad day is
    // told at once only when it is whole, and otherwise when the field is left.
    let take = move |input: HtmlInputElement, left: bool| {
        let text = input.value();
        let half = text.starts_with('0') || text.is_empty();
        let unreadable = text.is_empty() && input.matches(":invalid").unwrap_or(false);
        let day = parse_day(&text);
        let checked = match day.zip(clock::today()) {
            Some((day, today)) => check(day, today).map(Some),
            None if text.is_empty() && !unreadable => Ok(None),
            None => Err(DayProblem::NotADay),
        };
        match checked {
            Ok(day) => {
                problem.set("");
                if day != kept.get_untracked() {
                    keep(
                        day,
                        if day.is_some() {
                            words::DATES_SHOWN
                        } else {
                            words::FORGOTTEN
                        },
                    );
                }
            }
            Err(why) if left || !half => {
                if problem.get_untracked() != words_of(why) {
                    problem.set(words_of(why));
                    keeper.announce(words_of(why));
                }
            }
            Err(_) => {}
        }
    };
    let changed = move |event: Targeted<Event, HtmlInputElement>| take(event.target(), false);
    let left = move |event: Targeted<FocusEvent, HtmlInputElement>| take(event.target(), true);
    let save = move |_| {
        let Some((operation, made)) = kept.get_untracked().zip(clock::today()) else {
            return;
        };
        let entries = Phase::ALL
            .into_iter()
            .zip(&words::PHASES)
            .filter_map(|(phase, words)| {
                let (first, last) = phase.dates(operation)?;
                Some(Entry {
                    id: phase.id(),
                    summary: words.what,
                    description: words.when,
                    first,
                    last: last.unwrap_or(first),
                })
            });
        let text = calendar_file::write(made, &entries.collect::<Vec<_>>());
        file::save(words::CALENDAR_NAME, "text/calendar", &text);
    };
    view! {
        <svg class="range-scale" aria-hidden="true"><use href="#art-range-scale"></use></svg>
        <ol class="phases">
            {words::PHASES
                .iter()
                .enumerate()
                .map(|(index, words)| {
                    let date = move || {
                        dated.with(|dated| dated.as_ref().and_then(|dated| dated.dates.get(index).cloned()))
                    };
                    view! {
                        <li data-facts=words.facts>
                            <strong>{words.what}</strong>
                            <span class="phase-when">{words.when}</span>
                            <span class="phase-date">{move || date().unwrap_or_default()}</span>
                            <svg class="range" aria-hidden="true">
                                <use href=["#art-range-", Phase::ALL[index].id()].concat()></use>
                                <line class="range-today" x1=mark x2=mark y1="0" y2="100%"></line>
                            </svg>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
        <p class="timeline-today" hidden=no_dates>
            {move || dated.with(|dated| dated.as_ref().map_or(String::new(), |dated| dated.today.clone()))}
        </p>
        <div class="timeline-day needs-start">
            <label for="operation-day">{words::DAY}</label>
            <input
                id="operation-day"
                type="date"
                max="2999-12-31"
                aria-describedby="operation-day-note operation-day-problem"
                aria-invalid=move || (!problem.get().is_empty()).to_string()
                prop:value=move || kept.get().map(write_day).unwrap_or_default()
                on:change:target=changed
                on:blur:target=left
            />
            <button
                type="button"
                class="quiet"
                hidden=move || kept.get().is_none()
                on:click=move |_| keep(None, words::FORGOTTEN)
            >
                {words::FORGET}
            </button>
            <p id="operation-day-note">{words::DAY_NOTE}</p>
            <p id="operation-day-problem" hidden=move || problem.get().is_empty()>
                {move || problem.get()}
            </p>
        </div>
        <fieldset class="milestones" data-facts=words::MILESTONES_FACTS>
            <legend>{words::MILESTONES}</legend>
            {Milestone::ALL
                .into_iter()
                .zip(words::MILESTONE_WORDS)
                .map(|(milestone, words)| {
                    let reached = move || keeper.with(|reader| reader.milestones.contains(&milestone));
                    let reach = move |event: Targeted<Event, HtmlInputElement>| {
                        let reached = event.target().checked();
                        keeper.act(move |reader: &mut Reader| reader.reach(milestone, reached));
                    };
                    view! {
                        <label class="choice">
                            <input
                                type="checkbox"
                                prop:checked=reached
                                on:change:target=reach
                            />
                            {words}
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
        <p class="buttons needs-start">
            <button type="button" on:click=move |_| clipboard::print("timeline")>{words::PRINT}</button>
            <button type="button" disabled=no_dates on:click=save>{words::CALENDAR}</button>
        </p>
    }
}
