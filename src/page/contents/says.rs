//! What the list and the bar say of how much was read.

use crate::domain::section::Section;
use crate::words::contents as words;

/// In the list: how many of the sections were read.
pub fn sections_read(read: usize) -> words::SectionsRead {
    words::SectionsRead {
        read: read as f64,
        all: Section::ALL.len() as f64,
    }
}

/// The same on the bar, where there is little room.
pub fn of_all_read(read: usize) -> words::OfAllRead {
    words::OfAllRead {
        read: read as f64,
        all: Section::ALL.len() as f64,
    }
}
