//! What a still is drawn on, and how what stands on the page looks.

use js_sys::Number;
use web_sys::{CssStyleDeclaration, Element};

/// The namespace of drawings.
pub const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn so far.
pub struct Sheet {
    /// Where the figure stands on the screen, in CSS pixels from the left.
    pub left: f64,
    /// The same, from the top.
    pub top: f64,
    /// What was drawn, as SVG.
    pub body: String,
    /// What shapes are filled with and cut by, each once.
    pub fills: String,
    /// The ids of these.
    pub filled: Vec<String>,
}

/// How an element looks.
pub fn style(element: &Element) -> Option<CssStyleDeclaration> {
    web_sys::window()?.get_computed_style(element).ok()?
}

/// A property of it.
pub fn says(style: &CssStyleDeclaration, property: &str) -> String {
    style.get_property_value(property).unwrap_or_default()
}

/// A number with as many digits as a picture needs.
pub fn number(value: f64) -> String {
    // Fails only for more than 100 digits.
    let text = Number::from(value).to_fixed(2).ok().map(String::from);
    let text = text.unwrap_or_default();
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}
