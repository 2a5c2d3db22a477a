//! The region that is chosen, its size, and what the scores add up to.

use super::super::state::Map;
use super::super::{parts, says};
use crate::browser::part::{Part, follow};
use crate::domain::pci::Region;

/// The list of regions, the sizes, "Next region", the bar of points.
pub fn wake(map: Map, figure: &Part) {
    let [list, sizes, next, bar] =
        [parts::LIST, parts::SIZES, parts::NEXT, parts::BAR].map(|part| figure.part(part));
    let sums = figure.parts(parts::SUM);
    next.on_click(move || map.go_on());
    list.on("change", move |event| {
        let region = Region::from_id(&Part::of(&event).value());
        map.choose(region.unwrap_or_default());
    });
    for (choice, size) in figure.parts_of(parts::SIZE, says::marked) {
        choice.on("change", move |_| map.score(size));
        follow(move || choice.check(map.size(map.region()) == size));
    }
    for (place, of) in figure.parts_of(parts::LIES, Region::from_id) {
        follow(move || place.set_flag("data-chosen", map.region() == of));
    }
    for (cell, of) in figure.parts_of(parts::SCORE, Region::from_id) {
        // A region that is not scored stays blank.
        follow(move || cell.set_text(map.size(of).map_or("", |size| says::mark(Some(size)))));
    }
    follow(move || {
        list.set_value(&map.region().number().to_string());
        sizes.set_flag("disabled", !map.is_own());
    });
    follow(move || {
        let scores = map.scores();
        let reading = says::reading(scores.reading());
        for sum in &sums {
            sum.set_text(&reading);
        }
        bar.set("width", &scores.sum().to_string());
    });
}
