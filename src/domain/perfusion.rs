//! The heated perfusion: its steps, its time and its heat.

use std::ops::RangeInclusive;

/// How long it typically runs, in minutes (F26).
pub const MINUTES: RangeInclusive<u16> = 60..=120;

/// How long it ran in the trials with oxaliplatin, in minutes (A21).
pub const OXALIPLATIN_MINUTES: u16 = 30;

/// How hot it typically is, in degrees Celsius (F21).
pub const CELSIUS: RangeInclusive<u16> = 41..=43;

/// Degrees Fahrenheit, to the nearest whole one.
pub const fn fahrenheit(celsius: u16) -> u16 {
    // 18/10 instead of 9/5, to round by adding half of 10.
    (celsius * 18 + 5) / 10 + 32
}

/// A step of it, in order (F20, F26, F27).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The heated drug flows in.
    Fill,
    /// The pump keeps it moving.
    Circulate,
    /// It flows out.
    Drain,
    /// The abdomen is rinsed.
    Rinse,
    /// The surgeon closes.
    Close,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 5] = [
        Step::Fill,
        Step::Circulate,
        Step::Drain,
        Step::Rinse,
        Step::Close,
    ];

    /// The word for it in ids and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Step::Fill => "fill",
            Step::Circulate => "circulate",
            Step::Drain => "drain",
            Step::Rinse => "rinse",
            Step::Close => "close",
        }
    }

    /// Its number, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heat_is_the_same_in_both_units() {
        assert_eq!(
            (fahrenheit(*CELSIUS.start()), fahrenheit(*CELSIUS.end())),
            (106, 109)
        );
    }

    #[test]
    fn the_trials_with_oxaliplatin_ran_shorter_than_is_typical() {
        assert!(OXALIPLATIN_MINUTES < *MINUTES.start());
    }

    #[test]
    fn steps_are_numbered_in_order() {
        let numbers: Vec<_> = Step::ALL.into_iter().map(Step::number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
    }
}
