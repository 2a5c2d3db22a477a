//! The words around copying, the same for every text.

/// Said when it worked.
pub const COPIED: &str = "Copied.";
/// Where it is forbidden, beside the text.
pub const BY_HAND: &str = "This browser does not let the page copy. Copy the text by hand.";
