//! The end of a section: the way on, "Mark as read", a way to share it, and
//! that it is fine to stop here.

#[cfg(feature = "view")]
use super::corrections::Correction;
use super::names;
use crate::browser::location;
use crate::browser::part::{Part, follow};
use crate::browser::share::{self, Shared};
#[cfg(feature = "view")]
use crate::content::sections::minutes;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use crate::words::{reading as words, sections};
use leptos::prelude::*;

mod parts {
    use crate::browser::part::{Name, name};

    pub const MARK: Name = name("mark");
    pub const SHARE: Name = name("share");
}

/// What stands there. A section is also marked by itself, once its end was in
/// sight for a moment.
#[cfg(feature = "view")]
#[component]
pub fn SectionEnd(section: Section) -> impl IntoView {
    let (way, to) = match section.next() {
        Some(next) => (words::NEXT, next),
        None => (words::BACK_TO, Section::Short),
    };
    let (read, left) = minutes(section);
    let (all, _) = minutes(Section::About);
    let stop_here = words::StopHere {
        read: read as f64,
        left: left as f64,
        all: all as f64,
    };
    view! {
        <div class="section-end live" id=section.end_id()>
            <a class="next" href=format!("#{}", to.id())>
                <span>{way.text()}</span>
                " "
                {names::section(to).text()}
            </a>
            <button
                type="button"
                class="read-mark quiet needs-start"
                aria-pressed="false"
                data-part=parts::MARK
            >
                {words::MARK_READ.text()}
            </button>
            <button type="button" class="quiet needs-start" data-part=parts::SHARE>
                {words::SHARE.text()}
            </button>
            <p class="stop-here">{stop_here.text()}</p>
            <Correction section=section />
        </div>
    }
}

/// Listens to the share buttons: the device's own share sheet, or a link to paste.
pub fn wake_share() {
    for section in Section::ALL {
        let end = Part::by_id(&section.end_id());
        end.part(parts::SHARE).on_click(move || {
            let address = location::page_with(&["#", section.id()].concat());
            let title = names::section(section).text();
            share::open(
                title,
                Shared::Address(address),
                sections::LINK_COPIED.text(),
            );
        });
    }
}

/// Follows what is read.
pub fn wake(keeper: Keeper) {
    for section in Section::ALL {
        let mark = Part::by_id(&section.end_id()).part(parts::MARK);
        mark.on_click(move || {
            let read = keeper.with_untracked(|reader| reader.read.contains(&section));
            keeper.act(|reader| reader.mark_read(section, !read));
        });
        follow(move || {
            let read = keeper.has_read(section);
            mark.set("aria-pressed", if read { "true" } else { "false" });
            let says = if read {
                words::MARKED_READ
            } else {
                words::MARK_READ
            };
            mark.set_text(&says.text());
        });
    }
}
