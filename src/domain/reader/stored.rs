//! From the stored text to a [`Reader`] and back.

use super::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT, OwnQuestion, Pace, Reader, TextSize, Theme};
use crate::domain::calendar::{parse_day, write_day};
use crate::domain::check::Answer;
use crate::domain::recovery::Milestone;
use crate::domain::section::Section;
use serde::{Serialize, Serializer};

/// The version of the stored form that this build writes. Version 1 had no
/// `all_open` and no `pace`, version 2 no `answers`: a page of that time must not
/// overwrite what is written now.
pub const VERSION: u32 = 3;

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

/// What stands in one field of a stored form: words and lists of words, so that a
/// person can read the file.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Field {
    Text(String),
    List(Vec<String>),
    /// So or not.
    Flag(bool),
    /// A whole one where this page writes it.
    Number(#[serde(serialize_with = "whole")] f64),
    /// What this page never writes.
    Other,
}

fn whole<S: Serializer>(number: &f64, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u32(*number as u32)
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
    let (ours, reader) = (f64::from(VERSION), reader(&*form, &Reader::default()));
    match reader {
        // It may have changed what a field holds; its number still tells.
        reader if version > ours => Stored::Newer(reader.unwrap_or_default()),
        // What an older version did not know is as if nothing had been said of it.
        Some(reader) if version >= 1.0 => Stored::Kept(reader),
        _ => Stored::Unreadable,
    }
}

/// The state once a file is brought back over `before`: what the file does not
/// speak of stays, and so do the reader's wishes. Nothing where the file holds no
/// state of this version or an older one.
pub fn brought_back(text: &str, parse: Parse, before: &Reader) -> Option<Reader> {
    let form = parse(text)?;
    let Some(Field::Number(version)) = form.field("version") else {
        return None;
    };
    let is_ours = (1.0..=f64::from(VERSION)).contains(&version);
    let reader = reader(&*form, before).filter(|_| is_ours)?;
    Some(Reader {
        keeps_nothing: before.keeps_nothing,
        stays_online: before.stays_online,
        ..reader
    })
}

/// What to keep aside when one more text cannot be read: all that is there,
/// and the new text on a line of its own, unless it is there already.
pub fn with_aside(aside: Option<&str>, text: &str) -> String {
    match aside {
        None => text.to_owned(),
        Some(aside) => match aside.strip_suffix(text) {
            Some(before) if before.is_empty() || before.ends_with('\n') => aside.to_owned(),
            _ => [aside, "\n", text].concat(),
        },
    }
}

/// The text of a state, of this version.
pub fn write(reader: &Reader) -> String {
    // Words and lists of words have no way to fail here.
    serde_json::to_string(&Form(form(reader))).unwrap_or_default()
}

/// The stored form, field by field.
struct Form([(&'static str, Field); 17]);

impl Serialize for Form {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, field)| (name, field)))
    }
}

