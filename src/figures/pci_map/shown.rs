//! Scores that are not the reader's own: from a link, or from an example.

use super::state::Map;
use crate::content::words::pci_map as words;
use crate::domain::pci::Walk;
use crate::figures::live::{click, flag, text};
use leptos::prelude::*;

/// Says whose scores are shown, and leads back.
pub fn shown(map: Map) -> impl IntoView {
    let walk = move || map.session.read().walk;
    let whose = move || match walk() {
        Some(_) => words::FROM_AN_EXAMPLE,
        None => words::FROM_A_LINK,
    };
    let step_name = move || match walk().is_none_or(Walk::is_whole) {
        true => words::STEP_THROUGH,
        false => words::STEP_NEXT,
    };
    let step = move || {
        if let Some(walk) = untrack(walk) {
            map.show(walk.next());
        }
    };
    view! {
        <div class="map-shown" hidden=flag(move || map.is_own())>
            <p>{text(move || whose().to_owned())}</p>
            <p class="buttons">
                <button type="button" hidden=flag(move || walk().is_none()) on:click=click(step)>
                    {text(move || step_name().to_owned())}
                </button>
                <button type="button" on:click=click(move || map.keep_shown())>
                    {words::KEEP_THESE}
                </button>
                <button type="button" on:click=click(move || map.show_own())>
                    {words::BACK_TO_MINE}
                </button>
            </p>
        </div>
    }
}
