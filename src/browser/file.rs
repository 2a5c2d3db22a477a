//! Files that the reader saves or brings back.

use super::part::Part;
use super::promise;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

/// Offers a text as a file to save; nothing where the browser has no such files.
pub fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    save_address(name, &address)?;
    // The download holds the text itself once it has begun: the address can go.
    super::clock::after(10_000, move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    });
    Some(())
}

/// Offers what an address of this page holds as a file to save.
pub fn save_address(name: &str, address: &str) -> Option<()> {
    let link: web_sys::HtmlAnchorElement = super::document()?
        .create_element("a")
        .ok()?
        .dyn_into()
        .ok()?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}

/// Calls back with the text of each file that is chosen in this input.
pub fn on_chosen(input: &Part, handle: impl Fn(&str) + 'static) {
    let handle = Rc::new(handle);
    input.on("change", move |event| {
        let (input, handle) = (Part::of(&event), Rc::clone(&handle));
        let Some(file) = chosen(&input) else { return };
        let take = move |text: &str| {
            handle(text);
            input.set_value("");
        };
        // The limit of what the page would ever write, with room to spare.
        if file.size() > 200_000.0 {
            return take("");
        }
        promise::then(&file.text(), move |text| {
            let text = text.ok().and_then(|text| text.as_string());
            // An unreadable file counts as an empty one: the reader is told that it holds no copy.
            take(&text.unwrap_or_default());
        });
    });
}

fn chosen(input: &Part) -> Option<File> {
    input.element::<HtmlInputElement>()?.files()?.get(0)
}
