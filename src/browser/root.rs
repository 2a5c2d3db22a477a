//! Words on the root element, which the style sheets act on.

/// Sets `data-{name}` of the root element.
pub fn set(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(&format!("data-{name}"), value);
    }
}

/// Reads `data-{name}` of the root element.
pub fn get(name: &str) -> Option<String> {
    root()?.get_attribute(&format!("data-{name}"))
}

/// Takes `data-{name}` off the root element.
pub fn clear(name: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute(&format!("data-{name}"));
    }
}

fn root() -> Option<web_sys::Element> {
    super::document()?.document_element()
}
