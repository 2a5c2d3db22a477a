//! What frames the words and figures: the page itself, and its start in the
//! browser.

mod app;
mod contents;
mod embed_this;
mod glossary;
mod kept;
mod notices;
mod offline;
mod questions;
mod read_mark;
mod section;
mod settings;
mod share;
mod sources;
mod start;
mod undo;

pub use app::{Page, html};
pub use start::start;
