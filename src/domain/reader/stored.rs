//! From the stored text to a [`Reader`] and back.

use super::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT, OwnQuestion, Reader, TextSize, Theme};
use crate::domain::calendar::{parse_day, write_day};
use crate::domain::recovery::Milestone;
use crate::domain::section::Section;
use serde::{Deserialize, Serialize};

/// The version of the stored form that this build writes.
pub const VERSION: u32 = 1;

/// What a stored text turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// Nothing is stored.
    Nothing,
    /// A state of this version, or of an older one brought up to it.
    Kept(Reader),
    /// A newer version of the page wrote it: what could be read of it. It is
    /// to be used, and never overwritten.
    Newer(Reader),
    /// It cannot be read. Its text is to be kept aside, and the reader told.
    Unreadable,
}

impl Stored {
    /// What of it can be used.
    pub fn reader(self) -> Reader {
        match self {
            Stored::Kept(reader) | Stored::Newer(reader) => reader,
            Stored::Nothing | Stored::Unreadable => Reader::default(),
        }
    }
}

/// The stored form: words and lists of words, so that a person can read the
/// file, and so that little code is needed to read it (each further type costs
/// 2 kB of wasm).
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    version: u32,
    read: Vec<String>,
    at: String,
    map: String,
    map_guide_done: bool,
    milestones: Vec<String>,
    operation_day: String,
    questions: Vec<String>,
    own_questions: Vec<String>,
    notes: String,
    theme: String,
    text_size: String,
    stays_online: bool,
    keeps_nothing: bool,
}

/// Reads a stored text. Whatever it holds, this does not panic.
pub fn read(text: Option<&str>) -> Stored {
    let Some(text) = text else {
        return Stored::Nothing;
    };
    let Ok(form) = serde_json::from_str::<Form>(text) else {
        return newer_or_unreadable(text);
    };
    match (form.version, form.reader()) {
        (0, _) | (VERSION, None) => Stored::Unreadable,
        (VERSION, Some(reader)) => Stored::Kept(reader),
        (_, reader) => Stored::Newer(reader.unwrap_or_default()),
    }
}

/// A newer version may have changed what a field holds; its number still tells.
fn newer_or_unreadable(text: &str) -> Stored {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    match serde_json::from_str(text) {
        Ok(Version { version }) if version > VERSION => Stored::Newer(Reader::default()),
        _ => Stored::Unreadable,
    }
}

/// The text of a state, of this version.
pub fn write(reader: &Reader) -> String {
    // Words and lists of words have no way to fail here.
    serde_json::to_string(&Form::from(reader)).unwrap_or_default()
}

impl From<&Reader> for Form {
    fn from(reader: &Reader) -> Form {
        let own =
            |own: &OwnQuestion| format!("{}{}", if own.ticked { TICKED } else { OPEN }, own.text);
        Form {
            version: VERSION,
            read: reader
                .read
                .iter()
                .map(|section| section.id().to_owned())
                .collect(),
            at: reader.at.map(Section::id).unwrap_or_default().to_owned(),
            map: reader.scores.to_string(),
            map_guide_done: reader.map_guide_done,
            milestones: reader
                .milestones
                .iter()
                .map(|milestone| milestone.id().to_owned())
                .collect(),
            operation_day: reader.operation_day.map(write_day).unwrap_or_default(),
            questions: reader.questions.clone(),
            own_questions: reader.own_questions.iter().map(own).collect(),
            notes: reader.notes.clone(),
            theme: reader.theme.id().to_owned(),
            text_size: reader.text_size.id().to_owned(),
            stays_online: reader.stays_online,
            keeps_nothing: reader.keeps_nothing,
        }
    }
}

const TICKED: &str = "[x] ";
const OPEN: &str = "[ ] ";

impl Form {
    /// The state it holds, unless something in it is out of range.
    fn reader(self) -> Option<Reader> {
        let fits = |text: &String| text.chars().count() <= NOTE_LIMIT;
        let in_range = fits(&self.notes)
            && self.own_questions.len() <= OWN_QUESTIONS_LIMIT
            && self.own_questions.iter().all(fits)
            && self.questions.len() <= 100
            && self.questions.iter().all(|id| id.len() <= 40);
        if !in_range {
            return None;
        }
        Some(Reader {
            read: all(&self.read, Section::from_id)?,
            at: maybe(&self.at, Section::from_id)?,
            scores: maybe(&self.map, |map| map.parse().ok())?.unwrap_or_default(),
            map_guide_done: self.map_guide_done,
            milestones: all(&self.milestones, |id| {
                Milestone::ALL
                    .into_iter()
                    .find(|milestone| milestone.id() == id)
            })?,
            operation_day: maybe(&self.operation_day, parse_day)?,
            questions: self.questions,
            own_questions: all(&self.own_questions, own_question)?,
            notes: self.notes,
            theme: maybe(&self.theme, |id| {
                Theme::ALL.into_iter().find(|theme| theme.id() == id)
            })?
            .unwrap_or_default(),
            text_size: maybe(&self.text_size, |id| {
                TextSize::ALL.into_iter().find(|size| size.id() == id)
            })?
            .unwrap_or_default(),
            stays_online: self.stays_online,
            keeps_nothing: self.keeps_nothing,
        })
    }
}

fn own_question(text: &str) -> Option<OwnQuestion> {
    let (text, ticked) = match text.strip_prefix(TICKED) {
        Some(text) => (text, true),
        None => (text.strip_prefix(OPEN)?, false),
    };
    Some(OwnQuestion {
        text: text.to_owned(),
        ticked,
    })
}

/// Every word of a list, or nothing if one has no meaning here.
fn all<T>(words: &[String], meaning: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    words.iter().map(|word| meaning(word)).collect()
}

/// A word that may be empty; nothing if it has no meaning here.
fn maybe<T>(word: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match word {
        "" => Some(None),
        word => meaning(word).map(Some),
    }
}

#[cfg(test)]
#[path = "stored_tests.rs"]
mod tests;
