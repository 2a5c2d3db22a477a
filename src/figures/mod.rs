//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin. A view is written once, natively; where the browser
//! brings something to life, a `wake` stands beside it.

mod art;
mod candidates;
mod completeness;
mod film;
mod pci_map;
mod people;
mod perfusion;
mod recovery_timeline;

pub use art::Art;

use crate::content::markdown;
use crate::domain::address::Figure;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The picture, controls and words of a figure, as they are written.
pub fn view(figure: Figure) -> AnyView {
    match figure {
        Figure::Map => pci_map::PciMap().into_any(),
        Figure::Candidates => candidates::Candidates().into_any(),
        Figure::Completeness => completeness::Completeness().into_any(),
        Figure::Film => film::Film().into_any(),
        Figure::Risk => people::People().into_any(),
        Figure::Perfusion => perfusion::Perfusion().into_any(),
        Figure::Timeline => recovery_timeline::Timeline().into_any(),
    }
}

/// In the browser: what brings each figure to life. The others live by style
/// sheets alone.
pub const WAKE: [fn(Keeper); 4] = [
    pci_map::wake,
    completeness::wake,
    recovery_timeline::wake,
    |_| film::wake(),
];

/// Words under a figure, from Markdown. `id` begins the ids in them.
fn prose(text: &str, id: &str) -> impl IntoView + use<> {
    view! { <div class="prose" inner_html=markdown::prose(text, id)></div> }
}
