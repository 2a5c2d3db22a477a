//! What the browser answers in its own time.

use js_sys::Promise;
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
        Closure::<dyn FnMut(JsValue)>::new(move |value| {
            if let Some(action) = action.take() {
                action(answer(value));
            }
        })
    });
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}
