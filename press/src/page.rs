//! The page's words and figures, written into the shell.

use crate::embeds;
use anyhow::{Result, ensure};

/// Fills the places that index.html leaves open.
pub fn fill(shell: &str, style: &str, page: &str) -> Result<String> {
    let embeds: Vec<String> = embeds::present(page)
        .into_iter()
        .map(|embed| format!("\"{}\"", embed.id()))
        .collect();
    let html = put(
        shell,
        "<!-- press:style -->",
        &format!(r#"<link rel="stylesheet" href="{style}">"#),
    )?;
    let html = put(&html, "/* embeds */[]", &format!("[{}]", embeds.join(",")))?;
    put(&html, "<!-- press:page -->", page)
}

fn put(html: &str, place: &str, what: &str) -> Result<String> {
    ensure!(
        html.matches(place).count() == 1,
        "index.html needs one {place}"
    );
    Ok(html.replacen(place, what, 1))
}
