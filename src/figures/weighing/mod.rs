//! What the team weighs. Nothing in it moves but the browser's own details, so
//! it is written at build time and takes no wasm.

#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Weighing,
    title: crate::words::weighing::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: view::weighing,
        drawings: include_str!("art.svg"),
        fills: "",
    },
};
