//! The map in words: the same for a screen reader and on paper. It is written
//! once; only its scores are filled in later.

use crate::browser::part::Part;
use crate::content::words::pci_map as words;
use crate::domain::pci::{Region, Scores};
use leptos::prelude::*;

/// A row for each region. Its id is the address of the region.
pub fn view() -> impl IntoView {
    let head = words::COLUMNS.map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <table class="map-table" data-facts="F15 A02 A03 A04">
            <caption>{words::TABLE}</caption>
            <thead>
                <tr>{head.collect_view()}</tr>
            </thead>
            <tbody>{Region::ALL.map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(region: Region) -> impl IntoView {
    let awaits = !words::is_reviewed(region);
    view! {
        <tr id=format!("region-{}", region.number())>
            <th scope="row">{words::numbered(region)}</th>
            <td>
                {words::lies(region)}
                {awaits.then(|| view! { " " <small>{words::AWAITS_CHECK}</small> })}
            </td>
            <td id=cell(region)></td>
        </tr>
    }
}

/// Fills in the scores. A region that is not scored stays blank.
pub fn fill(scores: &Scores) {
    for region in Region::ALL {
        let score = scores
            .get(region)
            .map_or("", |size| words::points(Some(size)));
        Part::by_id(&cell(region)).set_text(score);
    }
}

fn cell(region: Region) -> String {
    format!("score-{}", region.number())
}
