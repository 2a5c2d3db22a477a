//! The perfusion circuit. Native controls and style sheets do all of it: a step
//! is a radio button, the motion a switch. So it works before the wasm is there
//! and without it, and takes none.

#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
use crate::words::perfusion as words;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Perfusion,
    title: words::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: view::perfusion,
        drawings: include_str!("art.svg"),
        fills: include_str!("fills.svg"),
    },
};
