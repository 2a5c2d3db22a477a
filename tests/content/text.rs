//! What stands on the page, in the order of reading: the sections, each figure
//! in its place, and the short words that state a fact.

use crs_hipec::content::figures::{FIRST_SCREEN, file, texts};
use crs_hipec::content::markdown::{self, is_fact};
use crs_hipec::content::sections;
use crs_hipec::domain::address::{Embed, Figure};
use crs_hipec::domain::section::Section;
use crs_hipec::domain::studies::Trial;
use crs_hipec::figures::claim_of_trial;
use crs_hipec::words;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A paragraph or a list item: its words and its marks.
#[derive(Default)]
pub struct Block {
    pub claims: Vec<Claim>,
    pub links: Vec<String>,
}

/// Words up to the next marks, and the fact ids and source keys that follow.
#[derive(Clone, Default)]
pub struct Claim {
    pub text: String,
    pub marks: Vec<String>,
}

impl Claim {
    pub fn facts(&self) -> impl Iterator<Item = &String> {
        self.marks.iter().filter(|mark| is_fact(mark))
    }
}

impl Block {
    pub fn text(&self) -> String {
        self.claims
            .iter()
            .map(|claim| claim.text.as_str())
            .collect()
    }

    pub fn marks(&self) -> impl Iterator<Item = &String> {
        self.claims.iter().flat_map(|claim| &claim.marks)
    }

    fn say(&mut self, words: &str) {
        match self.claims.last_mut() {
            Some(claim) if claim.marks.is_empty() || words.trim().is_empty() => {
                claim.text.push_str(words);
            }
            _ => self.claims.push(Claim {
                text: words.to_owned(),
                marks: Vec::new(),
            }),
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.say(&text),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            Event::FootnoteReference(mark) => {
                if let Some(claim) = self.claims.last_mut() {
                    claim.marks.push(mark.to_string());
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => self.links.push(dest_url.to_string()),
            Event::Start(Tag::Image { dest_url, .. }) => self.links.push(dest_url.to_string()),
            _ => {}
        }
    }

    fn figure(&self) -> Option<Figure> {
        let ids = self
            .links
            .iter()
            .filter_map(|link| link.strip_prefix("figure:"));
        ids.filter_map(Embed::from_id)
            .find_map(|embed| match embed {
                Embed::Figure(figure) => Some(figure),
                _ => None,
            })
    }
}

pub fn blocks(text: &str) -> Vec<Block> {
    let mut done = Vec::new();
    let mut open: Vec<Block> = Vec::new();
    for event in Parser::new_ext(text, markdown::OPTIONS) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item | Tag::Heading { .. }) => {
                open.push(Block::default());
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                done.extend(open.pop());
            }
            event => {
                if let Some(block) = open.last_mut() {
                    block.take(event);
                }
            }
        }
    }
    done.retain(|block| !block.claims.is_empty());
    done
}

/// Every block, with the id of its section or figure.
pub fn page() -> Vec<(&'static str, Block)> {
    let mut all = Vec::new();
    for section in Section::ALL {
        for block in blocks(sections::source(section)) {
            let figure = block.figure();
            all.push((section.id(), block));
            all.extend(figure.into_iter().flat_map(of_figure));
        }
        if section == Section::Questions {
            // No words place it: its questions follow every section.
            all.extend(of_figure(Figure::Check));
        }
    }
    all
}

fn of_figure(figure: Figure) -> Vec<(&'static str, Block)> {
    let texts = texts(figure);
    let words = texts.iter().flat_map(|text| blocks(text));
    words.map(|block| (figure.id(), block)).collect()
}

/// The short words of the first screen and of the figures that state facts.
pub fn short_words() -> Vec<Claim> {
    let mut all = Vec::new();
    let mut say = |text: String, facts: &str| {
        all.push(Claim {
            text,
            marks: facts.split_whitespace().map(str::to_owned).collect(),
        });
    };
    let first = FIRST_SCREEN.map(str::to_owned);
    for name in first.into_iter().chain(Figure::ALL.map(file)) {
        for (text, facts, _) in words::claims(&name) {
            if !facts.is_empty() {
                say(text, facts);
            }
        }
    }
    for (text, facts) in Trial::ALL.map(claim_of_trial) {
        say(text, facts);
    }
    all
}
