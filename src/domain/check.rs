//! "Check yourself": its questions, how each is answered, what is right, and
//! what is kept of an answer. Nothing here is a grade.

use super::pci::Region;

/// How a question is answered. An answer is one number, whatever the kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of three: 1 to 3, and which is right.
    Choose(u16),
    /// One of the nine regions of the front, by its number.
    Region(Region),
    /// The width of a spot: tenths of a millimeter, and which is right.
    Size(u16),
    /// A day after the operation: the first and the last that are right.
    Day(u16, u16),
    /// Five steps: see [`Steps`].
    Order,
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question(u8);

const QUESTIONS: [(&str, Kind); 16] = [
    ("two-parts", Kind::Choose(1)),
    ("two-jobs", Kind::Choose(2)),
    ("what-comes-out", Kind::Choose(3)),
    ("left-and-right", Kind::Region(Region::LeftUpper)),
    ("edge-of-cc-1", Kind::Size(25)),
    ("steps-in-order", Kind::Order),
    ("elsewhere-in-the-body", Kind::Choose(2)),
    ("what-a-score-tells", Kind::Choose(2)),
    ("what-a-no-means", Kind::Choose(3)),
    ("one-cancer-or-all", Kind::Choose(2)),
    ("going-home", Kind::Day(10, 14)),
    ("when-to-call", Kind::Choose(2)),
    ("two-centers", Kind::Choose(3)),
    ("what-is-not-settled", Kind::Choose(1)),
    ("not-a-forecast", Kind::Choose(2)),
    ("not-understood", Kind::Choose(2)),
];

/// The largest spot that can be set, in tenths of a millimeter.
pub const LARGEST: u16 = 50;
/// The step between two sizes of it.
pub const SIZE_STEP: u16 = 5;
/// The last day of the line.
pub const LAST_DAY: u16 = 28;

impl Question {
    /// Every question, in the order of the page.
    pub fn all() -> impl Iterator<Item = Question> {
        (0..).map(Question).take(QUESTIONS.len())
    }

    const fn entry(self) -> (&'static str, Kind) {
        QUESTIONS[self.0 as usize]
    }

    /// What it is called on the page and in what is kept.
    pub const fn id(self) -> &'static str {
        self.entry().0
    }

    /// The question of this name, if there is one.
    pub fn from_id(id: &str) -> Option<Question> {
        Question::all().find(|question| question.id() == id)
    }

    /// How it is answered.
    pub const fn kind(self) -> Kind {
        self.entry().1
    }

    /// Whether a number is an answer to it.
    pub fn takes(self, answer: u16) -> bool {
        match self.kind() {
            Kind::Choose(_) => (1..=3).contains(&answer),
            Kind::Region(_) => answer <= 8,
            Kind::Size(_) => answer <= LARGEST && answer.is_multiple_of(SIZE_STEP),
            Kind::Day(..) => answer <= LAST_DAY,
            Kind::Order => Steps::from_answer(answer).is_some(),
        }
    }

    /// Whether an answer is right.
    pub fn is_right(self, answer: u16) -> bool {
        match self.kind() {
            Kind::Choose(right) | Kind::Size(right) => answer == right,
            Kind::Region(right) => answer == u16::from(right.number()),
            Kind::Day(first, last) => (first..=last).contains(&answer),
            Kind::Order => answer == Steps::RIGHT.answer(),
        }
    }

    /// What stands in its controls at first, where something has to.
    pub const fn start(self) -> Option<u16> {
        match self.kind() {
            Kind::Choose(_) | Kind::Region(_) => None,
            Kind::Size(_) => Some(40),
            Kind::Day(..) => Some(0),
            Kind::Order => Some(Steps::START.answer()),
        }
    }
}

/// Five steps in an order, each by its place in the right one, 1 to 5. As an
/// answer they are five digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps([u8; 5]);

impl Steps {
    /// As they come one after the other.
    pub const RIGHT: Steps = Steps([1, 2, 3, 4, 5]);
    /// As they are written: none is where it belongs.
    pub const START: Steps = Steps([3, 1, 5, 2, 4]);

    /// The order that an answer stands for, if each step is in it once.
    pub fn from_answer(mut answer: u16) -> Option<Steps> {
        let mut steps = [0; 5];
        for step in steps.iter_mut().rev() {
            *step = (answer % 10) as u8;
            answer /= 10;
        }
        let has = |step: &u8| steps.contains(step);
        (answer == 0 && Steps::RIGHT.0.iter().all(has)).then_some(Steps(steps))
    }

    /// The order as an answer.
    pub const fn answer(self) -> u16 {
        let [a, b, c, d, e] = self.0;
        ((((a as u16) * 10 + b as u16) * 10 + c as u16) * 10 + d as u16) * 10 + e as u16
    }

