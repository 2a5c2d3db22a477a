//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin.

mod art;
mod candidates;
mod completeness;
mod live;
mod pci_map;
mod people;
mod perfusion;
mod recovery_timeline;

pub use art::Art;

use crate::content::markdown::{Segment, segments};
use crate::domain::address::Figure;
use leptos::prelude::*;

/// Takes a view of whatever type and mounts it. A boxed view would do the same
/// with more code: each box also carries how to build and rebuild it anew.
pub trait Mount {
    /// What comes of it.
    type Mounted;

    /// Mounts the view.
    fn mount<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) -> Self::Mounted;
}

/// Mounts a figure: the one place where each is registered.
pub fn mount<M: Mount>(figure: Figure, mount: M) -> M::Mounted {
    match figure {
        Figure::Map => mount.mount(pci_map::pci_map),
        Figure::Completeness => mount.mount(completeness::Completeness),
        Figure::Risk => mount.mount(people::People),
        Figure::Timeline => mount.mount(recovery_timeline::Timeline),
        _ => mount.mount(|| ()),
    }
}

/// What of a figure never changes, or stands in where scripts do not run:
/// written below its island, so that it is in the HTML and not in the wasm.
pub fn still(figure: Figure) -> AnyView {
    match figure {
        Figure::Map => pci_map::still().into_any(),
        Figure::Candidates => candidates::Candidates().into_any(),
        Figure::Completeness => completeness::Below().into_any(),
        Figure::Risk => people::Below().into_any(),
        Figure::Perfusion => perfusion::still(),
        Figure::Timeline => recovery_timeline::still(),
    }
}

/// Whether the browser takes the figure over. The others are still as a whole.
pub fn wakes(figure: Figure) -> bool {
    !matches!(figure, Figure::Candidates | Figure::Perfusion)
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
