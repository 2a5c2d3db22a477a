//! What stands in a figure as running text, with its facts and sources.

use super::check;
use super::markdown::{self, Citation, Cited};
use crate::domain::address::Figure;
use crate::words;

/// The files of the short words of the first screen.
pub const FIRST_SCREEN: [&str; 2] = ["reading.ftl", "hero.ftl"];

/// The file of a figure's short words.
pub fn file(figure: Figure) -> String {
    format!("figures/{}.ftl", figure.id())
}

/// Whether words are Markdown: they hold a mark or a link.
pub fn is_markdown(text: &str) -> bool {
    text.contains("[^") || text.contains("](")
}

/// Every text of a figure that is written in Markdown, in the order of the
/// figure. Each is read on its own.
pub fn texts(figure: Figure) -> Vec<String> {
    let claims = words::claims(&file(figure)).into_iter();
    let texts = claims
        .map(|(text, ..)| text)
        .filter(|text| is_markdown(text));
    match figure {
        // Its words stand in a file of their own, a question a part.
        Figure::Check => check::claims()
            .into_iter()
            .map(str::to_owned)
            .chain(texts)
            .collect(),
        _ => texts.collect(),
    }
}

/// Every place in a figure where a source is cited.
pub fn citations(figure: Figure) -> Vec<Citation> {
    let texts = texts(figure).into_iter();
    texts
        .flat_map(|text| {
            let mut cited = Vec::new();
            markdown::segments(&text, figure.id(), &mut cited);
            cited
        })
        .filter_map(|cited| match cited {
            Cited::Source(citation) => Some(citation),
            Cited::InFigure(_) => None,
        })
        .collect()
}
