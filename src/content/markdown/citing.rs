//! The marks of facts and sources: `[^F01]`, `[^name-2005]`.

use crate::content::sources::SOURCES;
use crate::domain::address::Figure;

/// What is cited, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited {
    Source(Citation),
    /// What a figure cites, which stands here.
    InFigure(Figure),
}

/// A place where a source is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The key of the source.
    pub source: String,
    /// The element id of its first number there.
    pub id: String,
}

/// Whether a mark names a fact: F01, A26, N01, N140.
pub fn is_fact(mark: &str) -> bool {
    let digits = mark.strip_prefix(['F', 'A', 'N']).unwrap_or_default();
    matches!(digits.len(), 2 | 3) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number of a source, from 1, in the order of the list.
pub(super) fn number(key: &str) -> Option<usize> {
    let index = SOURCES.iter().position(|source| source.key == key)?;
    Some(index + 1)
}

/// Notes a citation. Gives what makes its number the place that the source leads
/// back to: nothing, where the source was cited before.
pub(super) fn cite(
    source: &str,
    number: usize,
    section: &str,
    citations: &mut Vec<Cited>,
) -> String {
    let cited = Cited::Source(Citation {
        source: source.to_owned(),
        id: format!("cite-{section}-{number}"),
    });
    let id = match &cited {
        Cited::Source(one) if !citations.contains(&cited) => format!(r#" id="{}""#, one.id),
        _ => String::new(),
    };
    citations.push(cited);
    id
}
