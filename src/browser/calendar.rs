//! Days in the reader's own language and order.

use crate::domain::calendar::Day;
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    type Format;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl, js_class = DateTimeFormat)]
    fn new(locales: &JsValue, options: &JsValue) -> Result<Format, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &Format, day: &Date) -> String;
    #[wasm_bindgen(method, catch, js_name = formatRange)]
    fn format_range(this: &Format, first: &Date, last: &Date) -> Result<String, JsValue>;
}

/// Writes days as the reader's device does.
pub struct DayWords(Option<Format>);

impl DayWords {
    /// For the languages that the reader chose in the browser.
    pub fn new() -> DayWords {
        let options = Object::new();
        // Short, and the month by its name: 6 and 9 could be either.
        let written = [
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
            ("timeZone", "UTC"),
        ];
        for (name, value) in written {
            let _ = Reflect::set(&options, &name.into(), &value.into());
        }
        let chosen = web_sys::window().map_or(JsValue::UNDEFINED, |window| {
            window.navigator().languages().into()
        });
        // Some devices name a language that Intl does not know.
        let format =
            Format::new(&chosen, &options).or_else(|_| Format::new(&JsValue::UNDEFINED, &options));
        DayWords(format.ok())
    }

    /// From one day to another, or one day alone.
    pub fn range(&self, first: Day, last: Option<Day>) -> String {
        let Some(format) = &self.0 else {
            return String::new();
        };
        let from = date(first);
        match last.filter(|last| *last != first).map(date) {
            None => format.format(&from),
            Some(to) => format.format_range(&from, &to).unwrap_or_default(),
        }
    }
}

impl Default for DayWords {
    fn default() -> DayWords {
        DayWords::new()
    }
}

/// Midnight in UTC, where it is also written: no time zone and no daylight
/// saving can move it.
fn date(day: Day) -> Date {
    Date::new(&(f64::from(day.to_epoch_days()) * 86_400_000.0).into())
}
