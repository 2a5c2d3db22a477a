//! A part of the written page: found by its name, read, and changed.
//!
//! The page is written once, natively. In the browser a part follows the
//! states that it is told to follow; nothing is rendered again.

pub use super::follow::follow;
use super::missing;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlTemplateElement, Node, NodeList};

/// A part of the page. One that is not there says so on the console; an element
/// that stands nowhere takes its place.
#[derive(Clone)]
pub struct Part(pub(super) Element);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    fn nowhere(name: &str) -> Element;
}

/// The name of a part: a constant that the view writes as `data-part`, and that
/// the `wake` beside it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name(&'static str);

/// Names a part.
pub const fn name(name: &'static str) -> Name {
    Name(name)
}

impl IntoAttributeValue for Name {
    type Output = &'static str;

    fn into_attribute_value(self) -> &'static str {
        self.0
    }
}

/// Whether this is a text, and all that its element holds.
fn is_alone(node: &Node) -> bool {
    node.node_type() == Node::TEXT_NODE && node.next_sibling().is_none()
}

fn each(found: Option<NodeList>) -> Vec<Part> {
    let Some(found) = found else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| Some(Part(found.item(index)?.unchecked_into())))
        .collect()
}

impl Part {
    /// The part with this id.
    pub fn by_id(id: &str) -> Part {
        let found = super::by_id(id);
        if found.is_none() {
            missing("part", id);
        }
        Part::found(found)
    }

    fn found(element: Option<Element>) -> Part {
        Part(element.unwrap_or_else(|| nowhere("i")))
    }

    /// What an event happened to.
    pub fn of(event: &Event) -> Part {
        Part::found(event.target().and_then(|target| target.dyn_into().ok()))
    }

    /// The key of a key event. With Ctrl, Alt or the like it is the browser's; while letters
    /// are put together, as in Japanese, it is the keyboard's.
    pub fn key(event: &Event) -> Option<String> {
        let event = event.dyn_ref::<web_sys::KeyboardEvent>()?;
        let is_ours =
            !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing());
        is_ours.then(|| event.key())
    }

    /// Whether a finger did it, which points at nothing before it touches.
    pub fn is_by_finger(event: &Event) -> bool {
        let event = event.dyn_ref::<web_sys::PointerEvent>();
        event.is_some_and(|event| event.pointer_type() == "touch")
    }

    /// What the foremost drawing under a pointer stands for, of those that can be read.
    pub fn value_under<T>(event: &Event, read: fn(&str) -> Option<T>) -> Option<T> {
        let event = event.dyn_ref::<web_sys::MouseEvent>()?;
        let [x, y] = [event.client_x(), event.client_y()].map(|at| at as f32);
        let drawings = super::document()?.elements_from_point(x, y);
        let mut values = drawings
            .iter()
            .filter_map(|drawing| Part(drawing.unchecked_into()).get("data-value"));
        values.find_map(|value| read(&value))
    }

    /// The part of this name within this one.
    pub fn part(&self, name: Name) -> Part {
        let found = self.parts(name).into_iter().next();
        found.unwrap_or_else(|| Part::found(None))
    }

    /// All parts of this name within this one, in their order.
    pub fn parts(&self, Name(name): Name) -> Vec<Part> {
        let selector = ["[data-part=", name, "]"].concat();
        let found = self.all_in(&selector);
        if found.is_empty() {
            missing("part", name);
        }
        found
    }

    /// All parts of this name within this one, each with what it stands for: the
    /// value that is written in it, as `value` in a control, else as `data-value`.
    pub fn parts_of<T>(&self, name: Name, read: fn(&str) -> Option<T>) -> Vec<(Part, T)> {
        let mut found = Vec::new();
        for part in self.parts(name) {
            let value = part.get("data-value").or_else(|| part.get("value"));
            match read(&value.unwrap_or_default()) {
                Some(value) => found.push((part, value)),
                None => missing("value", name.0),
            }
        }
        found
    }

    /// Every part within this one that a selector finds.
    pub(super) fn all_in(&self, selector: &str) -> Vec<Part> {
        each(self.0.query_selector_all(selector).ok())
    }

    /// Every part of the page that a selector finds.
    pub fn all(selector: &str) -> Vec<Part> {
        let document = super::document();
        each(document.and_then(|document| document.query_selector_all(selector).ok()))
    }

    /// The element itself, as what it is.
    pub(super) fn element<T: JsCast>(&self) -> Option<T> {
        self.0.clone().dyn_into().ok()
    }

    /// An attribute.
    pub fn get(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// Sets an attribute. One that says the same already is left alone: a drawing
    /// would be built anew.
    pub fn set(&self, name: &str, value: &str) {
        if self.get(name).as_deref() != Some(value) {
            // Fails only for a name that is none.
            let _ = self.0.set_attribute(name, value);
        }
    }

    /// Sets an attribute that is there or not: `hidden`, `disabled`.
    pub fn set_flag(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }

    /// Sets the text. The same text is not said again by a screen reader. A node that
    /// stands takes other words: one put in its place makes the browser ask each `:has()`
    /// near it, and style the whole map anew (`docs/performance.md`).
    pub fn set_text(&self, text: &str) {
        if self.text() == text {
            return;
        }
        match self.0.first_child() {
            Some(node) if !text.is_empty() && is_alone(&node) => node.set_node_value(Some(text)),
            _ => self.0.set_text_content(Some(text)),
        }
    }

    /// The text.
    pub fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// What stands in a control.
    pub fn value(&self) -> String {
        self.property("value").as_string().unwrap_or_default()
    }

    /// Puts a text into a control, unless it stands there already.
    pub fn set_value(&self, text: &str) {
        if self.value() != text {
            self.set_property("value", &text.into());
        }
    }

    /// Whether what stands in a control is nothing that it takes.
    pub fn is_invalid(&self) -> bool {
        self.0.matches(":invalid").unwrap_or(false)
    }

    /// Whether a box is ticked or a radio button chosen.
    pub fn is_checked(&self) -> bool {
        self.property("checked").is_truthy()
    }

    /// Ticks a box, or takes the tick back.
    pub fn check(&self, checked: bool) {
        self.set_property("checked", &checked.into());
    }

    /// Puts a part at the end of this one; one that stands in it moves there.
    pub fn append(&self, part: &Part) {
        let _ = self.0.append_child(&part.0);
    }

    /// Puts what a `<template>` holds in its place.
    pub fn unfold(&self) {
        if let Some(template) = self.element::<HtmlTemplateElement>() {
            let _ = template.replace_with_with_node_1(&template.content());
        }
    }

    /// Moves the focus here, without scrolling.
    pub fn focus(&self) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // A drawing takes the focus as any other element does.
        let element: &web_sys::HtmlElement = self.0.unchecked_ref();
        let _ = element.focus_with_options(&options);
    }

    /// Listens for an event for as long as the page lives.
    pub fn on(&self, event: &str, handle: impl FnMut(Event) + 'static) {
        super::listen(&self.0, event, handle);
    }

    /// Listens for clicks.
    pub fn on_click(&self, mut action: impl FnMut() + 'static) {
        self.on("click", move |_| action());
    }

    fn property(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }

    fn set_property(&self, name: &str, value: &JsValue) {
        let _ = Reflect::set(&self.0, &name.into(), value);
    }
}
