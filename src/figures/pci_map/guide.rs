//! The first steps: four at most, skipped or taken once, never shown again.

use super::state::Map;
use crate::browser::announce;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use leptos::prelude::*;

const LAST: usize = words::GUIDE.len() - 1;

/// The first step, and the way past it.
pub fn view() -> impl IntoView {
    view! {
        <div class="map-guide needs-start" data-part="guide">
            <p data-part="guide-says">{words::GUIDE[0]}</p>
            <p class="buttons">
                <button type="button" data-part="guide-next" data-then="#map-picture">{words::GUIDE_NEXT}</button>
                <button type="button" class="quiet" data-part="guide-skip" data-then="#map-picture">{words::GUIDE_SKIP}</button>
            </p>
        </div>
    }
}

/// Leads on, and points at what each step speaks of.
pub fn wake(map: Map, root: &Part) {
    let [guide, says, next, skip] =
        ["guide", "guide-says", "guide-next", "guide-skip"].map(|name| root.part(name));
    let root = root.clone();
    let end = move || map.keeper.act(|reader| reader.map_guide_done = true);
    skip.on_click(end);
    next.on_click(move || {
        let step = map.session.read_untracked().step;
        if step < LAST {
            map.session.write().step = step + 1;
            announce::say(words::GUIDE[step + 1]);
        } else {
            end();
        }
    });
    follow(move || {
        let done = map.keeper.with(|reader| reader.map_guide_done);
        let step = map.session.read().step.min(LAST);
        guide.set_flag("hidden", done);
        says.set_text(words::GUIDE[step]);
        next.set_text(if step < LAST {
            words::GUIDE_NEXT
        } else {
            words::GUIDE_DONE
        });
        // For the style sheet.
        root.set(
            "data-guide",
            &if done {
                String::new()
            } else {
                step.to_string()
            },
        );
    });
}
