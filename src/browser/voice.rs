//! The device's own voice, where it has one for the page's language.

use super::words::language;
use super::{function_once, listen};
use js_sys::{Array, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    /// `window.speechSynthesis`.
    #[derive(Clone)]
    pub type Speech;
    #[wasm_bindgen(method, js_name = getVoices)]
    fn voices(this: &Speech) -> Array;
    #[wasm_bindgen(method, getter)]
    fn speaking(this: &Speech) -> bool;
    #[wasm_bindgen(method, getter)]
    fn pending(this: &Speech) -> bool;
    #[wasm_bindgen(method)]
    fn speak(this: &Speech, words: &SpeechSynthesisUtterance);
    #[wasm_bindgen(method)]
    fn cancel(this: &Speech);

    type SpeechSynthesisUtterance;
    #[wasm_bindgen(constructor)]
    fn new(words: &str) -> SpeechSynthesisUtterance;
    #[wasm_bindgen(method, setter)]
    fn set_voice(this: &SpeechSynthesisUtterance, voice: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_rate(this: &SpeechSynthesisUtterance, rate: f64);
    #[wasm_bindgen(method, setter)]
    fn set_onend(this: &SpeechSynthesisUtterance, handle: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_onerror(this: &SpeechSynthesisUtterance, handle: &JsValue);

    type Voice;
    #[wasm_bindgen(method, getter)]
    fn lang(this: &Voice) -> String;
    #[wasm_bindgen(method, getter, js_name = localService)]
    fn is_local(this: &Voice) -> bool;
}

thread_local! {
    /// What is said is numbered: whoever speaks next takes the voice.
    static TURN: Cell<u32> = const { Cell::new(0) };
    /// What is being said. A browser that may forget it never tells that it is over.
    static SAID: RefCell<Option<SpeechSynthesisUtterance>> = const { RefCell::new(None) };
}

impl Speech {
    /// What the browser has to speak with.
    pub fn find() -> Option<Speech> {
        let window = web_sys::window()?;
        let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
        found.is_object().then(|| found.unchecked_into())
    }

    /// A voice of the page's language that speaks on the device. Others send the words away.
    fn voice(&self) -> Option<Voice> {
        let language = language();
        let language = language.split('-').next().unwrap_or_default();
        let voices = self.voices();
        let mut voices = voices.iter().map(JsCast::unchecked_into::<Voice>);
        voices.find(|voice| voice.is_local() && voice.lang().starts_with(language))
    }

    /// Tells whether there is a voice, now and whenever it may have changed:
    /// browsers find their voices a while after the page has loaded.
    pub fn on_voices(&self, handle: impl Fn(bool) + 'static) {
        handle(self.voice().is_some());
        let speech = self.clone();
        listen(self.unchecked_ref(), "voiceschanged", move |_: Event| {
            handle(speech.voice().is_some())
        });
    }

    /// Says this, and nothing that was begun before.
    pub fn say(&self, words: &str, rate: f64) {
        self.say_then(words, rate, |_, _| {});
    }

    /// Says this, and nothing that was begun before. Gives its number, and calls
    /// back with it once it is over: whether it was said to its end.
    pub fn say_then(
        &self,
        words: &str,
        rate: f64,
        then: impl FnOnce(u32, bool) + 'static,
    ) -> Option<u32> {
        self.stop();
        let voice = self.voice()?;
        let turn = TURN.get();
        let words = SpeechSynthesisUtterance::new(words);
        words.set_voice(&voice);
        words.set_rate(rate);
        let over = function_once(move |event| {
            let event: Event = event.unchecked_into();
            then(turn, event.type_() == "end" && TURN.get() == turn);
        });
        words.set_onend(&over);
        words.set_onerror(&over);
        self.speak(&words);
        SAID.set(Some(words));
        Some(turn)
    }

    /// Says nothing more.
    pub fn stop(&self) {
        TURN.set(TURN.get().wrapping_add(1));
        self.cancel();
    }

    /// Says nothing more of what has this number; of another it goes on.
    pub fn stop_turn(&self, turn: u32) {
        if TURN.get() == turn {
            self.stop();
        }
    }

    /// Whether something is still being said.
    pub fn is_busy() -> bool {
        Speech::find().is_some_and(|speech| speech.speaking() || speech.pending())
    }
}
