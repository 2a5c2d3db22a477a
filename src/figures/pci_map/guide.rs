//! The first steps: four at most, skipped or taken once, never shown again.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::figures::live::{click, flag, text};
use leptos::prelude::*;

const LAST: usize = words::GUIDE.len() - 1;

/// The step to take, and the way past it.
pub fn guide(map: Map) -> impl IntoView {
    let at = move || map.session.read().step;
    let end = move || map.keeper.act(|reader| reader.map_guide_done = true);
    let next = move || match untrack(at) {
        LAST => end(),
        _ => map.session.write().step += 1,
    };
    let next_name = move || {
        if at() == LAST {
            words::GUIDE_DONE
        } else {
            words::GUIDE_NEXT
        }
    };
    view! {
        <div class="map-guide needs-start" hidden=flag(move || is_done(map))>
            <p role="status">{text(move || words::GUIDE.get(at()).copied().unwrap_or_default().to_owned())}</p>
            <p class="buttons">
                <button type="button" on:click=click(next)>
                    {text(move || next_name().to_owned())}
                </button>
                <button type="button" class="quiet" on:click=click(end)>
                    {words::GUIDE_SKIP}
                </button>
            </p>
        </div>
    }
}

/// The step for the style sheet, which points at what it speaks of.
pub fn step(map: Map) -> String {
    if is_done(map) {
        String::new()
    } else {
        map.session.read().step.to_string()
    }
}

fn is_done(map: Map) -> bool {
    map.keeper.with(|reader| reader.map_guide_done)
}
