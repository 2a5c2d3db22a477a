//! The first steps: four at most, skipped or taken once, never shown again.

use super::state::Map;
use crate::content::words::pci_map as words;
use leptos::prelude::*;

/// The step to take, and the way past it.
pub fn guide(map: Map) -> impl IntoView {
    let step = move || map.guide.get().unwrap_or(0);
    let is_last = move || step() + 1 == words::GUIDE.len();
    let end = move || {
        map.guide.set(None);
        map.keeper.act(|reader| reader.map_guide_done = true);
    };
    // Kept from an earlier visit, or from another tab.
    Effect::new(move |_| {
        if map.keeper.with(|reader| reader.map_guide_done) {
            map.guide.set(None);
        }
    });
    view! {
        <div class="map-guide needs-start" hidden=move || map.guide.get().is_none()>
            <p role="status">
                <b>{move || format!("{}/{} ", step() + 1, words::GUIDE.len())}</b>
                {move || words::GUIDE.get(step()).copied()}
            </p>
            <p class="buttons">
                <button
                    type="button"
                    on:click=move |_| {
                        if is_last() { end() } else { map.guide.set(Some(step() + 1)) }
                    }
                >
                    {move || if is_last() { words::GUIDE_DONE } else { words::GUIDE_NEXT }}
                </button>
                <button type="button" class="quiet" hidden=is_last on:click=move |_| end()>
                    {words::GUIDE_SKIP}
                </button>
            </p>
        </div>
    }
}
