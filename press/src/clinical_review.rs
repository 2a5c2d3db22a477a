//! The sheet that a clinician signs: every claim of the page with its id, its
//! words and its source. It is written from the words themselves, and a test
//! holds the written file to them.

use crate::claims::{Claim, Line, of_glossary, of_section};
use anyhow::Result;
use crs_hipec::content::review;
use crs_hipec::content::sections::words;
use crs_hipec::content::sources::SOURCES;
use crs_hipec::domain::calendar::{Day, from_1970};
use crs_hipec::domain::review::overdue;
use crs_hipec::domain::section::Section;
use crs_hipec::words::review as days;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const LEAD: &str = "\
# Clinical review

No clinician has reviewed this page yet. If you are one, thank you: this sheet lists every claim of the page, in its words.
It is written from the page's own text by `cargo run -p press -- clinical-review`; please do not edit it by hand.

How to review:

1. Read the page and this sheet side by side. `F` ids come from the founding text of a patient, `A` ids from the literature;
   a line without an id is advice on how to ask, or a sentence of our own. Numbers in brackets are the sources at the end.
2. In the last column write `yes`, or what is wrong and where one can look it up. You need not review all of it:
   say which parts you did.
3. Sign at the end, and send the sheet to the project (an issue or a pull request). Your name goes on the page only if you
   agree, with the day and the parts that you reviewed.

";

const SIGN: &str = "
## Signature

| | |
| --- | --- |
| Name | |
| Profession, and where you work | |
| Conflicts of interest | |
| Parts reviewed | |
| May the page name you as its reviewer? | |
| Date and signature | |
";

/// The whole sheet, as Markdown.
pub fn sheet() -> String {
    let mut rows = Rows::default();
    let mut text = LEAD.to_owned();
    text.push_str(&format!(
        "The words were written on {}, last changed on {}, and are due for review on {}.\n",
        days::WRITTEN.text(),
        days::CHANGED.text(),
        days::DUE.text()
    ));
    for section in Section::ALL {
        text.push_str(&format!("\n## {}\n", words(section).heading));
        // The first heading is the section's own.
        rows.table(&mut text, of_section(section).into_iter().skip(1));
    }
    text.push_str("\n## Words explained\n");
    rows.table(&mut text, of_glossary().into_iter().map(Line::Claim));
    text.push_str("\n## Sources\n\n");
    for (source, number) in SOURCES.iter().zip(1..) {
        text.push_str(&format!("{number}. {} <{}>\n", source.text, source.url));
    }
    text.push_str(SIGN);
    text
}

/// Tables whose lines are numbered through.
#[derive(Default)]
struct Rows(usize);

impl Rows {
    fn table(&mut self, text: &mut String, lines: impl Iterator<Item = Line>) {
        let mut in_table = false;
        for line in lines {
            match line {
                Line::Heading(heading) => {
                    text.push_str(&format!("\n### {heading}\n"));
                    in_table = false;
                }
                Line::Claim(claim) => {
                    if !in_table {
                        text.push_str("\n| | facts | the page says | source | right? |\n");
                        text.push_str("| --- | --- | --- | --- | --- |\n");
                        in_table = true;
                    }
                    self.0 += 1;
                    text.push_str(&row(self.0, &claim));
                }
            }
        }
    }
}

fn row(number: usize, claim: &Claim) -> String {
    let numbers = claim.sources.iter().filter_map(|key| {
        let place = SOURCES.iter().position(|source| source.key == key)?;
        Some(format!("[{}]", place + 1))
    });
    let mut sources: Vec<_> = numbers.collect();
    let is_founding = |fact: &String| fact.starts_with('F');
    if sources.is_empty() && !claim.facts.is_empty() && claim.facts.iter().all(is_founding) {
        sources.push("founding text".to_owned());
    }
    format!(
        "| {number} | {} | {} | {} | |\n",
        claim.facts.join(" "),
        claim.words.replace('|', "\\|"),
        sources.join(" ")
    )
}

/// Writes the sheet to its place in the project.
pub fn write() -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/clinical-review.md");
    Ok(fs::write(path, sheet())?)
}

/// The name of the sheet beside the page, where "About" links to it.
pub const NAME: &str = "clinical-review.txt";

/// Writes the sheet beside the page. The mark at its start says UTF-8 where a
/// server does not.
pub fn publish(dist: &Path) -> Result<()> {
    Ok(fs::write(dist.join(NAME), format!("\u{feff}{}", sheet()))?)
}

/// A sentence for who builds the page, when its review is late.
pub fn late() -> Option<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    late_on(from_1970(i32::try_from(seconds / 86_400).ok()?)?)
}

fn late_on(today: Day) -> Option<String> {
    let days = overdue(review::due()?, today)?;
    Some(format!(
        "the words were due for review on {}, {days} days ago (review.ftl)",
        days::DUE.text()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_written_sheet_is_what_the_page_says_now() {
        assert!(
            include_str!("../../docs/clinical-review.md") == sheet(),
            "write it anew: cargo run -p press -- clinical-review"
        );
    }

    #[test]
    fn every_fact_on_the_page_stands_on_the_sheet() {
        let html = crs_hipec::page::html();
        let facts: BTreeSet<_> = html
            .split(" data-facts=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .flat_map(|(facts, _)| facts.split_whitespace())
            .collect();
        let sheet = sheet();
        let listed: BTreeSet<_> = sheet.split(['|', ' ']).collect();
        let missing: Vec<_> = facts.difference(&listed).collect();
        assert!(facts.len() > 40 && missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_late_review_is_said_with_its_days() {
        let due = review::due().unwrap_or_default();
        assert_eq!(late_on(due), None);
        let late = due.succ_opt().and_then(late_on).unwrap_or_default();
        assert!(
            late.contains(&days::DUE.text()) && late.contains("1 days ago"),
            "{late}"
        );
    }

    #[test]
    fn a_fact_from_the_literature_is_not_said_to_be_of_the_founding_text() {
        let claim = |facts: &[&str]| Claim {
            words: "Words.".to_owned(),
            facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
            sources: Vec::new(),
        };
        assert!(row(1, &claim(&["F01", "F02"])).contains("founding text"));
        assert!(!row(1, &claim(&["F01", "A11"])).contains("founding text"));
        assert!(!row(1, &claim(&[])).contains("founding text"));
    }

    #[test]
    fn every_source_is_asked_about() {
        let sheet = sheet();
        for number in 1..=SOURCES.len() {
            assert!(sheet.contains(&format!("[{number}]")), "{number}");
        }
    }
}
