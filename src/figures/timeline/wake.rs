//! Brings the timeline to life: its dates, today, the milestones, and what it
//! gives away.

use super::geometry::{along, dot};
use super::own_day::{self, OwnDay};
use super::{parts, says};
use crate::browser::calendar::DayWords;
use crate::browser::part::{Part, follow};
use crate::browser::{announce, clock, file, print, window};
use crate::domain::calendar::{Day, days_after};
use crate::domain::calendar_file::{self, Entry};
use crate::domain::reader::Reader;
use crate::domain::recovery::{Milestone, Phase};
use crate::keeper::Keeper;
use crate::words::common;
use leptos::prelude::untrack;

/// What the calendar file is called.
const CALENDAR_NAME: &str = "after-crs-hipec.ics";

/// Brings the timeline to life.
pub fn wake(keeper: Keeper) {
    let timeline = Part::by_id(parts::ID);
    let own = OwnDay::new(keeper);
    // Midnight may pass while the reader is away.
    window::on_focus(move || {
        if own.today.get_untracked() != clock::today() {
            own.today.set(clock::today());
        }
    });
    wake_milestones(keeper, &timeline);
    own_day::wake(&timeline, own);
    show_dates(&timeline, own);
    show_today(&timeline, own);
    timeline
        .part(parts::PRINT)
        .on_click(|| print::open("timeline"));
    let calendar = timeline.part(parts::CALENDAR);
    calendar.on_click(move || {
        if let Some((operation, today)) = untrack(move || own.shown()) {
            let text = calendar_file::write(today, &entries(operation));
            if file::save(CALENDAR_NAME, "text/calendar", &text).is_none() {
                announce::show(common::NOT_SAVED.text());
            }
        }
    });
    follow(move || calendar.set_flag("disabled", own.shown().is_none()));
}

fn wake_milestones(keeper: Keeper, timeline: &Part) {
    for (tick, milestone) in timeline.parts_of(parts::MILESTONE, Milestone::from_id) {
        tick.on("change", move |event| {
            let reached = Part::of(&event).is_checked();
            keeper.act(move |reader: &mut Reader| reader.reach(milestone, reached));
        });
        follow(move || tick.check(keeper.with(|reader| reader.milestones.contains(&milestone))));
    }
}

/// The dates of each phase.
fn show_dates(timeline: &Part, own: OwnDay) {
    let lines = timeline.parts_of(parts::DATES, Phase::from_id);
    follow(move || {
        let operation = own.shown().map(|(operation, _)| operation);
        let days = DayWords::new();
        for (line, phase) in &lines {
            let range = operation.and_then(|operation| phase.dates(operation));
            let range = range.map(|(first, last)| says::dates(*phase, &days.range(first, last)));
            line.set_text(&range.unwrap_or_default());
        }
    });
}

/// Where today is, on the road and in words.
fn show_today(timeline: &Part, own: OwnDay) {
    let words = timeline.part(parts::TODAY);
    let marks = timeline.parts(parts::MARK);
    follow(move || {
        let here = own.shown();
        words.set_flag("hidden", here.is_none());
        words.set_text(&here.map_or(String::new(), |(operation, today)| {
            says::today(days_after(operation, today))
        }));
        let place = here.and_then(|(operation, today)| along(operation, today));
        let place = place.map(dot).unwrap_or_default();
        for mark in &marks {
            mark.set("d", &place);
        }
    });
}

/// The phases for a calendar.
fn entries(operation: Day) -> Vec<Entry> {
    let entry = |phase: Phase| {
        let (first, last) = phase.dates(operation)?;
        let [summary, description] = says::in_calendar(phase).map(|words| words.text());
        Some(Entry {
            id: phase.id(),
            summary,
            description,
            first,
            last: last.unwrap_or(first),
        })
    };
    Phase::ALL.into_iter().filter_map(entry).collect()
}
