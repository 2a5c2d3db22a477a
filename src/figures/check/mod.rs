//! "Check yourself": one to three questions after each section, folded, and a card
//! to say it back. The pictures are its own: what a reader entered in the map, the
//! slider and the timeline stays as it is.

mod parts;
#[cfg(feature = "view")]
mod pictures;
mod slider;
#[cfg(feature = "view")]
mod view;
mod wake;

#[cfg(feature = "view")]
pub use view::after;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
use crate::words::check as words;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Check,
    title: words::TITLE,
    wake: Some(wake::wake),
    #[cfg(feature = "view")]
    written: Written {
        // No words place it as a figure: `after` stands in each section.
        view: view::card,
        drawings: "",
        fills: "",
    },
};
