//! Regions can be chosen and scored, and show what is scored.

use super::super::state::Map;
use super::super::way::Way;
use super::super::{parts, says};
use crate::browser::part::{Part, follow};
use crate::domain::pci::{LesionSize, Region};

/// Follows what is chosen and scored; the keys and the regions that are pressed.
pub fn wake(map: Map, figure: &Part) {
    let [picture, chosen, cell, lit] =
        [parts::PICTURE, parts::CHOSEN, parts::CELL, parts::LIT].map(|part| figure.part(part));
    picture.on("keydown", move |event| {
        if Part::key(&event).is_some_and(|key| press(map, &key)) {
            event.prevent_default();
        }
    });
    follow(move || {
        let number = map.region().number().to_string();
        let href = |drawing: &str| [drawing, &number].concat();
        picture.set("aria-activedescendant", &href("map-"));
        chosen.set("href", &href("#map-t"));
        cell.set("href", &href("#map-c"));
        lit.set("href", &href("#map-r"));
    });
    for (tile, region) in figure.parts_of(parts::TILE, Region::from_id) {
        tile.on_click(move || map.choose(region));
        let spots = tile.part(parts::SPOTS);
        follow(move || {
            let size = map.size(region);
            let selected = map.region() == region;
            tile.set("aria-selected", if selected { "true" } else { "false" });
            tile.set("aria-label", &says::region(region, size));
            tile.set("data-score", says::mark(size));
            spots.set("href", &["#map-spots-", says::mark(size)].concat());
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
