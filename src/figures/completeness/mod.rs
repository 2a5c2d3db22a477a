//! The completeness explainer: the largest nodule left, its grade, and how deep
//! the drug is thought to reach.

mod geometry;
mod parts;
mod says;
mod slider;
#[cfg(feature = "view")]
mod view;
mod wake;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
use crate::words::completeness as words;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Completeness,
    title: words::TITLE,
    wake: Some(|_| wake::wake()),
    #[cfg(feature = "view")]
    written: Written {
        view: view::completeness,
        drawings: "",
        fills: include_str!("fills.svg"),
    },
};
