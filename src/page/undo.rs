//! "Undo" beside a button that takes something away.

use crate::browser::announce;
use crate::browser::part::{Name, Part, follow, name};
use crate::browser::state::State;
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use crate::words::Key;
#[cfg(feature = "view")]
use leptos::prelude::*;

/// The button in a row that takes it back.
pub const UNDO: Name = name("undo");

/// That button: where it was used, the focus goes on to `then`, a selector.
#[cfg(feature = "view")]
pub fn button(then: &'static str) -> impl IntoView {
    view! {
        <button type="button" class="quiet" data-part=UNDO data-then=then>
            {crate::words::common::UNDO.text()}
        </button>
    }
}

/// What is taken away, and brought back.
pub struct Undoable {
    /// Takes it away.
    pub take: fn(&mut Reader),
    /// Brings it back from the state before.
    pub bring: fn(&mut Reader, &Reader),
    /// Whether there is nothing to take away.
    pub is_gone: fn(&Reader) -> bool,
    /// Said when it was taken away.
    pub said: Key,
}

/// Lets `button` take it away, hidden or disabled by `flag` where there is
/// nothing; `row`, with its `undo` in it, is the way back, until all that is
/// kept is erased or replaced.
pub fn wake(keeper: Keeper, button: Part, flag: &'static str, row: Part, undoable: Undoable) {
    let Undoable {
        take,
        bring,
        is_gone,
        said,
    } = undoable;
    let (before, is_offered) = (State::new(Reader::default()), State::new(false));
    button.on_click(move || {
        before.set(keeper.with_untracked(Reader::clone));
        is_offered.set(true);
        keeper.act(take);
        announce::say(said.text());
    });
    row.part(UNDO).on_click(move || {
        keeper.act(|reader| bring(reader, &before.read_untracked()));
        is_offered.set(false);
    });
    follow(move || {
        keeper.anew();
        before.set(Reader::default());
        is_offered.set(false);
    });
    follow(move || {
        button.set_flag(flag, keeper.with(is_gone));
        row.set_flag("hidden", !is_offered.get());
    });
}
