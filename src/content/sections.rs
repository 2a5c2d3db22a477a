//! The sections' words, a Markdown file each.

use super::markdown::{self, Citation, Segment};
use crate::domain::section::Section;

/// The words of a section.
#[derive(Clone, Debug)]
pub struct SectionWords {
    /// The heading.
    pub heading: String,
    /// The first layer: two or three plain sentences.
    pub short: Vec<Segment>,
    /// The fuller text.
    pub full: Vec<Segment>,
    /// Where sources are cited in it, in order.
    pub citations: Vec<Citation>,
}

/// The Markdown of a section.
#[cfg(feature = "view")]
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
#[cfg(feature = "view")]
pub fn words(section: Section) -> SectionWords {
    let (heading, body) = source(section).split_once('\n').unwrap_or_default();
    let (short, full) = body.split_once("\n---\n").unwrap_or((body, ""));
    let mut citations = Vec::new();
    SectionWords {
        heading: heading.trim_start_matches('#').trim().to_owned(),
        short: markdown::segments(short, section.id(), &mut citations),
        full: markdown::segments(full, section.id(), &mut citations),
        citations,
    }
}

/// What a section is called in lists: short enough for a phone.
pub const fn name(section: Section) -> &'static str {
    match section {
        Section::Short => "In short",
        Section::What => "What it is",
        Section::Surgery => "Part one: surgery",
        Section::Hipec => "Part two: HIPEC",
        Section::Candidates => "Who is a candidate",
        Section::Recovery => "Recovery",
        Section::Evidence => "Evidence",
        Section::Questions => "Questions to ask",
        Section::Why => "Why this page exists",
        Section::About => "About and sources",
    }
}
