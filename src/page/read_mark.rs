//! "Mark as read", at the end of a section.

use crate::content::words::page as words;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The button. A section is also marked by itself, once its end was on screen.
#[expect(non_snake_case, reason = "a component, called by the island")]
pub fn ReadMark(section: Section) -> impl IntoView {
    let keeper = Keeper::from_context();
    let read = move || keeper.has_read(section);
    view! {
        <button
            type="button"
            class="read-mark quiet needs-start"
            aria-pressed=move || read().to_string()
            on:click=move |_| {
                let read = keeper.with_untracked(|reader| reader.read.contains(&section));
                keeper.act(|reader| reader.mark_read(section, !read));
            }
        >
            {move || if read() { words::MARKED_READ } else { words::MARK_READ }}
        </button>
    }
}
