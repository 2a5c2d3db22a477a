//! The PCI map: the picture that a patient and a surgeon look at together.

#[cfg(feature = "view")]
mod geometry;
mod parts;
mod says;
mod state;
mod tool;
#[cfg(feature = "view")]
mod view;
mod wake;
mod way;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
use crate::words::map as words;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Map,
    title: words::TITLE,
    wake: Some(wake::wake),
    #[cfg(feature = "view")]
    written: Written {
        view: view::map,
        drawings: include_str!("art.svg"),
        fills: "",
    },
};
