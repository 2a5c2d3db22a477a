//! A shape, with all that its looks need written in it.

use super::sheet::{Sheet, number, says, style};
use crate::browser::by_id;
use crate::domain::escape::escaped;
use crate::domain::still::{PLACE, SHAPE, STOP, TEXT, attribute, refers_to};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleDeclaration, Element, Node, SvgGraphicsElement, SvgMatrix};

/// Draws a shape where it stands on the screen.
pub fn shape(sheet: &mut Sheet, element: &Element, style: &CssStyleDeclaration) {
    if let Some((place, _)) = place(sheet, element) {
        let drawn = written(sheet, element, style, Some(place));
        sheet.body += &drawn;
    }
}

/// The matrix that brings an element's own units to the sheet's, and the one that
/// takes it back.
pub fn place(sheet: &Sheet, element: &Element) -> Option<(String, String)> {
    let matrix = element.dyn_ref::<SvgGraphicsElement>()?.get_screen_ctm()?;
    let back = matrix.inverse().ok()?;
    let there = matrix_text(&matrix, -sheet.left, -sheet.top);
    // Back from the sheet to the screen, and from there to the element.
    let shift = |a: f32, c: f32| f64::from(a) * sheet.left + f64::from(c) * sheet.top;
    let back = matrix_text(&back, shift(back.a(), back.c()), shift(back.b(), back.d()));
    Some((there, back))
}

fn matrix_text(matrix: &SvgMatrix, right: f64, down: f64) -> String {
    let mut text = "matrix(".to_owned();
    for part in [matrix.a(), matrix.b(), matrix.c(), matrix.d()] {
        let part = js_sys::Number::from(part).to_fixed(5);
        text += &part.map(String::from).unwrap_or_default();
        text += " ";
    }
    text += &number(f64::from(matrix.e()) + right);
    text += " ";
    text += &number(f64::from(matrix.f()) + down);
    text + ")"
}

/// A shape or a text as it is written, moved by a `transform`.
fn written(
    sheet: &mut Sheet,
    element: &Element,
    style: &CssStyleDeclaration,
    transform: Option<String>,
) -> String {
    let name = element.local_name();
    let mut out = ["<", &name].concat();
    places(&mut out, element);
    if let Some(transform) = transform {
        attribute(&mut out, "transform", &transform);
    }
    let is_text = matches!(name.as_str(), "text" | "tspan");
    looks(&mut out, sheet, style, &SHAPE);
    if !is_text {
        return out + "/>";
    }
    looks(&mut out, sheet, style, &TEXT);
    out += ">";
    let nodes = element.child_nodes();
    for node in (0..nodes.length()).filter_map(|index| nodes.item(index)) {
        if let Some(inner) = node.dyn_ref::<Element>() {
            if let Some(style) = self::style(inner) {
                out += &written(sheet, inner, &style, None);
            }
        } else if node.node_type() == Node::TEXT_NODE {
            out += &escaped(&node.text_content().unwrap_or_default());
        }
    }
    out + "</" + &name + ">"
}

/// Where it is, in its own units. A part of its picture's width is counted out.
fn places(to: &mut String, element: &Element) {
    for name in PLACE {
        let Some(mut value) = element.get_attribute(name) else {
            continue;
        };
        if value.ends_with('%') {
            value = counted(element, name).map(number).unwrap_or(value);
        }
        attribute(to, name, &value);
    }
}

fn counted(element: &Element, name: &str) -> Option<f64> {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).ok();
    let base = get(&get(element, name)?, "baseVal")?;
    // A text has a list of places.
    let first = get(&base, "0").filter(|first| !first.is_undefined());
    get(&first.unwrap_or(base), "value")?.as_f64()
}

/// The looks that are not as they would be without a word.
fn looks(
    to: &mut String,
    sheet: &mut Sheet,
    style: &CssStyleDeclaration,
    properties: &[(&str, &str)],
) {
    let has_line = says(style, "stroke") != "none";
    for (name, usual) in properties {
        let value = says(style, name);
        if value.is_empty() || value == *usual || (name.starts_with("stroke") && !has_line) {
            continue;
        }
        fill(sheet, &value);
        attribute(to, name, &value);
    }
}

/// What looks are handed down to shapes, on an element that stands in for another.
pub fn hand_down(stand_in: &Element, style: &CssStyleDeclaration) {
    for (name, _) in SHAPE.iter().chain(&TEXT) {
        let _ = stand_in.set_attribute(name, &says(style, name));
    }
}

/// Brings along what a value refers to: a gradient, a pattern, a clip.
pub fn fill(sheet: &mut Sheet, value: &str) {
    let Some(id) = refers_to(value) else { return };
    if sheet.filled.iter().any(|known| known == id) {
        return;
    }
    sheet.filled.push(id.to_owned());
    if let Some(element) = by_id(id) {
        let written = whole(sheet, &element);
        sheet.fills += &written;
    }
}

/// An element with all that it holds, each in its own units.
fn whole(sheet: &mut Sheet, element: &Element) -> String {
    let Some(style) = style(element) else {
        return String::new();
    };
    let transform = element.get_attribute("transform");
    let name = element.local_name();
    if matches!(
        name.as_str(),
        "path" | "rect" | "circle" | "ellipse" | "text"
    ) {
        return written(sheet, element, &style, transform);
    }
    // A drawing that is shown again within a clip.
    if name == "use" {
        let target = element.get_attribute("href");
        let target = target.and_then(|href| by_id(href.strip_prefix('#')?));
        return target
            .map(|target| whole(sheet, &target))
            .unwrap_or_default();
    }
    let mut out = ["<", &name].concat();
    for attribute_name in element.get_attribute_names().iter() {
        let attribute_name = attribute_name.as_string().unwrap_or_default();
        let is_look = STOP.iter().any(|(name, _)| *name == attribute_name);
        if !is_look && attribute_name != "class" {
            let value = element.get_attribute(&attribute_name).unwrap_or_default();
            attribute(&mut out, &attribute_name, &value);
        }
    }
    if name == "stop" {
        looks(&mut out, sheet, &style, &STOP);
    }
    out += ">";
    let children = element.children();
    for child in (0..children.length()).filter_map(|index| children.item(index)) {
        out += &whole(sheet, &child);
    }
    out + "</" + &name + ">"
}
