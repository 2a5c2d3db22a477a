//! The words of the page's frame.

/// Above the title.
pub const KICKER: &str = "One operation, explained";
/// The link of a part of a section to itself.
pub const LINK_TO_PART: &str = "Link to this part: ";
/// A number in the text that leads to a source.
pub const SOURCE: &str = "Source";
/// From a source to a place that cites it.
pub const BACK_TO: &str = "back to";
