//! Recovery: its phases, milestones and, from a day of operation, its dates.

use super::calendar::{Day, parse_day};
use super::named::named;
use chrono::{Days, Months};

named! {
    /// A milestone of recovery that a reader can tick.
    pub enum Milestone {
        /// Passing gas: the bowel works again.
        PassingGas = "passing-gas",
        /// Pain is controlled by tablets.
        PainByTablets = "pain-by-tablets",
        /// Eating and drinking.
        EatingAndDrinking = "eating-and-drinking",
        /// Walking.
        Walking = "walking",
        /// No sign of wound infection.
        WoundHealing = "wound-healing",
        /// Knows whom to call.
        KnowsWhomToCall = "knows-whom-to-call",
    }
}

/// A time after the day of the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Days after it; 0 is the day itself.
    Days(u16),
    /// Calendar months after it.
    Months(u8),
}

impl After {
    /// The day this is. A month without that day gives its last one.
    pub fn day(self, operation: Day) -> Option<Day> {
        match self {
            After::Days(days) => operation.checked_add_days(Days::new(days.into())),
            After::Months(months) => operation.checked_add_months(Months::new(months.into())),
        }
    }
}

named! {
    /// What comes after the operation, and when.
    pub enum Phase {
        /// The operation itself.
        Operation = "operation",
        /// The first few days, in intensive care or high dependency (F42).
        CloseWatch = "watch",
        /// Going home, typically after 10–14 days (F41).
        GoingHome = "home",
        /// Mobile and functioning at a reasonable level, 6–8 weeks (F45).
        UpAndAbout = "about",
        /// Full functional recovery, often 3–6 months (F46).
        FullFunction = "function",
        /// What studies of quality of life report, 6–12 months (A26).
        Reported = "reported",
    }
}

impl Phase {
    /// From when to when. "The first few days" has no number, so it has no end.
    pub const fn range(self) -> (After, Option<After>) {
        match self {
            Phase::Operation => (After::Days(0), Some(After::Days(0))),
            Phase::CloseWatch => (After::Days(0), None),
            Phase::GoingHome => (After::Days(10), Some(After::Days(14))),
            Phase::UpAndAbout => (After::Days(6 * 7), Some(After::Days(8 * 7))),
            Phase::FullFunction => (After::Months(3), Some(After::Months(6))),
            Phase::Reported => (After::Months(6), Some(After::Months(12))),
        }
    }

    /// The first and the last day of it, both included.
    pub fn dates(self, operation: Day) -> Option<(Day, Option<Day>)> {
        let (from, to) = self.range();
        let last = match to {
            Some(to) => Some(to.day(operation)?),
            None => None,
        };
        Some((from.day(operation)?, last))
    }
}

/// Why a day cannot be a day of operation to show dates for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// No calendar has it.
    NotADay,
    /// More than [`YEARS_BACK`] ago.
    TooLongAgo,
    /// More than [`YEARS_AHEAD`] from now.
    TooFarAhead,
}

/// How many years back a day of operation may lie.
pub const YEARS_BACK: u32 = 10;

/// How many years ahead it may lie.
pub const YEARS_AHEAD: u32 = 3;

/// Whether a day can be a day of operation, seen from today.
pub fn check(day: Day, today: Day) -> Result<Day, DayProblem> {
    let earliest = today.checked_sub_months(Months::new(12 * YEARS_BACK));
    let latest = today.checked_add_months(Months::new(12 * YEARS_AHEAD));
    if earliest.is_some_and(|earliest| day < earliest) {
        Err(DayProblem::TooLongAgo)
    } else if latest.is_some_and(|latest| day > latest) {
        Err(DayProblem::TooFarAhead)
    } else {
        Ok(day)
    }
}

/// What the field of the day holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A day to show dates for, or none.
    Day(Option<Day>),
    /// Something that may still become one.
    Unfinished,
    /// What cannot be one.
    Refused(DayProblem),
}

