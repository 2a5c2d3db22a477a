//! The completeness explainer: the largest nodule left, its grade, and how deep
//! the drug reaches.

mod geometry;
mod slider;
mod view;

pub use view::{Below, Completeness};
