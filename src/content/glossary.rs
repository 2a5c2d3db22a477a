//! The words explained, from `en/glossary.md`.

use super::markdown;

/// A word and what it means.
#[derive(Clone, Debug)]
pub struct Term {
    /// The end of its element id: `#term-stoma` is `stoma`.
    pub id: String,
    /// The word itself.
    pub name: String,
    /// What it means, as HTML without a paragraph around it.
    pub meaning: String,
}

/// The Markdown: `## Word`, then a paragraph.
pub fn source() -> &'static str {
    crate::words::file("glossary.md")
}

/// Every term, in the order of the file.
pub fn terms() -> Vec<Term> {
    source()
        .split("\n## ")
        .filter_map(|entry| entry.trim_start_matches("## ").split_once('\n'))
        .map(|(name, meaning)| {
            let (name, id) = markdown::addressed(name);
            Term {
                id,
                name: name.to_owned(),
                meaning: markdown::inline(meaning),
            }
        })
        .collect()
}
