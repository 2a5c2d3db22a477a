//! What is read aloud of the page: its sentences, and the mark on one of them.

use super::document;
use super::part::Part;
use crate::domain::listening::sentences;
use js_sys::{Map, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node, Range};

/// A sentence of the page.
pub struct Sentence {
    /// Its words.
    pub words: String,
    range: Range,
    block: Element,
}

/// The name of the mark in the style sheet.
const MARK: &str = "said";

/// The sentences of parts, in order; the numbers of its sources are left out.
pub fn of(parts: &[Part]) -> Vec<Sentence> {
    let mut found = Vec::new();
    for part in parts {
        for block in part.all_in("p, li:not(:has(p))") {
            of_block(&block.0, &mut found);
        }
    }
    found
}

fn of_block(block: &Element, found: &mut Vec<Sentence>) {
    let mut texts = Vec::new();
    collect(block, &mut texts);
    let mut all = Vec::new();
    for (text, _) in &texts {
        all.extend(text.encode_utf16());
    }
    for place in sentences(&String::from_utf16_lossy(&all)) {
        let range = document().and_then(|document| document.create_range().ok());
        let (start, end) = (node_at(&texts, place.start), node_at(&texts, place.end));
        if let (Some(range), Some((first, from)), Some((last, to))) = (range, start, end) {
            // Fails only for places that are not there.
            let _ = range.set_start(first, from);
            let _ = range.set_end(last, to);
            let words = &all[place.start as usize..place.end as usize];
            found.push(Sentence {
                words: String::from_utf16_lossy(words),
                range,
                block: block.clone(),
            });
        }
    }
}

/// The text nodes, each with its text.
fn collect(node: &Node, texts: &mut Vec<(String, Node)>) {
    let mut child = node.first_child();
    while let Some(node) = child {
        if node.node_type() == Node::TEXT_NODE {
            texts.push((node.node_value().unwrap_or_default(), node.clone()));
        } else if let Some(element) = node.dyn_ref::<Element>()
            && !element.matches("sup, .cite").unwrap_or(false)
        {
            collect(element, texts);
        }
        child = node.next_sibling();
    }
}

/// The node that a place in the whole text lies in, and the place in it.
fn node_at(texts: &[(String, Node)], place: u32) -> Option<(&Node, u32)> {
    let mut before = 0;
    for (text, node) in texts {
        let length = text.encode_utf16().count() as u32;
        if place <= before + length {
            return Some((node, place - before));
        }
        before += length;
    }
    None
}

#[wasm_bindgen]
extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new(range: &Range) -> Result<Highlight, JsValue>;
}

/// Marks this sentence and no other. The text stays as it is: a browser that
/// cannot mark a part of it marks the whole paragraph.
pub fn mark(sentence: Option<&Sentence>) {
    for marked in Part::all("[data-said]") {
        marked.set_flag("data-said", false);
    }
    let marks = Reflect::get(&js_sys::global(), &"CSS".into())
        .and_then(|css| Reflect::get(&css, &"highlights".into()))
        .ok()
        .filter(JsValue::is_object)
        .map(JsCast::unchecked_into::<Map>);
    let Some(sentence) = sentence else {
        if let Some(marks) = marks {
            marks.delete(&MARK.into());
        }
        return;
    };
    match (marks, Highlight::new(&sentence.range)) {
        (Some(marks), Ok(mark)) => {
            marks.set(&MARK.into(), &mark);
        }
        _ => {
            let _ = sentence
                .block
                .toggle_attribute_with_force("data-said", true);
        }
    }
}
