//! The heated perfusion: its steps.

use super::named::named;

named! {
    /// A step of it, in order (F20, F26, F27).
    pub enum Step {
        /// The heated drug flows in.
        Fill = "fill",
        /// The pump keeps it moving.
        Circulate = "circulate",
        /// It flows out.
        Drain = "drain",
        /// The abdomen is rinsed.
        Rinse = "rinse",
        /// The surgeon closes.
        Close = "close",
    }
}

impl Step {
    /// Its number, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_numbered_in_order() {
        let numbers: Vec<_> = Step::ALL.into_iter().map(Step::number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
    }
}
