//! The list and the bar follow what was read and where the reader is.

use super::super::names;
use super::super::place::Place;
use super::super::undo::{self, Undoable};
use super::{here, parts, says};
use crate::browser::part::{Part, follow};
use crate::browser::{announce, clock, folds, root};
use crate::domain::reader::Reader;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use crate::words::contents as words;

/// Follows what is read and where the reader is.
pub fn wake(keeper: Keeper, place: Place) {
    let list = Part::by_id(parts::ID);
    for (entry, section) in list.parts_of(parts::ENTRY, Section::from_id) {
        let says = entry.part(parts::READ);
        follow(move || {
            let read = keeper.has_read(section);
            entry.set_flag("data-read", read);
            let and_read = if read {
                words::AND_READ.text()
            } else {
                String::new()
            };
            says.set_text(&and_read);
            if place.current.get() == Some(section) {
                entry.set("aria-current", "location");
            } else {
                entry.set_flag("aria-current", false);
            }
        });
    }
    let bar = Part::by_id(parts::BAR);
    let (progress, count) = (list.part(parts::PROGRESS), list.part(parts::COUNT));
    let read_count = bar.part(parts::READ_COUNT);
    follow(move || {
        let read = keeper.with(|reader| reader.read.len());
        progress.set("value", &read.to_string());
        count.set_text(&says::sections_read(read).text());
        // The bar counts only what was begun: nothing is owed.
        let counted = (read > 0).then(|| says::of_all_read(read).text());
        read_count.set_text(&counted.unwrap_or_default());
    });
    let here = bar.part(parts::WHERE);
    follow(move || {
        // At the top the bar says "Contents" alone.
        let section = place.current.get();
        let section = section.filter(|section| *section != Section::Short);
        let name = section.map(|section| names::section(section).text());
        here.set_text(&name.unwrap_or_default());
    });
    wake_resume(place);
    wake_start_over(&list, keeper, place);
    wake_open_all(&list, keeper);
    here::wake(&list, keeper, place);
}

/// Opens every topic and fold, or closes them; the wish is kept.
fn wake_open_all(list: &Part, keeper: Keeper) {
    let button = list.part(parts::OPEN_ALL);
    button.on_click(move || {
        let open = !keeper.with_untracked(|reader| reader.all_open);
        keeper.act(|reader: &mut Reader| reader.all_open = open);
        folds::open_all(open);
        announce::say(
            if open {
                words::ALL_OPEN
            } else {
                words::ALL_CLOSED
            }
            .text(),
        );
    });
    follow(move || {
        let open = keeper.with(|reader| reader.all_open);
        button.set_text(
            &if open {
                words::CLOSE_ALL
            } else {
                words::OPEN_ALL
            }
            .text(),
        );
    });
}

fn wake_resume(place: Place) {
    let offer = Part::by_id(parts::RESUME);
    let link = offer.part(parts::RESUME_LINK);
    // Only once the browser has followed the link: its address goes too.
    link.on_click(move || clock::after(0, move || place.resume.set(None)));
    follow(move || {
        let resume = place.resume.get();
        offer.set_flag("hidden", resume.is_none());
        if resume.is_none() {
            // `early/kept.js` had kept room for the offer.
            root::clear("resume");
        }
        if let Some(section) = resume {
            link.set("href", &["#", section.id()].concat());
            link.set_text(&names::section(section).text());
        }
    });
}

/// Forgets what was read, and can be taken back.
fn wake_start_over(list: &Part, keeper: Keeper, place: Place) {
    let button = list.part(parts::START_OVER);
    button.on_click(move || place.resume.set(None));
    let undoable = Undoable {
        take: Reader::start_over,
        bring: Reader::take_read,
        is_gone: |reader| reader.read.is_empty(),
        said: words::STARTED_OVER,
    };
    undo::wake(
        keeper,
        button,
        "hidden",
        list.part(parts::STARTED_OVER),
        undoable,
    );
}
