//! When the words were written, when they last changed and when they are due
//! for review: `review.ftl` is the one place of these dates. The page shows
//! them, its description for machines carries them, and the build warns when
//! the review is late.

use crate::domain::calendar::{Day, parse_day};
use crate::words::review as words;
use chrono::Datelike;

/// A date as `<time>`, from the name that the words call it by:
/// `[a day](date:written)`.
pub fn time(name: &str) -> Option<String> {
    let date = match name {
        "written" => words::WRITTEN,
        "changed" => words::CHANGED,
        "due" => words::DUE,
        _ => return None,
    };
    let date = date.text();
    let spoken = spoken(parse_day(&date)?);
    Some(format!(r#"<time datetime="{date}">{spoken}</time>"#))
}

/// A day in words.
fn spoken(day: Day) -> String {
    let (number, year) = (day.day().to_string(), day.year().to_string());
    words::Day {
        month: day.month().into(),
        day: &number,
        year: &year,
    }
    .text()
}

/// The day by which someone should have read all of it again.
pub fn due() -> Option<Day> {
    parse_day(&words::DUE.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_are_days_in_their_order() {
        let days = [words::WRITTEN, words::CHANGED, words::DUE].map(|day| parse_day(&day.text()));
        assert!(days.iter().all(Option::is_some), "{days:?}");
        assert!(days.is_sorted(), "{days:?}");
    }

    #[test]
    fn a_date_is_read_by_people_and_machines() {
        assert_eq!(
            time("written").as_deref(),
            Some(r#"<time datetime="2026-11-23">November 23, 2026</time>"#)
        );
        assert_eq!(time("tomorrow"), None);
    }

    #[test]
    fn a_day_is_said_with_its_month() {
        let said = |text| parse_day(text).map(spoken);
        assert_eq!(said("2026-11-23").as_deref(), Some("November 23, 2026"));
        assert_eq!(said("2027-01-01").as_deref(), Some("January 1, 2027"));
        assert_eq!(said("2027-12-31").as_deref(), Some("December 31, 2027"));
    }
}
