//! Every claim of the page in its words, with its facts and sources: what a
//! clinician signs.

use crs_hipec::content::figures::FIRST_SCREEN;
use crs_hipec::content::{figures, glossary, markdown, sections};
use crs_hipec::domain::address::{Embed, Figure};
use crs_hipec::domain::section::Section;
use crs_hipec::domain::studies::Trial;
use crs_hipec::figures::claim_of_trial;
use crs_hipec::page::names;
use crs_hipec::words;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading within a section.
    Heading(String),
    /// Words with what they rest on.
    Claim(Claim),
}

/// Words of the page, up to the next mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// As on the page.
    pub words: String,
    /// The ids of its facts. Without one it is advice, or our own sentence.
    pub facts: Vec<String>,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// The lines of a section, with those of its figures where they stand.
pub fn of_section(section: Section) -> Vec<Line> {
    let mut all = lines(sections::source(section));
    if section == Section::Short {
        // The first screen stands over it.
        all.splice(0..0, of_first_screen());
    }
    if section == Section::Questions {
        // No words place it: its questions follow every section.
        all.extend(of_figure(Figure::Check));
    }
    all
}

/// What the first screen states: its sentence, and its picture.
fn of_first_screen() -> Vec<Line> {
    let claims = FIRST_SCREEN.into_iter().flat_map(words::claims);
    claims
        .filter(|(_, facts, _)| !facts.is_empty())
        .map(|(text, facts, sources)| {
            let sources: Vec<_> = sources.split_whitespace().collect();
            line(text, facts, &sources)
        })
        .collect()
}

/// The words explained: `Stoma: An opening …`.
pub fn of_glossary() -> Vec<Claim> {
    let claims = lines(glossary::source()).into_iter();
    let mut term = String::new();
    claims
        .filter_map(|line| match line {
            Line::Heading(name) => {
                term = name;
                None
            }
            Line::Claim(claim) => Some(Claim {
                words: format!("{term}: {}", claim.words),
                ..claim
            }),
        })
        .collect()
}

/// The lines of a Markdown text.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut claim = Claim::default();
    let mut in_picture = false;
    for event in Parser::new_ext(text, markdown::OPTIONS) {
        match event {
            Event::Text(text) | Event::Code(text) if !in_picture => {
                if !claim.is_unmarked() && !text.trim().is_empty() {
                    finish(&mut claim, &mut lines);
                }
                claim.words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => claim.words.push(' '),
            Event::FootnoteReference(mark) => claim.mark(&mark),
            Event::Start(Tag::Image { dest_url, .. }) => {
                in_picture = true;
                let id = dest_url.trim_start_matches("figure:");
                if let Some(figure) = Figure::from_id(id) {
                    lines.extend(of_figure(figure));
                }
            }
            Event::End(TagEnd::Image) => in_picture = false,
            Event::End(TagEnd::Heading(_)) => {
                lines.push(Line::Heading(std::mem::take(&mut claim.words)));
            }
            Event::Start(Tag::Item) | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                finish(&mut claim, &mut lines);
            }
            _ => {}
        }
    }
    lines
}

/// Puts a claim that has words among the lines, and begins the next.
fn finish(claim: &mut Claim, lines: &mut Vec<Line>) {
    let done = std::mem::take(claim);
    let words = done.words.trim();
    if words.chars().any(char::is_alphabetic) {
        let words = words.to_owned();
        lines.push(Line::Claim(Claim { words, ..done }));
    }
}

impl Claim {
    fn is_unmarked(&self) -> bool {
        self.facts.is_empty() && self.sources.is_empty()
    }

    fn mark(&mut self, mark: &str) {
        let marks = match markdown::is_fact(mark) {
            true => &mut self.facts,
            false => &mut self.sources,
        };
        marks.push(mark.to_owned());
    }
}

/// A line of short words, with its facts in one text.
fn line(words: impl Into<String>, facts: &str, sources: &[&str]) -> Line {
    Line::Claim(Claim {
        words: words.into(),
        facts: facts.split_whitespace().map(str::to_owned).collect(),
        sources: sources.iter().map(|key| (*key).to_owned()).collect(),
    })
}

/// The lines of a figure: its short words, then its running text.
fn of_figure(figure: Figure) -> Vec<Line> {
    let heading = names::embed(Embed::Figure(figure)).text();
    let mut all = vec![Line::Heading(heading)];
    all.extend(short_words(figure));
    let claims = words::claims(&figures::file(figure));
    let texts = figures::texts(figure);
    let in_file = |text: &String| claims.iter().any(|(claim, ..)| claim == text);
    all.extend(
        texts
            .iter()
            .filter(|text| !in_file(text))
            .flat_map(|text| lines(text)),
    );
    for (text, facts, sources) in &claims {
        match figures::is_markdown(text) {
            true => all.extend(lines(text)),
            false if facts.is_empty() && sources.is_empty() => {}
            false => {
                let sources: Vec<_> = sources.split_whitespace().collect();
                all.push(line(text, facts, &sources));
            }
        }
    }
    all
}

/// The short words of a figure that state something.
fn short_words(figure: Figure) -> Vec<Line> {
    if figure != Figure::Studies {
        return Vec::new();
    }
    let claims = Trial::ALL.into_iter().map(claim_of_trial);
    claims
        .map(|(words, facts)| line(words, facts, &[]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_ends_with_its_marks() {
        assert_eq!(
            lines("# Title\n\nOne. Two. [^F01] [^webop]\nThree. [^F02]\n\n- Four.\n- Five. [^F03]"),
            [
                Line::Heading("Title".to_owned()),
                line("One. Two.", "F01", &["webop"]),
                line("Three.", "F02", &[]),
                line("Four.", "", &[]),
                line("Five.", "F03", &[]),
            ]
        );
    }

    #[test]
    fn a_figure_stands_in_its_place_with_its_words() {
        let lines = lines("A.\n\n![What to see](figure:completeness)\n\nB.");
        assert_eq!(lines.first(), Some(&line("A.", "", &[])));
        assert_eq!(lines.last(), Some(&line("B.", "", &[])));
        assert!(
            lines
                .iter()
                .any(|line| matches!(line, Line::Claim(claim) if claim.words.starts_with("CC-3")))
        );
    }

    #[test]
    fn the_first_screen_stands_over_the_first_section() {
        let lines = of_section(Section::Short);
        let [Line::Claim(promise), Line::Claim(surgery), ..] = &lines[..] else {
            panic!("{lines:?}");
        };
        assert!(promise.words.starts_with("One operation in two parts."));
        assert_eq!(promise.facts, ["F01", "F04"]);
        assert!(surgery.words.contains("The belly, opened."));
    }

    #[test]
    fn a_word_explained_is_one_claim() {
        let words = of_glossary();
        assert_eq!(words.len(), glossary::terms().len());
        assert!(
            words
                .iter()
                .any(|claim| claim.words.starts_with("Stoma: An opening"))
        );
    }
}
