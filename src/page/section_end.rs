//! The end of a section: the way on, "Mark as read", a way to share it, and
//! that it is fine to stop here.

#[cfg(feature = "view")]
use super::corrections::Correction;
use crate::browser::part::{Part, follow};
#[cfg(feature = "view")]
use crate::content::sections;
use crate::content::words::page as words;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// What stands there. A section is also marked by itself, once its end was in
/// sight for a moment.
#[cfg(feature = "view")]
#[component]
pub fn SectionEnd(section: Section) -> impl IntoView {
    let next = section.next();
    let (way, to) = match next {
        Some(next) => (words::NEXT, next),
        None => (words::BACK_TO_START, Section::Short),
    };
    let (read, left) = sections::minutes(section);
    view! {
        <div class="section-end live" id=section.end_id()>
            <a class="next" href=format!("#{}", to.id())>
                <span>{way}</span>
                " "
                {sections::name(to)}
            </a>
            <button type="button" class="read-mark quiet needs-start" aria-pressed="false" data-part="mark">
                {words::MARK_READ}
            </button>
            <button type="button" class="quiet needs-start" data-part="share">
                {words::SHARE}
            </button>
            <p class="stop-here">{words::stop_here(read, left)}</p>
            <Correction section=section />
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
