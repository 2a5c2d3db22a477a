//! What moves by style sheets within a part: set to a moment, and to a speed.

use super::part::Part;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Stage;
    #[wasm_bindgen(method, catch, js_name = getAnimations)]
    fn animations(this: &Stage, options: &JsValue) -> Result<Array, JsValue>;

    type Animation;
    #[wasm_bindgen(method, setter, js_name = currentTime)]
    fn set_current_time(this: &Animation, milliseconds: f64);
    #[wasm_bindgen(method, setter, js_name = playbackRate)]
    fn set_playback_rate(this: &Animation, rate: f64);
}

/// All that moves now within a part goes at this rate (1 is as it is), and from
/// this moment on, in milliseconds, if one is given.
pub fn set(part: &Part, rate: f64, moment: Option<f64>) {
    let options = Object::new();
    let _ = Reflect::set(&options, &"subtree".into(), &true.into());
    let stage = part.element::<web_sys::Element>();
    let found = stage.and_then(|stage| {
        let stage: &Stage = stage.unchecked_ref();
        stage.animations(&options).ok()
    });
    for animation in found.iter().flat_map(Array::iter) {
        let animation: Animation = animation.unchecked_into();
        animation.set_playback_rate(rate);
        if let Some(moment) = moment {
            animation.set_current_time(moment);
        }
    }
}
