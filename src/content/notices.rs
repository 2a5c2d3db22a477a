//! What the notices say.

use crate::domain::notice::Notice;

/// The sentence of a notice.
pub const fn sentence(notice: Notice) -> &'static str {
    match notice {
        Notice::StorageForbidden => {
            "This browser does not let the page keep anything here. Everything works; your marks last until you close it."
        }
        Notice::StorageFull => {
            "This device has no room left to keep your marks. Everything works; your marks last until you close the page."
        }
        Notice::NewerState => {
            "A newer version of this page wrote what is kept on this device. You see it, but nothing you change now is kept."
        }
        Notice::UnreadableState => {
            "What was kept on this device could not be read, so the page starts fresh. The old text is set aside, not deleted."
        }
        Notice::UnreadableFile => {
            "That file does not hold a copy from this page. Nothing was changed."
        }
        Notice::NewVersion => "There is a new version of this page. What you entered stays.",
        Notice::BrokenLink => {
            "The link held scores that could not be read, so they were left out. Nothing of yours was changed."
        }
    }
}
