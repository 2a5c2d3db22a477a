//! What the reader clicked or typed before the page was taken over.
//!
//! `early/input.js` keeps it in `window.early`, in order; here it is
//! done again, once the figures listen.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Early;
    #[wasm_bindgen(method, getter)]
    fn event(this: &Early) -> web_sys::Event;
    #[wasm_bindgen(method, getter)]
    fn target(this: &Early) -> web_sys::Element;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Early) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn checked(this: &Early) -> Option<bool>;
}

/// Takes what was kept and stops keeping more.
fn take() -> Vec<Early> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let kept = js_sys::Reflect::get(&window, &"early".into()).unwrap_or(JsValue::UNDEFINED);
    let _ = js_sys::Reflect::set(&window, &"early".into(), &JsValue::NULL);
    kept.dyn_into::<js_sys::Array>()
        .map(|kept| kept.iter().map(JsCast::unchecked_into).collect())
        .unwrap_or_default()
}

/// Does again what the reader did before the start.
pub fn replay() {
    for early in take() {
        let target = early.target();
        if let Some(control) = target.dyn_ref::<web_sys::HtmlInputElement>()
            && let Some(checked) = early.checked()
        {
            control.set_checked(checked);
        }
        if let Some(value) = early.value() {
            let _ = js_sys::Reflect::set(&target, &"value".into(), &value.into());
        }
        // Fails only while it is under way.
        let _ = target.dispatch_event(&early.event());
    }
}
