//! From the stored text to a [`Reader`] and back.

use super::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT, OwnQuestion, Reader, TextSize, Theme};
use crate::domain::calendar::{parse_day, write_day};
use crate::domain::recovery::Milestone;
use crate::domain::section::Section;
use serde::Serialize;

/// The version of the stored form that this build writes. Version 1 had no
/// `all_open`: a page of that time must not overwrite what is written now.
pub const VERSION: u32 = 2;

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
/// file.
#[derive(Serialize)]
pub struct Form {
    version: u32,
    read: Vec<&'static str>,
    at: &'static str,
    map: String,
    map_guide_done: bool,
    milestones: Vec<&'static str>,
    operation_day: String,
    questions: Vec<String>,
    own_questions: Vec<String>,
    notes: String,
    theme: &'static str,
    text_size: &'static str,
    all_open: bool,
    stays_online: bool,
    keeps_nothing: bool,
}

/// What stands in one field of a stored form.
pub enum Field {
    /// A text.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
    /// So or not.
    Flag(bool),
    /// A number.
    Number(f64),
    /// What this page never writes.
    Other,
}

/// A stored form as a parser of JSON gives it. The browser has one of its own,
/// which costs no download.
pub trait Fields {
    /// The field of this name, if it is there.
    fn field(&self, name: &str) -> Option<Field>;
}

/// Reads JSON; nothing where it is none, or no object.
pub type Parse = fn(&str) -> Option<Box<dyn Fields>>;

/// Reads a stored text. Whatever it holds, this does not panic.
pub fn read(text: Option<&str>, parse: Parse) -> Stored {
    let Some(text) = text else {
        return Stored::Nothing;
    };
    let Some(form) = parse(text) else {
        return Stored::Unreadable;
    };
    let Some(Field::Number(version)) = form.field("version") else {
        return Stored::Unreadable;
    };
    let (ours, reader) = (f64::from(VERSION), reader(&*form));
    match reader {
        // It may have changed what a field holds; its number still tells.
        reader if version > ours => Stored::Newer(reader.unwrap_or_default()),
        // What an older version did not know is as if nothing had been said of it.
        Some(reader) if version >= 1.0 => Stored::Kept(reader),
        _ => Stored::Unreadable,
    }
}

/// What to keep aside when one more text cannot be read: all that is there,
/// and the new text on a line of its own, unless it is there already.
pub fn with_aside(aside: Option<&str>, text: &str) -> String {
    match aside {
        None => text.to_owned(),
        Some(aside) if aside == text || aside.ends_with(&format!("\n{text}")) => aside.to_owned(),
        Some(aside) => format!("{aside}\n{text}"),
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
            read: reader.read.iter().map(|section| section.id()).collect(),
            at: reader.at.map(Section::id).unwrap_or_default(),
            map: reader.scores.to_string(),
            map_guide_done: reader.map_guide_done,
            milestones: reader
                .milestones
                .iter()
                .map(|milestone| milestone.id())
                .collect(),
            operation_day: reader.operation_day.map(write_day).unwrap_or_default(),
            questions: reader.questions.clone(),
            own_questions: reader.own_questions.iter().map(own).collect(),
            notes: reader.notes.clone(),
            theme: reader.theme.id(),
            text_size: reader.text_size.id(),
            all_open: reader.all_open,
            stays_online: reader.stays_online,
            keeps_nothing: reader.keeps_nothing,
        }
    }
}

const TICKED: &str = "[x] ";
const OPEN: &str = "[ ] ";

/// The state that a form holds, unless something in it is out of range.
fn reader(form: &dyn Fields) -> Option<Reader> {
    let own_questions = list(form, "own_questions")?;
    let questions = list(form, "questions")?;
    let notes = text(form, "notes")?;
    let in_range = fits(&notes)
        && own_questions.len() <= OWN_QUESTIONS_LIMIT
        && questions.len() <= 100
        && questions.iter().all(|id| id.len() <= 40);
    if !in_range {
        return None;
    }
    let milestone = |id: &str| Milestone::ALL.into_iter().find(|other| other.id() == id);
    let theme = |id: &str| Theme::ALL.into_iter().find(|other| other.id() == id);
    let size = |id: &str| TextSize::ALL.into_iter().find(|other| other.id() == id);
    Some(Reader {
        read: all(&list(form, "read")?, Section::from_id)?,
        at: maybe(&text(form, "at")?, Section::from_id)?,
        scores: maybe(&text(form, "map")?, |map| map.parse().ok())?.unwrap_or_default(),
        map_guide_done: flag(form, "map_guide_done")?,
        milestones: all(&list(form, "milestones")?, milestone)?,
        operation_day: maybe(&text(form, "operation_day")?, parse_day)?,
        questions,
        own_questions: all(&own_questions, own_question)?,
        notes,
        theme: maybe(&text(form, "theme")?, theme)?.unwrap_or_default(),
        text_size: maybe(&text(form, "text_size")?, size)?.unwrap_or_default(),
        all_open: flag(form, "all_open")?,
        stays_online: flag(form, "stays_online")?,
        keeps_nothing: flag(form, "keeps_nothing")?,
    })
}

/// A field's text, empty where there is none. Nothing if it is something else.
fn text(form: &dyn Fields, name: &str) -> Option<String> {
    match form.field(name) {
        None => Some(String::new()),
        Some(Field::Text(text)) => Some(text),
        Some(_) => None,
    }
}

/// A field's list of words.
fn list(form: &dyn Fields, name: &str) -> Option<Vec<String>> {
    match form.field(name) {
        None => Some(Vec::new()),
        Some(Field::List(list)) => Some(list),
        Some(_) => None,
    }
}

/// A field that is so or is not.
fn flag(form: &dyn Fields, name: &str) -> Option<bool> {
    match form.field(name) {
        None => Some(false),
        Some(Field::Flag(flag)) => Some(flag),
        Some(_) => None,
    }
}

fn fits(text: &str) -> bool {
    text.chars().count() <= NOTE_LIMIT
}

fn own_question(text: &str) -> Option<OwnQuestion> {
    let (text, ticked) = match text.strip_prefix(TICKED) {
        Some(text) => (text, true),
        None => (text.strip_prefix(OPEN)?, false),
    };
    // The mark before it does not count.
    fits(text).then(|| OwnQuestion {
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
