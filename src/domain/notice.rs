//! What the page has to tell a reader quietly.

/// A quiet word to the reader. Its sentence stands in `notices.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser forbids keeping anything here: all works, until closed.
    StorageForbidden,
    /// The device's storage is full: all works, until closed.
    StorageFull,
    /// A newer version of the page wrote what is stored: shown, not changed.
    NewerState,
    /// What was stored cannot be read: kept aside, begun anew.
    UnreadableState,
    /// A file that was chosen does not hold a state of this page.
    UnreadableFile,
    /// A newer version of the page is saved and waits.
    NewVersion,
    /// A link held scores that cannot be read.
    BrokenLink,
}

impl Notice {
    /// Every notice.
    pub const ALL: [Notice; 7] = [
        Notice::StorageForbidden,
        Notice::StorageFull,
        Notice::NewerState,
        Notice::UnreadableState,
        Notice::UnreadableFile,
        Notice::NewVersion,
        Notice::BrokenLink,
    ];

    /// The word for it in the page's own values.
    pub const fn id(self) -> &'static str {
        match self {
            Notice::StorageForbidden => "storage-forbidden",
            Notice::StorageFull => "storage-full",
            Notice::NewerState => "newer-state",
            Notice::UnreadableState => "unreadable-state",
            Notice::UnreadableFile => "unreadable-file",
            Notice::NewVersion => "new-version",
            Notice::BrokenLink => "broken-link",
        }
    }

    /// The notice of this word, if there is one.
    pub fn from_id(id: &str) -> Option<Notice> {
        Notice::ALL.into_iter().find(|notice| notice.id() == id)
    }
}
