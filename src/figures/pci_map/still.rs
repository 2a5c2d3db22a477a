//! The same picture without anything to touch, for when scripts do not run.
//! Only ever written natively.

use super::geometry::{HEIGHT, Tile, WIDTH};
use crate::content::words::pci_map as words;
use crate::domain::pci::Region;
use leptos::prelude::*;

/// The still picture.
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
        <svg
            class="map-still"
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            role="img"
            aria-label=words::PICTURE
        >
            <use href="#art-torso" />
            {tiles.collect_view()}
        </svg>
    }
}
