//! JSON, read by the browser itself.

use crate::domain::reader::{Field, Fields};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::JsValue;

/// Reads JSON; nothing where it is none, or no object.
pub fn parse(text: &str) -> Option<Box<dyn Fields>> {
    let value = JSON::parse(text).ok()?;
    let is_form = value.is_object() && !Array::is_array(&value);
    is_form.then(|| -> Box<dyn Fields> { Box::new(Form(value)) })
}

struct Form(JsValue);

impl Fields for Form {
    fn field(&self, name: &str) -> Option<Field> {
        let value = Reflect::get(&self.0, &name.into()).ok()?;
        if value.is_undefined() {
            return None;
        }
        let text = value.as_string().map(Field::Text);
        let flag = || value.as_bool().map(Field::Flag);
        let number = || value.as_f64().map(Field::Number);
        let list = || {
            Array::is_array(&value)
                .then(|| texts(&value))
                .flatten()
                .map(Field::List)
        };
        text.or_else(flag)
            .or_else(number)
            .or_else(list)
            .or(Some(Field::Other))
    }
}

/// A list of texts, if it is one.
fn texts(list: &JsValue) -> Option<Vec<String>> {
    Array::from(list)
        .iter()
        .map(|item| item.as_string())
        .collect()
}
