//! What the house knows of a figure: a `FIGURE` in each folder.

use crate::domain::address::Figure;
use crate::keeper::Keeper;
use crate::words::Key;
#[cfg(feature = "view")]
use leptos::prelude::AnyView;

/// A figure. Its words stand in `src/content/en/figures/`, in the file of its
/// id: what they state, with facts and sources, is read from there.
pub struct Descriptor {
    /// Its place in the address and on the page.
    pub figure: Figure,
    /// What an embed of it is called.
    pub title: Key,
    /// In the browser: what brings it to life, unless style sheets alone do.
    pub wake: Option<fn(Keeper)>,
    /// Where the page is written: what is written.
    #[cfg(feature = "view")]
    pub written: Written,
}

/// What is written of a figure.
#[cfg(feature = "view")]
pub struct Written {
    /// Its picture, controls and words.
    pub view: fn() -> AnyView,
    /// Its drawings: `<symbol id="art-…">` elements only.
    pub drawings: &'static str,
    /// What they are filled with and cut by: patterns and clips.
    pub fills: &'static str,
}
