//! The region that is chosen: what lies there, and how big the largest spot is.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::{LesionSize, Region};
use crate::figures::live::{change, click, flag, text};
use leptos::prelude::*;

/// The list of regions, and the radio group of the one that is chosen.
pub fn panel(map: Map) -> impl IntoView {
    let sizes = [
        None,
        Some(LesionSize::None),
        Some(LesionSize::UpTo5mm),
        Some(LesionSize::UpTo5cm),
        Some(LesionSize::LargerOrMerged),
    ];
    view! {
        <div class="map-panel needs-start">
            <p class="map-list">
                <label for="map-list">{words::LIST}</label>
                <select
                    id="map-list"
                    prop:value=text(move || map.region().number().to_string())
                    on:change=change(move |event| {
                        let number = event_target_value(&event).parse().ok();
                        map.choose(number.and_then(Region::from_number).unwrap_or_default());
                    })
                >
                    {Region::ALL
                        .map(|region| view! {
                            <option value=region.number()>{words::numbered(region)}</option>
                        })
                        .collect_view()}
                </select>
            </p>
            <p class="map-lies" data-facts="A03">
                {text(move || words::lies(map.region()).to_owned())}
            </p>
            <p class="map-check" hidden=flag(move || words::is_reviewed(map.region()))>
                {words::AWAITS_CHECK}
            </p>
            <fieldset class="map-sizes" data-facts="A04" disabled=flag(move || !map.is_own())>
                <legend>{words::LARGEST}</legend>
                {sizes.map(|size| choice(map, size)).collect_view()}
            </fieldset>
            <p class="map-largest">{words::LARGEST_COUNTS}</p>
            <button type="button" on:click=click(move || map.go_on())>
                {words::NEXT_REGION}
            </button>
        </div>
    }
}

/// One size, with its spot drawn to the scale of the others.
fn choice(map: Map, size: Option<LesionSize>) -> impl IntoView {
    let points = words::points(size);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="map-size"
                value=points
                prop:checked=flag(move || map.size(map.region()) == size)
                on:change=change(move |_| map.score(size))
            />
            <svg class="map-size" viewBox="0 0 60 44" aria-hidden="true">
                <use href=format!("#art-size-{}", super::mark(size)) />
            </svg>
            <b>{points}</b>
            <span>{words::size(size)}</span>
        </label>
    }
}
