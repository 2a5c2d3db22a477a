//! "Read it without a connection": the saved copy, and the page as one file.
//!
//! Written once at build time; the browser only changes a sentence and two
//! buttons, which needs no view of its own in the wasm.

use crate::browser::{by_id, listen, offline};
use crate::content::words::offline as words;
use crate::domain::notice::Notice;
use crate::domain::offline::{Copy, Word};
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use leptos::prelude::*;

const STATUS: &str = "offline-status";
const SAVE: &str = "offline-save";
const REMOVE: &str = "offline-remove";

/// The panel.
#[component]
pub fn Offline() -> impl IntoView {
    view! {
        <div class="needs-start needs-worker">
            <p id=STATUS role="status"></p>
            <p class="buttons">
                <button type="button" id=REMOVE hidden>
                    {words::REMOVE}
                </button>
                <button type="button" id=SAVE hidden>
                    {words::SAVE}
                </button>
            </p>
        </div>
        <p class="not-in-file not-offline">
            <a class="button" href="crs-hipec-offline.html" download="crs-hipec-offline.html">
                {words::ONE_FILE}
            </a>
        </p>
        <p class="not-in-file not-offline small">{words::ONE_FILE_HOW}</p>
    }
}

/// Saves a copy, unless the reader does not want one, and follows what becomes
/// of it.
pub fn start(keeper: Keeper) {
    let can = offline::follow(move |word| match word {
        Word::New => keeper.tell(Notice::NewVersion),
        Word::Copy(copy) => show(&copy),
    });
    if !can {
        return show(&Copy::Impossible);
    }
    let save = || {
        show(&Copy::Saving);
        offline::save(|| show(&Copy::Failed));
    };
    if keeper.with_untracked(|reader| reader.stays_online || reader.keeps_nothing) {
        // Not saved anew; but one may be there.
        show(&Copy::Removed);
        offline::ask();
    } else {
        save();
    }
    on_click(SAVE, move || {
        keeper.act(|reader: &mut Reader| reader.stays_online = false);
        save();
    });
    on_click(REMOVE, move || {
        keeper.act(|reader: &mut Reader| reader.stays_online = true);
        offline::remove();
    });
}

fn on_click(id: &str, action: impl Fn() + 'static) {
    if let Some(button) = by_id(id) {
        listen(&button, "click", move |_: web_sys::Event| action());
    }
}

fn show(copy: &Copy) {
    let sentence = match copy {
        Copy::Saving => words::SAVING,
        Copy::Saved(_) => words::SAVED_ON,
        Copy::Removed => words::REMOVED,
        Copy::Failed => words::FAILED,
        Copy::Impossible => words::CANNOT,
    };
    let day = match copy {
        Copy::Saved(day) => day,
        _ => "",
    };
    if let Some(status) = by_id(STATUS) {
        status.set_text_content(Some(&[sentence, day].concat()));
    }
    hide(REMOVE, !matches!(copy, Copy::Saved(_)));
    hide(SAVE, !matches!(copy, Copy::Removed | Copy::Failed));
}

fn hide(id: &str, hidden: bool) {
    if let Some(button) = by_id(id) {
        button.set_hidden(hidden);
    }
}
