//! The style from the files in style/, in the order of their names in
//! style/order.txt. What stands there under `before what` is put before that section:
//! the first screen does not wait for it.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The style of the page.
#[derive(Default)]
pub struct Style {
    /// What stands in its head.
    pub head: String,
    /// What stands before a section: its id, and the style that is first needed in it.
    pub rooms: Vec<(String, String)>,
    /// What only the film's scenes after the first need: `later` in order.txt.
    pub later: String,
}

/// The style, with `more` at the end of its head.
pub fn read(from: &Path, more: &str) -> Result<Style> {
    let order = fs::read_to_string(from.join("order.txt")).context("style/order.txt")?;
    let mut style = Style::default();
    for line in order.lines() {
        if let Some(section) = line.strip_prefix("before ") {
            style.rooms.push((section.to_owned(), String::new()));
            continue;
        }
        let (name, place) = match (line.strip_prefix("later "), style.rooms.last_mut()) {
            (Some(name), _) => (name, &mut style.later),
            (None, Some((_, room))) => (line, room),
            (None, None) => (line, &mut style.head),
        };
        let part = fs::read_to_string(from.join(name)).with_context(|| format!("style/{name}"))?;
        place.push_str(&without_comments(&part));
    }
    style.head.push_str(more);
    for part in [&mut style.head, &mut style.later]
        .into_iter()
        .chain(style.rooms.iter_mut().map(|(_, room)| room))
    {
        *part = joined(part);
    }
    Ok(style)
}

/// In one line, without the spaces that are for us. A line that ends within a
/// selector ends a word of it.
fn joined(css: &str) -> String {
    css.lines().map(str::trim).fold(String::new(), |out, line| {
        let within = !(out.is_empty() || out.ends_with(['{', '}', ';', ',']));
        let line = match line.strip_suffix(" {") {
            Some(selector) => [selector, "{"].concat(),
            None if line.ends_with(';') => line.replacen(": ", ":", 1),
            None => line.to_owned(),
        };
        out + if within { " " } else { "" } + &line
    })
}

/// Comments are for us; the rest compresses well as it is.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{joined, without_comments};

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("a{}/* b{} */c{}/*"), "a{}c{}");
    }

    #[test]
    fn a_selector_on_two_lines_stays_one() {
        let css = "a,\n:root\n  :is(b) {\n  color: red;\n}\n\nc {\n}\n";
        assert_eq!(joined(css), "a,:root :is(b){color:red;}c{}");
    }
}
