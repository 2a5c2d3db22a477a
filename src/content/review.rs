//! When the words were written, when they last changed and when they are due
//! for review: the one place of these dates. The page shows them, its
//! description for machines carries them, and the build warns when the review
//! is late.

use crate::domain::calendar::{Day, parse_day, spoken};

/// The day the words were first written.
pub const WRITTEN: &str = "2026-11-23";
/// The day a sentence, a number or a source last changed.
pub const CHANGED: &str = "2026-11-25";
/// The day by which someone should have read all of it again.
pub const DUE: &str = "2027-05-23";

/// A date as `<time>`, from the name that the words call it by:
/// `[a day](date:written)`.
pub fn time(name: &str) -> Option<String> {
    let date = match name {
        "written" => WRITTEN,
        "changed" => CHANGED,
        "due" => DUE,
        _ => return None,
    };
    let spoken = spoken(parse_day(date)?);
    Some(format!(r#"<time datetime="{date}">{spoken}</time>"#))
}

/// The day of [`DUE`].
pub fn due() -> Option<Day> {
    parse_day(DUE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_are_days_in_their_order() {
        let days = [WRITTEN, CHANGED, DUE].map(parse_day);
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
}
