//! Everything that touches the browser, a file a subject. Called by what wakes the page and
//! by event handlers only, never while rendering.

pub mod announce;
pub mod calendar;
pub mod clipboard;
pub mod clock;
pub mod drag;
pub mod early;
pub mod file;
pub mod focus;
pub mod folds;
mod follow;
pub mod host_frame;
pub mod json;
pub mod later;
pub mod location;
pub mod motion;
pub mod offline;
pub mod part;
pub mod print;
pub mod promise;
pub mod root;
pub mod share;
pub mod spoken;
pub mod state;
pub mod still;
pub mod storage;
pub mod viewport;
pub mod voice;
pub mod window;
pub mod words;

use std::mem::ManuallyDrop;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// The document, where there is one.
fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Says that the page lacks what the code asks for: browser tests fail on it.
fn missing(what: &str, name: &str) {
    web_sys::console::error_1(&["The page has no ", what, ": ", name].concat().into());
}

/// The element with this id.
fn by_id(id: &str) -> Option<web_sys::Element> {
    document()?.get_element_by_id(id)
}

/// Listens for an event for as long as the page lives.
fn listen<E: JsCast + 'static>(
    target: &web_sys::EventTarget,
    event: &str,
    mut handle: impl FnMut(E) + 'static,
) {
    listen_dyn(
        target,
        event,
        // What an event is goes by its name.
        Box::new(ForGood::new(move |event: JsValue| {
            handle(event.unchecked_into());
        })),
    );
}

// A boxed handler, so that this is compiled once and not for each caller: the wasm is smaller.
fn listen_dyn(target: &web_sys::EventTarget, event: &str, handle: Handle) {
    // Fails only for a target that cannot be listened to; there is none such.
    let _ = target.add_event_listener_with_callback(event, &function(handle));
}

/// What the browser calls: with an event, with an answer, or with nothing. One type
/// for all, so that wasm and glue have one way for them.
type Handle = Box<dyn Call>;

/// Something to call. In the table of a `dyn FnMut` stands how it is called once and
/// dropped, too: two functions more for each of the page's handlers.
trait Call {
    fn call(&mut self, value: JsValue);
}

impl<F: FnMut(JsValue)> Call for F {
    fn call(&mut self, value: JsValue) {
        self(value);
    }
}

/// What is never dropped: it lives as long as the page, and needs no code for its end.
struct ForGood<F>(ManuallyDrop<F>);

impl<F> ForGood<F> {
    fn new(held: F) -> ForGood<F> {
        ForGood(ManuallyDrop::new(held))
    }
}

impl<F: FnMut(JsValue)> Call for ForGood<F> {
    fn call(&mut self, value: JsValue) {
        (*self.0)(value);
    }
}

/// A function for the browser, for as long as it holds it.
fn function(mut handle: Handle) -> js_sys::Function {
    let call: Box<dyn FnMut(JsValue)> = Box::new(move |value| handle.call(value));
    Closure::wrap(call).into_js_value().unchecked_into()
}

/// A function for the browser that does something the first time it is called.
fn function_once(action: impl FnOnce(JsValue) + 'static) -> js_sys::Function {
    let mut action = Some(action);
    function(Box::new(move |value: JsValue| {
        if let Some(action) = action.take() {
            action(value);
        }
    }))
}
