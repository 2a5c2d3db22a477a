//! Quiet words to the reader, and the one polite live region.

use crate::browser::offline;
use crate::browser::part::{Part, follow};
use crate::content::notices::sentence;
use crate::content::words::offline::RELOAD;
use crate::content::words::page as words;
use crate::domain::notice::Notice;
use crate::keeper::Keeper;
use leptos::prelude::*;

const ANNOUNCEMENT: &str = "announcement";
const ID: &str = "notices";

/// Every notice, none of them shown.
#[component]
pub fn Notices() -> impl IntoView {
    let line = |notice: Notice| {
        view! {
            <li hidden data-part="notice">
                <span>{sentence(notice)}</span>
                " "
                {(notice == Notice::NewVersion)
                    .then(|| view! { <button type="button" data-part="reload">{RELOAD}</button> })}
                <button type="button" class="quiet" data-part="close">
                    {words::DISMISS}
                </button>
            </li>
        }
    };
    view! {
        <p class="visually-hidden" role="status" id=ANNOUNCEMENT></p>
        <ul class="notices" role="list" aria-live="polite" id=ID>
            {Notice::ALL.map(line).collect_view()}
        </ul>
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
    let announcement = Part::by_id(ANNOUNCEMENT);
    follow(move || announcement.set_text(&keeper.announcement()));
}
