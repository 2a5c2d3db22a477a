//! The window: come back to, or put away.

use super::{document, listen};
use web_sys::Event;

/// Calls back whenever the reader comes back to the page.
pub fn on_focus(mut handle: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "focus", move |_: Event| handle());
    }
}

/// Calls back whenever the page is put out of sight.
pub fn on_hidden(handle: impl Fn() + 'static) {
    if let Some(document) = document() {
        let page = document.clone();
        listen(&document, "visibilitychange", move |_: Event| {
            if page.hidden() {
                handle();
            }
        });
    }
}
