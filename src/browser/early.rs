//! What the reader clicked or typed before the page was taken over.
//!
//! A few lines in index.html keep it in `window.early`, in order; here it is
//! done again, once the figures listen.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Early;
    #[wasm_bindgen(method, getter)]
    fn target(this: &Early) -> web_sys::Element;
    #[wasm_bindgen(method, getter, js_name = "type")]
    fn kind(this: &Early) -> String;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Early) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn checked(this: &Early) -> Option<bool>;
    #[wasm_bindgen(method, getter)]
    fn key(this: &Early) -> Option<String>;
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
        let _ = dispatch(&target, &early.kind(), early.key());
    }
}

fn dispatch(target: &web_sys::Element, kind: &str, key: Option<String>) -> Result<bool, JsValue> {
    let event: web_sys::Event = match (kind, key) {
        ("click", _) => {
            let options = web_sys::MouseEventInit::new();
            options.set_bubbles(true);
            web_sys::MouseEvent::new_with_mouse_event_init_dict(kind, &options)?.into()
        }
        (_, Some(key)) => {
            let options = web_sys::KeyboardEventInit::new();
            options.set_bubbles(true);
            options.set_key(&key);
            web_sys::KeyboardEvent::new_with_keyboard_event_init_dict(kind, &options)?.into()
        }
        _ => {
            let options = web_sys::EventInit::new();
            options.set_bubbles(true);
            web_sys::Event::new_with_event_init_dict(kind, &options)?
        }
    };
    target.dispatch_event(&event)
}
