//! Where the keyboard focus goes when the button that was pressed hides or disables itself.

use super::part::Part;
use super::{clock, document, listen};
use web_sys::{Element, Event};

/// A button that hides or disables itself names in `data-then`, as a selector,
/// what takes the focus then: the first of these that can.
pub fn follow() {
    let Some(document) = document() else { return };
    listen(&document, "click", |event: Event| {
        let target = Part::of(&event).element::<Element>();
        let button = target.and_then(|target| target.closest("[data-then]").ok().flatten());
        if let Some(button) = button {
            // Once every other handler of the click has run.
            clock::after(0, move || hand_on(&button));
        }
    });
}

fn hand_on(button: &Element) {
    let has_focus = document().and_then(|document| document.active_element());
    // The reader may have moved the focus since: then it stays there.
    let is_elsewhere =
        has_focus.is_some_and(|other| other != *button && !other.matches("body").unwrap_or(false));
    if is_elsewhere || can_take(button) {
        return;
    }
    let then = button.get_attribute("data-then").unwrap_or_default();
    let next = Part::all(&then).into_iter().find(|next| {
        let element = next.element::<Element>();
        element.is_some_and(|element| can_take(&element))
    });
    if let Some(next) = next {
        next.focus();
    }
}

fn can_take(element: &Element) -> bool {
    element.get_bounding_client_rect().width() > 0.0
        && !element.matches(":disabled").unwrap_or(false)
}
