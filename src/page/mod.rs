//! What frames the words and figures: the page itself, and its start in the
//! browser.

#[cfg(feature = "view")]
mod app;
mod contents;
#[cfg(feature = "view")]
mod corrections;
mod embed_this;
#[cfg(feature = "view")]
mod glossary;
mod kept;
mod listen;
#[cfg(feature = "view")]
mod masthead;
pub mod names;
mod notices;
mod offline;
mod place;
mod questions;
#[cfg(feature = "view")]
mod section;
#[cfg(feature = "view")]
mod section_end;
mod settings;
#[cfg(feature = "view")]
mod sources;
mod start;
mod still;
mod undo;

#[cfg(feature = "view")]
pub use app::{Page, html};
pub use start::start;
