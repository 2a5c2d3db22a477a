//! Scores that are not the reader's own: from a link, or from an example.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::Walk;
use leptos::prelude::*;

/// Says whose scores are shown, and leads back.
pub fn shown(map: Map) -> impl IntoView {
    let is_example = move || map.walk.get().is_some();
    let step = move |_| {
        if let Some(walk) = map.walk.get_untracked() {
            map.show(walk.next());
        }
    };
    view! {
        <div class="map-shown" hidden=move || map.is_own()>
            <p>
                {move || if is_example() { words::FROM_AN_EXAMPLE } else { words::FROM_A_LINK }}
            </p>
            <p class="buttons">
                <button type="button" hidden=move || !is_example() on:click=step>
                    {move || {
                        if map.walk.get().is_none_or(Walk::is_whole) {
                            words::STEP_THROUGH
                        } else {
                            words::STEP_NEXT
                        }
                    }}
                </button>
                <button type="button" on:click=move |_| map.keep_shown()>
                    {words::KEEP_THESE}
                </button>
                <button type="button" on:click=move |_| map.show_own()>
                    {words::BACK_TO_MINE}
                </button>
            </p>
        </div>
    }
}
