//! The recovery timeline: a road from the bed through the door to the street,
//! milestones to tick, and dates from a day of operation.

#[cfg(feature = "view")]
mod drawing;
mod geometry;
mod own_day;
mod parts;
mod says;
#[cfg(feature = "view")]
mod view;
mod wake;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Timeline,
    title: crate::words::timeline::TITLE,
    wake: Some(wake::wake),
    #[cfg(feature = "view")]
    written: Written {
        view: view::timeline,
        drawings: include_str!("art.svg"),
        fills: "",
    },
};
