//! What frames the words and figures: the page itself, and its start in the
//! browser.

mod app;
mod contents;
pub mod embed_this;
mod glossary;
mod islands;
mod kept;
mod notices;
pub mod offline;
mod read_mark;
mod section;
mod settings;
mod sources;
#[cfg(feature = "hydrate")]
mod start;

pub use app::html;
pub use islands::{Island, island_id};
#[cfg(feature = "hydrate")]
pub use start::start;
