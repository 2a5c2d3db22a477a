//! Files that the reader saves or brings back.

use super::part::Part;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// Offers a text as a file to save.
pub fn save(name: &str, kind: &str, text: &str) {
    let _ = try_save(name, kind, text);
}

fn try_save(name: &str, kind: &str, text: &str) -> Option<()> {
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
        spawn_local(async move {
            if let Some(text) = chosen(&input).await {
                handle(&text);
                input.set_value("");
            }
        });
    });
}

async fn chosen(input: &Part) -> Option<String> {
    let file = input.element::<HtmlInputElement>()?.files()?.get(0)?;
    // The limit of what the page would ever write, with room to spare.
    if file.size() > 200_000.0 {
        return Some(String::new());
    }
    let text = JsFuture::from(file.text()).await.ok();
    // An unreadable file counts as an empty one: the reader is told that it holds no copy.
    Some(text.and_then(|text| text.as_string()).unwrap_or_default())
}
