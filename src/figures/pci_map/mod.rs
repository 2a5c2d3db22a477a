//! The PCI map: the picture that a patient and a surgeon look at together.

mod geometry;
mod guide;
mod panel;
mod picture;
mod reading;
mod shown;
mod state;
mod still;
mod table;
mod tools;

pub use still::still;

use super::live::text;
use crate::content::words::pci_map as words;
use crate::domain::pci::LesionSize;
use leptos::prelude::*;
use state::Map;

/// The map, with what is done to it. Its table stands below, in [`still()`].
pub fn pci_map() -> impl IntoView {
    let map = Map::new();
    map.wake();
    view! {
        <div class="map" data-guide=text(move || guide::step(map))>
            {guide::guide(map)}
            {shown::shown(map)}
            <div class="map-main">
                {picture::picture(map)}
                {panel::panel(map)}
                {reading::reading(map)}
            </div>
            {tools::tools(map)}
        </div>
    }
}

/// The end of the id of a size's drawing.
fn mark(size: Option<LesionSize>) -> &'static str {
    size.map_or("none", |_| words::points(size))
}
