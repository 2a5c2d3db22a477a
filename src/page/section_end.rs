//! The end of a section: the way on, and that it is fine to stop here. Once it was
//! in sight for a moment, the section counts as read.

use super::corrections::Correction;
use super::names;
use crate::domain::section::Section;
use crate::words::reading as words;
use leptos::prelude::*;

/// What stands there.
#[component]
pub fn SectionEnd(section: Section) -> impl IntoView {
    let (way, to, stop_here) = match section.next() {
        Some(next) => (words::NEXT, next, words::STOP_HERE),
        None => (words::BACK_TO, Section::Short, words::THE_END),
    };
    view! {
        <div class="section-end" id=section.end_id()>
            <a class="next" href=format!("#{}", to.id())>
                <span>{way.text()}</span>
                " "
                {names::section(to).text()}
            </a>
            <p class="stop-here">{stop_here.text()}</p>
            <Correction section=section />
        </div>
    }
}
