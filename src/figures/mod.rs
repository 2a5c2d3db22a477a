//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin. A view is written once, natively; where the browser
//! brings something to life, a `wake` stands beside it.

pub mod anatomy;
mod candidates;
mod completeness;
mod film;
mod pci_map;
mod people;
mod perfusion;
mod recovery_timeline;

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

/// In the browser: what brings a figure to life, unless style sheets alone do.
pub fn wake(figure: Figure) -> Option<fn(Keeper)> {
    match figure {
        Figure::Map => Some(pci_map::wake),
        Figure::Completeness => Some(|_| completeness::wake()),
        Figure::Film => Some(|_| film::wake()),
        Figure::Timeline => Some(recovery_timeline::wake),
        Figure::Candidates | Figure::Risk | Figure::Perfusion => None,
    }
}

/// The drawings of a figure: `<symbol id="art-…">` elements only.
const fn drawings(figure: Figure) -> &'static str {
    match figure {
        Figure::Map => include_str!("pci_map/art.svg"),
        Figure::Candidates => include_str!("candidates/art.svg"),
        Figure::Completeness => include_str!("completeness/art.svg"),
        Figure::Film => include_str!("film/art.svg"),
        Figure::Risk => include_str!("people/art.svg"),
        Figure::Perfusion => include_str!("perfusion/art.svg"),
        Figure::Timeline => "",
    }
}

/// What drawings are filled with and cut by: patterns and clips.
const fn fills(figure: Figure) -> &'static str {
    match figure {
        Figure::Film => include_str!("film/fills.svg"),
        Figure::Perfusion => include_str!("perfusion/fills.svg"),
        _ => "",
    }
}

/// All drawings but those of the first picture, once. Figures show them by `<use>`: so a
/// drawing is in the HTML and not in the wasm, and the film can show it again.
/// A symbol needs no layout to be shown elsewhere; a pattern and a clip do.
#[component]
pub fn Art() -> impl IntoView {
    let fills = [anatomy::fills().to_owned(), Figure::ALL.map(fills).concat()].concat();
    let symbols = [
        anatomy::drawings().concat(),
        Figure::ALL.map(drawings).concat(),
    ]
    .concat();
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true" inner_html=fills></svg>
        <svg class="art symbols" inner_html=symbols></svg>
    }
}

/// Words under a figure, from Markdown. `id` begins the ids in them.
fn prose(text: &str, id: &str) -> impl IntoView + use<> {
    view! { <div class="prose" inner_html=markdown::prose(text, id)></div> }
}
