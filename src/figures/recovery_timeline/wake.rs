//! What a day of operation adds, and the milestones.

use super::ID;
use super::geometry::{percent, place};
use crate::browser::calendar::DayWords;
use crate::browser::part::{Part, follow};
use crate::browser::{announce, clock, file, print, root, window};
use crate::content::words::recovery_timeline as words;
use crate::domain::calendar::{Day, parse_day, write_day};
use crate::domain::calendar_file::{self, Entry};
use crate::domain::reader::Reader;
use crate::domain::recovery::{DayProblem, Milestone, Phase, check, days_after};
use crate::keeper::Keeper;
use leptos::prelude::*;

/// Brings the timeline to life.
pub fn wake(keeper: Keeper) {
    let timeline = Part::by_id(ID);
    wake_milestones(keeper, &timeline);
    wake_day(keeper, &timeline);
    timeline.part("print").on_click(|| print::open("timeline"));
    timeline.part("calendar").on_click(move || {
        let day = keeper.with_untracked(|reader| reader.operation_day);
        if let Some((operation, made)) = day.zip(clock::today()) {
            let text = calendar_file::write(made, &entries(operation));
            file::save(words::CALENDAR_NAME, "text/calendar", &text);
        }
    });
    let today = RwSignal::new(clock::today());
    // Midnight may pass while the reader is away.
    window::on_focus(move || {
        if today.get_untracked() != clock::today() {
            today.set(clock::today());
        }
    });
    show(keeper, &timeline, today);
}

fn wake_milestones(keeper: Keeper, timeline: &Part) {
    for (tick, milestone) in timeline.parts("milestone").into_iter().zip(Milestone::ALL) {
        tick.on("change", move |event| {
            let reached = Part::of(&event).is_checked();
            keeper.act(move |reader: &mut Reader| reader.reach(milestone, reached));
        });
        follow(move || tick.check(keeper.with(|reader| reader.milestones.contains(&milestone))));
    }
}

/// The field of the day.
fn wake_day(keeper: Keeper, timeline: &Part) {
    let (day, problem) = (timeline.part("day"), timeline.part("problem"));
    // A date field says "0002" while the year 2026 is being typed: a bad day is
    // told at once only when it is whole, and otherwise when the field is left.
    for (event, left) in [("change", false), ("blur", true)] {
        let (field, problem) = (day.clone(), problem.clone());
        day.on(event, move |_| match asked(&field) {
            Ok(day) => {
                tell(&field, &problem, "");
                if day != keeper.with_untracked(|reader| reader.operation_day) {
                    keep(keeper, day);
                }
            }
            Err(why) if left || !(field.value().is_empty() || field.value().starts_with('0')) => {
                tell(&field, &problem, words_of(why));
            }
            Err(_) => {}
        });
    }
    timeline.part("forget").on_click(move || keep(keeper, None));
}

/// The day in the field; none where the field is empty.
fn asked(field: &Part) -> Result<Option<Day>, DayProblem> {
    let text = field.value();
    match parse_day(&text).zip(clock::today()) {
        Some((day, today)) => check(day, today).map(Some),
        None if text.is_empty() && !field.is_invalid() => Ok(None),
        None => Err(DayProblem::NotADay),
    }
}

fn keep(keeper: Keeper, day: Option<Day>) {
    keeper.act(move |reader: &mut Reader| reader.operation_day = day);
    announce::say(match day {
        Some(_) => words::DATES_SHOWN,
        None => words::FORGOTTEN,
    });
}

/// Says what is wrong with the day, once; nothing where nothing is.
fn tell(field: &Part, problem: &Part, what: &'static str) {
    if problem.text() != what && !what.is_empty() {
        announce::say(what);
    }
    field.set(
        "aria-invalid",
        if what.is_empty() { "false" } else { "true" },
    );
    problem.set_flag("hidden", what.is_empty());
    problem.set_text(what);
}

fn words_of(problem: DayProblem) -> &'static str {
    match problem {
        DayProblem::NotADay => words::NOT_A_DAY,
        DayProblem::TooLongAgo => words::TOO_LONG_AGO,
        DayProblem::TooFarAhead => words::TOO_FAR_AHEAD,
    }
}

/// The dates of each phase, and where today is.
fn show(keeper: Keeper, timeline: &Part, today: RwSignal<Option<Day>>) {
    let (dates, marks) = (timeline.parts("dates"), timeline.parts("mark"));
    let [field, problem, forget, calendar, says] =
        ["day", "problem", "forget", "calendar", "today"].map(|name| timeline.part(name));
    let (shown, now) = (RwSignal::new(None::<Day>), today);
    follow(move || {
        let kept = keeper.with(|reader| reader.operation_day);
        // Told of a new day only, not of all else that is kept.
        if shown.get_untracked() != kept {
            shown.set(kept);
        }
    });
    follow(move || {
        let (kept, today) = (shown.get(), now.get());
        let checked = kept.zip(today).map(|(day, today)| check(day, today));
        tell(
            &field,
            &problem,
            checked.and_then(Result::err).map_or("", words_of),
        );
        field.set_value(&kept.map(write_day).unwrap_or_default());
        forget.set_flag("hidden", kept.is_none());
        let operation = checked.and_then(Result::ok);
        if operation.is_none() {
            // The head has kept the room of the dates.
            root::clear("day");
        }
        calendar.set_flag("disabled", operation.is_none());
        says.set_flag("hidden", operation.is_none());
        let days = DayWords::new();
        for ((line, phase), words) in dates.iter().zip(Phase::ALL).zip(&words::PHASES) {
            let range = operation
                .and_then(|operation| phase.dates(operation))
                .map(|(first, last)| [words.about, &days.range(first, last)].concat());
            line.set_text(&range.unwrap_or_default());
        }
        let here = operation.zip(today);
        says.set_text(&here.map_or(String::new(), |(operation, today)| {
            words::today(days_after(operation, today))
        }));
        // Outside of the scale where there is no mark.
        let mark = percent(
            here.and_then(|(operation, today)| place(operation, today))
                .unwrap_or(-90),
        );
        for line in &marks {
            line.set("x1", &mark);
            line.set("x2", &mark);
        }
    });
}

/// The phases for a calendar.
fn entries(operation: Day) -> Vec<Entry<'static>> {
    Phase::ALL
        .into_iter()
        .zip(&words::PHASES)
        .zip(words::IN_CALENDAR)
        .filter_map(|((phase, words), summary)| {
            let (first, last) = phase.dates(operation)?;
            Some(Entry {
                id: phase.id(),
                summary,
                description: words.when,
                first,
                last: last.unwrap_or(first),
            })
        })
        .collect()
}
