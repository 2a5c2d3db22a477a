//! Calendar days, without a clock or a time zone.

use chrono::Datelike;
pub use chrono::NaiveDate as Day;

/// Reads a day as a date field writes it: `2026-11-23`. Days that no calendar
/// has, such as February 30, are none, and so are years of five digits.
/// Read by hand: chrono's own parser is large (docs/decisions.md).
pub fn parse_day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month = number(parts.next()?, 2)?;
    let day = number(parts.next()?, 2)?;
    if parts.next().is_some() {
        return None;
    }
    Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn number(digits: &str, length: usize) -> Option<u32> {
    let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

/// The day as [`parse_day`] reads it.
pub fn write_day(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// How many days after a start a day is; negative before it.
pub fn days_after(start: Day, day: Day) -> i64 {
    i64::from(day.to_epoch_days() - start.to_epoch_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_comes_back_as_it_was_written() {
        for text in ["2026-11-23", "2028-02-29", "0001-01-01", "1999-12-31"] {
            assert_eq!(parse_day(text).map(write_day).as_deref(), Some(text));
        }
    }

    #[test]
    fn nonsense_is_no_day() {
        let nonsense = [
            "",
            "-",
            "2026",
            "2026-11",
            "2026-11-23-1",
            "2026-13-01",
            "2026-02-30",
            "2027-02-29",
            "2026-11-00",
            "+026-11-23",
            "2026-1-1",
            "2026-11- 3",
            "２０２６-11-23",
            "10000-01-01",
            "--",
            "-2026-11-23",
        ];
        for text in nonsense {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_counted_across_years_and_backward() {
        let after = |start, day| Some(days_after(parse_day(start)?, parse_day(day)?));
        assert_eq!(after("2027-05-23", "2028-05-23"), Some(366));
        assert_eq!(after("2028-03-01", "2028-02-28"), Some(-2));
        assert_eq!(after("2028-03-01", "2028-03-01"), Some(0));
    }
}
