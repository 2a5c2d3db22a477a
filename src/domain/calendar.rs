//! Calendar days, without a clock or a time zone.

use chrono::Datelike;
pub use chrono::NaiveDate as Day;

/// Reads a day as a date field writes it: `2026-11-23`. Days that no calendar
/// has, such as February 30, are none, and so are years of five digits.
/// Read by hand: chrono's own parser is large (ARCHITECTURE.md).
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
    // The length keeps it far below the limit of the type.
    plain.then(|| {
        digits
            .bytes()
            .fold(0, |number, byte| number * 10 + u32::from(byte - b'0'))
    })
}

/// The day as [`parse_day`] reads it.
pub fn write_day(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// January 1, 1970, in days of the common era.
const FIRST: i32 = 719_163;

/// Days since January 1, 1970, negative before it.
pub fn since_1970(day: Day) -> i32 {
    day.num_days_from_ce() - FIRST
}

/// The day so many days after January 1, 1970.
pub fn from_1970(days: i32) -> Option<Day> {
    Day::from_num_days_from_ce_opt(days.checked_add(FIRST)?)
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
    fn days_are_counted_from_1970() {
        let counted = |text| parse_day(text).map(since_1970);
        assert_eq!(counted("1970-01-01"), Some(0));
        assert_eq!(counted("1969-12-31"), Some(-1));
        assert_eq!(counted("2000-03-01"), Some(11_017));
        assert_eq!(
            from_1970(11_017).map(write_day).as_deref(),
            Some("2000-03-01")
        );
    }
}
