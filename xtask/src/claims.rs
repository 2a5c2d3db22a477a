//! What the page tells differently, fact by fact: two review sheets compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The sheet for clinicians.
pub const SHEET: &str = "docs/clinical-review.md";

/// A sentence of the page, as the sheet for clinicians lists it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    facts: String,
    words: String,
    /// Where it can be looked up, in full: the numbers change with the list.
    sources: Vec<String>,
}

impl Claim {
    /// The ids of its facts.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.split_whitespace()
    }

    /// As on the page.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether it states a number.
    pub fn has_a_number(&self) -> bool {
        self.words.contains(|c: char| c.is_ascii_digit())
    }
}

/// Every claim on a sheet.
pub fn claims(sheet: &str) -> Vec<Claim> {
    let (tables, list) = sheet.split_once("\n## Sources\n").unwrap_or((sheet, ""));
    let sources: BTreeMap<&str, &str> = list
        .lines()
        .filter_map(|line| line.split_once(". "))
        .collect();
    tables
        .lines()
        .filter_map(|line| claim(line, &sources))
        .collect()
}

fn claim(line: &str, known: &BTreeMap<&str, &str>) -> Option<Claim> {
    // A bar within the words has a backslash before it.
    let cells: Vec<&str> = line.strip_prefix("| ")?.split(" | ").collect();
    let [number, facts, words, sources, ..] = cells.as_slice() else {
        return None;
    };
    number.parse::<usize>().ok()?;
    let sources = sources
        .split_whitespace()
        .filter_map(|number| known.get(number.trim_matches(['[', ']'])))
        .map(|source| (*source).to_owned());
    Some(Claim {
        facts: facts.trim().to_owned(),
        words: words.trim().to_owned(),
        sources: sources.collect(),
    })
}

/// What changed between two sheets, as Markdown: a point for each fact, or group of
/// facts, that is told differently.
pub fn compared(before: &[Claim], now: &[Claim]) -> String {
    let gone = left_over(before, now);
    let come = left_over(now, before);
    let groups: BTreeSet<_> = gone.iter().chain(&come).map(order).collect();
    let mut out = format!(
        "{} sentences of {} are no longer there as they were, {} of {} are new or told differently.\n",
        gone.len(),
        before.len(),
        come.len(),
        now.len()
    );
    for (_, facts) in groups {
        let name = if facts.is_empty() { "No fact" } else { facts };
        // Writing into a string cannot fail.
        let _ = writeln!(out, "\n- **{name}**");
        for (when, claims) in [("was", &gone), ("is", &come)] {
            for claim in claims.iter().filter(|claim| claim.facts == facts) {
                let _ = writeln!(out, "  - {when}: {}", claim.words);
                for source in &claim.sources {
                    let _ = writeln!(out, "    ({source})");
                }
            }
        }
    }
    out
}

/// The claims that the other sheet has not.
pub fn left_over(claims: &[Claim], other: &[Claim]) -> Vec<Claim> {
    let mut other: Vec<&Claim> = other.iter().collect();
    let mut left = Vec::new();
    for claim in claims {
        match other.iter().position(|known| *known == claim) {
            Some(place) => {
                other.swap_remove(place);
            }
            None => left.push(claim.clone()),
        }
    }
    left
}

/// Facts in the order of their letters and numbers; sentences without one last.
fn order(claim: &Claim) -> ((bool, String), &str) {
    let first = claim.facts.split(' ').next().unwrap_or_default();
    let digits = first.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = &first[..first.len() - digits.len()];
    (
        (first.is_empty(), format!("{letters}{digits:0>4}")),
        &claim.facts,
    )
}

#[cfg(test)]
mod tests {
    use super::{claims, compared};

    const BEFORE: &str = "\
| | facts | the page says | source | right? |
| --- | --- | --- | --- | --- |
| 1 | F01 | It is one operation. | founding text | |
| 2 | A21 | In trials it took 30. | [1] | |
| 3 |  | Ask a \\| b. |  | |

## Sources

1. A trial. <https://example.org/1>
";
    const NOW: &str = "\
| 1 |  | Ask a \\| b. |  | |
| 2 | A21 | In trials it took 30. | [2] | |
| 3 | F01 | It is one operation in two parts. | founding text | |
| 4 | F02 | It is new. | founding text | |

## Sources

1. Another. <https://example.org/2>
2. A trial. <https://example.org/1>
";

    #[test]
    fn what_moved_or_was_numbered_anew_did_not_change() {
        let said = compared(&claims(BEFORE), &claims(NOW));
        assert_eq!(
            said,
            "1 sentences of 3 are no longer there as they were, 2 of 4 are new or told differently.\n\
             \n- **F01**\n  - was: It is one operation.\n  - is: It is one operation in two parts.\n\
             \n- **F02**\n  - is: It is new.\n"
        );
    }

    #[test]
    fn another_source_is_a_change() {
        let other = BEFORE.replace("A trial.", "Another trial.");
        let said = compared(&claims(BEFORE), &claims(&other));
        assert!(
            said.contains("**A21**") && said.contains("Another trial."),
            "{said}"
        );
    }

    #[test]
    fn every_line_of_the_real_sheet_is_read() {
        let sheet = include_str!("../../docs/clinical-review.md");
        let (tables, _) = sheet.split_once("\n## Sources\n").unwrap_or_default();
        let rows = tables.lines().filter(|line| {
            line.strip_prefix("| ")
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        });
        let claims = claims(sheet);
        assert!(claims.len() > 100, "{}", claims.len());
        assert_eq!(claims.len(), rows.count());
        assert!(claims.iter().any(|claim| !claim.sources.is_empty()));
    }
}
