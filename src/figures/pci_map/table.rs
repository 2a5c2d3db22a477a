//! The map in words: the same for a screen reader and on paper. It is written
//! once; only its scores are filled in later.

use super::state::Map;
use super::what_lies;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::{Region, Scores};
use leptos::prelude::*;
use std::cell::Cell;

const ID: &str = "map-table";

/// A row for each region. Its id is the address of the region.
pub fn view() -> impl IntoView {
    let head = words::COLUMNS.map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <table class="map-table" id=ID data-facts="F15 A02 A03 A04">
            <caption>{words::TABLE}</caption>
            <thead>
                <tr>{head.collect_view()}</tr>
            </thead>
            <tbody>{Region::ALL.map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(region: Region) -> impl IntoView {
    view! {
        <tr id=format!("region-{}", region.number())>
            <th scope="row">{words::numbered(region)}</th>
            <td>{what_lies(region)}</td>
            <td data-part="score"></td>
        </tr>
    }
}

/// Fills in the scores. A region that is not scored stays blank.
pub fn wake(map: Map) {
    let cells = Part::by_id(ID).parts("score");
    // As it is written.
    let shown = Cell::new(Scores::default());
    follow(move || {
        let scores = map.scores();
        if shown.replace(scores) == scores {
            return;
        }
        for (cell, region) in cells.iter().zip(Region::ALL) {
            let size = scores.get(region);
            cell.set_text(size.map_or("", |_| words::points(size)));
        }
    });
}
