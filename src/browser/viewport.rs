//! Where the reader is on the page, and which sections were read.

use super::part::Part;
use super::{by_id, clock, function, host_frame, listen, window};
use crate::domain::read_marks::{Ends, MOMENT};
use crate::domain::section::Section;
use std::cell::{Cell, RefCell};
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
        function(Box::new(move |_| {
            waiting.set(false);
            handle(current());
        }))
    };
    // At most one look a frame, however many scroll events there are.
    let soon = move || {
        if !waiting.replace(true)
            && let Some(window) = web_sys::window()
        {
            let _ = window.request_animation_frame(&look);
        }
    };
    let heard = {
        let soon = soon.clone();
        move |_: web_sys::Event| soon()
    };
    if let Some(document) = super::document() {
        listen(&document, "scroll", heard.clone());
    }
    listen(&window, "resize", heard);
    soon();
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

/// Whether the page is higher than its window.
pub fn can_scroll() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.scroll_height() > root.client_height())
}

/// Calls back when a section was read: the end of what it shows stayed on screen
/// for a moment. By `mark` the reader says it by hand.
pub fn on_read(mark: &Part, handle: impl Fn(Section) + 'static) {
    let ends = Rc::new(RefCell::new(Ends::default()));
    let look_again = {
        let (ends, handle) = (Rc::clone(&ends), Rc::new(handle));
        move |section: Section| {
            let (ends, handle) = (Rc::clone(&ends), Rc::clone(&handle));
            // A little later: the two clocks differ by a hair.
            clock::after(MOMENT as i32 + 100, move || {
                let is_seen = super::document().is_some_and(|document| !document.hidden());
                if is_seen && ends.borrow_mut().is_read(section, clock::now()) {
                    handle(section);
                }
            });
        }
    };
    {
        let ends = Rc::clone(&ends);
        mark.on_click(move || ends.borrow_mut().settle_all());
    }
    {
        let (ends, look_again) = (Rc::clone(&ends), look_again.clone());
        window::on_shown(move || {
            let in_sight = ends.borrow_mut().begin_again(clock::now());
            in_sight.into_iter().for_each(&look_again);
        });
    }
    observe_ends(move |section, is_in_sight| {
        ends.borrow_mut().see(section, is_in_sight, clock::now());
        if is_in_sight {
            look_again(section);
        }
    });
}

/// Calls back when the end of a section comes on screen or leaves it. The upper
/// edge does not count: a link to a section leaves the end before it there.
fn observe_ends(handle: impl Fn(Section, bool) + 'static) {
    let seen = function(Box::new(move |entries: JsValue| {
        for entry in entries.unchecked_into::<js_sys::Array>().iter() {
            let entry: web_sys::IntersectionObserverEntry = entry.unchecked_into();
            if let Some(section) = Section::from_end_id(&entry.target().id()) {
                handle(section, entry.is_intersecting());
            }
        }
    }));
    let options = web_sys::IntersectionObserverInit::new();
    options.set_root_margin("-20% 0px 0px");
    let Ok(observer) = web_sys::IntersectionObserver::new_with_options(&seen, &options) else {
        return;
    };
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
