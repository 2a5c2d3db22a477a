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
    let (way, to) = match section.next() {
        Some(next) => (words::NEXT, next),
        None => (words::BACK_TO, Section::Short),
    };
    let stop_here = match section {
        // Where something has been told to its end; said each time, it would be noise.
        Section::Short | Section::Hipec | Section::Recovery | Section::Questions => {
            Some(words::STOP_HERE)
        }
        Section::About => Some(words::THE_END),
        _ => None,
    };
    view! {
        <div class="section-end" id=section.end_id()>
            <a class="next" href=format!("#{}", to.id())>
                <span>{way.text()}</span>
                " "
                {names::section(to).text()}
            </a>
            {stop_here.map(|words| view! { <p class="stop-here">{words.text()}</p> })}
            <Correction section=section />
        </div>
    }
}
