//! What each randomized trial found: the middle on a line of years, and counts
//! as two rows of 100 people. One trial at a time; nothing is summed up.
//! Native controls and style sheets do all of it.

#[cfg(feature = "view")]
mod geometry;
#[cfg(feature = "view")]
mod line;
#[cfg(feature = "view")]
mod says;
#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
#[cfg(feature = "view")]
pub use says::claim;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Studies,
    title: crate::words::studies::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: view::studies,
        drawings: include_str!("art.svg"),
        fills: "",
    },
};
