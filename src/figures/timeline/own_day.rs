//! The reader's own day: what is in its field, what is kept, and what is shown.

use super::{parts, says};
use crate::browser::part::{Part, follow};
use crate::browser::state::State;
use crate::browser::{announce, clock, root};
use crate::domain::calendar::{Day, write_day};
use crate::domain::reader::Reader;
use crate::domain::recovery::{Asked, DayProblem, check, read_day};
use crate::keeper::Keeper;
use crate::words::timeline as words;

/// How long a year may wait for its other digits, in milliseconds.
const PAUSE: i32 = 2_500;

/// What all else is derived from.
#[derive(Clone, Copy)]
pub struct OwnDay {
    keeper: Keeper,
    /// The day that is kept.
    kept: State<Option<Day>>,
    /// Why what is in the field now is not taken.
    refused: State<Option<DayProblem>>,
    /// Today, as far as known.
    pub today: State<Option<Day>>,
}

impl OwnDay {
    /// The day as it is kept, and today.
    pub fn new(keeper: Keeper) -> OwnDay {
        OwnDay {
            keeper,
            kept: State::of(move || keeper.with(|reader| reader.operation_day)),
            refused: State::new(None),
            today: State::new(clock::today()),
        }
    }

    /// What is wrong with the day in the field.
    fn problem(self) -> Option<DayProblem> {
        let kept = self.kept.get().zip(self.today.get());
        let of_kept = kept.and_then(|(day, today)| check(day, today).err());
        self.refused.get().or(of_kept)
    }

    /// The day of operation and today, where there are dates to show: never
    /// those of another day than the one in the field.
    pub fn shown(self) -> Option<(Day, Day)> {
        let both = self.kept.get().zip(self.today.get());
        both.filter(|_| self.problem().is_none())
    }

    fn take(self, day: Option<Day>) {
        self.refused.set(None);
        if day == self.kept.get_untracked() {
            return;
        }
        self.keeper
            .act(move |reader: &mut Reader| reader.operation_day = day);
        announce::say(match day {
            Some(_) => words::DATES_SHOWN.text(),
            None => words::FORGOTTEN.text(),
        });
    }

    /// Reads the field: on the way to a day it waits, unless it was left.
    fn read(self, field: &Part, is_left: bool) {
        let Some(today) = clock::today() else { return };
        let text = field.value();
        match read_day(&text, field.is_invalid(), is_left, today) {
            Asked::Day(day) => self.take(day),
            Asked::Refused(why) => self.refuse(why),
            Asked::Unfinished if text.is_empty() => {}
            Asked::Unfinished => {
                let field = field.clone();
                clock::after(PAUSE, move || {
                    if field.value() == text {
                        self.read(&field, true);
                    }
                });
            }
        }
    }

    fn refuse(self, why: DayProblem) {
        if self.refused.get_untracked() != Some(why) {
            self.refused.set(Some(why));
            announce::say(says::problem(why));
        }
    }
}

/// Brings the field to life.
pub fn wake(timeline: &Part, own: OwnDay) {
    let field = timeline.part(parts::DAY);
    for (event, is_left) in [("change", false), ("blur", true)] {
        let its = field.clone();
        field.on(event, move |_| own.read(&its, is_left));
    }
    let forget = timeline.part(parts::FORGET);
    forget.on_click(move || own.take(None));
    let its = field.clone();
    follow(move || {
        let kept = own.kept.get();
        own.refused.set(None);
        its.set_value(&kept.map(write_day).unwrap_or_default());
        forget.set_flag("hidden", kept.is_none());
    });
    let [problem, fold] = [parts::PROBLEM, parts::OWN].map(|part| timeline.part(part));
    follow(move || {
        let wrong = own.problem();
        field.set(
            "aria-invalid",
            if wrong.is_some() { "true" } else { "false" },
        );
        problem.set_flag("hidden", wrong.is_none());
        problem.set_text(&wrong.map_or(String::new(), says::problem));
        if wrong.is_some() {
            // Never out of sight.
            fold.set_flag("open", true);
        }
        if own.shown().is_none() {
            // The head has kept the room of the dates.
            root::clear("day");
        }
    });
}
