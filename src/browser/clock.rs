//! The device's clock: now, today, and in a while.

use super::function_once;
use super::words::language;
use crate::domain::calendar::Day;

/// Today, where the reader is.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Day::from_ymd_opt(year, now.get_month() + 1, now.get_date())
}

/// Today in words, as the page's language writes it: "November 23, 2026".
pub fn today_in_words() -> String {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    js_sys::Date::new_0()
        .to_locale_date_string(&language(), &options)
        .into()
}

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Does something in a while, once.
pub fn after(milliseconds: i32, action: impl FnOnce() + 'static) {
    after_dyn(milliseconds, Box::new(action));
}

// A boxed action, so that this is compiled once and not for each caller: the wasm is smaller.
fn after_dyn(milliseconds: i32, action: Box<dyn FnOnce()>) {
    if let Some(window) = web_sys::window() {
        let action = function_once(|_| action());
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&action, milliseconds);
    }
}
