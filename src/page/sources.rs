//! The list of sources, each with the sections that cite it.

use super::names;
use crate::content::sections::words;
use crate::content::sources::SOURCES;
use crate::domain::section::Section;
use crate::words::citing;
use leptos::prelude::*;

/// The list, numbered in order of first use.
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
                    let mut places: Vec<_> = cited
                        .iter()
                        .filter(|(_, citation)| citation.source == source.key)
                        .collect();
                    places.dedup_by_key(|(section, _)| *section);
                    let back = places
                        .into_iter()
                        .map(|(section, citation)| view! {
                            " "
                            <a href=format!("#{}", citation.id)>
                                {names::section(*section).text()}
                            </a>
                        })
                        .collect_view();
                    view! {
                        <li id=format!("source-{number}") tabindex="-1">
                            {source.text}
                            " "
                            <a href=source.url>{address(source.url)}</a>
                            " "
                            {citing::BACK.text()}
                            {back}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

/// An address as a reader would say it: one on this page, by the name of its section.
fn address(url: &str) -> String {
    match url.strip_prefix('#').and_then(Section::from_id) {
        Some(section) => names::section(section).text(),
        None => url
            .trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned(),
    }
}
