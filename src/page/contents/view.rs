//! The list, the bar and the offer as they are written: nothing read.

use super::super::listen::Begin;
use super::super::{names, undo};
use super::{parts, says};
use crate::domain::section::Section;
use crate::words::contents as words;
use leptos::prelude::*;

/// The list, with nothing read. On phones it opens from the bar: natively, so it
/// works before the start and without scripts.
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
        <nav id=parts::ID class="contents live" aria-label=words::ON_THIS_PAGE.text() popover="auto">
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
                    {says::sections_read(0).text()}
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
                    popovertarget=parts::ID
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
                    popovertarget=parts::ID
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
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <div class="bar" id=parts::BAR>
            <button type="button" popovertarget=parts::ID>
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
#[component]
pub fn Resume() -> impl IntoView {
    view! {
        <p class="resume" id=parts::RESUME hidden>
            {words::CONTINUE_AT.text()}
            " "
            <a href="#short" data-part=parts::RESUME_LINK>
                {names::section(Section::Short).text()}
            </a>
        </p>
    }
}
