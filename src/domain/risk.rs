//! The two risks of the operation, as people of 100.

/// A risk, in people of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// A major complication, at experienced centers: about 25 to 35 (F47).
    Complications,
    /// Death within 30 days, at busy centers: fewer than 5 (F48).
    Deaths,
}

impl Risk {
    /// Both.
    pub const ALL: [Risk; 2] = [Risk::Complications, Risk::Deaths];

    /// To at least how many it happens, and to at most how many. "Fewer than 5"
    /// names no least number.
    pub const fn people(self) -> (usize, usize) {
        match self {
            Risk::Complications => (25, 35),
            Risk::Deaths => (0, 4),
        }
    }
}
