//! Quiet words to the reader, and the one polite live region.

use crate::browser::part::{Part, follow};
use crate::browser::{announce, clipboard, offline, root};
use crate::content::notices::sentence;
use crate::content::words::offline::RELOAD;
use crate::content::words::{copying, page as words};
use crate::domain::notice::Notice;
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "notices";

/// Every notice, none of them shown.
#[cfg(feature = "view")]
#[component]
pub fn Notices() -> impl IntoView {
    let line = |notice: Notice| {
        view! {
            <li hidden data-part="notice">
                <span>{sentence(notice)}</span>
                " "
                {(notice == Notice::NewVersion)
                    .then(|| view! { <button type="button" data-part="reload">{RELOAD}</button> })}
                <button
                    type="button"
                    class="quiet"
                    data-part="close"
                    data-then="#notices [data-part=close], h1"
                >
                    {words::DISMISS}
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
                    {copying::BY_HAND}
                    <textarea readonly rows="6" data-part="text"></textarea>
                </label>
                <button type="submit">{words::DISMISS}</button>
            </form>
        </dialog>
    }
}

/// Follows what there is to tell.
pub fn wake(keeper: Keeper) {
    let notices = Part::by_id(ID);
    notices.part("reload").on_click(offline::take_over);
    for (line, notice) in notices.parts("notice").into_iter().zip(Notice::ALL) {
        line.part("close").on_click(move || keeper.dismiss(notice));
        follow(move || line.set_flag("hidden", !keeper.tells(notice)));
    }
    // Style sheets could ask whether one is shown, with each change of the page.
    follow(move || root::set_flag("notices", keeper.tells_any()));
}
