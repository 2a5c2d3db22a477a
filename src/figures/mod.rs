//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin.

mod art;
mod candidates;
mod completeness;
mod people;

pub use art::Art;

use crate::content::markdown::{Segment, segments};
use crate::domain::address::Figure;
use leptos::prelude::*;

/// The view of a figure.
pub fn view(figure: Figure) -> AnyView {
    match figure {
        Figure::Completeness => completeness::Completeness().into_any(),
        Figure::Risk => people::People().into_any(),
        _ => ().into_any(),
    }
}

/// What stands still in a figure, below the part that wakes: written at build
/// time only, so it is not in the wasm.
pub fn still(figure: Figure) -> AnyView {
    match figure {
        Figure::Candidates => candidates::Candidates().into_any(),
        Figure::Completeness => completeness::Below().into_any(),
        Figure::Risk => people::Below().into_any(),
        _ => ().into_any(),
    }
}

/// Whether the browser takes the figure over. The others are still as a whole.
pub fn wakes(figure: Figure) -> bool {
    figure != Figure::Candidates
}

/// A still figure's words, from Markdown with its facts and sources. `id`
/// begins the ids in it.
fn prose(markdown: &str, id: &str) -> AnyView {
    let prose = segments(markdown, id, &mut Vec::new())
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Prose(html) => Some(view! { <div class="prose" inner_html=html></div> }),
            Segment::Place { .. } => None,
        });
    prose.collect_view().into_any()
}
