//! Copies a text, or shows it to be copied by hand.

use super::announce;
use super::part::{Name, Part, name};
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// Copies a text. Says whether it worked: in some frames it is forbidden.
async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = window.navigator().clipboard();
    // Not there in an insecure context.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
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
    spawn_local(async move {
        if copy(&text).await {
            announce::show(copied);
        } else {
            show(&text);
        }
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
