//! What stands under a figure and never changes: kept out of the wasm.

use super::markdown::{self, Segment};
use crate::domain::address::Figure;

/// The notes under a figure, as HTML. Empty where there are none.
pub fn notes(figure: Figure) -> String {
    let text = match figure {
        Figure::Map => include_str!("notes/map.md"),
        _ => "",
    };
    markdown::segments(text, figure.id(), &mut Vec::new())
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Prose(html) => Some(html),
            Segment::Place { .. } => None,
        })
        .collect()
}
