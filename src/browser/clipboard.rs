//! Copies a text, or shows it to be copied by hand.

use super::part::{Name, Part, name};
use super::{announce, promise};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Copies a text, where that can be asked for.
fn copy(text: &str) -> Option<js_sys::Promise> {
    let clipboard = web_sys::window()?.navigator().clipboard();
    // Not there in an insecure context.
    (!clipboard.is_undefined()).then(|| clipboard.write_text(text))
}

/// The id of the dialog for what could not be copied.
pub const BY_HAND: &str = "by-hand";

/// The text in it.
pub const TEXT: Name = name("text");

#[wasm_bindgen]
extern "C" {
    type ByHand;
    #[wasm_bindgen(method, catch, js_name = showModal)]
    fn show_modal(this: &ByHand) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &ByHand);
}

/// Copies a text and says so, or shows it to be copied by hand.
pub fn give(text: String, copied: impl Into<String>) {
    let copied = copied.into();
    let Some(asked) = copy(&text) else {
        return show(&text);
    };
    promise::then(&asked, move |answer| match answer {
        Ok(_) => announce::show(copied),
        // In some frames it is forbidden.
        Err(_) => show(&text),
    });
}

fn show(text: &str) {
    let dialog = Part::by_id(BY_HAND);
    let field = dialog.part(TEXT);
    field.set_value(text);
    if let (Some(dialog), Some(field)) = (dialog.element::<Element>(), field.element::<Element>()) {
        // Fails only where it is open already.
        let _ = dialog.unchecked_ref::<ByHand>().show_modal();
        field.unchecked_ref::<ByHand>().select();
    }
}
