//! The region that is chosen: what lies there, and how big the largest spot is.

use super::state::Map;
use super::{mark, what_lies};
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use leptos::prelude::*;

/// The radio group, in order.
const SIZES: [Option<LesionSize>; 5] = [
    None,
    Some(LesionSize::None),
    Some(LesionSize::UpTo5mm),
    Some(LesionSize::UpTo5cm),
    Some(LesionSize::LargerOrMerged),
];

/// The list of regions, and the radio group of the one that is chosen.
pub fn view() -> impl IntoView {
    let lies = |region| {
        let chosen = region == Region::default();
        view! { <p data-chosen=chosen.then_some("") data-part="lies">{what_lies(region)}</p> }
    };
    let option = |region: Region| {
        view! { <option value=region.number()>{words::numbered(region)}</option> }
    };
    view! {
        <div class="map-panel needs-start">
            <p class="map-list">
                <label for="map-list">{words::LIST}</label>
                <select id="map-list" autocomplete="off" data-part="list">
                    {Region::ALL.map(option).collect_view()}
                </select>
            </p>
            // All of them in one place, so that the sizes do not move under the finger.
            <div class="map-lies" data-facts="A03">{Region::ALL.map(lies).collect_view()}</div>
            <fieldset class="map-sizes" data-facts="A04" data-part="sizes">
                <legend>{words::LARGEST}</legend>
                {SIZES.map(choice).collect_view()}
            </fieldset>
            <p class="map-largest">{words::LARGEST_COUNTS}</p>
            <button type="button" data-part="next">{words::NEXT_REGION}</button>
        </div>
    }
}

/// One size, with its spot drawn to the scale of the others.
fn choice(size: Option<LesionSize>) -> impl IntoView {
    let points = words::points(size);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="map-size"
                value=points
                checked=size.is_none()
                form="choices"
                data-part="size"
            />
            <svg class="map-size" viewBox="0 0 60 44" aria-hidden="true">
                <use href=format!("#art-size-{}", mark(size)) />
            </svg>
            <b>{points}</b>
            <span>{words::size(size)}</span>
        </label>
    }
}

/// Follows the region, and scores it.
pub fn wake(map: Map, root: &Part) {
    let [list, sizes, next] = ["list", "sizes", "next"].map(|name| root.part(name));
    let lies = root.parts("lies");
    next.on_click(move || map.go_on());
    list.on("change", move |event| {
        let number = Part::of(&event).value().parse().ok();
        map.choose(number.and_then(Region::from_number).unwrap_or_default());
    });
    for (choice, size) in root.parts("size").into_iter().zip(SIZES) {
        choice.on("change", move |_| map.score(size));
        follow(move || choice.check(map.size(map.region()) == size));
    }
    follow(move || {
        let region = map.region();
        list.set_value(&region.number().to_string());
        for (place, of) in lies.iter().zip(Region::ALL) {
            place.set_flag("data-chosen", of == region);
        }
        sizes.set_flag("disabled", !map.is_own());
    });
}
