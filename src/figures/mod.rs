//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin. A view is written once, natively; where the browser
//! brings something to life, a `wake` stands beside it.

#[cfg(feature = "view")]
pub mod anatomy;
mod check;
mod completeness;
mod descriptor;
mod film;
#[cfg(feature = "view")]
mod labeled;
mod map;
#[cfg(feature = "view")]
mod people;
mod perfusion;
#[cfg(feature = "view")]
mod prose;
mod risk;
mod studies;
mod timeline;
mod weighing;

#[cfg(feature = "view")]
pub use check::after as check_after;
pub use descriptor::Descriptor;
#[cfg(feature = "view")]
pub use film::{lines as film_lines, other_scenes as film_scenes};
#[cfg(feature = "view")]
pub use studies::claim as claim_of_trial;

use crate::domain::address::Figure;
#[cfg(feature = "view")]
use leptos::prelude::*;

/// Every figure.
pub const FIGURES: [Descriptor; Figure::ALL.len()] = [
    map::FIGURE,
    completeness::FIGURE,
    perfusion::FIGURE,
    timeline::FIGURE,
    risk::FIGURE,
    weighing::FIGURE,
    film::FIGURE,
    studies::FIGURE,
    check::FIGURE,
];

/// What the house knows of a figure.
pub fn of(figure: Figure) -> Option<&'static Descriptor> {
    const { &FIGURES }.iter().find(|one| one.figure == figure)
}

/// All drawings but those of the first picture, once. Figures show them by `<use>`: so a
/// drawing is in the HTML and not in the wasm, and the film can show it again.
/// A symbol needs no layout to be shown elsewhere; a pattern and a clip do.
#[cfg(feature = "view")]
#[component]
pub fn Art() -> impl IntoView {
    let fills = FIGURES.map(|figure| figure.written.fills).concat();
    let fills = [anatomy::fills(), &fills].concat();
    let symbols = FIGURES.map(|figure| figure.written.drawings).concat();
    let symbols = [anatomy::drawings().concat(), people::symbols(), symbols].concat();
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true" inner_html=fills></svg>
        <svg class="art symbols" inner_html=symbols></svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_one_place_in_the_list() {
        for figure in Figure::ALL {
            let places = FIGURES.iter().filter(|one| one.figure == figure).count();
            assert_eq!(places, 1, "{figure:?}");
        }
    }
}
