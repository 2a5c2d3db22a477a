//! The one place that touches the address.

use super::{by_id, host_frame, listen};
use crate::domain::address::Fragment;

/// What the fragment asks for now.
pub fn fragment() -> Fragment {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    Fragment::parse(&hash.unwrap_or_default())
}

/// Calls back whenever the fragment changes.
pub fn on_fragment(mut handle: impl FnMut(Fragment) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "hashchange", move |_: web_sys::Event| {
            handle(fragment())
        });
    }
}

/// The address of this page with another fragment (with its `#`), without its
/// query: what a reader gives away.
pub fn page_with(fragment: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>| {
        location
            .as_ref()
            .and_then(|location| read(location).ok())
            .unwrap_or_default()
    };
    // A file has no origin to speak of ("null"); its address begins otherwise.
    format!(
        "{}//{}{}{fragment}",
        part(web_sys::Location::protocol),
        part(web_sys::Location::host),
        part(web_sys::Location::pathname),
    )
}

/// Takes the fragment out of the address, without a step in the history.
pub fn drop_fragment() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let location = window.location();
    let address = format!(
        "{}{}",
        location.pathname().unwrap_or_default(),
        location.search().unwrap_or_default()
    );
    // Forbidden in some frames: then the fragment stays, which harms nobody.
    let _ = window.history().and_then(|history| {
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address))
    });
}

/// Brings an element on screen; not in a frame, where it would move the page of
/// the host as well.
pub fn show(id: &str) {
    if let Some(element) = by_id(id).filter(|_| !host_frame::is_framed()) {
        element.scroll_into_view();
    }
}

/// Moves the focus to an element, without scrolling to it again.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}
