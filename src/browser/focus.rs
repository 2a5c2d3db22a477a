//! Where the focus goes when a button that was pressed is gone.

use super::part::Part;
use super::{clock, document, listen};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

/// A button that hides or disables itself names in `data-then`, as a selector,
/// what takes the focus then: the first of these that can.
pub fn follow() {
    let Some(document) = document() else { return };
    listen(&document, "click", |event: Event| {
        let target = Part::of(&event).element::<Element>();
        let button = target.and_then(|target| target.closest("[data-then]").ok().flatten());
        if let Some(button) = button {
            // After all that follows from the click.
            clock::after(0, move || hand_on(&button));
        }
    });
}

fn hand_on(button: &Element) {
    let has_focus = document().and_then(|document| document.active_element());
    // A reader who has gone on is not called back.
    let is_elsewhere =
        has_focus.is_some_and(|other| other != *button && !other.matches("body").unwrap_or(false));
    if is_elsewhere || can_take(button) {
        return;
    }
    let then = button.get_attribute("data-then").unwrap_or_default();
    let found = Part::all(&then);
    let mut elements = found.iter().filter_map(Part::element::<Element>);
    if let Some(next) = elements.find(can_take) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // A drawing takes the focus as any other element does.
        let _ = next
            .unchecked_ref::<HtmlElement>()
            .focus_with_options(&options);
    }
}

fn can_take(element: &Element) -> bool {
    element.get_bounding_client_rect().width() > 0.0
        && !element.matches(":disabled").unwrap_or(false)
}
