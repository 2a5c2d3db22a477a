//! What is kept for the reader, on the reader's own device.

mod settings;
mod stored;

pub use settings::{Pace, TextSize, Theme};
pub use stored::{Field, Fields, Parse, Stored, VERSION, brought_back, read, with_aside, write};

use super::calendar::Day;
use super::check::{Answer, Question};
use super::pci::Scores;
use super::recovery::Milestone;
use super::section::Section;

/// The greatest length of one note or own question, in characters.
pub const NOTE_LIMIT: usize = 2_000;

/// The greatest number of own questions.
pub const OWN_QUESTIONS_LIMIT: usize = 20;

/// Everything that the page keeps. All of it is the reader's: it can be seen,
/// downloaded, brought back and erased in one place, and never leaves the
/// device by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reader {
    /// Sections read to their end.
    pub read: Vec<Section>,
    /// The section the reader was last in, to offer "Continue at …".
    pub at: Option<Section>,
    /// The scores on the PCI map.
    pub scores: Scores,
    /// Milestones of recovery that were reached.
    pub milestones: Vec<Milestone>,
    /// The day of the operation.
    pub operation_day: Option<Day>,
    /// Ids of the questions that were ticked.
    pub questions: Vec<String>,
    /// The reader's own questions.
    pub own_questions: Vec<OwnQuestion>,
    /// The reader's notes.
    pub notes: String,
    /// What was answered in "Check yourself", each question once.
    pub answers: Vec<Answer>,
    /// Whether the reader wants no more of these questions.
    pub skips_check: bool,
    /// Light, dark, or as the device has it.
    pub theme: Theme,
    /// The size of the text.
    pub text_size: TextSize,
    /// The speed of the voice that reads aloud.
    pub pace: Pace,
    /// Whether every topic and fold is to stand open.
    pub all_open: bool,
    /// Whether the reader removed the copy for offline reading.
    pub stays_online: bool,
    /// Whether the reader asked to keep nothing. Then only [`Reader::wishes`]
    /// are stored.
    pub keeps_nothing: bool,
}

/// A question that the reader added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnQuestion {
    /// The question, up to [`NOTE_LIMIT`] characters.
    pub text: String,
    /// Whether it was ticked.
    pub ticked: bool,
}

impl Reader {
    /// Whether nothing was entered: no mark, no score, no word, no setting.
    pub fn is_empty(&self) -> bool {
        *self == Reader::default()
    }

    /// What the reader asked of the device, and nothing that was entered: it
    /// outlasts erasing and bringing back.
    #[must_use]
    pub fn wishes(&self) -> Reader {
        Reader {
            stays_online: self.stays_online,
            keeps_nothing: self.keeps_nothing,
            ..Reader::default()
        }
    }

    /// Marks a section as read, or takes the mark back.
    pub fn mark_read(&mut self, section: Section, read: bool) {
        toggle(&mut self.read, section, read);
    }

    /// Ticks a milestone, or takes the tick back.
    pub fn reach(&mut self, milestone: Milestone, reached: bool) {
        toggle(&mut self.milestones, milestone, reached);
    }

    /// Ticks a question by its id, or takes the tick back.
    pub fn ask(&mut self, question: &str, ticked: bool) {
        toggle(&mut self.questions, question.to_owned(), ticked);
    }

    /// Adds an own question, cut to [`NOTE_LIMIT`] characters, ticked; none
    /// beyond [`OWN_QUESTIONS_LIMIT`].
    pub fn add_own(&mut self, question: &str) {
        let text: String = question.trim().chars().take(NOTE_LIMIT).collect();
        if !text.is_empty() && self.own_questions.len() < OWN_QUESTIONS_LIMIT {
            self.own_questions.push(OwnQuestion { text, ticked: true });
        }
    }

    /// Ticks an own question by its place, or takes the tick back.
    pub fn ask_own(&mut self, index: usize, ticked: bool) {
        if let Some(own) = self.own_questions.get_mut(index) {
            own.ticked = ticked;
        }
    }

    /// Takes an own question off the list.
    pub fn remove_own(&mut self, index: usize) {
        if index < self.own_questions.len() {
            self.own_questions.remove(index);
        }
    }

    /// Writes the notes, cut to [`NOTE_LIMIT`] characters.
    pub fn note(&mut self, notes: &str) {
        self.notes = notes.chars().take(NOTE_LIMIT).collect();
    }

    /// Whether there is no tick, no own question and no note.
    pub fn has_no_questions(&self) -> bool {
        self.questions.is_empty() && self.own_questions.is_empty() && self.notes.is_empty()
    }

    /// Takes every tick, own question and note away.
    pub fn clear_questions(&mut self) {
        self.questions.clear();
        self.own_questions.clear();
        self.notes.clear();
    }

    /// Takes ticks, own questions and notes from another state, before those
    /// made since.
    pub fn take_questions(&mut self, other: &Reader) {
        let since = self.clone();
        self.questions.clone_from(&other.questions);
        self.own_questions.clone_from(&other.own_questions);
        for question in &since.questions {
            self.ask(question, true);
        }
        self.own_questions.extend(since.own_questions);
        self.own_questions.truncate(OWN_QUESTIONS_LIMIT);
        let between = if other.notes.is_empty() || since.notes.is_empty() {
            ""
        } else {
            "\n"
        };
        self.note(&[&other.notes, between, &since.notes].concat());
    }

