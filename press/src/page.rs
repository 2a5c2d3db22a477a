//! The page's words and figures, written into the shell.

use crate::html::Changes;
use crate::script::without_line_comments;
use crate::style::Style;
use crate::{embeds, film};
use anyhow::{Result, ensure};
use crs_hipec::domain::address::Embed;
use crs_hipec::domain::escape::escaped;
use crs_hipec::words;
use lol_html::html_content::Comment;
use lol_html::{DocumentContentHandlers, RewriteStrSettings, rewrite_str};

/// Fills the places that index.html leaves open.
pub fn fill(shell: &str, style: &Style, page: &str) -> Result<String> {
    let embeds: Vec<&str> = embeds::present(page)?.into_iter().map(Embed::id).collect();
    // The shell's comments are for us.
    let html = put(
        &without_line_comments(shell),
        "<!-- press:style -->",
        // In the page: a file of its own would keep the words waiting for one
        // more answer of the host.
        &format!("<style>{}</style>", style.head),
    )?;
    let html = put(&html, "press:embeds", &embeds.join(" "))?;
    let html = put(&html, "press:language", words::language())?;
    let html = put(&html, "press:title", &escaped(&words::site::TITLE.text()))?;
    let html = put(
        &html,
        "press:description",
        &escaped(&words::site::DESCRIPTION.text()),
    )?;
    let mut page = for_readers(page)?;
    let mut later = Some(film::style(&style.later));
    for (section, room) in &style.rooms {
        let section = format!("<section id=\"{section}\"");
        let style = format!("<style>{room}</style>{}", later.take().unwrap_or_default());
        page = put(&page, &section, &[&style, section.as_str()].concat())?;
    }
    put(&html, "<!-- press:page -->", &page)
}

/// Without what only we read: the ids of facts, which tests and the review
/// sheet take from the page as it is written; and Leptos's marks of where one
/// text ends and the next begins, for a hydration that this page does not need,
/// and the classes that turned out to be none.
fn for_readers(page: &str) -> Result<String> {
    let comments = DocumentContentHandlers::default().comments(|comment: &mut Comment| {
        comment.remove();
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_document_content_handler(comments);
    Changes::default()
        .each("[data-facts]", |element| {
            element.remove_attribute("data-facts")
        })?
        .each("[class=\"\"]", |element| element.remove_attribute("class"))?
        .to(&rewrite_str(page, settings)?)
}

fn put(html: &str, place: &str, what: &str) -> Result<String> {
    ensure!(html.matches(place).count() == 1, "wanted is one {place}");
    Ok(html.replacen(place, what, 1))
}
