//! Quiet words to the reader, and the live region for all of the page.

use crate::browser::part::{Part, follow};
use crate::browser::{announce, clipboard, offline, root};
use crate::domain::notice::Notice;
use crate::keeper::Keeper;
use crate::words::{Key, common, notices as words};
use leptos::prelude::*;

const ID: &str = "notices";

mod parts {
    use crate::browser::part::{Name, name};

    /// A line a notice; its value is the notice.
    pub const NOTICE: Name = name("notice");
    pub const RELOAD: Name = name("reload");
    pub const CLOSE: Name = name("close");
}

#[cfg(feature = "view")]
const fn sentence(notice: Notice) -> Key {
    match notice {
        Notice::StorageForbidden => words::STORAGE_FORBIDDEN,
        Notice::StorageFull => words::STORAGE_FULL,
        Notice::NewerState => words::NEWER_STATE,
        Notice::UnreadableState => words::UNREADABLE_STATE,
        Notice::UnreadableFile => words::UNREADABLE_FILE,
        Notice::NewVersion => words::NEW_VERSION,
        Notice::BrokenLink => words::BROKEN_LINK,
    }
}

/// Every notice, none of them shown.
#[cfg(feature = "view")]
#[component]
pub fn Notices() -> impl IntoView {
    let reload = || {
        view! {
            <button type="button" data-part=parts::RELOAD>
                {words::RELOAD.text()}
            </button>
        }
    };
    let line = |notice: Notice| {
        view! {
            <li hidden data-part=parts::NOTICE data-value=notice.id()>
                <span>{sentence(notice).text()}</span>
                " "
                {(notice == Notice::NewVersion).then(reload)}
                <button
                    type="button"
                    class="quiet"
                    data-part=parts::CLOSE
                    data-then="#notices [data-part=close], h1"
                >
                    {common::CLOSE.text()}
                </button>
            </li>
        }
    };
    view! {
        <p class="announcement" role="status" id=announce::ID></p>
        <ul class="notices" role="list" aria-live="polite" id=ID>
            {Notice::ALL.map(line).collect_view()}
        </ul>
        <dialog class="popover" id=clipboard::BY_HAND>
            <form method="dialog">
                <label>
                    {common::BY_HAND.text()}
                    <textarea readonly rows="6" data-part=clipboard::TEXT></textarea>
                </label>
                <button type="submit">{common::CLOSE.text()}</button>
            </form>
        </dialog>
    }
}

/// Follows what there is to tell.
pub fn wake(keeper: Keeper) {
    let notices = Part::by_id(ID);
    notices.part(parts::RELOAD).on_click(offline::take_over);
    for (line, notice) in notices.parts_of(parts::NOTICE, Notice::from_id) {
        line.part(parts::CLOSE)
            .on_click(move || keeper.dismiss(notice));
        follow(move || line.set_flag("hidden", !keeper.tells(notice)));
    }
    // Style sheets could ask whether one is shown, with each change of the page.
    follow(move || root::set_flag("notices", keeper.tells_any()));
}
