//! The device's own share sheet, or else the clipboard.

use super::{clipboard, promise};
use js_sys::Reflect;

/// What is given away.
pub enum Shared {
    Text(String),
    Address(String),
}

/// Whether the device has a share sheet.
pub fn is_there() -> bool {
    web_sys::window()
        .is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Opens the share sheet. Where there is none, and where it is refused, it is
/// copied, and `copied` said.
pub fn open(title: String, what: Shared, copied: String) {
    let Some(window) = web_sys::window().filter(|_| is_there()) else {
        return copy(what, copied);
    };
    let data = web_sys::ShareData::new();
    data.set_title(&title);
    match &what {
        Shared::Text(text) => data.set_text(text),
        Shared::Address(address) => data.set_url(address),
    }
    let asked = window.navigator().share_with_data(&data);
    promise::then(&asked, move |answer| {
        // The reader may think better of it; all else has to go another way.
        let name = |refused| Reflect::get(&refused, &"name".into()).ok();
        if answer.is_err_and(|refused| name(refused).is_none_or(|name| name != "AbortError")) {
            copy(what, copied);
        }
    });
}

fn copy(what: Shared, copied: String) {
    let (Shared::Text(text) | Shared::Address(text)) = what;
    clipboard::give(text, copied);
}
