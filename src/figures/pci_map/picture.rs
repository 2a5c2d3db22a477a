//! The picture: one tab stop, a list box whose options are the regions.

use super::geometry::{Tile, VIEW_BOX, Way};
use super::mark;
use super::state::Map;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use leptos::prelude::*;
use std::cell::Cell;

/// The drawing with its regions.
pub fn view() -> impl IntoView {
    let first = Region::default();
    let tile = move |region| {
        view! {
            <g
                id=option_id(region)
                class="map-tile"
                role="option"
                aria-selected=if region == first { "true" } else { "false" }
                aria-label=words::region_line(region, None)
                data-click
                data-score=mark(None)
                data-part="tile"
            >
                {area(region)}
                {spots_in(region)}
                {number(region)}
            </g>
        }
    };
    view! {
        <svg
            class="map-picture"
            id="map-picture"
            viewBox=VIEW_BOX
            role="listbox"
            tabindex="0"
            aria-label=words::PICTURE
            aria-describedby="map-keys"
            data-keys
            data-part="picture"
        >
            <use href="#art-torso" />
            {Region::ALL.map(tile).collect_view()}
            <path class="map-chosen" d=Tile::of(first).outline() data-part="chosen" />
        </svg>
        <p class="visually-hidden" id="map-keys">
            {words::PICTURE_KEYS}
        </p>
    }
}

/// The picture without anything to touch, where scripts do not run.
pub fn still() -> impl IntoView {
    view! {
        <svg class="map-still" viewBox=VIEW_BOX role="img" aria-label=words::PICTURE>
            <use href="#art-torso" />
            {Region::ALL
                .map(|region| view! { <g class="map-tile">{area(region)} {number(region)}</g> })
                .collect_view()}
        </svg>
    }
}

fn area(region: Region) -> impl IntoView {
    view! { <path d=Tile::of(region).outline() /> }
}

fn spots_in(region: Region) -> impl IntoView {
    let (x, y) = Tile::of(region).middle();
    view! { <use href=spots(None) x=x y=y data-part="spots" /> }
}

fn number(region: Region) -> impl IntoView {
    let (x, y) = Tile::of(region).middle();
    view! {
        <text x=x y=y - 12>
            {region.number()}
        </text>
    }
}

fn spots(size: Option<LesionSize>) -> String {
    ["#art-spots-", mark(size)].concat()
}

fn option_id(region: Region) -> String {
    format!("map-{}", region.number())
}

/// Regions can be chosen and scored, and show what is scored.
pub fn wake(map: Map, root: &Part) {
    let (picture, chosen) = (root.part("picture"), root.part("chosen"));
    picture.on("keydown", move |event| {
        if Part::key(&event).is_some_and(|key| press(map, &key)) {
            event.prevent_default();
        }
    });
    follow(move || {
        picture.set("aria-activedescendant", &option_id(map.region()));
        chosen.set("d", &Tile::of(map.region()).outline());
    });
    for (tile, region) in root.parts("tile").into_iter().zip(Region::ALL) {
        tile.on_click(move || map.choose(region));
        let drawn = tile.part("spots");
        // As it is written. With each change of the map all tiles are asked.
        let shown = Cell::new((None, region == Region::default()));
        follow(move || {
            let (size, selected) = (map.size(region), map.region() == region);
            if shown.replace((size, selected)) == (size, selected) {
                return;
            }
            tile.set("aria-selected", if selected { "true" } else { "false" });
            tile.set("aria-label", &words::region_line(region, size));
            tile.set("data-score", mark(size));
            drawn.set("href", &spots(size));
        });
    }
}

/// What a key does, if it is ours. All others stay the browser's.
fn press(map: Map, key: &str) -> bool {
    match key {
        "ArrowUp" => map.go(Way::Up),
        "ArrowRight" => map.go(Way::Right),
        "ArrowDown" => map.go(Way::Down),
        "ArrowLeft" => map.go(Way::Left),
        "Home" => map.choose(Region::Central),
        "End" => map.choose(Region::LowerIleum),
        "Delete" | "Backspace" => map.score(None),
        key => match key.parse().ok().and_then(LesionSize::from_points) {
            Some(size) => map.score(Some(size)),
            None => return false,
        },
    }
    true
}
