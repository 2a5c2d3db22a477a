//! The start in the browser: take over each island of the finished page, then
//! load what is kept.

use super::contents::Place;
use super::islands::{Island, island_id};
use super::{embed_this, offline};
use crate::browser::{by_id, early, host_frame, listen, location, reading, root, storage};
use crate::domain::address::Fragment;
use crate::domain::notice::Notice;
use crate::domain::reader::{Reader, Theme};
use crate::domain::section::Section;
use crate::figures::Mount;
use crate::keeper::Keeper;
use leptos::mount::hydrate_from;
use leptos::prelude::*;

/// Takes over the page.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        // The words stay; the page says that the interactive parts stopped.
        root::set("start", "failed");
        console_error_panic_hook::hook(panic);
    }));
    let owner = Owner::new();
    owner.set();
    let keeper = Keeper::new();
    let place = Place::new();
    for island in Island::all() {
        if let Some(element) = by_id(&island_id(island)) {
            island.mount(TakeOver {
                element,
                keeper,
                place,
            });
        }
    }
    // Only now: loading before would make the page differ from its HTML.
    keeper.load();
    early::replay();
    follow_settings(keeper);
    follow_other_tabs(keeper);
    follow_fragment(keeper);
    follow_reading(keeper, place);
    host_frame::follow_height();
    offline::start(keeper);
    embed_this::start();
    root::set("start", "done");
    // The signals live as long as the page.
    std::mem::forget(owner);
}

/// Takes over the view that is written in an element.
struct TakeOver {
    element: web_sys::HtmlElement,
    keeper: Keeper,
    place: Place,
}

impl Mount for TakeOver {
    type Mounted = ();

    fn mount<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) {
        let TakeOver {
            element,
            keeper,
            place,
        } = self;
        hydrate_from(element, move || {
            provide_context(keeper);
            provide_context(place);
            view()
        })
        .forget();
    }
}

/// The theme and the size of the text, on the root element.
fn follow_settings(keeper: Keeper) {
    let asked = root::get("asked-theme");
    Effect::new(move |_| {
        let (theme, size) = keeper.with(|reader| (reader.theme, reader.text_size));
        // A host that asks for a theme knows its own page.
        match (&asked, theme) {
            (Some(asked), _) => root::set("theme", asked),
            (None, Theme::Auto) => root::clear("theme"),
            (None, theme) => root::set("theme", theme.id()),
        }
        root::set("text-size", size.id());
    });
}

fn follow_other_tabs(keeper: Keeper) {
    if let Some(window) = web_sys::window() {
        listen(&window, "storage", move |event: web_sys::StorageEvent| {
            // No key: the other tab cleared all of the storage.
            if event.key().is_none_or(|key| key == storage::KEY) {
                keeper.load();
            }
        });
    }
}

/// Moves the focus to the section that was chosen; shows scores from a link.
fn follow_fragment(keeper: Keeper) {
    let follow = move |fragment: Fragment| match fragment {
        Fragment::Section(section) => location::focus(&format!("{}-heading", section.id())),
        Fragment::Scores(scores) => keeper.tell(Notice::SharedScores(scores)),
        Fragment::BrokenScores => keeper.tell(Notice::BrokenLink),
        Fragment::None | Fragment::Region(_) | Fragment::Other => {}
    };
    match location::fragment() {
        // The browser has scrolled there already; the reader may be elsewhere.
        Fragment::Section(_) => {}
        fragment => follow(fragment),
    }
    location::on_fragment(follow);
}

/// Marks sections as read, and remembers where the reader is.
fn follow_reading(keeper: Keeper, place: Place) {
    let before = keeper.with_untracked(|reader| reader.at);
    if location::fragment() == Fragment::None && !host_frame::is_framed() {
        place
            .resume
            .set(before.filter(|section| *section != Section::Short));
    }
    reading::on_end(move |section| {
        if !keeper.with_untracked(|reader| reader.read.contains(&section)) {
            keeper.act(|reader: &mut Reader| reader.mark_read(section, true));
        }
    });
    reading::on_current(move |section| {
        if place.current.get_untracked() == section {
            return;
        }
        place.current.set(section);
        if !host_frame::is_framed() {
            keeper.act(|reader: &mut Reader| reader.at = Some(section));
        }
    });
}
