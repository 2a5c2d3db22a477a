//! What the page has to tell a reader quietly.

use super::named::named;
named! {
    /// A quiet word to the reader. Its sentence stands in `notices.ftl`.
    pub enum Notice {
        /// The browser forbids keeping anything here: all works, until closed.
        StorageForbidden = "storage-forbidden",
        /// The device's storage is full: all works, until closed.
        StorageFull = "storage-full",
        /// A newer version of the page wrote what is stored: shown, not changed.
        NewerState = "newer-state",
        /// What was stored cannot be read: kept aside, begun anew.
        UnreadableState = "unreadable-state",
        /// A file that was chosen does not hold a state of this page.
        UnreadableFile = "unreadable-file",
        /// A newer version of the page is saved and waits.
        NewVersion = "new-version",
        /// A link held scores that cannot be read.
        BrokenLink = "broken-link",
    }
}
