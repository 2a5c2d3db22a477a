//! The completeness explainer: the largest nodule left, its grade, and how deep
//! the drug reaches.

mod geometry;
mod slider;
mod view;
mod wake;

pub use view::Completeness;
pub use wake::wake;

use crate::content::words::completeness as words;
use crate::domain::completeness::Nodule;
use geometry::Scale;

/// The element that the browser brings to life.
const ID: &str = "completeness-live";

fn name(nodule: Nodule) -> &'static str {
    words::NAMES[nodule.grade() as usize]
}

fn meaning(nodule: Nodule) -> &'static str {
    words::MEANINGS[nodule.grade() as usize]
}

/// What there is to say of the picture's scale, once it has changed or before.
fn scale(nodule: Nodule, has_changed: bool) -> &'static str {
    match (Scale::of(nodule), has_changed) {
        (Scale::CloseUp, false) => words::SCALES[0],
        (Scale::Afar, _) => words::SCALES[1],
        (Scale::CloseUp, true) => words::SCALES[2],
    }
}

/// What the slider says.
fn spoken(nodule: Nodule) -> String {
    [&nodule.millimeters(), " mm, ", name(nodule)].concat()
}

/// The words in `data-scale`.
fn state(nodule: Nodule) -> &'static str {
    match (nodule.tenths(), Scale::of(nodule)) {
        (0, _) => "close-up nothing",
        (_, Scale::CloseUp) => "close-up",
        (_, Scale::Afar) => "afar",
    }
}
