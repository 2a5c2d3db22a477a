//! JSON for the native tests, by serde_json where the page has the browser's own.

use crs_hipec::domain::reader::{Field, Fields};
use serde_json::{Map, Value};

/// Reads JSON as the browser does.
pub fn parse(text: &str) -> Option<Box<dyn Fields>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(form)) => Some(Box::new(Form(form))),
        _ => None,
    }
}

struct Form(Map<String, Value>);

impl Fields for Form {
    fn field(&self, name: &str) -> Option<Field> {
        Some(match self.0.get(name)? {
            Value::String(text) => Field::Text(text.clone()),
            Value::Bool(flag) => Field::Flag(*flag),
            Value::Number(number) => Field::Number(number.as_f64()?),
            Value::Array(list) => list
                .iter()
                .map(|item| Some(item.as_str()?.to_owned()))
                .collect::<Option<_>>()
                .map_or(Field::Other, Field::List),
            Value::Null | Value::Object(_) => Field::Other,
        })
    }
}
