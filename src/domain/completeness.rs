//! How complete the cytoreduction was: the CC score.

/// The completeness of cytoreduction, by the largest nodule left.
///
/// Facts F11, F12 and A10. Sources differ at exactly 2.5 mm; here it is CC-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Completeness {
    /// CC-0: no visible tumor left.
    Cc0,
    /// CC-1: nodules under 2.5 mm left.
    Cc1,
    /// CC-2: 2.5 mm to 2.5 cm left.
    Cc2,
    /// CC-3: more than 2.5 cm left, or merged.
    Cc3,
}
