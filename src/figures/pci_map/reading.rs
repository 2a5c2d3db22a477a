//! What the scores add up to: a sentence and a bar from 0 to 39.

use super::state::Map;
use crate::browser::clock;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::Scores;
use leptos::prelude::*;

/// The sentence and the bar. Never a verdict.
pub fn view() -> impl IntoView {
    view! {
        <div class="map-reading" data-facts="F15 F16 A06">
            <p class="map-sum needs-start" data-part="sum">{words::reading(Scores::default().reading())}</p>
            <svg class="map-bar" viewBox="0 0 390 20" preserveAspectRatio="none" aria-hidden="true">
                <rect class="map-sum-bar" height="20" width="0" data-part="bar" />
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
                <span>{words::DATE} <span data-part="date"></span></span>
                <span data-part="whose-paper">{words::NOT_A_DIAGNOSIS}</span>
            </p>
        </div>
    }
}

/// Follows the scores.
pub fn wake(map: Map, root: &Part) {
    let [sum, bar, whose] = ["sum", "bar", "whose-paper"].map(|name| root.part(name));
    date();
    follow(move || {
        let scores = map.scores();
        sum.set_text(&words::reading(scores.reading()));
        // Ten units a point.
        bar.set("width", &(u32::from(scores.sum()) * 10).to_string());
        whose.set_text(words::whose(map.whose()));
    });
}

/// Puts the day on paper, however it is printed.
pub fn date() {
    Part::by_id(super::ID)
        .part("date")
        .set_text(&clock::today_in_words());
}
