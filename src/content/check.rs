//! The questions of "Check yourself" and the card "Say it back", from
//! `en/check.md`: each question has the section that it follows, its kind, the
//! place that answers it, and why.

use crate::domain::pci::Region;
use crate::domain::section::Section;

/// The Markdown: `## id`, three marked lines, the question, its answers, why.
pub const SOURCE: &str = include_str!("en/check.md");

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Stable, in kebab-case: what a reader answered is kept under it.
    pub id: &'static str,
    /// The section after which it stands.
    pub after: Section,
    /// Where the page answers it: `#` and an id.
    pub place: &'static str,
    /// As asked.
    pub ask: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Why the right answer is right: one sentence, as Markdown.
    pub why: &'static str,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of several answers, and which of them is right.
    Choose {
        /// The answers, in the order of the file.
        choices: Vec<&'static str>,
        /// The place of the right one among them.
        right: usize,
    },
    /// A region to touch on the map.
    Region(Region),
    /// A size of the largest spot to set, in millimeters.
    Size(f64),
    /// A first and a last day on the timeline; the operation is on day 0.
    Days(u16, u16),
    /// Steps, in their right order.
    Order(Vec<&'static str>),
}

/// The card that asks the reader to tell it in their own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SayItBack {
    /// What to do.
    pub lead: &'static str,
    /// What to compare with, as Markdown.
    pub points: Vec<&'static str>,
    /// If something was missing.
    pub close: &'static str,
}

const CARD: &str = "\n# Say it back\n";

/// What stands over the questions.
pub fn lead() -> &'static str {
    let (lead, _) = SOURCE.split_once("\n## ").unwrap_or_default();
    lead.split_once('\n').map_or("", |(_, lead)| lead).trim()
}

/// Every question, in the order of the page. What is not written rightly is
/// left out; a test counts them.
pub fn questions() -> Vec<Question> {
    let (questions, _) = SOURCE.split_once(CARD).unwrap_or((SOURCE, ""));
    questions
        .split("\n## ")
        .skip(1)
        .filter_map(question)
        .collect()
}

/// The card.
pub fn say_it_back() -> SayItBack {
    let (_, card) = SOURCE.split_once(CARD).unwrap_or_default();
    let mut paragraphs = card.split("\n\n").map(str::trim);
    let mut next = || paragraphs.find(|paragraph| !paragraph.is_empty());
    SayItBack {
        lead: next().unwrap_or_default(),
        points: steps(next().unwrap_or_default()),
        close: next().unwrap_or_default(),
    }
}

fn question(text: &'static str) -> Option<Question> {
    let (id, rest) = text.split_once('\n')?;
    let mut parts = rest.trim().split("\n\n").map(str::trim);
    let marks = parts.next()?;
    let mark = |name: &str| {
        let mut lines = marks.lines();
        lines.find_map(|line| line.strip_prefix(&format!("*{name}:* ")))
    };
    let (ask, rest): (_, Vec<_>) = (parts.next()?, parts.collect());
    let (why, answers) = rest.split_last()?;
    Some(Question {
        id: id.trim(),
        after: Section::from_id(mark("After")?)?,
        place: mark("Place")?,
        ask,
        kind: kind(mark("Kind")?, answers.first().copied())?,
        why,
    })
}

fn kind(mark: &str, answers: Option<&'static str>) -> Option<Kind> {
    let words: Vec<&str> = mark.split(' ').collect();
    Some(match words[..] {
        ["choose"] => choices(answers?)?,
        ["order"] => Kind::Order(steps(answers?)),
        ["region", number] => {
            let number: u8 = number.parse().ok()?;
            let mut regions = Region::ALL.into_iter();
            Kind::Region(regions.find(|region| region.number() == number)?)
        }
        ["size", millimeters] => Kind::Size(millimeters.parse().ok()?),
        ["day", first, last] => Kind::Days(first.parse().ok()?, last.parse().ok()?),
        _ => return None,
    })
}

fn choices(answers: &'static str) -> Option<Kind> {
    let is_right = |line: &str| line.starts_with("- [x] ");
    let right = answers.lines().position(is_right)?;
    let choice = |line: &'static str| {
        let wrong = line.strip_prefix("- [ ] ");
        wrong.or_else(|| line.strip_prefix("- [x] "))
    };
    Some(Kind::Choose {
        choices: answers.lines().filter_map(choice).collect(),
        right,
    })
}

/// The entries of a numbered list.
fn steps(list: &'static str) -> Vec<&'static str> {
    let entries = list.lines().filter_map(|line| line.split_once(". "));
    entries.map(|(_, entry)| entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_question_is_lost_for_how_it_is_written() {
        let (questions_in_file, _) = SOURCE.split_once(CARD).unwrap_or_default();
        let written = questions_in_file.matches("\n## ").count();
        assert_eq!((questions().len(), written), (16, 16));
    }

    #[test]
    fn of_three_answers_one_is_right() {
        for question in questions() {
            if let Kind::Choose { choices, right } = question.kind {
                let (_, text) = SOURCE
                    .split_once(&format!("## {}\n", question.id))
                    .unwrap_or_default();
                let (text, _) = text.split_once("\n## ").unwrap_or((text, ""));
                assert_eq!(choices.len(), 3, "{}", question.id);
                assert_eq!(text.matches("- [x] ").count(), 1, "{}", question.id);
                assert!(right < 3);
            }
        }
    }

    #[test]
    fn every_kind_of_question_is_asked() {
        let kinds: Vec<_> = questions().into_iter().map(|one| one.kind).collect();
        let has = |is: fn(&Kind) -> bool| kinds.iter().any(is);
        assert!(has(|kind| matches!(kind, Kind::Region(_))));
        assert!(has(|kind| *kind == Kind::Size(2.5)));
        assert!(has(|kind| *kind == Kind::Days(10, 14)));
        assert!(has(
            |kind| matches!(kind, Kind::Order(steps) if steps.len() == 5)
        ));
    }

    #[test]
    fn the_right_answer_is_not_always_in_the_same_place() {
        let places = questions().into_iter().filter_map(|one| match one.kind {
            Kind::Choose { right, .. } => Some(right),
            _ => None,
        });
        let places: Vec<_> = places.collect();
        for place in 0..3 {
            let here = places.iter().filter(|right| **right == place).count();
            assert!(here >= 2, "{place}: {places:?}");
        }
    }

    #[test]
    fn a_question_with_an_unknown_kind_or_section_is_left_out() {
        let text =
            "one\n\n*After:* nowhere\n*Kind:* choose\n*Place:* #short\n\nWhat?\n\n- [x] A\n\nWhy.";
        assert_eq!(question(text), None);
        let text =
            "one\n\n*After:* short\n*Kind:* dance\n*Place:* #short\n\nWhat?\n\n- [x] A\n\nWhy.";
        assert_eq!(question(text), None);
    }

    #[test]
    fn the_card_has_three_points() {
        let card = say_it_back();
        assert_eq!(card.points.len(), 3);
        assert!(card.lead.contains("own words") && !card.close.is_empty());
        assert!(!lead().is_empty());
    }
}
