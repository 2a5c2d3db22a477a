//! Giving things away: clipboard, print, the device's share sheet.

use super::part::Part;
use super::{announce, root};
use leptos::task::spawn_local;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// Copies a text. Says whether it worked: in some frames it is forbidden.
async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = window.navigator().clipboard();
    // Not there in an insecure context.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// The id of the dialog for what could not be copied.
pub const BY_HAND: &str = "by-hand";

#[wasm_bindgen]
extern "C" {
    type ByHand;
    #[wasm_bindgen(method, catch, js_name = showModal)]
    fn show_modal(this: &ByHand) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &ByHand);
}

/// Copies a text and says so, or shows it to be copied by hand.
pub fn give(text: String, copied: &'static str) {
    spawn_local(async move {
        if copy(&text).await {
            announce::show(copied);
        } else {
            show(&text);
        }
    });
}

fn show(text: &str) {
    let dialog = Part::by_id(BY_HAND);
    let field = dialog.part("text");
    field.set_value(text);
    if let (Some(dialog), Some(field)) = (dialog.element::<Element>(), field.element::<Element>()) {
        // Fails only where it is open already.
        let _ = dialog.unchecked_ref::<ByHand>().show_modal();
        field.unchecked_ref::<ByHand>().select();
    }
}

thread_local! {
    static PRINTING: Cell<bool> = const { Cell::new(false) };
}

/// Opens the print dialog. `what` is a word on the root element for print.css:
/// `all`, `summary`, or the id of the one part to print. Some browsers go on at
/// once and print later: they say when it begins and ends.
pub fn print(what: &'static str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let begins = Closure::<dyn Fn()>::new(move || {
        PRINTING.set(true);
        prepare(what);
    });
    let ends = Closure::<dyn Fn()>::new(restore);
    window.set_onbeforeprint(Some(begins.into_js_value().unchecked_ref()));
    window.set_onafterprint(Some(ends.into_js_value().unchecked_ref()));
    PRINTING.set(false);
    prepare(what);
    let _ = window.print();
    if !PRINTING.get() {
        // Forbidden here, or still to begin.
        undo();
    }
}

/// What can be folded is folded for the eye only: paper cannot open it.
fn prepare(what: &str) {
    root::set("print", what);
    for details in Part::all("details:not([open])") {
        details.set_flag("open", true);
        details.set_flag("data-folded", true);
    }
}

fn restore() {
    undo();
    if let Some(window) = web_sys::window() {
        // What the reader prints next by the browser's own menu is the page.
        window.set_onbeforeprint(None);
    }
}

fn undo() {
    root::clear("print");
    for details in Part::all("[data-folded]") {
        details.set_flag("open", false);
        details.set_flag("data-folded", false);
    }
}

/// Whether the device has a share sheet.
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|window| {
        js_sys::Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
    })
}

/// Opens the device's share sheet, with a text or an address. Says whether that
/// is all: what was refused, other than by the reader, has to go another way.
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
    let shared = JsFuture::from(window.navigator().share_with_data(&data)).await;
    shared.err().is_none_or(|refused| {
        let name = js_sys::Reflect::get(&refused, &"name".into()).ok();
        name.is_some_and(|name| name == "AbortError")
    })
}
