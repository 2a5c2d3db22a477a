//! The sheet that a clinician signs: every claim of the page with its id, its
//! words and its source. It is written from the words themselves, and a test
//! holds the written file to them.

use crate::claims::{Claim, Line, of_glossary, of_section};
use crate::reviewers::Reviewer;
use anyhow::Result;
use crs_hipec::content::review;
use crs_hipec::content::sections::words;
use crs_hipec::content::sources::SOURCES;
use crs_hipec::domain::calendar::{Day, days_after};
use crs_hipec::domain::section::Section;
use crs_hipec::words::review as days;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const LEAD: &str = "\
# Clinical review

No clinician has reviewed this page yet. If you are one, thank you. This sheet lists every claim of the page in its words, in
parts by who can judge it: about 15 minutes each. It is written from the page's own text by `cargo xtask check-words`;
please do not edit the words by hand.

1. Look at what is unsure first, then at your own part. `F` ids come from the founding text of a patient, `A` and `N` ids from
   the literature. Numbers in brackets are the sources at the end.
2. In the last place of a line write `yes`, or what is wrong and where one can look it up. On paper, underline it.
3. Sign at the end, and send the sheet back as it is: by mail, or as an issue or a pull request of the project. Your name goes
   on the page only if you agree, with the day and the parts that you reviewed.

";

/// Where each fact was confirmed, and what is still unsure: a reviewer is asked that first.
const CHECKED: &str = include_str!("../../docs/evidence-check.md");

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
    text.push_str(&unsure());
    let parts: Vec<(String, Vec<Line>)> = Section::ALL
        .into_iter()
        .map(|section| (words(section).heading, of_section(section)))
        .chain([(
            "Words explained".to_owned(),
            of_glossary().into_iter().map(Line::Claim).collect(),
        )])
        .collect();
    for reviewer in Reviewer::ALL {
        text.push_str(&format!("\n## {}\n", reviewer.heading()));
        for (heading, lines) in &parts {
            rows.table(&mut text, heading, lines, reviewer);
        }
    }
    text.push_str("\n## Sources\n\n");
    for (source, number) in SOURCES.iter().zip(1..) {
        text.push_str(&format!("{number}. {} <{}>\n", source.text, source.url));
    }
    text.push_str(SIGN);
    text
}

/// What is unsure, under its heading.
fn unsure() -> String {
    let mut parts = CHECKED.split("\n## ");
    let part = parts.find(|part| part.starts_with("What is unsure"));
    part.map_or(String::new(), |part| format!("\n## {part}"))
}

/// Tables whose lines are numbered through.
#[derive(Default)]
struct Rows(usize);

impl Rows {
    /// The lines of a section that a reviewer can judge.
    fn table(&mut self, text: &mut String, section: &str, lines: &[Line], reviewer: Reviewer) {
        // Of a section and of what stands in it.
        let mut heading = section;
        let mut written = None;
        for line in lines {
            match line {
                Line::Heading(of) => heading = of,
                Line::Claim(claim) if Reviewer::of(claim) == reviewer => {
                    if written.replace(heading) != Some(heading) {
                        text.push_str(&format!("\n### {heading}\n"));
                        text.push_str("\n| | facts | the page says | source | right? |\n");
                        text.push_str("| --- | --- | --- | --- | --- |\n");
                    }
                    self.0 += 1;
                    text.push_str(&row(self.0, claim));
                }
                Line::Claim(_) => {}
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
    let path = crate::project().join("docs/clinical-review.md");
    Ok(fs::write(path, sheet())?)
}

/// The name of the sheet beside the page, where "About" links to it.
pub const NAME: &str = "clinical-review.txt";

/// Writes the sheet beside the page, as plain text to fill in and to send back. The
/// mark at its start says UTF-8 where a server does not.
pub fn publish(dist: &Path) -> Result<()> {
    Ok(fs::write(
        dist.join(NAME),
        format!("\u{feff}{}", plain(&sheet())),
    )?)
}

/// Without the bars of tables, which no mail keeps in line.
fn plain(sheet: &str) -> String {
    let mut text = String::with_capacity(sheet.len());
    for line in sheet.lines() {
        let cells = line.strip_prefix("| ").map(|row| row.split(" | "));
        match cells.map(Iterator::collect::<Vec<_>>).as_deref() {
            Some([number, facts, words, sources, ..]) if number.parse::<usize>().is_ok() => {
                let rests_on = [facts.trim(), sources.trim()].join(" ");
                text.push_str(&format!("{number}. {words}\n"));
                if !rests_on.trim().is_empty() {
                    text.push_str(&format!("   ({})\n", rests_on.trim()));
                }
                text.push_str("   Right? \n\n");
            }
            Some([name, _]) if name.starts_with(char::is_alphabetic) => {
                text.push_str(&format!("{name}: \n"));
            }
            Some(_) => {}
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

/// A sentence for who builds the page, when its review is late.
pub fn late() -> Option<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    late_on(Day::from_epoch_days(i32::try_from(seconds / 86_400).ok()?)?)
}

fn late_on(today: Day) -> Option<String> {
    let days = days_after(review::due()?, today);
    (days > 0).then(|| {
        format!(
            "the words were due for review on {}, {days} days ago (review.ftl)",
            days::DUE.text()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::attributes;
    use std::collections::BTreeSet;

    #[test]
    fn the_written_sheet_is_what_the_page_says_now() {
        assert!(
            include_str!("../../docs/clinical-review.md") == sheet(),
            "write it anew: cargo xtask check-words"
        );
    }

    #[test]
    fn every_fact_on_the_page_stands_on_the_sheet() -> Result<()> {
        let html = crs_hipec::page::html();
        let facts = attributes(&html, "[data-facts]", "data-facts")?;
        let facts: BTreeSet<_> = facts
            .iter()
            .flat_map(|facts| facts.split_whitespace())
            .collect();
        let sheet = sheet();
        let listed: BTreeSet<_> = sheet.split(['|', ' ']).collect();
        let missing: Vec<_> = facts.difference(&listed).collect();
        assert!(facts.len() > 40 && missing.is_empty(), "{missing:?}");
        Ok(())
    }

    #[test]
    fn what_is_unsure_stands_before_the_first_part() {
        let sheet = sheet();
        let unsure = sheet.find("(A03)").unwrap_or(sheet.len());
        assert!(unsure < sheet.find("### ").unwrap_or_default());
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
    fn the_sheet_to_send_back_asks_each_question_without_a_table() {
        let sheet = sheet();
        let plain = plain(&sheet);
        let rows = sheet.lines().filter(|line| {
            let number = line
                .strip_prefix("| ")
                .and_then(|rest| rest.split_once(" | "));
            number.is_some_and(|(number, _)| number.parse::<usize>().is_ok())
        });
        assert!(!plain.contains("\n|"));
        assert_eq!(plain.matches("\n   Right? \n").count(), rows.count());
        assert!(plain.contains("\nName: \n"));
    }

    #[test]
    fn every_source_is_asked_about() {
        let sheet = sheet();
        for number in 1..=SOURCES.len() {
            assert!(sheet.contains(&format!("[{number}]")), "{number}");
        }
    }
}
