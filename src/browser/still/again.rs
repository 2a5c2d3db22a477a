//! Drawings that are shown again, by `<use>`: what they show cannot be asked how it
//! looks. So for a moment a copy stands beside each, and looks as it does there.

use super::shape;
use super::sheet::{SVG, style};
use crate::browser::{by_svg_id, document};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Puts a copy beside each drawing that is shown again, also within the copies.
/// Level by level: the page is not laid out anew after each.
pub fn stand_ins(figure: &Element) -> Vec<Element> {
    let mut all = Vec::new();
    let mut level = vec![figure.clone()];
    while !level.is_empty() {
        let shown: Vec<Element> = level.iter().flat_map(shown_again).collect();
        let made: Vec<_> = shown.iter().map(stand_in).collect();
        level.clear();
        for (shown, made) in shown.iter().zip(made) {
            if let Some(made) = made
                && shown.after_with_node_1(&made).is_ok()
            {
                level.push(made);
            }
        }
        all.extend_from_slice(&level);
    }
    all
}

fn shown_again(within: &Element) -> Vec<Element> {
    let Ok(found) = within.query_selector_all("use") else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<Element>().ok())
        // What is not shown has no size.
        .filter(|element| element.get_bounding_client_rect().width() > 0.0)
        .collect()
}

/// What a `<use>` shows, in a group that looks like it.
fn stand_in(shown: &Element) -> Option<Element> {
    let target = by_svg_id(shown.get_attribute("href")?.strip_prefix('#')?)?;
    let document = document()?;
    let new = |name| document.create_element_ns(Some(SVG), name).ok();
    let hand = |from: &Element, to: &Element, names: &[&str]| {
        for name in names {
            if let Some(value) = from.get_attribute(name) {
                let _ = to.set_attribute(name, &value);
            }
        }
    };
    let group = new("g")?;
    hand(shown, &group, &["class", "transform"]);
    shape::hand_down(&group, &style(shown)?);
    let moved = new("g")?;
    let [x, y] = ["x", "y"].map(|name| shown.get_attribute(name).unwrap_or_else(|| "0".into()));
    let _ = moved.set_attribute("transform", &["translate(", &x, " ", &y, ")"].concat());
    let copy: Element = target.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let held = if target.local_name() == "symbol" {
        let inner = new("svg")?;
        hand(&target, &inner, &["viewBox", "preserveAspectRatio"]);
        hand(shown, &inner, &["width", "height"]);
        while let Some(child) = copy.first_child() {
            inner.append_child(&child).ok()?;
        }
        inner
    } else {
        copy
    };
    moved.append_child(&held).ok()?;
    group.append_child(&moved).ok()?;
    Some(group)
}
