//! The recovery timeline: ranges on a broken scale, milestones to tick, and
//! dates from a day of operation.

mod drawing;
mod geometry;
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
        view: || leptos::prelude::IntoAny::into_any(view::Timeline()),
        drawings: "",
        fills: "",
    },
};

/// The element that the browser brings to life.
const ID: &str = "timeline-live";
