//! What the scores add up to: a sentence and a bar from 0 to 39.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::figures::live::text;
use leptos::prelude::*;

/// The sentence and the bar. Never a verdict.
pub fn reading(map: Map) -> impl IntoView {
    // Ten units a point.
    let width = move || (u32::from(map.scores().sum()) * 10).to_string();
    view! {
        <div class="map-reading" data-facts="F15 F16 A06">
            <p class="map-sum">{text(move || words::reading(map.scores().reading()))}</p>
            <svg class="map-bar" viewBox="0 0 390 20" preserveAspectRatio="none" aria-hidden="true">
                <rect class="map-sum-bar" height="20" width=text(width) />
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
                <span>{words::DATE} {text(move || map.session.read().date.clone())}</span>
                <span>{words::NOT_A_DIAGNOSIS}</span>
            </p>
        </div>
    }
}
