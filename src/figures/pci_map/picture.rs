//! The picture: one tab stop, a list box whose options are the regions.

use super::geometry::{HEIGHT, Tile, WIDTH, Way};
use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The drawing with its regions.
pub fn picture(map: Map) -> impl IntoView {
    view! {
        <svg
            class="map-picture"
            id="map-picture"
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            role="listbox"
            tabindex="0"
            aria-label=words::PICTURE
            aria-describedby="map-keys"
            aria-activedescendant=move || format!("map-{}", map.region.get().number())
            data-keys
            on:keydown=move |event| press(map, &event)
        >
            <use href="#art-torso" />
            {Region::ALL.map(|region| tile(map, region)).collect_view()}
            <path class="map-chosen" d=move || Tile::of(map.region.get()).outline() />
        </svg>
        <p class="visually-hidden" id="map-keys">
            {words::PICTURE_KEYS}
        </p>
    }
}

/// A region: its area, its number and what is scored.
fn tile(map: Map, region: Region) -> impl IntoView {
    let tile = Tile::of(region);
    let (x, y) = tile.middle();
    view! {
        <g
            id=format!("map-{}", region.number())
            class="map-tile"
            role="option"
            aria-selected=move || (map.region.get() == region).to_string()
            aria-label=move || words::region_line(region, map.size(region))
            data-click
            data-score=move || map.size(region).map(|_| words::points(map.size(region)))
            on:click=move |_| map.region.set(region)
        >
            <path d=tile.outline() />
            <use
                href=move || {
                    let size = map.size(region);
                    format!("#art-spots-{}", size.map_or("none", |_| words::points(size)))
                }
                x=x
                y=y
            />
            <text x=x y=y - 12>
                {region.number()}
            </text>
        </g>
    }
}

/// What a key does. All others stay the browser's.
fn press(map: Map, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowUp" => map.go(Way::Up),
        "ArrowRight" => map.go(Way::Right),
        "ArrowDown" => map.go(Way::Down),
        "ArrowLeft" => map.go(Way::Left),
        "Home" => map.region.set(Region::Central),
        "End" => map.region.set(Region::LowerIleum),
        "Delete" | "Backspace" => map.score(None),
        key => match key.parse().ok().and_then(LesionSize::from_points) {
            Some(size) => map.score(Some(size)),
            None => return,
        },
    }
    event.prevent_default();
}
