//! The map in words: the same for a screen reader and on paper.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::Region;
use leptos::prelude::*;

/// A row for each region. Its id is the address of the region.
pub fn table(map: Map) -> impl IntoView {
    view! {
        <table class="map-table" data-facts="F15 A02 A03 A04">
            <caption>{words::TABLE}</caption>
            <thead>
                <tr>
                    {words::COLUMNS.map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                </tr>
            </thead>
            <tbody>
                {Region::ALL.map(|region| row(map, region)).collect_view()}
            </tbody>
        </table>
    }
}

fn row(map: Map, region: Region) -> impl IntoView {
    let place = words::of(region);
    view! {
        <tr id=format!("region-{}", region.number())>
            <th scope="row">{words::numbered(region)}</th>
            <td>
                {place.lies}
                <small hidden=place.reviewed>" " {words::AWAITS_CHECK}</small>
            </td>
            <td>{move || map.size(region).map(|_| words::points(map.size(region)))}</td>
        </tr>
    }
}
