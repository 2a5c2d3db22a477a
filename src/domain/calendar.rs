//! Calendar days, without a clock or a time zone.

pub use chrono::NaiveDate as Day;

/// A day from `2026-11-23`, as date inputs and the stored state write it.
/// Read by hand: chrono's own parser takes 10 kB of wasm.
pub fn parse_day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next()?.parse::<u32>().ok();
    let (year, month, day) = (number()?, number()?, number()?);
    Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The day as [`parse_day`] reads it.
pub fn write_day(day: Day) -> String {
    use chrono::Datelike as _;
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_comes_back_as_it_went() {
        for text in ["2026-11-23", "2024-02-29", "0001-01-01"] {
            assert_eq!(parse_day(text).map(write_day).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_day_that_is_none_is_not_read() {
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2025-02-29",
            "2026-1-1-1",
            "x-y-z",
            "99999999999-1-1",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
