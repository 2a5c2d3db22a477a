//! Share a section: the device's own share sheet, or a link to paste.

use super::names;
use crate::browser::location;
use crate::browser::part::Part;
use crate::browser::share::{self, Shared};
use crate::domain::section::Section;
use crate::words::sections as words;

/// Listens to the share button at the end of each section.
pub fn wake() {
    for section in Section::ALL {
        let end = Part::by_id(&section.end_id());
        end.part("share").on_click(move || {
            let address = location::page_with(&["#", section.id()].concat());
            let title = names::section(section).text();
            share::open(title, Shared::Address(address), words::LINK_COPIED.text());
        });
    }
}
