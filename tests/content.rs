//! The words: every fact stands on the page, every claim beyond the founding
//! text has a source, and what is written can be read.

#[path = "content/reading_grade.rs"]
mod reading_grade;

use crs_hipec::content::questions::QUESTION_GROUPS;
use crs_hipec::content::sources::SOURCES;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};

const SECTIONS: [(&str, &str); 10] = [
    ("short", include_str!("../src/content/sections/01-short.md")),
    ("what", include_str!("../src/content/sections/02-what.md")),
    (
        "surgery",
        include_str!("../src/content/sections/03-surgery.md"),
    ),
    ("hipec", include_str!("../src/content/sections/04-hipec.md")),
    (
        "candidates",
        include_str!("../src/content/sections/05-candidates.md"),
    ),
    (
        "recovery",
        include_str!("../src/content/sections/06-recovery.md"),
    ),
    (
        "evidence",
        include_str!("../src/content/sections/07-evidence.md"),
    ),
    (
        "questions",
        include_str!("../src/content/sections/08-questions.md"),
    ),
    ("why", include_str!("../src/content/sections/09-why.md")),
    ("about", include_str!("../src/content/sections/10-about.md")),
];
const GLOSSARY: &str = include_str!("../src/content/glossary.md");

/// The facts of the founding text: each must stand on the page.
const FOUNDING: [&str; 39] = [
    "F01", "F02", "F03", "F04", "F05", "F06", "F10", "F11", "F12", "F13", "F14", "F15", "F16",
    "F17", "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "F30", "F31", "F32", "F33",
    "F34", "F40", "F41", "F42", "F43", "F44", "F45", "F46", "F47", "F48", "F49", "F50", "F51",
];

/// The additions from the literature: each that is used carries its source.
const ADDED: [&str; 17] = [
    "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A10", "A11", "A12", "A20", "A21", "A22",
    "A23", "A24", "A25", "A26",
];

/// The additions that may not be left out.
const ADDED_AND_NEEDED: [&str; 4] = ["A20", "A22", "A23", "A24"];

/// A fact about words, not about the world.
const NEEDS_NO_SOURCE: &str = "A07";

const TERMS: [&str; 27] = [
    "adenocarcinoma",
    "carcinomatosis",
    "catheter",
    "cc-score",
    "cecum",
    "crs",
    "cytoreduction",
    "cytotoxic",
    "high-dependency-unit",
    "hipec",
    "icu",
    "ileus",
    "irrigation",
    "laparoscopy",
    "mesentery",
    "metachronous",
    "metastasis",
    "omentum",
    "paracolic-gutter",
    "pci",
    "performance-status",
    "perfusion",
    "peritoneum",
    "resection",
    "residual",
    "stoma",
    "systemic",
];

const DRUGS: [&str; 3] = ["oxaliplatin", "mitomycin", "cisplatin"];

/// A paragraph or a list item: its words and its marks.
#[derive(Default)]
struct Block {
    text: String,
    /// The fact ids and source keys at its end.
    marks: Vec<String>,
    links: Vec<String>,
    /// A heading or the place of a figure: not running text.
    aside: bool,
}

fn blocks(markdown: &str) -> Vec<Block> {
    let mut done = Vec::new();
    let mut open: Vec<Block> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_OLD_FOOTNOTES) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item) => open.push(Block::default()),
            Event::Start(Tag::Heading { .. }) => open.push(Block {
                aside: true,
                ..Block::default()
            }),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                done.extend(open.pop())
            }
            event => {
                if let Some(block) = open.last_mut() {
                    block.take(event);
                }
            }
        }
    }
    done.retain(|block| !block.text.is_empty());
    done
}

impl Block {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::FootnoteReference(mark) => self.marks.push(mark.to_string()),
            Event::Start(Tag::Link { dest_url, .. }) => self.links.push(dest_url.to_string()),
            Event::Start(Tag::Image { .. }) => self.aside = true,
            _ => {}
        }
    }
}

