//! The scale: days, then weeks, then months, with a break between them.
//! Lengths are in thousandths of its width.

use crate::domain::calendar::Day;
use crate::domain::recovery::{After, Phase, days_after};

/// Where the scale is tied down. Between two of them it runs evenly.
const ANCHORS: [(After, i64); 8] = [
    (After::Days(0), 30),
    (After::Days(14), 330),
    (After::Days(15), 370),
    (After::Days(56), 570),
    (After::Days(57), 610),
    (After::Months(3), 650),
    (After::Months(6), 760),
    (After::Months(12), 980),
];

/// The parts of the scale, from and to.
pub const PARTS: [(i64, i64); 3] = [(30, 330), (370, 570), (610, 980)];

/// The numbers on the scale.
pub const NUMBERS: [(After, &str); 8] = [
    (After::Days(0), "0"),
    (After::Days(10), "10"),
    (After::Days(14), "14"),
    (After::Days(42), "6"),
    (After::Days(56), "8"),
    (After::Months(3), "3"),
    (After::Months(6), "6"),
    (After::Months(12), "12"),
];

/// Where a day stands; none before the operation and after the last mark.
pub fn place(operation: Day, day: Day) -> Option<i64> {
    let days = days_after(operation, day);
    let mut before: Option<(i64, i64)> = None;
    for (after, to) in ANCHORS {
        let end = days_after(operation, after.day(operation)?);
        match before {
            _ if days == end => return Some(to),
            Some((start, from)) if start < days && days < end => {
                return Some(from + (days - start) * (to - from) / (end - start));
            }
            _ => before = Some((end, to)),
        }
    }
    None
}

/// Where a time after any operation stands.
pub fn place_of(after: After) -> i64 {
    let Some(any) = Day::from_ymd_opt(2027, 1, 1) else {
        return 0;
    };
    after.day(any).and_then(|day| place(any, day)).unwrap_or(0)
}

/// The bar of a phase, from and to. Where the facts give no end, the bar fades
/// out within a length that stands for no number.
pub fn bar(phase: Phase) -> (i64, i64) {
    let (from, to) = phase.range();
    let from = place_of(from);
    (from, to.map_or(from + 110, place_of))
}

/// A length as the drawing writes it: `123` is `12.3%`.
pub fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths.rem_euclid(10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::parse_day;
    use chrono::Days;

    #[test]
    fn bars_end_where_their_numbers_stand() {
        assert_eq!(bar(Phase::Operation), (30, 30));
        assert_eq!(bar(Phase::GoingHome), (244, 330));
        assert_eq!(bar(Phase::UpAndAbout), (501, 570));
        assert_eq!(bar(Phase::FullFunction), (650, 760));
        assert_eq!(bar(Phase::Reported), (760, 980));
    }

    #[test]
    fn today_moves_forward_every_day_whatever_the_month() {
        for operation in ["2026-11-30", "2027-08-31", "2028-02-29", "2026-12-31"] {
            let operation = parse_day(operation).unwrap();
            let last = days_after(operation, After::Months(12).day(operation).unwrap());
            let mut before = 0;
            for days in 0..=last {
                let day = operation
                    .checked_add_days(Days::new(days.unsigned_abs()))
                    .unwrap();
                let here = place(operation, day).unwrap();
                assert!(here >= before && here <= 980, "{operation} + {days}");
                before = here;
            }
        }
    }

    #[test]
    fn before_and_long_after_there_is_no_mark() {
        let day = |text| parse_day(text).unwrap();
        assert_eq!(place(day("2026-11-23"), day("2026-11-22")), None);
        assert_eq!(place(day("2026-11-23"), day("2027-11-24")), None);
        assert_eq!(place(day("2026-11-23"), day("2027-11-23")), Some(980));
        assert_eq!(place(Day::MAX, Day::MAX), Some(30));
    }

    #[test]
    fn numbers_on_the_scale_keep_apart() {
        // 20 px at the 230 px that a small phone leaves.
        let places: Vec<_> = NUMBERS.iter().map(|(after, _)| place_of(*after)).collect();
        assert!(
            places.windows(2).all(|two| two[1] - two[0] >= 65),
            "{places:?}"
        );
    }

    #[test]
    fn lengths_are_written_in_percent() {
        assert_eq!(
            (percent(5), percent(123), percent(-90)),
            ("0.5%".into(), "12.3%".into(), "-9.0%".into())
        );
    }
}
