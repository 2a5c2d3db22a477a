//! Drawings that are shown again, by `<use>`: what they show cannot be asked how it
//! looks. So for a moment a copy stands beside each, and looks as it does there.

use super::shape;
use super::sheet::{SVG, style};
use crate::browser::part::Part;
use crate::browser::{by_id, document};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Puts a copy beside each drawing that is shown again, also within the copies.
/// Level by level: the page is not laid out anew after each.
pub fn stand_ins(figure: &Part) -> Vec<Part> {
    let mut all = Vec::new();
    let mut level = vec![figure.clone()];
    while !level.is_empty() {
        let mut shown = Vec::new();
        for part in level {
            shown.extend(part.all_in("use"));
        }
        // What is not shown has no size.
        shown.retain(|part| part.0.get_bounding_client_rect().width() > 0.0);
        let mut made = Vec::new();
        for Part(shown) in &shown {
            made.extend(stand_in(shown).map(|made| (shown, Part(made))));
        }
        level = Vec::new();
        for (shown, made) in made {
            if shown.after_with_node_1(&made.0).is_ok() {
                all.push(made.clone());
                level.push(made);
            }
        }
    }
    all
}

/// What a `<use>` shows, in a group that looks like it.
fn stand_in(shown: &Element) -> Option<Element> {
    let target = by_id(shown.get_attribute("href")?.strip_prefix('#')?)?;
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
