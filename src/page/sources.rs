//! The list of sources, each with the places that cite it.

use super::names;
use crate::content::sections::words;
use crate::content::sources::SOURCES;
use crate::domain::section::Section;
use crate::words::citing;
use leptos::prelude::*;

#[component]
pub fn Sources() -> impl IntoView {
    let cited: Vec<_> = Section::ALL
        .into_iter()
        .flat_map(|section| {
            words(section)
                .citations
                .into_iter()
                .map(move |citation| (section, citation))
        })
        .collect();
    view! {
        <ol class="sources" id="sources">
            {SOURCES
                .iter()
                .zip(1..)
                .map(|(source, number)| {
                    let back = cited
                        .iter()
                        .filter(|(_, citation)| citation.source == source.key)
                        .enumerate()
                        .map(|(n, (section, citation))| view! {
                            " "
                            <a
                                class="cite-back"
                                href=format!("#{}", citation.id)
                                aria-label=back_to(n + 1, *section)
                            >
                                {format!("↑{}", n + 1)}
                            </a>
                        })
                        .collect_view();
                    view! {
                        <li id=format!("source-{number}") tabindex="-1">
                            {source.text}
                            " "
                            <a href=source.url>{address(source.url)}</a>
                            {back}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

/// What the way back to a place is called.
fn back_to(count: usize, section: Section) -> String {
    let (count, section) = (&count.to_string(), &names::section(section).text());
    citing::BackTo { count, section }.text()
}

/// An address as a reader would say it.
fn address(url: &str) -> &str {
    url.trim_start_matches("https://").trim_end_matches('/')
}
