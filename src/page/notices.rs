//! Quiet words to the reader, and the one polite live region.

use crate::content::notices::sentence;
use crate::content::words::page as words;
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
