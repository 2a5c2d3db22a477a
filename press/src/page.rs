//! The page's words and figures, written into the shell.

use crate::embeds;
use crate::style;
use anyhow::{Result, ensure};

/// Fills the places that index.html leaves open.
pub fn fill(shell: &str, sheet: &str, page: &str) -> Result<String> {
    let embeds: Vec<String> = embeds::present(page)
        .into_iter()
        .map(|embed| format!("\"{}\"", embed.id()))
        .collect();
    // The shell's comments are for us.
    let html = put(
        &style::without_line_comments(shell),
        "<!-- press:style -->",
        &format!(r#"<link rel="stylesheet" href="{sheet}">"#),
    )?;
    let html = put(&html, "/* embeds */[]", &format!("[{}]", embeds.join(",")))?;
    // Leptos marks where one text ends and the next begins, for a hydration
    // that this page does not need.
    put(&html, "<!-- press:page -->", &page.replace("<!>", ""))
}

fn put(html: &str, place: &str, what: &str) -> Result<String> {
    ensure!(
        html.matches(place).count() == 1,
        "index.html needs one {place}"
    );
    Ok(html.replacen(place, what, 1))
}
