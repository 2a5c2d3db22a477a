//! The PCI map: the picture that a patient and a surgeon look at together.
//! Each part has its view and its `wake` in one file.

mod geometry;
mod guide;
mod panel;
mod picture;
mod reading;
mod shown;
mod state;
mod table;
mod tools;

use super::prose;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::LesionSize;
use crate::keeper::Keeper;
use leptos::prelude::*;
use state::Map;

/// The element that the browser brings to life.
const ID: &str = "map-live";

/// The map, with nothing scored.
#[component]
pub fn PciMap() -> impl IntoView {
    view! {
        <div class="map live" id=ID>
            {guide::view()}
            {shown::view()}
            <div class="map-main">
                {picture::view()}
                {panel::view()}
                {reading::view()}
            </div>
            {tools::view()}
        </div>
        {picture::still()}
        {table::view()}
        <div class="notes">{prose(words::NOTES, "map")}</div>
    }
}

/// Brings the map to life.
pub fn wake(keeper: Keeper) {
    let map = Map::new(keeper);
    let root = Part::by_id(ID);
    guide::wake(map, &root);
    shown::wake(map, &root);
    picture::wake(map, &root);
    panel::wake(map, &root);
    reading::wake(map, &root);
    tools::wake(map, &root);
    follow(move || table::fill(&map.scores()));
    map.follow_address();
}

/// The end of the id of a size's drawing.
fn mark(size: Option<LesionSize>) -> &'static str {
    size.map_or("none", |_| words::points(size))
}
