//! The picture: one tab stop, a list box whose options are the regions.

use super::geometry::{Tile, VIEW_BOX, Way};
use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use crate::figures::live::{click, text};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The drawing with its regions.
pub fn picture(map: Map) -> impl IntoView {
    view! {
        <svg
            class="map-picture"
            id="map-picture"
            viewBox=VIEW_BOX
            role="listbox"
            tabindex="0"
            aria-label=words::PICTURE
            aria-describedby="map-keys"
            aria-activedescendant=text(move || option_id(map.region()))
            data-keys
            on:keydown=move |event| press(map, &event)
        >
            <use href="#art-torso" />
            {Region::ALL.map(|region| tile(map, region)).collect_view()}
            <path class="map-chosen" d=text(move || Tile::of(map.region()).outline()) />
        </svg>
        <p class="visually-hidden" id="map-keys">
            {words::PICTURE_KEYS}
        </p>
    }
}

/// A region: its area and number, and what is scored.
fn tile(map: Map, region: Region) -> impl IntoView {
    let tile = Tile::of(region);
    let (x, y) = tile.middle();
    view! {
        <g
            id=option_id(region)
            class="map-tile"
            role="option"
            aria-selected=text(move || (map.region() == region).to_string())
            aria-label=text(move || words::region_line(region, map.size(region)))
            data-click
            data-score=text(move || super::mark(map.size(region)).to_owned())
            on:click=click(move || map.choose(region))
        >
            <path d=tile.outline() />
            <use
                href=text(move || format!("#art-spots-{}", super::mark(map.size(region))))
                x=x
                y=y
            />
            <text x=x y=y - 12>
                {region.number()}
            </text>
        </g>
    }
}

fn option_id(region: Region) -> String {
    format!("map-{}", region.number())
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
        "Home" => map.choose(Region::Central),
        "End" => map.choose(Region::LowerIleum),
        "Delete" | "Backspace" => map.score(None),
        key => match key.parse().ok().and_then(LesionSize::from_points) {
            Some(size) => map.score(Some(size)),
            None => return,
        },
    }
    event.prevent_default();
}
