//! For the section being read: its mark, and its link.

use super::super::names;
use super::super::place::Place;
use super::parts;
use crate::browser::location;
use crate::browser::part::{Part, follow};
use crate::browser::share::{self, Shared};
use crate::keeper::Keeper;
use crate::words::{contents as words, sections};

/// The button that marks the section being read.
pub fn mark() -> Part {
    Part::by_id(parts::ID).part(parts::MARK)
}

/// Marks the section being read, or takes the mark back; shares it by the device's
/// own sheet, or as a link to paste.
pub fn wake(list: &Part, keeper: Keeper, place: Place) {
    let (here, mark) = (list.part(parts::HERE), mark());
    mark.on_click(move || {
        if let Some(section) = place.current.get_untracked() {
            let read = keeper.with_untracked(|reader| reader.read.contains(&section));
            keeper.act(|reader| reader.mark_read(section, !read));
        }
    });
    list.part(parts::SHARE).on_click(move || {
        if let Some(section) = place.current.get_untracked() {
            let address = location::page_with(&["#", section.id()].concat());
            let title = names::section(section).text();
            let copied = sections::LINK_COPIED.text();
            share::open(title, Shared::Address(address), copied);
        }
    });
    follow(move || {
        let section = place.current.get();
        here.set_flag("hidden", section.is_none());
        if let Some(section) = section {
            mark.set("aria-describedby", &section.heading_id());
        }
        let read = section.is_some_and(|section| keeper.has_read(section));
        mark.set("aria-pressed", if read { "true" } else { "false" });
        let says = if read {
            words::MARKED_READ
        } else {
            words::MARK_READ
        };
        mark.set_text(&says.text());
    });
}
