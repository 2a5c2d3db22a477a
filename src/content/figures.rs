//! What stands in a figure as running text, with its facts and sources.

use super::check;
use super::markdown::{self, Citation, Cited};
use super::words::{candidates, people, recovery_timeline};
use crate::domain::address::Figure;
use crate::words;

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
    let texts: Vec<_> = claims
        .map(|(text, ..)| text)
        .filter(|text| is_markdown(text))
        .collect();
    let constants = constants(figure).into_iter().map(str::to_owned);
    constants.chain(texts).collect()
}

/// What is not yet in the figure's file.
fn constants(figure: Figure) -> Vec<&'static str> {
    match figure {
        Figure::Map
        | Figure::Completeness
        | Figure::Perfusion
        | Figure::Film
        | Figure::Studies => vec![],
        Figure::Check => check::claims(),
        Figure::Risk => vec![people::BELOW],
        Figure::Timeline => vec![recovery_timeline::NOTE],
        Figure::Candidates => {
            let groups = candidates::GROUPS.iter();
            let reasons = groups.flat_map(|group| group.criteria.iter().map(|one| one.why));
            [candidates::NO_TEST].into_iter().chain(reasons).collect()
        }
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
