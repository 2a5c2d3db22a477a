//! The questions of "Check yourself" and the card "Say it back", from
//! `en/check.md`: each question has the section that it follows, its kind, the
//! place that answers it, and why.

use super::markdown;
use crate::domain::check::{Kind, Question};
use crate::domain::completeness::Nodule;
use crate::domain::pci::Region;
use crate::domain::section::Section;

/// One question, as it is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Which one.
    pub question: Question,
    /// The section after which it stands.
    pub after: Section,
    /// Where the page answers it: `#` and an id.
    pub place: &'static str,
    /// The question, as HTML.
    pub ask: String,
    /// The answers to choose from, or the steps in their right order, as HTML.
    pub answers: Vec<String>,
    /// Why the right answer is right: one sentence, as Markdown.
    pub why: &'static str,
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

/// The Markdown: `## id`, three marked lines, the question, its answers, why;
/// and the card under the second `#`.
fn parts() -> (&'static str, &'static str) {
    let text = crate::words::file("check.md");
    text.split_once("\n# ").unwrap_or((text, ""))
}

/// What stands over the questions.
pub fn lead() -> &'static str {
    let (lead, _) = parts().0.split_once("\n## ").unwrap_or_default();
    lead.split_once('\n').map_or("", |(_, lead)| lead).trim()
}

/// Every question, in the order of the page. What is not written rightly, or not
/// as the rules have it, is left out; a test counts them.
pub fn questions() -> Vec<Asked> {
    let (questions, _) = parts();
    let questions = questions.split("\n## ").skip(1);
    questions.filter_map(question).collect()
}

/// The card.
pub fn say_it_back() -> SayItBack {
    let (_, card) = parts();
    // The first is its name.
    let mut paragraphs = card.split("\n\n").map(str::trim).skip(1);
    let mut next = || paragraphs.find(|paragraph| !paragraph.is_empty());
    SayItBack {
        lead: next().unwrap_or_default(),
        points: steps(next().unwrap_or_default()),
        close: next().unwrap_or_default(),
    }
}

/// Every sentence that states something, as Markdown with its marks.
pub fn claims() -> Vec<&'static str> {
    let whys = questions().into_iter().map(|asked| asked.why);
    whys.chain(say_it_back().points).collect()
}

/// Words as HTML, and the facts that they state. The numbers of their sources
/// stand in the place of the page that says the same.
pub fn told(markdown: &str) -> (String, String) {
    let mut pieces = markdown.split("[^");
    let mut words = pieces.next().unwrap_or_default().trim_end().to_owned();
    let mut facts = Vec::new();
    for piece in pieces {
        let (mark, after) = piece.split_once(']').unwrap_or((piece, ""));
        facts.extend(markdown::is_fact(mark).then_some(mark));
        words += after.trim_end();
    }
    (markdown::inline(&words), facts.join(" "))
}

fn question(text: &'static str) -> Option<Asked> {
    let (id, rest) = text.split_once('\n')?;
    let mut parts = rest.trim().split("\n\n").map(str::trim);
    let marks = parts.next()?;
    let mark = |name: &str| {
        let mut lines = marks.lines();
        lines.find_map(|line| line.strip_prefix(&format!("*{name}:* ")))
    };
    let (ask, rest): (_, Vec<_>) = (parts.next()?, parts.collect());
    let (why, answers) = rest.split_last()?;
    let (kind, answers) = kind(mark("Kind")?, answers.first().copied())?;
    let question = Question::from_id(&markdown::addressed(id).1)?;
    (kind == question.kind()).then_some(Asked {
        question,
        after: Section::from_id(mark("After")?)?,
        place: mark("Place")?,
        ask: markdown::inline(ask),
        answers: answers.into_iter().map(markdown::inline).collect(),
        why,
    })
}

