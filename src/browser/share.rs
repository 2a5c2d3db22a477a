//! The device's own share sheet, or else the clipboard.

use super::clipboard;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

/// What is given away.
pub enum Shared {
    Text(String),
    Address(String),
}

/// Whether the device has a share sheet.
pub fn is_there() -> bool {
    web_sys::window().is_some_and(|window| {
        js_sys::Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
    })
}

/// Opens the share sheet. Where there is none, and where it is refused, it is
/// copied, and `copied` said.
pub fn open(title: String, what: Shared, copied: String) {
    spawn_local(async move {
        if !try_open(&title, &what).await {
            let (Shared::Text(text) | Shared::Address(text)) = what;
            clipboard::give(text, copied);
        }
    });
}

/// Says whether that is all: what was refused, other than by the reader, has to
/// go another way.
async fn try_open(title: &str, what: &Shared) -> bool {
    let Some(window) = web_sys::window().filter(|_| is_there()) else {
        return false;
    };
    let data = web_sys::ShareData::new();
    data.set_title(title);
    match what {
        Shared::Text(text) => data.set_text(text),
        Shared::Address(address) => data.set_url(address),
    }
    let shared = JsFuture::from(window.navigator().share_with_data(&data)).await;
    shared.err().is_none_or(|refused| {
        let name = js_sys::Reflect::get(&refused, &"name".into()).ok();
        name.is_some_and(|name| name == "AbortError")
    })
}