fn form(reader: &Reader) -> [(&'static str, Field); 17] {
    let text = |text: &str| Field::Text(text.to_owned());
    let own = |own: &OwnQuestion| [if own.ticked { TICKED } else { OPEN }, &own.text].concat();
    let day = reader.operation_day.map(write_day).unwrap_or_default();
    [
        ("version", Field::Number(VERSION.into())),
        (
            "read",
            listed(&reader.read, |section| section.id().to_owned()),
        ),
        ("at", text(reader.at.map_or("", Section::id))),
        ("map", Field::Text(reader.scores.to_string())),
        (
            "milestones",
            listed(&reader.milestones, |milestone| milestone.id().to_owned()),
        ),
        ("operation_day", Field::Text(day)),
        ("questions", Field::List(reader.questions.clone())),
        ("own_questions", listed(&reader.own_questions, own)),
        ("notes", text(&reader.notes)),
        ("answers", listed(&reader.answers, |answer| answer.text())),
        ("skips_check", Field::Flag(reader.skips_check)),
        ("theme", text(reader.theme.id())),
        ("text_size", text(reader.text_size.id())),
        ("pace", text(reader.pace.id())),
        ("all_open", Field::Flag(reader.all_open)),
        ("stays_online", Field::Flag(reader.stays_online)),
        ("keeps_nothing", Field::Flag(reader.keeps_nothing)),
    ]
}

fn listed<T>(items: &[T], text: impl Fn(&T) -> String) -> Field {
    Field::List(items.iter().map(text).collect())
}

const TICKED: &str = "[x] ";
const OPEN: &str = "[ ] ";

/// The state that a form holds, unless something in it is out of range. What it
/// does not speak of is as in `before`.
fn reader(form: &dyn Fields, before: &Reader) -> Option<Reader> {
    let is_short = |questions: &Vec<String>| {
        questions.len() <= 100 && questions.iter().all(|id| id.len() <= 40)
    };
    let mut reader = before.clone();
    take(form, "read", &mut reader.read, |field| {
        all(&list(field)?, Section::from_id)
    })?;
    take(form, "at", &mut reader.at, |field| {
        maybe(&text(field)?, Section::from_id)
    })?;
    take(form, "map", &mut reader.scores, |field| {
        Some(maybe(&text(field)?, |map| map.parse().ok())?.unwrap_or_default())
    })?;
    take(form, "milestones", &mut reader.milestones, |field| {
        all(&list(field)?, Milestone::from_id)
    })?;
    take(form, "operation_day", &mut reader.operation_day, |field| {
        maybe(&text(field)?, parse_day)
    })?;
    take(form, "questions", &mut reader.questions, |field| {
        list(field).filter(is_short)
    })?;
    take(form, "own_questions", &mut reader.own_questions, |field| {
        let own = list(field).filter(|own| own.len() <= OWN_QUESTIONS_LIMIT)?;
        all(&own, own_question)
    })?;
    take(form, "notes", &mut reader.notes, |field| {
        text(field).filter(|notes| fits(notes))
    })?;
    // The check is no part of what a reader wrote: what of it has no meaning
    // here is dropped, and all else is kept.
    take(form, "answers", &mut reader.answers, |field| {
        Some(list(field).map(|texts| answers(&texts)).unwrap_or_default())
    })?;
    take(form, "skips_check", &mut reader.skips_check, |field| {
        Some(flag(field).unwrap_or_default())
    })?;
    take(form, "theme", &mut reader.theme, |field| {
        Some(maybe(&text(field)?, Theme::from_id)?.unwrap_or_default())
    })?;
    take(form, "text_size", &mut reader.text_size, |field| {
        Some(maybe(&text(field)?, TextSize::from_id)?.unwrap_or_default())
    })?;
    take(form, "pace", &mut reader.pace, |field| {
        Some(maybe(&text(field)?, Pace::from_id)?.unwrap_or_default())
    })?;
    for (name, place) in [
        ("all_open", &mut reader.all_open),
        ("stays_online", &mut reader.stays_online),
        ("keeps_nothing", &mut reader.keeps_nothing),
    ] {
        take(form, name, place, flag)?;
    }
    Some(reader)
}

/// Puts what a field of a form means in its place, which stays as it is if the
/// form has none. Nothing if it has no meaning here.
fn take<T>(
    form: &dyn Fields,
    name: &str,
    place: &mut T,
    meaning: impl FnOnce(Field) -> Option<T>,
) -> Option<()> {
    if let Some(field) = form.field(name) {
        *place = meaning(field)?;
    }
    Some(())
}

fn text(field: Field) -> Option<String> {
    match field {
        Field::Text(text) => Some(text),
        _ => None,
    }
}

fn list(field: Field) -> Option<Vec<String>> {
    match field {
        Field::List(list) => Some(list),
        _ => None,
    }
}

fn flag(field: Field) -> Option<bool> {
    match field {
        Field::Flag(flag) => Some(flag),
        _ => None,
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

/// What was answered, each question once: of two answers, the later.
fn answers(texts: &[String]) -> Vec<Answer> {
    let mut reader = Reader::default();
    for answer in texts.iter().filter_map(|text| Answer::parse(text)) {
        reader.answer(answer);
    }
    reader.answers
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
