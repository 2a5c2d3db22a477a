//! The sections' words, a Markdown file each.

use super::figures;
use super::markdown::{self, Citation, Cited, Segment};
use super::topics::{self, Topic};
use crate::domain::section::Section;

/// The words of a section.
#[derive(Clone, Debug)]
pub struct SectionWords {
    /// What stands over it.
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
    let (heading, [short, shown, topics]) = split(source(section));
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

/// The three parts of a section: the short layer, what stays in sight, and the
/// topics.
pub fn layers(section: Section) -> [&'static str; 3] {
    split(source(section)).1
}

/// The heading of a text, and its three parts between lines of `---`.
fn split(text: &str) -> (&str, [&str; 3]) {
    let (heading, body) = text.split_once('\n').unwrap_or_default();
    let mut parts = body.splitn(3, "\n---\n");
    let mut part = || parts.next().unwrap_or_default();
    let (short, second) = (part(), part());
    let layers = match parts.next() {
        Some(topics) => [short, second, topics],
        // All that has a heading is a topic.
        None => {
            let at = second.find("\n## ").unwrap_or(second.len());
            let (shown, topics) = second.split_at(at);
            [short, shown, topics]
        }
    };
    (heading, layers)
}

/// How many minutes it takes to read what all sections show as the page opens.
pub fn minutes() -> usize {
    let words = |section: Section| {
        let [short, shown, _] = layers(section);
        markdown::words(short) + markdown::words(shown)
    };
    topics::minutes(Section::ALL.into_iter().map(words).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_has_three_parts() {
        let of = |text| split(text).1;
        assert_eq!(of("#\na\n\n---\n\n---\n\nc"), ["a\n", "", "\nc"]);
        assert_eq!(of("#\na\n---\nb\n---\nc"), ["a", "b", "c"]);
        assert_eq!(of("#\na\n---\nb\n\n## C\nc"), ["a", "b\n", "\n## C\nc"]);
        assert_eq!(of("#\na"), ["a", "", ""]);
    }

    #[test]
    fn all_that_opens_is_read_in_seven_minutes() {
        assert!((2..=7).contains(&minutes()), "{}", minutes());
    }
}
