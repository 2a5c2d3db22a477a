//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "questions-list";

/// A box to tick; its value is what the question is called.
pub const QUESTION: Name = name("question");
/// A row ready for an own question; its value is its place in the list.
pub const OWN: Name = name("own");
pub const OWN_TICK: Name = name("own-tick");
pub const OWN_TEXT: Name = name("own-text");
pub const OWN_REMOVE: Name = name("own-remove");
/// The field of a new question.
pub const NEW: Name = name("new");
pub const ADD: Name = name("add");
pub const NOTES: Name = name("notes");
/// On paper a field would cut them off.
pub const NOTES_PAPER: Name = name("notes-paper");
pub const PRINT: Name = name("print");
pub const COPY: Name = name("copy");
pub const SHARE: Name = name("share");
pub const CLEAR: Name = name("clear");
/// What is said once it is cleared, with the way back.
pub const CLEARED: Name = name("cleared");
