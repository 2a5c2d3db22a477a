//! When the words are due for review, and how long ago that was.

use super::calendar::{Day, since_1970};

/// How many days ago the review was due. None up to the day itself.
pub fn overdue(due: Day, today: Day) -> Option<i32> {
    let days = since_1970(today) - since_1970(due);
    (days > 0).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::parse_day;

    fn overdue_on(today: &str) -> Option<i32> {
        overdue(parse_day("2027-05-23")?, parse_day(today)?)
    }

    #[test]
    fn a_review_is_not_late_before_its_day_or_on_it() {
        assert_eq!(overdue_on("2026-11-23"), None);
        assert_eq!(overdue_on("2027-05-23"), None);
    }

    #[test]
    fn from_the_next_day_on_it_is() {
        assert_eq!(overdue_on("2027-05-24"), Some(1));
        assert_eq!(overdue_on("2028-05-23"), Some(366));
    }
}
