//! The contents list and the bar that opens it: what there is, what was read,
//! where the reader is.

#[cfg(feature = "view")]
use super::listen::Begin;
use super::names;
use super::place::Place;
use super::undo::{self, Undoable};
use crate::browser::part::{Part, follow};
use crate::browser::share::{self, Shared};
use crate::browser::{announce, clock, folds, location, root};
use crate::domain::reader::Reader;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use crate::words::{contents as words, sections};
use leptos::prelude::*;

const ID: &str = "contents";
const BAR: &str = "bar";
const RESUME: &str = "resume";

mod parts {
    use crate::browser::part::{Name, name};

    /// A section in the list; its value is the section.
    pub const ENTRY: Name = name("entry");
    /// Says in it that it was read.
    pub const READ: Name = name("read");
    pub const PROGRESS: Name = name("progress");
    pub const COUNT: Name = name("count");
    pub const START_OVER: Name = name("start-over");
    pub const STARTED_OVER: Name = name("started-over");
    pub const OPEN_ALL: Name = name("open-all");
    /// For the section being read: marks it as read, shares it.
    pub const HERE: Name = name("here");
    pub const MARK: Name = name("mark");
    pub const SHARE: Name = name("share");
    /// On the bar: the section being read, and how many were.
    pub const WHERE: Name = name("where");
    pub const READ_COUNT: Name = name("read-count");
    /// The offer to continue.
    pub const RESUME_LINK: Name = name("resume-link");
}

/// The list, with nothing read. On phones it opens from the bar: natively, so it
/// works before the start and without scripts.
#[cfg(feature = "view")]
#[component]
pub fn Contents() -> impl IntoView {
    let entry = |section: Section| {
        view! {
            <li>
                <a
                    href=format!("#{}", section.id())
                    aria-current=(section == Section::Short).then_some("location")
                    data-part=parts::ENTRY
                    data-value=section.id()
                >
                    <span class="contents-mark" aria-hidden="true"></span>
                    <span>{names::section(section).text()}</span>
                    <span class="visually-hidden" data-part=parts::READ></span>
                </a>
            </li>
        }
    };
    view! {
        <nav id=ID class="contents live" aria-label=words::ON_THIS_PAGE.text() popover="auto">
            <h2 class="contents-heading">{words::ON_THIS_PAGE.text()}</h2>
            <ol>{Section::ALL.map(entry).collect_view()}</ol>
            <div class="contents-progress">
                <progress
                    max=Section::ALL.len()
                    value="0"
                    aria-labelledby="contents-count"
                    data-part=parts::PROGRESS
                ></progress>
                <span id="contents-count" data-part=parts::COUNT>
                    {sections_read(0).text()}
                </span>
            </div>
            <p class="contents-start-over needs-start">
                <button
                    type="button"
                    class="quiet"
                    hidden
                    data-part=parts::START_OVER
                    data-then="#contents [data-part=undo]"
                >
                    {words::START_OVER.text()}
                </button>
                <span hidden data-part=parts::STARTED_OVER>
                    {words::STARTED_OVER.text()}
                    " "
                    {undo::button("#contents [data-part=start-over]")}
                </span>
            </p>
            <p class="contents-here needs-start" data-part=parts::HERE>
                <button
                    type="button"
                    class="quiet"
                    aria-pressed="false"
                    aria-describedby=Section::Short.heading_id()
                    data-part=parts::MARK
                >
                    {words::MARK_READ.text()}
                </button>
                <button
                    type="button"
                    class="quiet"
                    popovertarget=ID
                    popovertargetaction="hide"
                    data-part=parts::SHARE
                >
                    {words::SHARE.text()}
                </button>
            </p>
            <p class="contents-buttons">
                <button type="button" class="needs-start" data-part=parts::OPEN_ALL>
                    {words::OPEN_ALL.text()}
                </button>
                <Begin />
                <button
                    type="button"
                    class="contents-close"
                    popovertarget=ID
                    popovertargetaction="hide"
                >
                    {crate::words::common::CLOSE.text()}
                </button>
            </p>
        </nav>
    }
}

/// On phones it stays on top: where the reader is, how much was read, and the way
/// to the contents.
#[cfg(feature = "view")]
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <div class="bar" id=BAR>
            <button type="button" popovertarget=ID>
                <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
                    <path d="M2 4h14M2 9h14M2 14h9" />
                </svg>
                <span class="bar-name">{words::CONTENTS.text()}</span>
                " "
                <span class="bar-where" data-part=parts::WHERE></span>
                " "
                <span class="bar-count" data-part=parts::READ_COUNT></span>
            </button>
        </div>
    }
}

/// The way back to where an earlier visit ended: offered, never a jump.
#[cfg(feature = "view")]
#[component]
pub fn Resume() -> impl IntoView {
    view! {
        <p class="resume" id=RESUME hidden>
            {words::CONTINUE_AT.text()}
            " "
            <a href="#short" data-part=parts::RESUME_LINK>
                {names::section(Section::Short).text()}
            </a>
        </p>
    }
}

fn sections_read(read: usize) -> words::SectionsRead {
    words::SectionsRead {
        read: read as f64,
        all: Section::ALL.len() as f64,
    }
}

