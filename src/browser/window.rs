//! Whether the window is in sight: the reader comes back to it, or leaves it.

use super::{document, listen};
use web_sys::Event;

/// Calls back whenever the reader comes back to the page.
pub fn on_focus(mut handle: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "focus", move |_: Event| handle());
    }
}

/// Calls back whenever the page is put out of sight, or left.
pub fn on_hidden(handle: impl Fn() + Clone + 'static) {
    if let Some(window) = web_sys::window() {
        let handle = handle.clone();
        listen(&window, "pagehide", move |_: Event| handle());
    }
    on_sight(move |is_seen| {
        if !is_seen {
            handle();
        }
    });
}

/// Calls back whenever the page comes into sight again.
pub fn on_shown(handle: impl Fn() + 'static) {
    on_sight(move |is_seen| {
        if is_seen {
            handle();
        }
    });
}

fn on_sight(handle: impl Fn(bool) + 'static) {
    if let Some(document) = document() {
        let page = document.clone();
        listen(&document, "visibilitychange", move |_: Event| {
            handle(!page.hidden());
        });
    }
}