/// Every block of every section, with the id of its section.
fn page() -> Vec<(&'static str, Block)> {
    SECTIONS
        .iter()
        .flat_map(|(id, markdown)| blocks(markdown).into_iter().map(move |block| (*id, block)))
        .collect()
}

fn is_fact(mark: &str) -> bool {
    mark.starts_with(['A', 'F'])
}

fn facts_on_the_page() -> BTreeSet<String> {
    let marks = page().into_iter().flat_map(|(_, block)| block.marks);
    marks.filter(|mark| is_fact(mark)).collect()
}

/// The keys of the sources, in the order of their first use.
fn sources_on_the_page() -> Vec<String> {
    let mut keys = Vec::new();
    for (_, block) in page() {
        for mark in block.marks {
            if !is_fact(&mark) && !keys.contains(&mark) {
                keys.push(mark);
            }
        }
    }
    keys
}

/// The glossary: the id of a term, its name and its meaning.
fn glossary() -> BTreeMap<String, (String, String)> {
    let entries = GLOSSARY
        .split("## ")
        .filter_map(|entry| entry.split_once('\n'));
    entries
        .map(|(name, meaning)| {
            (
                name.to_lowercase().replace(' ', "-"),
                (name.to_owned(), meaning.trim().to_owned()),
            )
        })
        .collect()
}

/// The two layers of a section: the short one and the full one.
fn layers(markdown: &'static str) -> (&'static str, &'static str) {
    let body = markdown.split_once('\n').map_or("", |(_, body)| body);
    body.split_once("\n---\n").unwrap_or((body, ""))
}

fn running_text(markdown: &str) -> Vec<String> {
    let blocks = blocks(markdown).into_iter().filter(|block| !block.aside);
    blocks.map(|block| block.text).collect()
}