/// Reads the field of the day. It says "0002" while the year 2026 is being
/// typed, and nothing while a part is missing: then a bad day is told only once
/// the field is left.
pub fn read_day(text: &str, is_invalid: bool, is_left: bool, today: Day) -> Asked {
    let checked = match parse_day(text) {
        Some(day) => check(day, today),
        None if text.is_empty() && !is_invalid => return Asked::Day(None),
        None => Err(DayProblem::NotADay),
    };
    let is_typed = text.is_empty() || text.starts_with('0');
    match checked {
        Ok(day) => Asked::Day(Some(day)),
        Err(_) if is_typed && !is_left => Asked::Unfinished,
        Err(why) => Asked::Refused(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn dates(phase: Phase, operation: &str) -> (String, String) {
        let (first, last) = phase.dates(day(operation)).unwrap();
        (first.to_string(), last.unwrap().to_string())
    }

    fn pair(first: &str, last: &str) -> (String, String) {
        (first.to_owned(), last.to_owned())
    }

    #[test]
    fn days_and_weeks_cross_the_ends_of_months_and_years() {
        assert_eq!(
            dates(Phase::GoingHome, "2026-12-20"),
            pair("2026-12-30", "2027-01-03")
        );
        assert_eq!(
            dates(Phase::UpAndAbout, "2026-12-20"),
            pair("2027-01-31", "2027-02-14")
        );
    }

    #[test]
    fn a_leap_day_counts() {
        assert_eq!(
            dates(Phase::GoingHome, "2028-02-18"),
            pair("2028-02-28", "2028-03-03")
        );
        assert_eq!(
            dates(Phase::GoingHome, "2027-02-18"),
            pair("2027-02-28", "2027-03-04")
        );
        assert_eq!(
            dates(Phase::Reported, "2028-02-29"),
            pair("2028-08-29", "2029-02-28")
        );
    }

    #[test]
    fn a_month_without_that_day_gives_its_last_one() {
        assert_eq!(
            dates(Phase::FullFunction, "2026-08-31"),
            pair("2026-11-30", "2027-02-28")
        );
        assert_eq!(
            dates(Phase::FullFunction, "2027-08-31"),
            pair("2027-11-30", "2028-02-29")
        );
    }

    #[test]
    fn the_first_few_days_have_no_number() {
        let (first, last) = Phase::CloseWatch.dates(day("2026-11-23")).unwrap();
        assert_eq!((first, last), (day("2026-11-23"), None));
    }

    #[test]
    fn ten_years_back_and_three_ahead_are_the_limits() {
        let of = |text: &str| check(day(text), day("2026-11-23"));
        assert!(of("2016-11-23").is_ok());
        assert_eq!(of("2016-11-22"), Err(DayProblem::TooLongAgo));
        assert!(of("2029-11-23").is_ok());
        assert_eq!(of("2029-11-24"), Err(DayProblem::TooFarAhead));
        assert_eq!(of("0002-11-24"), Err(DayProblem::TooLongAgo));
    }

    #[test]
    fn a_far_year_is_refused_at_once_and_one_being_typed_when_it_is_left() {
        let read = |text: &str, is_left| read_day(text, false, is_left, day("2026-11-23"));
        for is_left in [false, true] {
            assert_eq!(
                read("2026-12-20", is_left),
                Asked::Day(Some(day("2026-12-20")))
            );
            assert_eq!(read("", is_left), Asked::Day(None));
            for far in ["2062-12-20", "9999-12-20"] {
                assert_eq!(read(far, is_left), Asked::Refused(DayProblem::TooFarAhead));
            }
        }
        for typed in ["0001-12-20", "0002-12-20", "0202-12-20"] {
            assert_eq!(read(typed, false), Asked::Unfinished);
            assert_eq!(read(typed, true), Asked::Refused(DayProblem::TooLongAgo));
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_told_when_it_is_left() {
        let read = |is_left| read_day("", true, is_left, day("2026-11-23"));
        assert_eq!(read(false), Asked::Unfinished);
        assert_eq!(read(true), Asked::Refused(DayProblem::NotADay));
    }

    #[test]
    fn the_limits_hold_on_a_leap_day() {
        let of = |text: &str| check(day(text), day("2028-02-29"));
        assert!(of("2018-02-28").is_ok());
        assert_eq!(of("2018-02-27"), Err(DayProblem::TooLongAgo));
        assert!(of("2031-02-28").is_ok());
        assert_eq!(of("2031-03-01"), Err(DayProblem::TooFarAhead));
    }

    #[test]
    fn the_last_days_of_the_calendar_have_no_dates_after_them() {
        assert_eq!(Phase::Reported.dates(Day::MAX), None);
        assert_eq!(
            check(Day::MAX, day("2026-11-23")),
            Err(DayProblem::TooFarAhead)
        );
        assert_eq!(
            check(Day::MIN, day("2026-11-23")),
            Err(DayProblem::TooLongAgo)
        );
        assert!(check(Day::MAX, Day::MAX).is_ok());
    }

    proptest! {
        #[test]
        fn phases_follow_one_another(days in 0_u64..8_000) {
            let operation = day("2016-01-01").checked_add_days(Days::new(days)).unwrap();
            let starts: Vec<_> = Phase::ALL.iter().map(|phase| phase.dates(operation).unwrap().0).collect();
            prop_assert!(starts.is_sorted());
            for phase in Phase::ALL {
                let (first, last) = phase.dates(operation).unwrap();
                prop_assert!(last.is_none_or(|last| first <= last));
            }
        }
    }
}
