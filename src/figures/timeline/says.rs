//! What is said of a phase and of a day.

use crate::domain::recovery::{DayProblem, Phase, YEARS_AHEAD, YEARS_BACK};
use crate::words::Key;
use crate::words::timeline as words;

/// The dates of a phase: a typical time is no appointment.
pub fn dates(phase: Phase, dates: &str) -> String {
    match phase {
        Phase::Operation => dates.to_owned(),
        Phase::CloseWatch => words::DatesWatch { dates }.text(),
        Phase::GoingHome => words::DatesHome { dates }.text(),
        Phase::UpAndAbout | Phase::FullFunction | Phase::Reported => {
            words::DatesLater { dates }.text()
        }
    }
}

/// A phase in a calendar: its line, and the words behind it.
pub fn in_calendar(phase: Phase) -> [Key; 2] {
    match phase {
        Phase::Operation => [
            words::IN_CALENDAR_OPERATION,
            words::IN_CALENDAR_OPERATION_WHEN,
        ],
        Phase::CloseWatch => [words::IN_CALENDAR_WATCH, words::IN_CALENDAR_WATCH_WHEN],
        Phase::GoingHome => [words::IN_CALENDAR_HOME, words::IN_CALENDAR_HOME_WHEN],
        Phase::UpAndAbout => [words::IN_CALENDAR_ABOUT, words::IN_CALENDAR_ABOUT_WHEN],
        Phase::FullFunction => [
            words::IN_CALENDAR_FUNCTION,
            words::IN_CALENDAR_FUNCTION_WHEN,
        ],
        Phase::Reported => [
            words::IN_CALENDAR_REPORTED,
            words::IN_CALENDAR_REPORTED_WHEN,
        ],
    }
}

/// Where today stands, from the days since the operation.
pub fn today(days: i64) -> String {
    let number = days.unsigned_abs() as f64;
    match days {
        0.. => words::Today { days: number }.text(),
        _ => words::Until { days: number }.text(),
    }
}

/// What is wrong with a day.
pub fn problem(problem: DayProblem) -> String {
    match problem {
        DayProblem::NotADay => words::NOT_A_DAY.text(),
        DayProblem::TooLongAgo => words::TooLongAgo {
            years: YEARS_BACK.into(),
        }
        .text(),
        DayProblem::TooFarAhead => words::TooFarAhead {
            years: YEARS_AHEAD.into(),
        }
        .text(),
    }
}

#[cfg(all(test, feature = "view"))]
mod tests {
    use super::*;

    #[test]
    fn today_is_told_in_one_sentence() {
        assert_eq!(today(0), "Today is the day of the operation.");
        assert_eq!(today(1), "Today is day 1 after the operation.");
        assert_eq!(today(-1), "Your operation is in 1 day.");
        assert_eq!(today(-12), "Your operation is in 12 days.");
    }

    #[test]
    fn a_title_in_a_calendar_says_which_operation_it_is_about() {
        for [title, _] in Phase::ALL.map(in_calendar) {
            assert!(title.text().contains("CRS + HIPEC"), "{}", title.text());
        }
    }
}
