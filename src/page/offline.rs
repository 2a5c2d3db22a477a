//! "Read it without a connection": the saved copy, and the page as one file.

use crate::browser::offline;
use crate::browser::part::{Part, follow};
use crate::browser::state::State;
use crate::domain::notice::Notice;
use crate::domain::offline::{Copy, Word};
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use crate::words::offline as words;
#[cfg(feature = "view")]
use leptos::prelude::*;

const ID: &str = "offline";

mod parts {
    use crate::browser::part::{Name, name};

    pub const STATUS: Name = name("status");
    pub const REMOVE: Name = name("remove");
    pub const SAVE: Name = name("save");
}

/// The panel, with nothing known of a copy.
#[cfg(feature = "view")]
#[component]
pub fn Offline() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="needs-start needs-worker">
                <p role="status" data-part=parts::STATUS></p>
                <p class="buttons">
                    <button
                        type="button"
                        hidden
                        data-part=parts::REMOVE
                        data-then="#offline .button, #offline [data-part=save]"
                    >
                        {words::REMOVE.text()}
                    </button>
                    <button
                        type="button"
                        hidden
                        data-part=parts::SAVE
                        data-then="#offline .button"
                    >
                        {words::SAVE.text()}
                    </button>
                </p>
            </div>
            <p class="not-in-file not-offline">
                <a class="button" href="crs-hipec-offline.html" download="crs-hipec-offline.html">
                    {words::ONE_FILE.text()}
                </a>
            </p>
            <p class="not-in-file not-offline small">{words::ONE_FILE_HOW.text()}</p>
        </div>
    }
}

/// Saves a copy, unless the reader does not want one, and follows what becomes
/// of it.
pub fn wake(keeper: Keeper) {
    let copy = State::new(Copy::Impossible);
    let save = move || {
        copy.set(Copy::Saving);
        offline::save(move || copy.set(Copy::Failed));
    };
    let can = offline::follow(move |word| match word {
        Word::New => keeper.tell(Notice::NewVersion),
        Word::Copy(now) => copy.set(now),
    });
    if can {
        let panel = Part::by_id(ID);
        panel.part(parts::SAVE).on_click(move || {
            keeper.act(|reader: &mut Reader| reader.stays_online = false);
            save();
        });
        panel.part(parts::REMOVE).on_click(move || {
            keeper.act(|reader: &mut Reader| reader.stays_online = true);
            offline::remove();
        });
        if keeper.with_untracked(|reader| reader.stays_online || reader.keeps_nothing) {
            // The reader wants no copy saved; an earlier one may still be there.
            copy.set(Copy::Removed);
            offline::ask();
        } else {
            save();
        }
    }
    show(copy);
}

fn show(copy: State<Copy>) {
    let panel = Part::by_id(ID);
    let [status, remove, save] =
        [parts::STATUS, parts::REMOVE, parts::SAVE].map(|part| panel.part(part));
    follow(move || {
        let copy = copy.read();
        status.set_text(&match &*copy {
            Copy::Saving => words::SAVING.text(),
            Copy::Saved(day) => words::SavedOn { day }.text(),
            Copy::Removed => words::REMOVED.text(),
            Copy::Failed => words::FAILED.text(),
            Copy::Impossible => words::CANNOT.text(),
        });
        remove.set_flag("hidden", !matches!(*copy, Copy::Saved(_)));
        let can_save = matches!(*copy, Copy::Removed | Copy::Failed);
        save.set_flag("hidden", !can_save);
    });
}
