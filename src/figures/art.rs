//! The drawings, one SVG file each beside the figure that they belong to. They
//! stand once in the page, as symbols, and figures show them by `<use>`: so a
//! drawing is in the HTML and not in the wasm, and the film can show it again.

use leptos::prelude::*;

/// Every drawing: the text of an `art.svg`, which holds `<symbol id="art-…">`
/// elements only.
const DRAWINGS: [&str; 6] = [
    include_str!("pci_map/art.svg"),
    include_str!("perfusion/art.svg"),
    include_str!("candidates/art.svg"),
    include_str!("completeness/art.svg"),
    include_str!("people/art.svg"),
    include_str!("film/art.svg"),
];

/// The symbols, for the start of the page.
#[component]
pub fn Art() -> impl IntoView {
    view! { <svg class="art" width="0" height="0" aria-hidden="true" inner_html=DRAWINGS.concat()></svg> }
}
