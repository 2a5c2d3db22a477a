//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin.

mod art;

pub use art::Art;

use crate::domain::address::Figure;
use leptos::prelude::*;

/// The view of a figure.
pub fn view(figure: Figure) -> AnyView {
    let _ = figure;
    ().into_any()
}
