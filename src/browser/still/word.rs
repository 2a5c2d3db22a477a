//! Words of the page, line by line as the browser has broken them.

use super::sheet::{Sheet, number, says};
use crate::domain::escape::escaped;
use crate::domain::still::attribute;
use web_sys::{CssStyleDeclaration, Node};

/// How far below the top of its line a text stands: the same in all common fonts.
const BASELINE: f64 = 0.8;

/// A line that is being read.
struct Line {
    left: f64,
    top: f64,
    height: f64,
    words: String,
}

/// Draws the lines of a text.
pub fn lines(sheet: &mut Sheet, node: &Node, style: &CssStyleDeclaration) {
    let text = node.text_content().unwrap_or_default();
    let mut line: Option<Line> = None;
    let mut start = 0;
    // A line may break after a hyphen, too.
    for piece in text.split_inclusive(|c: char| c.is_whitespace() || c == '-') {
        let end = start + piece.encode_utf16().count() as u32;
        let word = piece.trim_end();
        let length = word.encode_utf16().count() as u32;
        if let (true, Some((left, top, height))) = (length > 0, place(node, start, start + length))
        {
            let space = if word == piece { "" } else { " " };
            match &mut line {
                Some(line) if (line.top - top).abs() < height / 2.0 => {
                    line.words = [&line.words, word, space].concat();
                }
                _ => {
                    draw(sheet, line.take(), style);
                    let words = [word, space].concat();
                    line = Some(Line {
                        left,
                        top,
                        height,
                        words,
                    });
                }
            }
        }
        start = end;
    }
    draw(sheet, line, style);
}

/// Where a word stands on the screen: left, top, height.
fn place(node: &Node, start: u32, end: u32) -> Option<(f64, f64, f64)> {
    let range = crate::browser::document()?.create_range().ok()?;
    range.set_start(node, start).ok()?;
    range.set_end(node, end).ok()?;
    let frame = range.get_bounding_client_rect();
    (frame.width() > 0.0).then(|| (frame.left(), frame.top(), frame.height()))
}

fn draw(sheet: &mut Sheet, line: Option<Line>, style: &CssStyleDeclaration) {
    let Some(line) = line else { return };
    let x = number(line.left - sheet.left);
    let y = number(line.top - sheet.top + line.height * BASELINE);
    let body = &mut sheet.body;
    *body += "<text";
    attribute(body, "x", &x);
    attribute(body, "y", &y);
    attribute(body, "fill", &says(style, "color"));
    for name in ["font-family", "font-size", "font-weight"] {
        attribute(body, name, &says(style, name));
    }
    *body += ">";
    *body += &escaped(line.words.trim_end());
    *body += "</text>";
}
