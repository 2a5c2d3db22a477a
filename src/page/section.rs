//! A section: its heading, its two layers and its end.

use super::embed_this::EmbedThis;
use super::offline::Offline;
use super::{glossary, kept, questions, read_mark, settings, sources};
use crate::content::markdown::Segment;
use crate::content::sections::words;
use crate::content::words::page::LINK_TO_SECTION;
use crate::domain::address::{Embed, Figure};
use crate::domain::section::Section;
use crate::figures;
use leptos::prelude::*;

/// A section of the page.
#[component]
pub fn SectionView(section: Section) -> impl IntoView {
    let id = section.id();
    let heading_id = format!("{id}-heading");
    let labelled_by = heading_id.clone();
    let words = words(section);
    view! {
        <section id=id class="section" aria-labelledby=labelled_by>
            <h2 id=heading_id tabindex="-1">
                {words.heading.clone()}
                <a
                    class="heading-link"
                    href=format!("#{id}")
                    aria-label=format!("{LINK_TO_SECTION}{}", words.heading)
                >
                    "#"
                </a>
            </h2>
            <div class="short">
                {words.short.into_iter().map(segment).collect_view()}
            </div>
            <div class="full">
                {words.full.into_iter().map(segment).collect_view()}
            </div>
            <read_mark::ReadMark section=section />
        </section>
    }
}

fn segment(segment: Segment) -> AnyView {
    match segment {
        Segment::Prose(html) => view! { <div class="prose" inner_html=html></div> }.into_any(),
        Segment::Place { id, caption } => place(id, caption),
    }
}

/// A figure, a tool or a list, where the words ask for it.
fn place(id: String, caption: String) -> AnyView {
    if let Some(Embed::Figure(figure)) = Embed::from_id(&id) {
        return figure_view(figure, caption);
    }
    match id.as_str() {
        "settings" => view! { <settings::Settings /> }.into_any(),
        "kept" => view! { <kept::Kept /> }.into_any(),
        "offline" => view! { <Offline /> }.into_any(),
        "embed" => view! { <EmbedThis /> }.into_any(),
        "questions" => view! { <questions::Questions /> }.into_any(),
        "glossary" => view! { <glossary::Glossary /> }.into_any(),
        "sources" => view! { <sources::Sources /> }.into_any(),
        _ => ().into_any(),
    }
}

/// A figure: its caption, its picture and controls, and the notes under it.
fn figure_view(figure: Figure, caption: String) -> AnyView {
    let id = figure.id();
    view! {
        <figure id=id class="figure" data-figure=id>
            <figcaption id=format!("{id}-caption")>{caption}</figcaption>
            {figures::of(figure).map(|one| (one.written.view)())}
        </figure>
    }
    .into_any()
}
