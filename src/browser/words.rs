//! What the page has the browser say: a list in a data block at its end.

use super::part::Part;
use super::{document, missing};
use js_sys::{Array, JSON, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

/// The id of the data block.
pub const ID: &str = "words";

/// What stands in a place of a sentence.
pub enum Place<'a> {
    /// Words.
    Text(&'a str),
    /// A number: written as the page's language does, and the form of words that goes with it.
    Number(f64),
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = PluralRules)]
    type Plurals;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = PluralRules)]
    fn new(language: &str) -> Plurals;
    #[wasm_bindgen(method)]
    fn select(this: &Plurals, number: f64) -> JsValue;

    #[wasm_bindgen(js_namespace = Intl, js_name = NumberFormat)]
    type Numbers;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = NumberFormat)]
    fn new(language: &str) -> Numbers;
    #[wasm_bindgen(method)]
    fn format(this: &Numbers, number: f64) -> String;

    #[wasm_bindgen(catch, js_namespace = Intl, js_name = getCanonicalLocales)]
    fn known(language: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    static LIST: OnceCell<Array> = const { OnceCell::new() };
    static NUMBERS: OnceCell<Numbers> = const { OnceCell::new() };
}

/// The language of the page: `en-US`. One that a translator or an add-on wrote and the
/// browser does not take is `und`, for which it chooses: else it would throw.
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang"))
        .filter(|language| known(language).is_ok())
        .unwrap_or_else(|| "und".to_owned())
}

/// The words of this number, with their places filled.
pub fn fill(number: u16, places: &[Place<'_>]) -> String {
    let words = LIST.with(|list| list.get_or_init(read).get(number.into()));
    let form = match words.dyn_ref::<Array>() {
        Some(forms) => form(forms, places),
        None => words,
    };
    match form.as_string() {
        Some(form) => filled(&form, places),
        None => {
            missing("words", &number.to_string());
            String::new()
        }
    }
}

fn read() -> Array {
    let list = JSON::parse(&Part::by_id(ID).text());
    list.map_or_else(|_| Array::new(), JsCast::unchecked_into)
}

/// The form that goes with the number, or the word, in the place that chooses:
/// its own, or that of its kind, or the one for all others.
fn form(forms: &Array, places: &[Place<'_>]) -> JsValue {
    let chosen_by = forms.get(0).as_f64().unwrap_or_default() as usize;
    let (own, kind) = match places.get(chosen_by) {
        Some(Place::Number(number)) => {
            ((*number).into(), Plurals::new(&language()).select(*number))
        }
        Some(Place::Text(text)) => ((*text).into(), JsValue::UNDEFINED),
        None => (JsValue::UNDEFINED, JsValue::UNDEFINED),
    };
    [own, kind, "other".into()]
        .iter()
        .filter_map(|key| Reflect::get(&forms.get(1), key).ok())
        .find(|form| !form.is_undefined())
        .unwrap_or_default()
}

/// The text with its places filled, once: what is put in may hold braces.
fn filled(text: &str, places: &[Place<'_>]) -> String {
    let mut pieces = text.split('{');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (place, after) = piece.split_once('}').unwrap_or_default();
        let index = place
            .bytes()
            .next()
            .map_or(0, |digit| digit.wrapping_sub(b'0'));
        match places.get(usize::from(index)) {
            Some(Place::Text(text)) => out += text,
            Some(Place::Number(number)) => out += &written(*number),
            None => {}
        }
        out += after;
    }
    out
}

/// A number as the page's language writes it. The browser's writer is made once: made anew
/// for each number it took a tenth of a click.
fn written(number: f64) -> String {
    NUMBERS.with(|numbers| {
        numbers
            .get_or_init(|| Numbers::new(&language()))
            .format(number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once_and_in_any_order() {
        let places = [Place::Text("{1}"), Place::Text("b")];
        assert_eq!(filled("{1}, {0}!", &places), "b, {1}!");
        assert_eq!(filled("as it is", &[]), "as it is");
    }
}
