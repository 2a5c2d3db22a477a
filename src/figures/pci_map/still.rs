//! What never changes, or stands in where scripts do not run. Only ever written
//! natively.

use super::geometry::{Tile, VIEW_BOX};
use super::table::table;
use crate::content::words::pci_map as words;
use crate::domain::pci::Region;
use leptos::prelude::*;

/// The picture without anything to touch, and the table.
pub fn still() -> impl IntoView {
    let tiles = Region::ALL.map(|region| {
        let tile = Tile::of(region);
        let (x, y) = tile.middle();
        view! {
            <g class="map-tile">
                <path d=tile.outline() />
                <text x=x y=y - 12>
                    {region.number()}
                </text>
            </g>
        }
    });
    view! {
        <svg class="map-still" viewBox=VIEW_BOX role="img" aria-label=words::PICTURE>
            <use href="#art-torso" />
            {tiles.collect_view()}
        </svg>
        {table()}
    }
}
