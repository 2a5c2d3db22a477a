//! Share a section: the device's own share sheet, or a link to paste.

use crate::browser::part::Part;
use crate::browser::reading::end_id;
use crate::browser::{clipboard, location};
use crate::content::sections::name;
use crate::content::words::page as words;
use crate::domain::section::Section;
use leptos::task::spawn_local;

/// Listens to the share button at the end of each section.
pub fn wake() {
    for section in Section::ALL {
        let end = Part::by_id(&end_id(section));
        end.part("share").on_click(move || {
            let address = location::page_with(&["#", section.id()].concat());
            spawn_local(share(name(section), address));
        });
    }
}

async fn share(title: &'static str, address: String) {
    if !clipboard::share(title, "", Some(&address)).await {
        clipboard::give(address, words::LINK_COPIED);
    }
}
