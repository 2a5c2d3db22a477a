//! The line of years. Lengths are in thousandths of its width.

/// The years that the line shows, with room for the longest interval.
pub const YEARS: u16 = 7;

/// Where the line begins and ends: numbers at its ends are not cut off.
const ENDS: (u16, u16) = (15, 985);

/// Where so many tenths of a month stand on the line.
pub fn place(tenths_of_months: u16) -> u16 {
    let (start, end) = ENDS;
    let length = u32::from(end - start) * u32::from(tenths_of_months);
    let whole = u32::from(YEARS) * 120;
    // Never beyond the end, where no trial is: so it always fits.
    start + u16::try_from(length / whole).unwrap_or(end)
}

/// A length as a drawing writes it: `123` is `12.3%`.
pub fn percent(thousandths: u16) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::studies::Trial;

    #[test]
    fn the_line_begins_today_and_ends_after_its_years() {
        assert_eq!((place(0), place(YEARS * 120)), ENDS);
        assert_eq!(place(420), 500);
    }

    #[test]
    fn every_interval_fits_the_line() {
        for arms in Trial::ALL.into_iter().filter_map(Trial::median) {
            assert!(arms.both().into_iter().all(|median| place(median.to) < 800));
        }
    }

    #[test]
    fn lengths_are_written_in_percent() {
        assert_eq!((percent(5), percent(496)), ("0.5%".into(), "49.6%".into()));
    }
}
