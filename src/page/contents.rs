//! The contents list: what there is, what was read, where the reader is.

use super::undo::{self, Undoable};
use crate::browser::part::{Part, follow};
use crate::browser::{clock, root};
use crate::content::sections::name;
use crate::content::words::page as words;
use crate::domain::reader::Reader;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "contents";

/// Where the reader is, and where an earlier visit ended.
#[derive(Clone, Copy)]
pub struct Place {
    /// The section being read.
    /// None where it is not known: a frame as high as the page does not scroll.
    pub current: RwSignal<Option<Section>>,
    /// The section to offer as "Continue at …".
    pub resume: RwSignal<Option<Section>>,
}

impl Place {
    /// At the beginning.
    pub fn new() -> Place {
        Place {
            current: RwSignal::new(Some(Section::Short)),
            resume: RwSignal::new(None),
        }
    }
}

/// The list, with nothing read.
#[cfg(feature = "view")]
#[component]
pub fn Contents() -> impl IntoView {
    let entry = |section: Section| {
        view! {
            <li>
                <a
                    href=format!("#{}", section.id())
                    aria-current=(section == Section::Short).then_some("location")
                    data-part="entry"
                >
                    <span class="contents-mark" aria-hidden="true"></span>
                    <span>{name(section)}</span>
                    <span class="visually-hidden" data-part="read"></span>
                </a>
            </li>
        }
    };
    view! {
        <nav id=ID class="contents live" aria-label=words::CONTENTS>
            <h2 class="contents-heading">{words::CONTENTS}</h2>
            // Offered, never a jump.
            <p class="contents-resume" hidden data-part="resume">
                {words::CONTINUE_AT}
                " "
                <a href="#short" data-part="resume-link"></a>
            </p>
            <ol>{Section::ALL.map(entry).collect_view()}</ol>
            <div class="contents-progress">
                <progress
                    max=Section::ALL.len()
                    value="0"
                    aria-labelledby="contents-count"
                    data-part="bar"
                ></progress>
                <span id="contents-count" data-part="count">{words::sections_read(0)}</span>
            </div>
            <p class="contents-start-over needs-start">
                <button
                    type="button"
                    class="quiet"
                    hidden
                    data-part="start-over"
                    data-then="#contents [data-part=undo]"
                >
                    {words::START_OVER}
                </button>
                <span hidden data-part="started-over">
                    {crate::words::contents::STARTED_OVER.text()}
                    " "
                    <button
                        type="button"
                        class="quiet"
                        data-part="undo"
                        data-then="#contents [data-part=start-over]"
                    >
                        {crate::words::common::UNDO.text()}
                    </button>
                </span>
            </p>
        </nav>
    }
}

/// Follows what is read and where the reader is.
pub fn wake(keeper: Keeper, place: Place) {
    let list = Part::by_id(ID);
    for (entry, section) in list.parts("entry").into_iter().zip(Section::ALL) {
        follow(move || {
            let read = keeper.has_read(section);
            entry.set_flag("data-read", read);
            entry
                .part("read")
                .set_text(if read { words::AND_READ } else { "" });
            if place.current.get() == Some(section) {
                entry.set("aria-current", "location");
            } else {
                entry.set_flag("aria-current", false);
            }
        });
    }
    let (bar, count) = (list.part("bar"), list.part("count"));
    follow(move || {
        let read = keeper.with(|reader| reader.read.len());
        bar.set("value", &read.to_string());
        count.set_text(&words::sections_read(read));
    });
    wake_resume(&list, place);
    wake_start_over(&list, keeper, place);
}

fn wake_resume(list: &Part, place: Place) {
    let (offer, link) = (list.part("resume"), list.part("resume-link"));
    // Only once the browser has followed the link: its address goes too.
    link.on_click(move || clock::after(0, move || place.resume.set(None)));
    follow(move || {
        let resume = place.resume.get();
        offer.set_flag("hidden", resume.is_none());
        if resume.is_none() {
            // The head has kept its room.
            root::clear("resume");
        }
        if let Some(section) = resume {
            link.set("href", &["#", section.id()].concat());
            link.set_text(name(section));
        }
    });
}

/// Forgets what was read, and can be taken back.
fn wake_start_over(list: &Part, keeper: Keeper, place: Place) {
    let button = list.part("start-over");
    button.on_click(move || place.resume.set(None));
    let undoable = Undoable {
        take: Reader::start_over,
        bring: Reader::take_read,
        is_gone: |reader| reader.read.is_empty(),
        said: crate::words::contents::STARTED_OVER,
    };
    undo::wake(
        keeper,
        button,
        "hidden",
        list.part("started-over"),
        undoable,
    );
}
