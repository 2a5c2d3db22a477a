//! A section: its heading, what is in sight, its topics and its end.

use super::embed_this::EmbedThis;
use super::offline::Offline;
use super::section_end::SectionEnd;
use super::{glossary, kept, names, questions, settings, sources, still};
use crate::content::markdown::Segment;
use crate::content::sections::words;
use crate::content::topics::Topic;
use crate::domain::address::Figure;
use crate::domain::section::Section;
use crate::figures;
use crate::words::reading;
use leptos::prelude::*;

/// A section of the page.
#[component]
pub fn SectionView(section: Section) -> impl IntoView {
    let id = section.id();
    let heading_id = section.heading_id();
    let labelled_by = heading_id.clone();
    let words = words(section);
    view! {
        <section id=id class="section" aria-labelledby=labelled_by>
            // The link beside the heading: within it, it would be read out as a part of it.
            <div class="heading">
                <h2 id=heading_id tabindex="-1">{words.heading.clone()}</h2>
                <a
                    class="heading-link"
                    // By keyboard and read out the way is "Share", in the contents: ten stops less,
                    // and no heading is heard twice.
                    tabindex="-1"
                    aria-hidden="true"
                    href=format!("#{id}")
                >
                    "#"
                </a>
            </div>
            <div class="short">
                {words.short.into_iter().map(segment).collect_view()}
            </div>
            {(!words.shown.is_empty())
                .then(|| view! {
                    <div class="shown">{words.shown.into_iter().map(segment).collect_view()}</div>
                })}
            {(!words.topics.is_empty())
                .then(|| view! {
                    <div class="topics">
                        {words.topics.into_iter().map(topic).collect_view()}
                        {figures::check_after(section, names::section(section).text())}
                    </div>
                })}
            <SectionEnd section=section />
        </section>
    }
}

/// A topic: its heading and what is inside, and all of it once it is opened.
fn topic(topic: Topic) -> impl IntoView {
    let link = format!("#{}", topic.id);
    view! {
        <details class="topic">
            <summary>
                <h3>{topic.heading}</h3>
                <span class="inside">
                    {(topic.minutes > 1)
                        .then(|| view! {
                            <span>{reading::Minutes { minutes: topic.minutes as f64 }.text()}</span>
                            " "
                        })}
                    {(!topic.inside.is_empty()).then(|| view! { <span inner_html=topic.inside></span> })}
                </span>
            </summary>
            <div class="topic-body" id=topic.id>
                {topic.body.into_iter().map(segment).collect_view()}
                <p class="topic-link">
                    <a href=link>{reading::LINK_TO_TOPIC.text()}</a>
                </p>
            </div>
        </details>
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
    if let Some(figure) = Figure::from_id(&id) {
        return figure_view(figure, caption);
    }
    match id.as_str() {
        "settings" => view! { <settings::Settings /> }.into_any(),
        "kept" => view! { <kept::Kept /> }.into_any(),
        "offline" => view! { <Offline /> }.into_any(),
        "embed" => view! { <EmbedThis /> }.into_any(),
        "save" => view! { <still::Save /> }.into_any(),
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
            <figcaption>
                <h3 id=format!("{id}-caption") tabindex="-1">{caption}</h3>
            </figcaption>
            {still::title(figure)}
            {figures::of(figure).map(|one| (one.written.view)())}
            {still::source()}
        </figure>
    }
    .into_any()
}
