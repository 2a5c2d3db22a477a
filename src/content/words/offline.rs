//! The words around the saved copy.

/// While the copy is being saved.
pub const SAVING: &str = "Saving a copy for reading without a connection…";
/// Before the day it was saved.
pub const SAVED_ON: &str = "Saved for offline on ";
/// Once it was removed.
pub const REMOVED: &str = "No copy is saved on this device.";
/// When it could not be saved.
pub const FAILED: &str = "The copy could not be saved. The next visit tries again.";
/// Where the browser cannot save one.
pub const CANNOT: &str =
    "This browser cannot save a copy here. The one file below works everywhere.";
/// Saves the copy.
pub const SAVE: &str = "Save for offline";
/// Removes it.
pub const REMOVE: &str = "Remove the saved copy";
/// Takes the new version.
pub const RELOAD: &str = "Reload";
/// Saves the page as one file.
pub const ONE_FILE: &str = "Download the page as one file";
/// Below it.
pub const ONE_FILE_HOW: &str = "Half a megabyte at most. It opens in any browser, also from a USB drive, with all words, pictures and controls.";
