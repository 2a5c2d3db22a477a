//! The few types that a view's changing parts are boxed into. Leptos compiles
//! its code once for each type, and every closure is one: 20 closures of their
//! own types take 10 kB more of the download than 20 of these.

use leptos::tachys::reactive_graph::SharedReactiveFunction;
use std::sync::{Arc, Mutex};
use web_sys::{Event, MouseEvent};

/// A text that changes: a text node, an attribute or a property.
pub fn text(text: impl FnMut() -> String + Send + 'static) -> SharedReactiveFunction<String> {
    Arc::new(Mutex::new(text))
}

/// Something that is so or is not: `hidden`, `disabled`, `checked`.
pub fn flag(flag: impl FnMut() -> bool + Send + 'static) -> SharedReactiveFunction<bool> {
    Arc::new(Mutex::new(flag))
}

/// What a click does.
pub fn click(mut action: impl FnMut() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| action())
}

/// What a change of a control does.
pub fn change(action: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(action)
}
