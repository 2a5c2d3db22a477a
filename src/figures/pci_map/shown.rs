//! Scores that are not the reader's own: from a link, or from an example.

use super::state::Map;
use crate::browser::part::{Part, follow};
use crate::content::words::pci_map as words;
use crate::domain::pci::Walk;
use leptos::prelude::*;

/// A place to say whose scores are shown, and to lead back.
pub fn view() -> impl IntoView {
    view! {
        <div class="map-shown" hidden data-part="shown">
            <p data-part="whose"></p>
            <p class="buttons">
                <button type="button" data-part="step">{words::STEP_THROUGH}</button>
                <button type="button" data-part="keep" data-then="#map-picture">{words::KEEP_THESE}</button>
                <button type="button" data-part="back" data-then="#map-picture">{words::BACK_TO_MINE}</button>
            </p>
        </div>
    }
}

/// Says whose scores are shown.
pub fn wake(map: Map, root: &Part) {
    let [shown, whose, step] = ["shown", "whose", "step"].map(|name| root.part(name));
    root.part("keep").on_click(move || map.keep_shown());
    root.part("back").on_click(move || map.show_own());
    step.on_click(move || {
        let walk = map.session.read_untracked().walk;
        if let Some(walk) = walk {
            map.show(walk.next());
        }
    });
    follow(move || {
        let walk = map.session.read().walk;
        shown.set_flag("hidden", map.is_own());
        whose.set_text(match walk {
            Some(_) => words::FROM_AN_EXAMPLE,
            None => words::FROM_A_LINK,
        });
        step.set_flag("hidden", walk.is_none());
        step.set_text(match walk.is_none_or(Walk::is_whole) {
            true => words::STEP_THROUGH,
            false => words::STEP_NEXT,
        });
    });
}
