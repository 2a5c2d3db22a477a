//! Where the reader is on the page, and which ends have been on screen.

use super::{by_id, host_frame, listen};
use crate::domain::section::Section;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// Calls back with the current section, now and whenever it may have changed.
pub fn on_current(handle: impl Fn(Section) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let handle = Rc::new(handle);
    let waiting = Rc::new(Cell::new(false));
    let look = {
        let waiting = Rc::clone(&waiting);
        Closure::<dyn FnMut()>::new(move || {
            waiting.set(false);
            handle(current());
        })
    };
    let look: js_sys::Function = look.into_js_value().unchecked_into();
    // At most one look a frame, however many scroll events there are.
    let soon = move |_: web_sys::Event| {
        if !waiting.replace(true)
            && let Some(window) = web_sys::window()
        {
            let _ = window.request_animation_frame(&look);
        }
    };
    if let Some(document) = super::document() {
        listen(&document, "scroll", soon.clone());
    }
    listen(&window, "resize", soon.clone());
    if let Ok(event) = web_sys::Event::new("scroll") {
        soon(event);
    }
}

fn current() -> Section {
    let Some(window) = web_sys::window() else {
        return Section::Short;
    };
    let number =
        |value: Result<JsValue, JsValue>| value.ok().and_then(|v| v.as_f64()).unwrap_or(0.0);
    let height = number(window.inner_height());
    // The reading line: a third down the window.
    let line = height / 3.0;
    let tops: Vec<f64> = Section::ALL
        .iter()
        .filter_map(|section| by_id(section.id()))
        .map(|element| element.get_bounding_client_rect().top() - line)
        .collect();
    let root = super::document().and_then(|document| document.document_element());
    let at_end = root.is_some_and(|root| {
        let left = f64::from(root.scroll_height()) - f64::from(root.scroll_top()) - height;
        root.scroll_top() > 0 && left < 2.0
    });
    Section::current(&tops, at_end)
}

/// Calls back when the end of a section has come on screen.
pub fn on_end(handle: impl Fn(Section) + 'static) {
    let seen = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        for entry in entries.iter() {
            let entry: web_sys::IntersectionObserverEntry = entry.unchecked_into();
            let section = Section::from_end_id(&entry.target().id());
            if let (true, Some(section)) = (entry.is_intersecting(), section) {
                handle(section);
            }
        }
    });
    let observer = web_sys::IntersectionObserver::new(seen.as_ref().unchecked_ref());
    seen.forget();
    let Ok(observer) = observer else { return };
    for section in Section::ALL {
        if let Some(end) = by_id(&section.end_id()) {
            observer.observe(&end);
        }
    }
}

/// Brings an element on screen; not in a frame, where it would move the page of
/// the host as well.
pub fn show(id: &str) {
    if let Some(element) = by_id(id).filter(|_| !host_frame::is_framed()) {
        element.scroll_into_view();
    }
}
