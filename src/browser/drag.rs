//! What is dragged by a finger, a pen or a mouse.

use super::listen;
use super::part::Part;
use std::rc::Rc;
use web_sys::{Element, PointerEvent};

/// Calls back when a part of a picture is taken, and while it is dragged up or
/// down: with whether it is just taken, and where in the picture's height it is
/// held, from 0 at the top to 1.
pub fn upright(part: &Part, picture: &Part, handle: impl Fn(bool, f64) + 'static) {
    let (Some(part), Some(picture)) = (part.element::<Element>(), picture.element::<Element>())
    else {
        return;
    };
    // Not every browser heeds `touch-action` within a drawing.
    listen(&part, "touchstart", |event: web_sys::Event| {
        event.prevent_default()
    });
    let handle = Rc::new(handle);
    for (name, is_taken) in [("pointerdown", true), ("pointermove", false)] {
        let (held, picture, handle) = (part.clone(), picture.clone(), Rc::clone(&handle));
        listen(&part, name, move |event: PointerEvent| {
            if is_taken && event.button() == 0 {
                // No text is selected on the way.
                event.prevent_default();
                let _ = held.set_pointer_capture(event.pointer_id());
            }
            // Until it is let go, all moves are told to what was taken.
            if held.has_pointer_capture(event.pointer_id()) {
                let frame = picture.get_bounding_client_rect();
                let place = f64::from(event.client_y()) - frame.top();
                handle(is_taken, place / frame.height());
            }
        });
    }
}
