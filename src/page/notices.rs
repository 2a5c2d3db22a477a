//! Quiet words to the reader, and the one polite live region.

use crate::browser::offline;
use crate::content::notices::sentence;
use crate::content::words::offline::RELOAD;
use crate::content::words::page as words;
use crate::domain::notice::Notice;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The notices. Announcements wait a moment, so that only the last is heard.
#[component]
pub fn Notices() -> impl IntoView {
    let keeper = Keeper::from_context();
    view! {
        <div>
            <p class="visually-hidden" role="status" id="announcement">
                {move || keeper.announcement().get()}
            </p>
            <ul class="notices" role="list" aria-live="polite">
                {move || {
                    keeper
                        .notices()
                        .into_iter()
                        .map(|notice| view! {
                            <li>
                                <span>{sentence(notice)}</span>
                                " "
                                {(notice == Notice::NewVersion)
                                    .then(|| view! {
                                        <button type="button" on:click=|_| offline::take_over()>
                                            {RELOAD}
                                        </button>
                                    })}
                                <button
                                    type="button"
                                    class="quiet"
                                    on:click=move |_| keeper.dismiss(notice)
                                >
                                    {words::DISMISS}
                                </button>
                            </li>
                        })
                        .collect_view()
                }}
            </ul>
        </div>
    }
}
