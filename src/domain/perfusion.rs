//! The heated perfusion: its steps.

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
    fn steps_are_numbered_in_order() {
        let numbers: Vec<_> = Step::ALL.into_iter().map(Step::number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
    }
}
