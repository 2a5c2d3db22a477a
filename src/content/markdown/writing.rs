//! Blocks of Markdown written as HTML, each mark of our own as what it stands for.

use super::super::{held, review, signs};
use super::citing::{Cited, cite, is_fact, number};
use super::headings::{headings, slug};
use crate::words::citing as words;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd, html};

/// The HTML of some blocks. `section` begins the ids in it.
pub fn to_html(events: Vec<Event<'_>>, section: &str, citations: &mut Vec<Cited>) -> String {
    let facts = facts_by_block(&events);
    let mut facts = facts.iter();
    let mut link_ends = Vec::new();
    let mut headings = headings(&events).into_iter();
    let mut in_date = false;
    let events = events.into_iter().filter_map(|event| match event {
        Event::Start(Tag::Link { ref dest_url, .. }) if dest_url.starts_with("date:") => {
            in_date = true;
            review::time(dest_url.trim_start_matches("date:")).map(raw)
        }
        Event::End(TagEnd::Link) if in_date => {
            in_date = false;
            None
        }
        _ if in_date => None,
        Event::Start(Tag::Image { dest_url, .. }) => {
            let sign = dest_url.strip_prefix("sign:").and_then(signs::drawing);
            sign.map(|drawing| raw(drawing.trim_end().to_owned()))
        }
        Event::End(TagEnd::Image) => None,
        // Within a part: what its points are about.
        Event::Start(Tag::Heading {
            level: HeadingLevel::H3,
            ..
        }) => {
            headings.next();
            Some(raw("<h4>".to_owned()))
        }
        Event::End(TagEnd::Heading(HeadingLevel::H3)) => Some(raw("</h4>".to_owned())),
        Event::Start(Tag::Paragraph) => Some(opening("p", facts.next())),
        Event::Start(Tag::Item) => Some(opening("li", facts.next())),
        Event::Start(Tag::Heading { .. }) => {
            let address = headings.next().unwrap_or_default().address;
            Some(raw(format!(r#"<h3 id="{section}-{address}">"#)))
        }
        Event::End(TagEnd::Heading(HeadingLevel::H2)) => Some(raw("</h3>".to_owned())),
        Event::FootnoteReference(name) => {
            // A mark that is neither a fact nor a source shows itself.
            let Some(number) = number(&name) else {
                return (!is_fact(&name)).then(|| raw(format!("[^{name}]")));
            };
            let id = cite(&name, number, section, citations);
            Some(raw(format!(
                r##"<sup><a class="cite"{id} href="#source-{number}" aria-label="{}">{number}</a></sup>"##,
                words::Source {
                    number: &number.to_string()
                }
                .text()
            )))
        }
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            let term = dest_url.strip_prefix("term:").map(slug);
            link_ends.push(term.is_some());
            if let Some(organ) = dest_url.strip_prefix("organ:") {
                return Some(raw(format!(
                    r##"<a class="organ" href="#map" data-value="{organ}">"##
                )));
            }
            Some(match term {
                Some(id) => raw(format!(
                    r#"<dfn><button type="button" class="term" popovertarget="pop-{id}">"#
                )),
                None => event,
            })
        }
        Event::End(TagEnd::Link) => Some(match link_ends.pop() {
            Some(true) => raw("</button></dfn>".to_owned()),
            _ => event,
        }),
        event => Some(event),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    // Marks that follow each other stand together: a style sheet sees that, and parts them.
    held::together(out.replace("</sup><sup>", ""))
}

fn raw<'a>(html: String) -> Event<'a> {
    Event::InlineHtml(html.into())
}

fn opening<'a>(name: &str, facts: Option<&Vec<String>>) -> Event<'a> {
    raw(match facts {
        Some(facts) if !facts.is_empty() => {
            format!(r#"<{name} data-facts="{}">"#, facts.join(" "))
        }
        _ => format!("<{name}>"),
    })
}

/// The facts of each paragraph and list item, in the order they begin. A fact
/// belongs to the innermost one around it.
fn facts_by_block(events: &[Event<'_>]) -> Vec<Vec<String>> {
    let mut facts: Vec<Vec<String>> = Vec::new();
    let mut open = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item) => {
                open.push(facts.len());
                facts.push(Vec::new());
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                open.pop();
            }
            Event::FootnoteReference(name) if is_fact(name) => {
                if let Some(block) = open.last().and_then(|block| facts.get_mut(*block)) {
                    block.push(name.to_string());
                }
            }
            _ => {}
        }
    }
    facts
}
