//! What the scores add up to: a sentence and a bar from 0 to 39.

use super::state::Map;
use crate::content::words::pci_map as words;
use leptos::prelude::*;

/// The sentence and the bar. Never a verdict.
pub fn reading(map: Map) -> impl IntoView {
    view! {
        <div class="map-reading" data-facts="F15 F16 A06">
            <p class="map-sum">{move || words::reading(map.scores.get().reading())}</p>
            // Ten units a point.
            <svg class="map-bar" viewBox="0 0 390 20" preserveAspectRatio="none" aria-hidden="true">
                <rect class="map-sum-bar" height="20" width=move || u32::from(map.scores.get().sum()) * 10 />
                <path d="M200 0V20" />
                <path d="M200 0V20" />
            </svg>
            <p class="map-ends" aria-hidden="true">
                <span>"0"</span>
                <span>"20"</span>
                <span>"39"</span>
            </p>
            <p class="map-mark">{words::MARK}</p>
            <p class="map-paper">
                <strong>{words::TITLE}</strong>
                <span>{words::DATE} {move || map.date.get()}</span>
                <span>{words::NOT_A_DIAGNOSIS}</span>
            </p>
        </div>
    }
}