    /// Answers a question of "Check yourself", once more or for the first time.
    pub fn answer(&mut self, answer: Answer) {
        self.answers
            .retain(|other| other.question != answer.question);
        self.answers.push(answer);
    }

    /// What was answered to a question.
    pub fn answered(&self, question: Question) -> Option<u16> {
        let mut answers = self.answers.iter();
        let answer = answers.find(|answer| answer.question == question)?;
        Some(answer.given)
    }

    /// Forgets where the reader was and what was read; the rest stays.
    pub fn start_over(&mut self) {
        self.read.clear();
        self.at = None;
    }

    /// Takes read marks from another state, beside those made since.
    pub fn take_read(&mut self, other: &Reader) {
        for section in &other.read {
            self.mark_read(*section, true);
        }
        self.at = self.at.or(other.at);
    }

    /// Whether nothing was entered since the state was `other`. Marks and the
    /// place come by reading alone, and are not entered.
    pub fn is_entered_as(&self, other: &Reader) -> bool {
        let entered = |reader: &Reader| Reader {
            read: Vec::new(),
            at: None,
            ..reader.clone()
        };
        entered(self) == entered(other)
    }

    /// Takes everything from another state but the reader's wishes and the place.
    pub fn take_all(&mut self, other: &Reader) {
        let since = std::mem::replace(self, other.clone());
        self.keeps_nothing = since.keeps_nothing;
        self.stays_online = since.stays_online;
        self.at = since.at.or(self.at);
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T, present: bool) {
    list.retain(|other| *other != item);
    if present {
        list.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_questions_are_added_ticked_and_removed() {
        let mut reader = Reader::default();
        reader.add_own("  May I bring my dog? ");
        reader.add_own("   ");
        assert_eq!(reader.own_questions.len(), 1);
        assert_eq!(reader.own_questions[0].text, "May I bring my dog?");
        assert!(reader.own_questions[0].ticked);
        reader.ask_own(0, false);
        reader.ask_own(7, true);
        assert!(!reader.own_questions[0].ticked);
        reader.remove_own(7);
        reader.remove_own(0);
        assert!(reader.is_empty());
    }

    #[test]
    fn starting_over_can_be_undone_and_takes_no_later_mark() {
        let mut reader = Reader::default();
        reader.mark_read(Section::What, true);
        reader.at = Some(Section::Hipec);
        let before = reader.clone();
        reader.start_over();
        assert!(reader.is_empty());
        reader.mark_read(Section::Why, true);
        reader.take_read(&before);
        assert_eq!(reader.read, [Section::Why, Section::What]);
        assert_eq!(reader.at, Some(Section::Hipec));
    }

    #[test]
    fn a_question_is_answered_again_and_again_and_kept_once() {
        let mut reader = Reader::default();
        let [first, second] = ["going-home: 9", "going-home: 12"].map(Answer::parse);
        for answer in [first, second].into_iter().flatten() {
            reader.answer(answer);
        }
        assert_eq!(reader.answers.len(), 1);
        let asked = Question::from_id("going-home").and_then(|one| reader.answered(one));
        assert_eq!(asked, Some(12));
    }

    #[test]
    fn wishes_hold_nothing_that_was_entered() {
        let mut reader = Reader {
            keeps_nothing: true,
            stays_online: true,
            ..Reader::default()
        };
        let wishes = reader.clone();
        reader.note("call Ann");
        reader.theme = Theme::Dark;
        assert_eq!(reader.wishes(), wishes);
    }

    #[test]
    fn taking_another_state_leaves_wishes_and_reading_on_is_no_entry() {
        let mut before = Reader::default();
        before.note("call Ann");
        let mut reader = Reader {
            stays_online: true,
            theme: Theme::Dark,
            ..Reader::default()
        };
        let brought = reader.clone();
        reader.mark_read(Section::What, true);
        reader.at = Some(Section::Hipec);
        assert!(reader.is_entered_as(&brought));
        reader.ask("drug", true);
        assert!(!reader.is_entered_as(&brought));
        reader.take_all(&before);
        assert_eq!((&*reader.notes, reader.theme), ("call Ann", Theme::Auto));
        assert_eq!(reader.at, Some(Section::Hipec));
        assert!(reader.stays_online && reader.questions.is_empty());
    }

    #[test]
    fn clearing_the_questions_leaves_the_rest_and_can_be_undone() {
        let mut reader = Reader::default();
        reader.ask("team-count", true);
        reader.note("call Ann");
        reader.mark_read(Section::What, true);
        let before = reader.clone();
        reader.clear_questions();
        assert!(reader.has_no_questions() && !reader.is_empty());
        reader.take_questions(&before);
        assert_eq!(reader, before);
    }

    #[test]
    fn undoing_a_cleared_list_keeps_what_was_entered_since() {
        let mut reader = Reader::default();
        reader.ask("team-count", true);
        reader.add_own("May I bring my dog?");
        reader.note("call Ann");
        let before = reader.clone();
        reader.clear_questions();
        reader.ask("drug", true);
        reader.add_own("Can I swim?");
        reader.note("ask for a copy");
        reader.take_questions(&before);
        assert_eq!(reader.questions, ["team-count", "drug"]);
        let own: Vec<_> = reader.own_questions.iter().map(|own| &*own.text).collect();
        assert_eq!(own, ["May I bring my dog?", "Can I swim?"]);
        assert_eq!(reader.notes, "call Ann\nask for a copy");
    }
}
