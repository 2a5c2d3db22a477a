//! Whether the page can be read: the grade of each of its texts, and the most that it may have.

use super::markdown::OPTIONS;
use super::reading_grade::grade;
use super::{figures, glossary, sections};
use crate::domain::address::Figure;
use crate::domain::section::Section;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A text and how hard it is.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Where it stands: a section's or a figure's id, and the layer of it.
    pub place: String,
    /// Its grade.
    pub grade: f64,
    /// The most that it may have.
    pub most: f64,
}

impl Measured {
    /// Whether it is harder than it may be.
    pub fn is_hard(&self) -> bool {
        self.grade > self.most
    }
}

/// The drugs have names that nobody can shorten.
const DRUGS: [&str; 3] = ["oxaliplatin", "mitomycin", "cisplatin"];

/// Every text of the page, measured. The lines of the film are heard, and so as easy as
/// a short layer.
pub fn measured(film_lines: &[String]) -> Vec<Measured> {
    let plain = explained_words();
    let of = |place: String, text: &[String], most| Measured {
        place,
        grade: grade(text, &plain),
        most,
    };
    let layers = Section::ALL.into_iter().flat_map(|section| {
        let [short, shown, topics] = sections::layers(section).map(running_text);
        let rest = [shown, topics].concat();
        [("short", short, 8.0), ("rest", rest, 9.0)]
            .map(|(layer, text, most)| of(format!("{}, {layer}", section.id()), &text, most))
    });
    let figures = Figure::ALL.into_iter().map(|figure| {
        let texts = figures::texts(figure).into_iter();
        let texts: Vec<_> = texts.flat_map(|text| running_text(&text)).collect();
        of(format!("figure {}", figure.id()), &texts, 10.0)
    });
    let film = of("film, its lines".to_owned(), film_lines, 8.0);
    layers.chain(figures).chain([film]).collect()
}

/// Words that count as two syllables: those that the page explains, and the drugs.
fn explained_words() -> Vec<String> {
    let names = glossary::terms()
        .into_iter()
        .map(|term| term.name.to_lowercase());
    let words = names.flat_map(|name| {
        name.split([' ', '-'])
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let more = DRUGS.into_iter().chain(["metastases"]);
    words.chain(more.map(str::to_owned)).collect()
}

/// What is read from line to line, a string a paragraph or list item: no headings, and
/// no places of figures.
pub fn running_text(markdown: &str) -> Vec<String> {
    let (mut done, mut open) = (Vec::new(), Vec::<String>::new());
    let mut is_aside = false;
    for event in Parser::new_ext(markdown, OPTIONS) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item) => open.push(String::new()),
            Event::Start(Tag::Image { .. }) => is_aside = true,
            Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                let text = open.pop().filter(|text| !is_aside && !text.is_empty());
                done.extend(text);
                is_aside = false;
            }
            Event::Text(text) | Event::Code(text) => {
                open.iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|last| last.push_str(&text));
            }
            Event::SoftBreak | Event::HardBreak => {
                open.iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|last| last.push(' '));
            }
            _ => {}
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_places_of_figures_are_not_read_from_line_to_line() {
        assert_eq!(
            running_text("## A\n\nOne\ntwo. [^F01]\n\n- Three.\n\n![Four](figure:map)\n"),
            ["One two. ", "Three."]
        );
    }
}
