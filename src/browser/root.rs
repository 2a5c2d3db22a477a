//! `data-…` attributes of the root element, which the style sheets act on.

/// Sets `data-{name}` of the root element.
pub fn set(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(&["data-", name].concat(), value);
    }
}

/// Sets `data-{name}` of the root element, or takes it off.
pub fn set_flag(name: &str, on: bool) {
    if on { set(name, "") } else { clear(name) }
}

/// Reads `data-{name}` of the root element.
pub fn get(name: &str) -> Option<String> {
    root()?.get_attribute(&["data-", name].concat())
}

/// Takes `data-{name}` off the root element.
pub fn clear(name: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute(&["data-", name].concat());
    }
}

fn root() -> Option<web_sys::Element> {
    super::document()?.document_element()
}
