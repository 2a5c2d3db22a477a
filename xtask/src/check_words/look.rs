//! What else to look at after a change of words.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::claims::{Claim, compared, left_over};

/// What was changed, and what may have to follow.
pub struct Look<'a> {
    /// The files.
    pub changed: &'a [String],
    /// The sheet for clinicians as it was.
    pub before: &'a [Claim],
    /// The same as it is.
    pub now: &'a [Claim],
    /// docs/evidence-check.md: where each fact was confirmed.
    pub checked: &'a str,
    /// docs/quality.md: scores, each with the place that it rests on.
    pub scored: &'a str,
}

impl Look<'_> {
    /// In plain words.
    pub fn told(&self) -> String {
        let come = left_over(self.now, self.before);
        let gone = left_over(self.before, self.now);
        if come.is_empty() && gone.is_empty() {
            return "No sentence of the sheet for clinicians changed: there is nothing medical to look up.\n".to_owned();
        }
        let mut out = format!("What changed: {}", compared(self.before, self.now));
        let facts: BTreeSet<&str> = come.iter().flat_map(Claim::facts).collect();
        let mut points = Vec::new();
        for fact in facts {
            points.extend(self.also_told(fact, &come));
            points.extend(self.confirmed(fact));
        }
        if come.iter().chain(&gone).any(Claim::has_a_number) {
            points.push(
                "A number changed? tests/content/facts.txt lists those of each fact once more, so that none changes by a slip: change it there too."
                    .to_owned(),
            );
        }
        points.extend(self.changed.iter().filter_map(|file| self.scores(file)));
        out += "\nWhat else to look at:\n\n";
        for point in points {
            // Writing into a string cannot fail.
            let _ = writeln!(out, "- {point}");
        }
        out += "\nThen run `cargo xtask test --quick`.\n";
        out
    }

    /// Other sentences that state the same fact.
    fn also_told(&self, fact: &str, come: &[Claim]) -> Option<String> {
        let others = self
            .now
            .iter()
            .filter(|claim| claim.facts().any(|other| other == fact) && !come.contains(claim));
        let others: Vec<_> = others
            .map(|claim| format!("\n    “{}”", claim.words()))
            .collect();
        (!others.is_empty()).then(|| {
            format!(
                "{fact} is told here, too. Is it still the same?{}",
                others.concat()
            )
        })
    }

    /// Where a fact from the literature was confirmed.
    fn confirmed(&self, fact: &str) -> Option<String> {
        if fact.starts_with('F') {
            return None;
        }
        let rows = self
            .checked
            .lines()
            .filter_map(|line| line.strip_prefix("| "));
        let rows = rows.filter_map(|row| row.split_once(" | "));
        let rows: Vec<_> = rows.filter(|(facts, _)| names(facts, fact)).collect();
        let list: String = rows
            .iter()
            .map(|(_, row)| format!("\n    {}", row.trim_end_matches(" |")))
            .collect();
        Some(match list.is_empty() {
            true => format!(
                "{fact} is from the literature, and docs/evidence-check.md does not say where it was confirmed: add a line."
            ),
            false => format!(
                "{fact} is from the literature. docs/evidence-check.md says where it was confirmed; does that still hold?{list}"
            ),
        })
    }

    /// Scores that rest on a section.
    fn scores(&self, file: &str) -> Option<String> {
        let (_, name) = file.split_once("/sections/")?;
        let (_, id) = name.trim_end_matches(".md").split_once('-')?;
        let rests = |line: &&str| {
            let mut links = line.split("index.html#").skip(1);
            links.any(|link| {
                let link = link.split(')').next().unwrap_or_default();
                link == id || link.starts_with(&format!("{id}-"))
            })
        };
        let count = self.scored.lines().filter(rests).count();
        (count > 0).then(|| {
            format!("docs/quality.md rests {count} of its scores on #{id}: do they still hold?")
        })
    }
}

/// Whether a cell as `N30, N31` or `N130–N138` names a fact.
fn names(cell: &str, fact: &str) -> bool {
    let number = |fact: &str| {
        Some((
            fact.get(..1)?.to_owned(),
            fact.get(1..)?.parse::<u16>().ok()?,
        ))
    };
    let Some((letter, wanted)) = number(fact) else {
        return false;
    };
    cell.split(", ").any(|part| {
        let (first, last) = part.split_once('–').unwrap_or((part, part));
        match (number(first), number(last)) {
            (Some((one, first)), Some((other, last))) => {
                one == letter && other == letter && (first..=last).contains(&wanted)
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Look, names};
    use crate::claims::claims;

    const BEFORE: &str = "\
| 1 | F41 | It is typically 10–14 days. | founding text | |
| 2 | A21 | In trials it took 30. | [1] | |
| 3 | A21 | 30 minutes | [1] | |
";

    fn told(before: &str, now: &str) -> String {
        let look = Look {
            changed: &["src/content/en/sections/06-recovery.md".to_owned()],
            before: &claims(before),
            now: &claims(now),
            checked: "| A21 | trials | a paper | used |\n| N1 | x | y | z |\n",
            scored: "| 1 | a | 1 | b | [#recovery](../dist/index.html#recovery) |\n| 2 | a | 1 | b | [#why](../dist/index.html#why) |\n",
        };
        look.told()
    }

    #[test]
    fn a_changed_number_leads_to_all_that_may_have_to_follow() {
        let said = told(BEFORE, &BEFORE.replace("it took 30", "it took 40"));
        for wanted in [
            "was: In trials it took 30.",
            "is: In trials it took 40.",
            "A21 is told here, too. Is it still the same?\n    “30 minutes”",
            "docs/evidence-check.md says where it was confirmed; does that still hold?\n    trials | a paper | used",
            "tests/content/facts.txt",
            "rests 1 of its scores on #recovery",
        ] {
            assert!(said.contains(wanted), "{wanted}\n{said}");
        }
        assert!(!said.contains("F41"), "{said}");
    }

    #[test]
    fn a_fact_without_a_line_of_its_own_asks_for_one() {
        let said = told(BEFORE, &BEFORE.replace("| A21 | In", "| N99 | In"));
        assert!(
            said.contains("N99 is from the literature, and docs/evidence-check.md does not say"),
            "{said}"
        );
    }

    #[test]
    fn where_no_sentence_changed_there_is_nothing_to_look_up() {
        assert!(told(BEFORE, BEFORE).contains("nothing medical to look up"));
    }

    #[test]
    fn a_range_of_facts_names_those_within() {
        assert!(names("N130–N138", "N134") && names("N30, N31", "N31") && names("A20", "A20"));
        assert!(!names("N130–N138", "N139") && !names("A20", "N20") && !names("–", "A20"));
    }
}