fn of_all_read(read: usize) -> words::OfAllRead {
    words::OfAllRead {
        read: read as f64,
        all: Section::ALL.len() as f64,
    }
}

/// Follows what is read and where the reader is.
pub fn wake(keeper: Keeper, place: Place) {
    let list = Part::by_id(ID);
    for (entry, section) in list.parts_of(parts::ENTRY, Section::from_id) {
        let says = entry.part(parts::READ);
        follow(move || {
            let read = keeper.has_read(section);
            entry.set_flag("data-read", read);
            let and_read = if read {
                words::AND_READ.text()
            } else {
                String::new()
            };
            says.set_text(&and_read);
            if place.current.get() == Some(section) {
                entry.set("aria-current", "location");
            } else {
                entry.set_flag("aria-current", false);
            }
        });
    }
    let bar = Part::by_id(BAR);
    let (progress, count) = (list.part(parts::PROGRESS), list.part(parts::COUNT));
    let read_count = bar.part(parts::READ_COUNT);
    follow(move || {
        let read = keeper.with(|reader| reader.read.len());
        progress.set("value", &read.to_string());
        count.set_text(&sections_read(read).text());
        // The bar counts only what was begun: nothing is owed.
        let counted = (read > 0).then(|| of_all_read(read).text());
        read_count.set_text(&counted.unwrap_or_default());
    });
    let here = bar.part(parts::WHERE);
    follow(move || {
        // At the top the bar says "Contents" alone.
        let section = place.current.get();
        let section = section.filter(|section| *section != Section::Short);
        let name = section.map(|section| names::section(section).text());
        here.set_text(&name.unwrap_or_default());
    });
    wake_resume(place);
    wake_start_over(&list, keeper, place);
    wake_open_all(&list, keeper);
    wake_here(&list, keeper, place);
}

/// The button that marks the section being read.
pub fn mark() -> Part {
    Part::by_id(ID).part(parts::MARK)
}

/// Marks the section being read, or takes the mark back; shares it by the device's
/// own sheet, or as a link to paste.
fn wake_here(list: &Part, keeper: Keeper, place: Place) {
    let (here, mark) = (list.part(parts::HERE), mark());
    mark.on_click(move || {
        if let Some(section) = place.current.get_untracked() {
            let read = keeper.with_untracked(|reader| reader.read.contains(&section));
            keeper.act(|reader| reader.mark_read(section, !read));
        }
    });
    list.part(parts::SHARE).on_click(move || {
        if let Some(section) = place.current.get_untracked() {
            let address = location::page_with(&["#", section.id()].concat());
            let title = names::section(section).text();
            let copied = sections::LINK_COPIED.text();
            share::open(title, Shared::Address(address), copied);
        }
    });
    follow(move || {
        let section = place.current.get();
        here.set_flag("hidden", section.is_none());
        if let Some(section) = section {
            mark.set("aria-describedby", &section.heading_id());
        }
        let read = section.is_some_and(|section| keeper.has_read(section));
        mark.set("aria-pressed", if read { "true" } else { "false" });
        let says = if read {
            words::MARKED_READ
        } else {
            words::MARK_READ
        };
        mark.set_text(&says.text());
    });
}

/// Opens every topic and fold, or closes them; the wish is kept.
fn wake_open_all(list: &Part, keeper: Keeper) {
    let button = list.part(parts::OPEN_ALL);
    button.on_click(move || {
        let open = !keeper.with_untracked(|reader| reader.all_open);
        keeper.act(|reader: &mut Reader| reader.all_open = open);
        folds::open_all(open);
        announce::say(
            if open {
                words::ALL_OPEN
            } else {
                words::ALL_CLOSED
            }
            .text(),
        );
    });
    follow(move || {
        let open = keeper.with(|reader| reader.all_open);
        button.set_text(
            &if open {
                words::CLOSE_ALL
            } else {
                words::OPEN_ALL
            }
            .text(),
        );
    });
}

fn wake_resume(place: Place) {
    let offer = Part::by_id(RESUME);
    let link = offer.part(parts::RESUME_LINK);
    // Only once the browser has followed the link: its address goes too.
    link.on_click(move || clock::after(0, move || place.resume.set(None)));
    follow(move || {
        let resume = place.resume.get();
        offer.set_flag("hidden", resume.is_none());
        if resume.is_none() {
            // `early/kept.js` had kept room for the offer.
            root::clear("resume");
        }
        if let Some(section) = resume {
            link.set("href", &["#", section.id()].concat());
            link.set_text(&names::section(section).text());
        }
    });
}

/// Forgets what was read, and can be taken back.
fn wake_start_over(list: &Part, keeper: Keeper, place: Place) {
    let button = list.part(parts::START_OVER);
    button.on_click(move || place.resume.set(None));
    let undoable = Undoable {
        take: Reader::start_over,
        bring: Reader::take_read,
        is_gone: |reader| reader.read.is_empty(),
        said: words::STARTED_OVER,
    };
    undo::wake(
        keeper,
        button,
        "hidden",
        list.part(parts::STARTED_OVER),
        undoable,
    );
}
