//! The end of a section: "Mark as read", and a way to share it.

use crate::browser::part::{Part, follow};
use crate::content::words::page as words;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The button. A section is also marked by itself, once its end was on screen.
#[cfg(feature = "view")]
#[component]
pub fn ReadMark(section: Section) -> impl IntoView {
    view! {
        <div class="section-end live" id=section.end_id()>
            <button type="button" class="read-mark quiet needs-start" aria-pressed="false" data-part="mark">
                {words::MARK_READ}
            </button>
            <button type="button" class="quiet needs-start" data-part="share">
                {words::SHARE}
            </button>
        </div>
    }
}

/// Follows what is read.
pub fn wake(keeper: Keeper) {
    for section in Section::ALL {
        let mark = Part::by_id(&section.end_id()).part("mark");
        mark.on_click(move || {
            let read = keeper.with_untracked(|reader| reader.read.contains(&section));
            keeper.act(|reader| reader.mark_read(section, !read));
        });
        follow(move || {
            let read = keeper.has_read(section);
            mark.set("aria-pressed", if read { "true" } else { "false" });
            mark.set_text(if read {
                words::MARKED_READ
            } else {
                words::MARK_READ
            });
        });
    }
}
