//! How a check ended.

/// What is known after it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It found nothing wrong.
    Passed,
    /// It could not look, which is not the same.
    NotChecked,
    /// It found something.
    Failed,
}

impl Verdict {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Verdict; 3] = [Verdict::Passed, Verdict::Failed, Verdict::NotChecked];

    /// As it is printed.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::NotChecked => "NOT CHECKED",
            Verdict::Failed => "FAILED",
        }
    }
}
