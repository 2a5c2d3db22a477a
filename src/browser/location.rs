//! The one place that touches the address, but for the scripts in `early/`.

use super::listen;
use super::part::Part;
use crate::domain::address::Fragment;
use std::rc::Rc;

/// What the fragment asks for now.
pub fn fragment() -> Fragment {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    Fragment::parse(&hash.unwrap_or_default())
}

/// Calls back whenever the fragment changes, and when it is chosen again.
pub fn on_fragment(handle: impl Fn(Fragment) + 'static) {
    on_fragment_dyn(Rc::new(handle));
}

// Boxed, as in `listen_dyn`.
fn on_fragment_dyn(handle: Rc<dyn Fn(Fragment)>) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let again = Rc::clone(&handle);
    listen(&window, "hashchange", move |_: web_sys::Event| {
        handle(fragment())
    });
    listen(&window, "click", move |event: web_sys::Event| {
        if leads_here(&event) {
            let again = Rc::clone(&again);
            // Once the browser has followed the link.
            super::clock::after(0, move || again(fragment()));
        }
    });
}

/// Whether a link was clicked to where the address is already.
fn leads_here(event: &web_sys::Event) -> bool {
    let target = Part::of(event).element::<web_sys::Element>();
    let link = target.and_then(|target| target.closest("a").ok().flatten());
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    link.and_then(|link| link.get_attribute("href"))
        .is_some_and(|href| !href.is_empty() && Some(href) == hash)
}

/// The query, with its `?`.
pub fn query() -> String {
    let query = web_sys::window().and_then(|window| window.location().search().ok());
    query.unwrap_or_default()
}

/// The address of this page with another fragment (with its `#`), without its
/// query: what a reader gives away.
pub fn page_with(fragment: &str) -> String {
    [before(&['?', '#']).as_str(), fragment].concat()
}

/// The address up to the first of these marks.
fn before(marks: &[char]) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let mut href = href.unwrap_or_default();
    href.truncate(href.find(marks).unwrap_or(href.len()));
    href
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Takes the fragment out of the address, without a step in the history.
pub fn drop_fragment() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let address = before(&['#']);
    // Forbidden in some frames: then the fragment stays, which harms nobody.
    let _ = window.history().and_then(|history| {
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address))
    });
}