/// Words that count as two syllables: those of the glossary, and drugs.
fn explained_words() -> Vec<String> {
    let names = glossary()
        .into_values()
        .map(|(name, _)| name.to_lowercase());
    let words = names.flat_map(|name| {
        name.split([' ', '-'])
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let drugs = DRUGS.iter().map(|drug| (*drug).to_owned());
    words
        .chain(drugs)
        .chain(["metastases".to_owned()])
        .collect()
}

fn every_text() -> Vec<(&'static str, String)> {
    let mut texts: Vec<_> = SECTIONS
        .iter()
        .map(|(id, text)| (*id, (*text).to_owned()))
        .collect();
    texts.push(("glossary", GLOSSARY.to_owned()));
    for group in QUESTION_GROUPS {
        texts.push(("questions", group.title.to_owned()));
        texts.extend(
            group
                .questions
                .iter()
                .map(|question| ("questions", question.text.to_owned())),
        );
    }
    texts
}

#[test]
fn every_fact_of_the_founding_text_stands_on_the_page() {
    let facts = facts_on_the_page();
    for fact in FOUNDING.iter().chain(&ADDED_AND_NEEDED) {
        assert!(facts.contains(*fact), "{fact} stands in no section");
    }
}

#[test]
fn every_fact_named_is_one_of_the_list() {
    for fact in facts_on_the_page() {
        let known = FOUNDING.contains(&fact.as_str()) || ADDED.contains(&fact.as_str());
        assert!(known, "{fact} is in no list");
    }
}

#[test]
fn every_added_claim_carries_its_source() {
    for (section, block) in page() {
        let added = block
            .marks
            .iter()
            .find(|mark| mark.starts_with('A') && *mark != NEEDS_NO_SOURCE);
        if let Some(fact) = added {
            let sourced = block.marks.iter().any(|mark| !is_fact(mark));
            assert!(
                sourced,
                "{section}: {fact} has no source in “{}”",
                block.text
            );
        }
    }
}

#[test]
fn sources_are_numbered_in_the_order_of_their_first_use() {
    let listed: Vec<_> = SOURCES.iter().map(|source| source.key.to_owned()).collect();
    assert_eq!(sources_on_the_page(), listed);
}

#[test]
fn every_source_can_be_looked_up() {
    for source in SOURCES {
        assert!(source.url.starts_with("https://"), "{}", source.key);
        assert!(source.text.len() > 20, "{}", source.key);
    }
}

#[test]
fn every_word_that_opens_a_meaning_has_one() {
    let glossary = glossary();
    for (section, block) in page() {
        for link in &block.links {
            if let Some(term) = link.strip_prefix("term:") {
                assert!(
                    glossary.contains_key(term),
                    "{section}: {term} is not in the glossary"
                );
            }
        }
    }
}

#[test]
fn every_term_is_explained_in_35_words_or_fewer() {
    let glossary = glossary();
    for term in TERMS {
        assert!(glossary.contains_key(term), "{term} is not in the glossary");
    }
    for (term, (_, meaning)) in glossary {
        let words = meaning.split_whitespace().count();
        assert!(
            (1..=35).contains(&words),
            "{term} is explained in {words} words"
        );
    }
}

#[test]
fn a_group_has_at_most_seven_questions_and_every_id_is_its_own() {
    let mut ids = BTreeSet::new();
    for group in QUESTION_GROUPS {
        assert!((1..=7).contains(&group.questions.len()), "{}", group.title);
        for question in group.questions {
            assert!(ids.insert(question.id), "{} stands twice", question.id);
            let kebab = question
                .id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(kebab, "{} is not in kebab-case", question.id);
            assert!(question.text.ends_with('?'), "{}", question.id);
        }
    }
}

#[test]
fn every_section_opens_with_two_or_three_sentences() {
    for (section, markdown) in SECTIONS {
        let (short, full) = layers(markdown);
        let sentences: u32 = running_text(short)
            .iter()
            .map(|text| reading_grade::sentence_count(text))
            .sum();
        assert!(
            (2..=3).contains(&sentences),
            "{section}: {sentences} sentences"
        );
        assert!(!full.is_empty(), "{section} has no full layer");
    }
}

#[test]
fn the_short_layers_read_at_grade_8_and_the_full_ones_at_10_or_lower() {
    let plain = explained_words();
    let mut hard = Vec::new();
    for (section, markdown) in SECTIONS {
        let (short, full) = layers(markdown);
        for (layer, text, limit) in [("short", short, 8.0), ("full", full, 10.0)] {
            let grade = reading_grade::grade(&running_text(text), &plain);
            println!("{section:<11} {layer:<6} {grade:>5.1}");
            if grade > limit {
                hard.push(format!(
                    "{section}, {layer} layer: grade {grade:.1}, above {limit}"
                ));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

#[test]
fn no_form_that_this_page_avoids_is_used() {
    for (place, text) in every_text() {
        let words: Vec<String> = reading_grade::words_of(&text).collect();
        for form in ["tumour", "centre", "haem", "programme"] {
            assert!(
                !words.iter().any(|word| word.starts_with(form)),
                "{place}: {form}"
            );
        }
        for three in words.windows(3) {
            let one_in_n = matches!(three, [one, of, n] if (one == "1" || one == "one") && of == "in" && is_number(n));
            assert!(!one_in_n, "{place}: {}", three.join(" "));
        }
    }
}

fn is_number(word: &str) -> bool {
    let spelled = [
        "two", "three", "four", "five", "six", "ten", "twenty", "hundred",
    ];
    word.starts_with(|c: char| c.is_ascii_digit()) || spelled.contains(&word)
}

#[test]
fn what_is_kept_is_told_in_under_80_words() {
    let (_, after) = SECTIONS[9]
        .1
        .split_once("## What is kept on this device")
        .unwrap_or_default();
    let words = running_text(after)
        .first()
        .map_or(0, |text| text.split_whitespace().count());
    assert!((1..80).contains(&words), "{words} words");
}
