//! Who can judge which claim: the sheet for clinicians has a part for each, so that
//! none of them has to read all of it.

use crate::claims::Claim;

/// One kind of reader of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reviewer {
    Surgeon,
    Oncologist,
    Nurse,
    Radiologist,
    Statistician,
    /// Sentences that rest on no fact: how to ask, how to use the page.
    Anyone,
}

use Reviewer::{Anyone, Nurse, Oncologist, Radiologist, Statistician, Surgeon};

/// Which facts go to whom: from the first to the last of a letter's numbers. The first
/// line that holds a fact counts.
const FACTS: &[(Reviewer, char, u16, u16)] = &[
    // Regions, sizes, scans.
    (Radiologist, 'F', 15, 15),
    (Radiologist, 'A', 1, 5),
    // The operation, and what is left after it.
    (Surgeon, 'F', 1, 14),
    (Surgeon, 'F', 16, 20),
    (Surgeon, 'F', 26, 27),
    (Surgeon, 'F', 33, 33),
    (Surgeon, 'A', 6, 12),
    (Surgeon, 'A', 25, 25),
    (Surgeon, 'N', 70, 84),
    (Surgeon, 'N', 122, 123),
    // Numbers of studies.
    (Statistician, 'F', 34, 34),
    (Statistician, 'F', 47, 49),
    (Statistician, 'A', 20, 26),
    (Statistician, 'N', 1, 29),
    (Statistician, 'N', 60, 69),
    (Statistician, 'N', 100, 108),
    (Statistician, 'N', 153, 154),
    // Drugs, heat, who is a candidate, guidance, other ways.
    (Oncologist, 'F', 21, 32),
    (Oncologist, 'N', 30, 59),
    (Oncologist, 'N', 120, 121),
    (Oncologist, 'N', 148, 155),
    // Recovery, going home, support.
    (Nurse, 'F', 40, 51),
    (Nurse, 'N', 85, 99),
    (Nurse, 'N', 124, 147),
    (Nurse, 'N', 156, 156),
    // What was added later, by number.
    (Oncologist, 'N', 157, 159),
    (Surgeon, 'N', 160, 160),
    (Nurse, 'N', 161, 163),
    (Oncologist, 'N', 164, 165),
    (Nurse, 'N', 166, 169),
    (Surgeon, 'N', 170, 170),
    (Oncologist, 'N', 171, 173),
    (Nurse, 'N', 174, 174),
    (Surgeon, 'N', 175, 175),
    (Oncologist, 'N', 176, 179),
    (Surgeon, 'N', 180, 180),
    (Nurse, 'N', 181, 181),
    (Statistician, 'N', 182, 182),
    (Nurse, 'N', 183, 187),
    (Surgeon, 'N', 188, 188),
    (Oncologist, 'N', 189, 189),
    (Nurse, 'N', 190, 190),
    (Oncologist, 'N', 191, 192),
    (Nurse, 'N', 193, 193),
];

impl Reviewer {
    /// In the order of the sheet.
    pub const ALL: [Reviewer; 6] = [
        Surgeon,
        Oncologist,
        Nurse,
        Radiologist,
        Statistician,
        Anyone,
    ];

    /// Who can judge a claim: by its first fact that is somebody's.
    pub fn of(claim: &Claim) -> Reviewer {
        let known = claim.facts.iter().find_map(|fact| Reviewer::of_fact(fact));
        known.unwrap_or(match claim.sources.is_empty() {
            true => Anyone,
            // A source without a fact speaks of guidance.
            false => Oncologist,
        })
    }

    fn of_fact(fact: &str) -> Option<Reviewer> {
        let mut letters = fact.chars();
        let letter = letters.next()?;
        let number: u16 = letters.as_str().parse().ok()?;
        let line = FACTS
            .iter()
            .find(|(_, of, first, last)| *of == letter && (*first..=*last).contains(&number));
        line.map(|(reviewer, ..)| *reviewer)
    }

    /// The heading of the part.
    pub fn heading(self) -> &'static str {
        match self {
            Surgeon => "For a surgeon",
            Oncologist => "For an oncologist",
            Nurse => "For a nurse",
            Radiologist => "For a radiologist",
            Statistician => "For a statistician",
            Anyone => "For anyone: sentences that rest on no fact",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::attributes;
    use anyhow::Result;

    fn claim(facts: &[&str]) -> Claim {
        Claim {
            facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
            ..Claim::default()
        }
    }

    #[test]
    fn a_claim_goes_to_who_can_judge_its_first_fact() {
        assert_eq!(Reviewer::of(&claim(&["F15", "A04"])), Radiologist);
        assert_eq!(Reviewer::of(&claim(&["F14"])), Surgeon);
        assert_eq!(Reviewer::of(&claim(&["N142"])), Nurse);
        assert_eq!(Reviewer::of(&claim(&[])), Anyone);
    }

    #[test]
    fn every_fact_on_the_page_is_somebodys() -> Result<()> {
        let html = crs_hipec::page::html();
        let facts = attributes(&html, "[data-facts]", "data-facts")?;
        for fact in facts.iter().flat_map(|facts| facts.split_whitespace()) {
            let whose = Reviewer::of_fact(fact);
            assert!(
                whose.is_some(),
                "{fact}: name its reviewer in `FACTS`, press/src/reviewers.rs"
            );
        }
        Ok(())
    }
}
