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

use leptos::prelude::*;
use state::Map;

/// The map, with everything around it.
pub fn pci_map() -> impl IntoView {
    let map = Map::new();
    map.follow_address();
    view! {
        <div class="map" data-guide=move || map.guide.get().map(|step| step.to_string())>
            {guide::guide(map)}
            {shown::shown(map)}
            <div class="map-main">
                {picture::picture(map)}
                {panel::panel(map)}
                {reading::reading(map)}
            </div>
            {tools::tools(map)}
            {table::table(map)}
        </div>
    }
}
