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

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use super::prose;
use crate::browser::part::Part;
use crate::content::words::pci_map as words;
use crate::domain::address::Figure;
use crate::domain::pci::{LesionSize, Region};
use crate::keeper::Keeper;
use leptos::prelude::*;
use state::Map;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Map,
    title: crate::words::map::TITLE,
    wake: Some(wake),
    #[cfg(feature = "view")]
    written: Written {
        view: || leptos::prelude::IntoAny::into_any(PciMap()),
        drawings: include_str!("art.svg"),
        fills: "",
    },
};

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
    table::wake(map);
    map.follow_address();
}

/// What lies in a region; and that it awaits a check, if it does.
fn what_lies(region: Region) -> impl IntoView {
    let awaits = !words::is_reviewed(region);
    view! {
        {words::lies(region)}
        {awaits.then(|| view! { " " <small>{words::AWAITS_CHECK}</small> })}
    }
}

/// The end of the id of a size's drawing.
fn mark(size: Option<LesionSize>) -> &'static str {
    size.map_or("none", |_| words::points(size))
}

#[cfg(test)]
mod tests {
    /// The radii of the circles in the drawing of a size, in units.
    fn radii(size: &str) -> Vec<f64> {
        let art = include_str!("art.svg");
        let start = format!("<symbol id=\"art-size-{size}\"");
        let symbol = art
            .split_once(&start)
            .and_then(|(_, rest)| rest.split_once("</symbol>"))
            .map_or("", |(symbol, _)| symbol);
        let radii = symbol.split(" r=\"").skip(1);
        radii
            .filter_map(|rest| rest.split_once('"')?.0.parse().ok())
            .collect()
    }

    #[test]
    fn half_a_centimeter_and_five_are_drawn_1_to_10() {
        let largest = |size| radii(size).into_iter().fold(0.0, f64::max);
        let (half, five) = (largest("1"), largest("2"));
        assert!(half > 0.0);
        assert_eq!(five / half, 10.0);
        // The spot of 5 cm or less lies between the two.
        assert!(radii("2").iter().all(|radius| *radius > half));
    }
}
