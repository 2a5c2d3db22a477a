//! From the stored text to a [`Reader`] and back.

use super::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT, Reader, VERSION};

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

/// Only the version, to know how to read the rest.
#[derive(serde::Deserialize)]
struct Version {
    version: u32,
}

/// Reads a stored text. Whatever it holds, this does not panic.
pub fn read(text: Option<&str>) -> Stored {
    let Some(text) = text else {
        return Stored::Nothing;
    };
    let Ok(Version { version }) = serde_json::from_str(text) else {
        return Stored::Unreadable;
    };
    let reader = serde_json::from_str(text).ok().filter(in_range);
    match (version, reader) {
        (0, _) => Stored::Unreadable,
        (VERSION, Some(reader)) => Stored::Kept(reader),
        (VERSION, None) => Stored::Unreadable,
        (_, reader) => Stored::Newer(reader.unwrap_or_default()),
    }
}

/// The text to store, of this version.
pub fn write(reader: &Reader) -> String {
    let reader = Reader {
        version: VERSION,
        ..reader.clone()
    };
    // A struct of strings, numbers and sets has no way to fail here.
    serde_json::to_string(&reader).unwrap_or_default()
}

/// The same for a person to read: what "What is kept" shows.
pub fn write_readable(reader: &Reader) -> String {
    serde_json::to_string_pretty(reader).unwrap_or_default()
}

fn in_range(reader: &Reader) -> bool {
    let fits = |text: &str| text.chars().count() <= NOTE_LIMIT;
    fits(&reader.notes)
        && reader.own_questions.len() <= OWN_QUESTIONS_LIMIT
        && reader.own_questions.iter().all(|own| fits(&own.text))
        && reader.questions.len() <= 100
        && reader.questions.iter().all(|id| id.len() <= 40)
}
