//! The start in the browser: load what is kept, and let each part of the
//! written page follow it.

use super::place::Place;
use super::{contents, embed_this, kept, listen, notices, offline, questions, settings, still};
use crate::browser::part::{Part, follow};
use crate::browser::{clock, early, focus, host_frame, location, root, storage, viewport};
use crate::domain::address::Fragment;
use crate::domain::notice::Notice;
use crate::domain::reader::Reader;
use crate::domain::section::Section;
use crate::figures;
use crate::keeper::Keeper;
use leptos::prelude::untrack;

/// Brings the page to life.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        // The words stay; the page says that the interactive parts stopped.
        root::set("start", "failed");
        console_error_panic_hook::hook(panic);
    }));
    let (keeper, place) = (Keeper::new(), Place::new());
    let mut steps: Vec<Step> = vec![Box::new(move || {
        keeper.load();
        offer_to_continue(keeper, place);
        notices::wake(keeper);
        contents::wake(keeper, place);
        // What stands open is then not written down for a return, either.
        follow(move || match keeper.with(|reader| reader.keeps_nothing) {
            true => root::set("keeps", "nothing"),
            false => root::clear("keeps"),
        });
    })];
    for wake in figures::FIGURES.iter().filter_map(|figure| figure.wake) {
        steps.push(Box::new(move || wake(keeper)));
    }
    steps.push(Box::new(move || {
        questions::wake(keeper);
        settings::wake(keeper);
        kept::wake(keeper);
        offline::wake(keeper);
        embed_this::wake();
        listen::wake(keeper, place);
        still::wake();
    }));
    steps.push(Box::new(move || {
        focus::follow();
        early::replay();
        storage::on_change(move || keeper.load());
        follow_fragment(keeper);
        follow_reading(keeper, place);
        host_frame::follow_height();
        root::set("start", "done");
    }));
    one_by_one(steps.into_iter());
}

/// A part of the start.
type Step = Box<dyn FnOnce()>;

/// Between two steps the browser paints and answers the reader: all at once
/// takes a slow phone a quarter of a second.
fn one_by_one(mut steps: std::vec::IntoIter<Step>) {
    if let Some(step) = steps.next() {
        step();
        clock::after(0, move || one_by_one(steps));
    }
}

/// Moves the focus to the section that was chosen; shows scores from a link.
fn follow_fragment(keeper: Keeper) {
    let follow = move |fragment: Fragment| match fragment {
        Fragment::Section(section) => Part::by_id(&section.heading_id()).focus(),
        Fragment::Figure(figure) => Part::by_id(&[figure.id(), "-caption"].concat()).focus(),
        Fragment::Scores(scores) => keeper.receive(scores),
        Fragment::BrokenScores => keeper.tell(Notice::BrokenLink),
        Fragment::None | Fragment::Region(_) | Fragment::Other => {}
    };
    match location::fragment() {
        // The browser has scrolled there already; the reader may be elsewhere.
        Fragment::Section(_) | Fragment::Figure(_) => {}
        fragment => follow(fragment),
    }
    location::on_fragment(follow);
}

/// Where an earlier visit ended, unless the address leads elsewhere. The head
/// of the page has kept room for it.
fn offer_to_continue(keeper: Keeper, place: Place) {
    if location::fragment() == Fragment::None && !host_frame::is_framed() {
        let before = keeper.with_untracked(|reader| reader.at);
        place
            .resume
            .set(before.filter(|section| *section != Section::Short));
    }
}

/// Marks sections as read, and remembers where the reader is.
fn follow_reading(keeper: Keeper, place: Place) {
    viewport::on_read(&contents::mark(), move |section| {
        if !keeper.with_untracked(|reader| reader.read.contains(&section)) {
            keeper.act(|reader: &mut Reader| reader.mark_read(section, true));
        }
    });
    viewport::on_current(move |section| {
        let current = viewport::can_scroll().then_some(section);
        if place.current.get_untracked() == current {
            return;
        }
        place.current.set(current);
        // The offer to continue is for the next visit only.
        if !host_frame::is_framed() && untrack(move || keeper.is_saving()) {
            keeper.act(|reader: &mut Reader| reader.at = Some(section));
        }
    });
}
