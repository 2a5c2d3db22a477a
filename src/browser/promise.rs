//! What the browser answers in its own time.

use super::function_once;
use js_sys::{Function, Promise};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// What was answered, or why it was not.
pub type Answer = Result<JsValue, JsValue>;

/// Calls back once it is answered.
pub fn then(promise: &Promise, action: impl FnOnce(Answer) + 'static) {
    then_dyn(promise, Box::new(action));
}

// Boxed, as in `listen_dyn`. No futures: they would come with a runtime of their own.
fn then_dyn(promise: &Promise, action: Box<dyn FnOnce(Answer)>) {
    let action = Rc::new(Cell::new(Some(action)));
    let [kept, broken] = [Ok, Err].map(|answer: fn(JsValue) -> Answer| {
        let action = Rc::clone(&action);
        function_once(move |value| {
            if let Some(action) = action.take() {
                action(answer(value));
            }
        })
    });
    promise.unchecked_ref::<When>().when(&kept, &broken);
}

#[wasm_bindgen]
extern "C" {
    type When;
    #[wasm_bindgen(method, js_name = then)]
    fn when(this: &When, kept: &Function, broken: &Function);
}