fn kind(mark: &str, answers: Option<&'static str>) -> Option<(Kind, Vec<&'static str>)> {
    let words: Vec<&str> = mark.split(' ').collect();
    Some(match words[..] {
        ["choose"] => choices(answers?)?,
        ["order"] => (Kind::Order, steps(answers?)),
        ["region", number] => {
            let region = Region::from_number(number.parse().ok()?)?;
            (Kind::Region(region), Vec::new())
        }
        ["size", millimeters] => {
            let edge = Nodule::parse(millimeters)?;
            (Kind::Size(edge.tenths()), Vec::new())
        }
        ["day", first, last] => {
            let days = Kind::Day(first.parse().ok()?, last.parse().ok()?);
            (days, Vec::new())
        }
        _ => return None,
    })
}

fn choices(answers: &'static str) -> Option<(Kind, Vec<&'static str>)> {
    let is_right = |line: &str| line.starts_with("- [x] ");
    let right = (1..)
        .zip(answers.lines())
        .find(|(_, line)| is_right(line))?
        .0;
    let choice = |line: &'static str| {
        let wrong = line.strip_prefix("- [ ] ");
        wrong.or_else(|| line.strip_prefix("- [x] "))
    };
    let choices = answers.lines().filter_map(choice);
    Some((Kind::Choose(right), choices.collect()))
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
    fn no_question_is_lost_for_how_it_is_written_and_all_agree_with_the_rules() {
        let asked: Vec<_> = questions().into_iter().map(|one| one.question).collect();
        assert_eq!(asked, Question::all().collect::<Vec<_>>());
    }

    #[test]
    fn of_three_answers_one_is_right() {
        for asked in questions() {
            if let Kind::Choose(_) = asked.question.kind() {
                let heading = format!("\n## {}\n", asked.question.id());
                let (_, text) = parts().0.split_once(&heading).unwrap_or_default();
                let (text, _) = text.split_once("\n## ").unwrap_or((text, ""));
                assert_eq!(asked.answers.len(), 3, "{heading}");
                assert_eq!(text.matches("- [x] ").count(), 1, "{heading}");
            }
        }
    }

    #[test]
    fn one_to_three_follow_each_section_about_the_operation() {
        let after = |section| {
            let questions = questions().into_iter();
            questions.filter(|one| one.after == section).count()
        };
        for section in Section::ALL {
            let about_us = matches!(section, Section::Why | Section::About);
            let asked = after(section);
            let right = if about_us {
                asked == 0
            } else {
                (1..=3).contains(&asked)
            };
            assert!(right, "{section:?}: {asked}");
        }
    }

    #[test]
    fn the_right_answer_is_not_always_in_the_same_place() {
        for place in 1..=3 {
            let here = |question: &Question| question.kind() == Kind::Choose(place);
            let here = Question::all().filter(here).count();
            assert!(here >= 2, "{place}: {here}");
        }
    }

    #[test]
    fn a_question_with_an_unknown_kind_section_or_name_is_left_out() {
        let text = |id: &str, after: &str, kind: &str| {
            let text = format!(
                "{id}\n\n*After:* {after}\n*Kind:* {kind}\n*Place:* #short\n\nWhat?\n\n- [x] A\n\nWhy."
            );
            question(text.leak())
        };
        assert!(text("two-parts", "short", "choose").is_some());
        assert_eq!(text("two-parts", "nowhere", "choose"), None);
        assert_eq!(text("two-parts", "short", "dance"), None);
        assert_eq!(text("two-jobs", "short", "choose"), None);
        assert_eq!(text("heart", "short", "choose"), None);
    }

    #[test]
    fn marks_are_kept_as_facts_and_not_shown() {
        let (words, facts) = told("**One.** Two. [^F01] [^webop] [^N60]");
        assert_eq!(words, "<strong>One.</strong> Two.");
        assert_eq!(facts, "F01 N60");
        assert!(claims().iter().all(|claim| !told(claim).0.contains('[')));
    }

    #[test]
    fn the_card_has_three_points() {
        let card = say_it_back();
        assert_eq!(card.points.len(), 3);
        assert!(card.lead.contains("own words") && !card.close.is_empty());
        assert!(!lead().is_empty());
    }
}
