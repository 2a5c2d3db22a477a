//! The words by name.
//!
//! They stand in `src/content/en/`: `build.rs` reads them and gives each a name
//! here. Where the page is written, a name finds its words by Fluent; in the
//! browser, in the list of words that the page brings along.

#[cfg(feature = "view")]
mod edition;

use crate::browser::words::Place;
#[cfg(feature = "view")]
pub use edition::{Word, claims, file, language, problems, said};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The name of some words, without places to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(u16);

/// A message in the list of its file, with its attributes by their names.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// What it is called.
    pub id: &'static str,
    /// Its own words.
    pub key: Key,
    /// Its attributes, in their order.
    pub attributes: &'static [(&'static str, Key)],
}

impl Key {
    /// The words.
    #[must_use]
    pub fn text(self) -> String {
        self.fill(&[])
    }

    #[cfg(feature = "view")]
    fn fill(self, places: &[Place<'_>]) -> String {
        edition::fill(&WORDS[usize::from(self.0)], places)
    }

    #[cfg(not(feature = "view"))]
    fn fill(self, places: &[Place<'_>]) -> String {
        crate::browser::words::fill(self.0, places)
    }

    /// The facts that the words state, as the comment over them says: `F15 A04`.
    #[cfg(feature = "view")]
    #[must_use]
    pub fn facts(self) -> &'static str {
        WORDS[usize::from(self.0)].facts
    }
}
