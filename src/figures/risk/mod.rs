//! 100 people: what happens, and what does not, after the operation.

#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Risk,
    title: crate::words::risk::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: view::risks,
        drawings: "",
        fills: "",
    },
};
