//! "Read it without a connection": the saved copy, and the page as one file.

use crate::browser::offline;
use crate::browser::part::Part;
use crate::content::words::offline as words;
use crate::domain::notice::Notice;
use crate::domain::offline::{Copy, Word};
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "offline";

/// The panel, with nothing known of a copy.
#[cfg(feature = "view")]
#[component]
pub fn Offline() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="needs-start needs-worker">
                <p role="status" data-part="status"></p>
                <p class="buttons">
                    <button
                        type="button"
                        hidden
                        data-part="remove"
                        data-then="#offline .button, #offline [data-part=save]"
                    >
                        {words::REMOVE}
                    </button>
                    <button type="button" hidden data-part="save" data-then="#offline .button">
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
        </div>
    }
}

/// Saves a copy, unless the reader does not want one, and follows what becomes
/// of it.
pub fn wake(keeper: Keeper) {
    let can = offline::follow(move |word| match word {
        Word::New => keeper.tell(Notice::NewVersion),
        Word::Copy(copy) => show(&copy),
    });
    if !can {
        return show(&Copy::Impossible);
    }
    if keeper.with_untracked(|reader| reader.stays_online || reader.keeps_nothing) {
        // Not saved anew; but one may be there.
        show(&Copy::Removed);
        offline::ask();
    } else {
        save();
    }
    let panel = Part::by_id(ID);
    panel.part("save").on_click(move || {
        keeper.act(|reader: &mut Reader| reader.stays_online = false);
        save();
    });
    panel.part("remove").on_click(move || {
        keeper.act(|reader: &mut Reader| reader.stays_online = true);
        offline::remove();
    });
}

fn save() {
    show(&Copy::Saving);
    offline::save(|| show(&Copy::Failed));
}

fn show(copy: &Copy) {
    let (sentence, day) = match copy {
        Copy::Saving => (words::SAVING, ""),
        Copy::Saved(day) => (words::SAVED_ON, day.as_str()),
        Copy::Removed => (words::REMOVED, ""),
        Copy::Failed => (words::FAILED, ""),
        Copy::Impossible => (words::CANNOT, ""),
    };
    let panel = Part::by_id(ID);
    panel.part("status").set_text(&[sentence, day].concat());
    let (can_remove, can_save) = (
        matches!(copy, Copy::Saved(_)),
        matches!(copy, Copy::Removed | Copy::Failed),
    );
    panel.part("remove").set_flag("hidden", !can_remove);
    panel.part("save").set_flag("hidden", !can_save);
}
