//! The sections' words, a Markdown file each.

use super::figures;
use super::markdown::{self, Citation, Cited, Segment};
use super::topics::{self, Topic};
use crate::domain::section::Section;

/// The words of a section.
#[derive(Clone, Debug)]
pub struct SectionWords {
    pub heading: String,
    /// The first layer: two or three plain sentences.
    pub short: Vec<Segment>,
    /// What stays in sight: what must not be missed, and the figures.
    pub shown: Vec<Segment>,
    /// The fuller text, closed as the page opens.
    pub topics: Vec<Topic>,
    /// Where sources are cited in it, in order.
    pub citations: Vec<Citation>,
}

/// The Markdown of a section.
pub fn source(section: Section) -> &'static str {
    crate::words::file(match section {
        Section::Short => "sections/01-short.md",
        Section::What => "sections/02-what.md",
        Section::Surgery => "sections/03-surgery.md",
        Section::Hipec => "sections/04-hipec.md",
        Section::Candidates => "sections/05-candidates.md",
        Section::Recovery => "sections/06-recovery.md",
        Section::Evidence => "sections/07-evidence.md",
        Section::Questions => "sections/08-questions.md",
        Section::Why => "sections/09-why.md",
        Section::About => "sections/10-about.md",
    })
}

/// The words of a section, parsed.
pub fn words(section: Section) -> SectionWords {
    let (heading, body) = source(section).split_once('\n').unwrap_or_default();
    let [short, shown, topics] = layers(body);
    let mut cited = Vec::new();
    let mut words = SectionWords {
        heading: heading.trim_start_matches('#').trim().to_owned(),
        short: markdown::segments(short, section.id(), &mut cited),
        shown: markdown::segments(shown, section.id(), &mut cited),
        topics: topics::topics(topics, section.id(), &mut cited),
        citations: Vec::new(),
    };
    for one in cited {
        match one {
            Cited::Source(citation) => words.citations.push(citation),
            Cited::InFigure(figure) => words.citations.extend(figures::citations(figure)),
        }
    }
    words
}

/// The three parts of a section, between lines of `---`: the short layer, what
/// stays in sight, and the topics.
pub fn layers(body: &str) -> [&str; 3] {
    let mut parts = body.splitn(3, "\n---\n");
    let mut part = || parts.next().unwrap_or_default();
    let (short, second) = (part(), part());
    match parts.next() {
        Some(topics) => [short, second, topics],
        // All that has a heading is a topic.
        None => {
            let at = second.find("\n## ").unwrap_or(second.len());
            let (shown, topics) = second.split_at(at);
            [short, shown, topics]
        }
    }
}

/// How many minutes it takes to read what all sections show as the page opens.
pub fn minutes() -> usize {
    let words = |section: Section| {
        let (_, body) = source(section).split_once('\n').unwrap_or_default();
        let [short, shown, _] = layers(body);
        markdown::words(short) + markdown::words(shown)
    };
    topics::minutes(Section::ALL.into_iter().map(words).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_has_three_parts() {
        assert_eq!(layers("a\n\n---\n\n---\n\nc"), ["a\n", "", "\nc"]);
        assert_eq!(layers("a\n---\nb\n---\nc"), ["a", "b", "c"]);
        assert_eq!(layers("a\n---\nb\n\n## C\nc"), ["a", "b\n", "\n## C\nc"]);
        assert_eq!(layers("a"), ["a", "", ""]);
    }

    #[test]
    fn all_that_opens_is_read_in_seven_minutes() {
        assert!((2..=7).contains(&minutes()), "{}", minutes());
    }
}
