//! Giving things away: clipboard, print, the device's share sheet.

use wasm_bindgen_futures::JsFuture;

/// Copies a text. Says whether it worked: in some frames it is forbidden.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    if !js_sys::Reflect::has(&window.navigator(), &"clipboard".into()).unwrap_or(false) {
        return false;
    }
    let clipboard = window.navigator().clipboard();
    // In an insecure context the property is there and undefined.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Opens the print dialog. `what` is a word on the root element for print.css:
/// `all`, `summary`, or the id of the one part to print.
pub fn print(what: &str) {
    super::root::set("print", what);
    // What can be folded is folded for the eye only: paper cannot open it.
    let folded = super::part::Part::all("details:not([open])");
    for details in &folded {
        details.set_flag("open", true);
    }
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
    for details in &folded {
        details.set_flag("open", false);
    }
    super::root::clear("print");
}

/// Whether the device has a share sheet.
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|window| {
        js_sys::Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
    })
}

/// Opens the device's share sheet, with a text or an address. Says whether it
/// was shared.
pub async fn share(title: &str, text: &str, address: Option<&str>) -> bool {
    let Some(window) = web_sys::window().filter(|_| can_share()) else {
        return false;
    };
    let data = web_sys::ShareData::new();
    data.set_title(title);
    data.set_text(text);
    if let Some(address) = address {
        data.set_url(address);
    }
    JsFuture::from(window.navigator().share_with_data(&data))
        .await
        .is_ok()
}
