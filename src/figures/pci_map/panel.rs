//! The region that is chosen: what lies there, and how big the largest spot is.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use leptos::prelude::*;

/// The list of regions, and the radio group of the one that is chosen.
pub fn panel(map: Map) -> impl IntoView {
    view! {
        <div class="map-panel needs-start">
            <label class="map-list">
                <span>{words::LIST}</span>
                <select
                    prop:value=move || map.region.get().number().to_string()
                    on:change:target=move |event| {
                        let number = event.target().value().parse().ok();
                        if let Some(region) = number.and_then(Region::from_number) {
                            map.region.set(region);
                        }
                    }
                >
                    {Region::ALL
                        .map(|region| view! {
                            <option value=region.number()>{words::numbered(region)}</option>
                        })
                        .collect_view()}
                </select>
            </label>
            <p class="map-lies" data-facts="A03">{move || words::of(map.region.get()).lies}</p>
            <p class="map-check" hidden=move || words::of(map.region.get()).reviewed>
                {words::AWAITS_CHECK}
            </p>
            <fieldset class="map-sizes" data-facts="A04" disabled=move || !map.is_own()>
                <legend>{words::LARGEST}</legend>
                {[
                    None,
                    Some(LesionSize::None),
                    Some(LesionSize::UpTo5mm),
                    Some(LesionSize::UpTo5cm),
                    Some(LesionSize::LargerOrMerged),
                ]
                    .map(|size| choice(map, size))
                    .collect_view()}
            </fieldset>
            <p class="map-largest">{words::LARGEST_COUNTS}</p>
            <button type="button" on:click=move |_| map.go_on()>
                {words::NEXT_REGION}
            </button>
        </div>
    }
}

/// One size, with its nodules drawn to the scale of the others.
fn choice(map: Map, size: Option<LesionSize>) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="map-size"
                value=words::points(size)
                prop:checked=move || map.size(map.region.get()) == size
                on:change=move |_| map.score(size)
            />
            <svg class="map-size" viewBox="0 0 60 44" aria-hidden="true">
                <use href=format!("#art-size-{}", size.map_or("none", |_| words::points(size))) />
            </svg>
            <b>{words::points(size)}</b>
            <span>{words::size(size)}</span>
        </label>
    }
}
