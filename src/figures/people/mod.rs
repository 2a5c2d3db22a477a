//! 100 people: what happens, and what does not, after the operation.

#[cfg(feature = "view")]
mod drawn;
#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
#[cfg(feature = "view")]
pub use drawn::{hundred, symbols, view_box};

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Risk,
    title: crate::words::risk::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: view::people,
        drawings: "",
        fills: "",
    },
};
