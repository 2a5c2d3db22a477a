//! One style sheet from the files in style/, in the order of their names in
//! style/order.txt.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The style sheet, with `more` at its end.
pub fn bundle(from: &Path, more: &str) -> Result<String> {
    let order = fs::read_to_string(from.join("order.txt")).context("style/order.txt")?;
    let mut style = String::new();
    for name in order.lines().map(str::trim).filter(|name| !name.is_empty()) {
        let part = fs::read_to_string(from.join(name)).with_context(|| format!("style/{name}"))?;
        style.push_str(&without_comments(&part));
    }
    style.push_str(more);
    // Indents weigh nothing once compressed, but the one file is not.
    Ok(lines(&style))
}

/// The lines without their indents, and no empty ones.
pub fn lines(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::with_capacity(text.len()), |out, line| {
            out + line + "\n"
        })
}

/// A script or a shell without the lines that are comment, and without indents.
pub fn without_line_comments(text: &str) -> String {
    let lines = lines(text);
    lines
        .lines()
        .filter(|line| !line.starts_with("//"))
        .fold(String::with_capacity(lines.len()), |out, line| {
            out + line + "\n"
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
    use super::without_comments;

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("a{}/* b{} */c{}/*"), "a{}c{}");
    }
}