    /// The steps, the first one first.
    pub const fn steps(self) -> [u8; 5] {
        self.0
    }

    /// Where a step stands, from 1.
    pub fn place(self, step: u8) -> usize {
        self.0.iter().take_while(|other| **other != step).count() + 1
    }

    /// With a step one place earlier or later; at the end it stays.
    #[must_use]
    pub fn moved(self, step: u8, later: bool) -> Steps {
        let mut moved = self.0;
        let from = self.place(step) - 1;
        let to = if later {
            from + 1
        } else {
            from.wrapping_sub(1)
        };
        if from < 5 && to < 5 {
            moved.swap(from, to);
        }
        Steps(moved)
    }
}

/// What a reader answered, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// To what.
    pub question: Question,
    /// What [`Question::takes`].
    pub given: u16,
}

impl Answer {
    /// Reads `two-parts: 1`; nothing where there is no such question, or where it
    /// has no such answer.
    pub fn parse(text: &str) -> Option<Answer> {
        let (id, given) = text.split_once(':')?;
        let given = given.strip_prefix(' ')?.parse().ok()?;
        let question = Question::from_id(id)?;
        question.takes(given).then_some(Answer { question, given })
    }

    /// As it is kept.
    pub fn text(self) -> String {
        [self.question.id(), ": ", &self.given.to_string()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::completeness::{Completeness, Nodule};
    use crate::domain::recovery::{After, Phase};

    fn right_answers(question: Question) -> Vec<u16> {
        let answers = (0..=u16::MAX).filter(|answer| question.takes(*answer));
        answers.filter(|one| question.is_right(*one)).collect()
    }

    #[test]
    fn every_question_has_its_own_name() {
        assert_eq!(Question::all().count(), 16);
        for question in Question::all() {
            assert_eq!(Question::from_id(question.id()), Some(question));
        }
        assert_eq!(Question::from_id("heart"), None);
    }

    #[test]
    fn every_question_can_be_answered_rightly_and_does_not_start_so() {
        for question in Question::all() {
            let days = if let Kind::Day(first, last) = question.kind() {
                usize::from(last - first) + 1
            } else {
                1
            };
            assert_eq!(right_answers(question).len(), days, "{}", question.id());
            if let Some(start) = question.start() {
                assert!(question.takes(start), "{}", question.id());
                assert!(!question.is_right(start), "{}", question.id());
            }
        }
    }

    #[test]
    fn the_edge_is_where_the_grade_turns() {
        let grade = |tenths| Nodule::from_tenths(tenths).map(Nodule::grade);
        for question in Question::all() {
            if let Kind::Size(edge) = question.kind() {
                assert_eq!(grade(edge - 1), Some(Completeness::Cc1));
                assert_eq!(grade(edge), Some(Completeness::Cc2));
            }
        }
    }

    #[test]
    fn going_home_is_when_the_timeline_says() {
        for question in Question::all() {
            if let Kind::Day(first, last) = question.kind() {
                let range = (After::Days(first), Some(After::Days(last)));
                assert_eq!(Phase::GoingHome.range(), range);
            }
        }
    }

    #[test]
    fn steps_are_moved_one_by_one_and_stay_at_the_ends() {
        let moved = Steps::START.moved(1, false);
        assert_eq!(moved.steps(), [1, 3, 5, 2, 4]);
        assert_eq!(moved.moved(1, false), moved);
        assert_eq!(moved.moved(4, true), moved);
        assert_eq!(moved.moved(2, false).place(2), 3);
        assert_eq!(moved.moved(9, true), moved);
    }

    #[test]
    fn five_digits_are_an_order_if_each_is_there_once() {
        assert_eq!(Steps::from_answer(31_524), Some(Steps::START));
        for broken in [0, 1_234, 11_111, 12_346, 12_344, 65_535] {
            assert_eq!(Steps::from_answer(broken), None, "{broken}");
        }
    }

    #[test]
    fn an_answer_is_read_as_it_was_written_and_nothing_else_is_one() {
        for question in Question::all() {
            for given in (0..=u16::MAX).filter(|given| question.takes(*given)) {
                let answer = Answer { question, given };
                assert_eq!(Answer::parse(&answer.text()), Some(answer));
            }
        }
        for broken in [
            "",
            "two-parts",
            "two-parts: 0",
            "two-parts: 4",
            "two-parts: -1",
            "two-parts: 70000",
            "heart: 1",
            "left-and-right: 9",
            "edge-of-cc-1: 24",
            "going-home: 29",
            "steps-in-order: 11345",
        ] {
            assert_eq!(Answer::parse(broken), None, "{broken}");
        }
    }
}
