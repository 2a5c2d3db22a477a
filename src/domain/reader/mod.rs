//! What is kept for the reader, on the reader's own device.

mod stored;

pub use stored::{Stored, read, write, write_readable};

use super::calendar::Day;
use super::pci::Scores;
use super::recovery::Milestone;
use super::section::Section;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the stored form that this build writes.
pub const VERSION: u32 = 1;

/// The greatest length of one note or own question, in characters.
pub const NOTE_LIMIT: usize = 2_000;

/// The greatest number of own questions.
pub const OWN_QUESTIONS_LIMIT: usize = 20;

/// Everything that the page keeps. All of it is the reader's: it can be seen,
/// downloaded, brought back and erased in one place, and never leaves the
/// device by itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reader {
    /// The version of this form; 0 in a state that was never stored.
    pub version: u32,
    /// Sections read to their end.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub read: BTreeSet<Section>,
    /// The section the reader was last in, to offer "Continue at …".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Section>,
    /// The scores on the PCI map.
    #[serde(skip_serializing_if = "Scores::is_empty")]
    pub scores: Scores,
    /// Whether the first steps on the PCI map were taken or skipped.
    #[serde(skip_serializing_if = "is_false")]
    pub map_guide_done: bool,
    /// Milestones of recovery that were reached.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub milestones: BTreeSet<Milestone>,
    /// The day of the operation.
    #[serde(skip_serializing_if = "Option::is_none", with = "day")]
    pub operation_day: Option<Day>,
    /// Ids of the questions that were ticked.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub questions: BTreeSet<String>,
    /// The reader's own questions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_questions: Vec<OwnQuestion>,
    /// The reader's notes.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// Light, dark, or as the device has it.
    #[serde(skip_serializing_if = "is_default")]
    pub theme: Theme,
    /// The size of the text.
    #[serde(skip_serializing_if = "is_default")]
    pub text_size: TextSize,
    /// Whether the reader asked to keep nothing. Then only this is stored.
    #[serde(skip_serializing_if = "is_false")]
    pub keeps_nothing: bool,
}

/// A question that the reader added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// The question, up to [`NOTE_LIMIT`] characters.
    pub text: String,
    /// Whether it was ticked.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ticked: bool,
}

/// The colors of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Paper.
    Light,
    /// Soft dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The word for it in the address (`theme=dark`) and on the root element.
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// The size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// A fifth larger.
    Large,
    /// Half as large again.
    Largest,
}

impl TextSize {
    /// Every size.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

    /// The word for it on the root element.
    pub const fn id(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Largest => "largest",
        }
    }
}

impl Reader {
    /// Whether nothing was entered: no mark, no score, no word, no setting.
    pub fn is_empty(&self) -> bool {
        *self
            == Reader {
                version: self.version,
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

    /// Forgets where the reader was and what was read; the rest stays.
    pub fn start_over(&mut self) {
        self.read.clear();
        self.at = None;
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T, present: bool) {
    if present {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A day as `2026-11-23`.
mod day {
    use super::Day;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(day: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => serializer.collect_str(day),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Day>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| text.parse().map_err(serde::de::Error::custom))
            .transpose()
    }
}
