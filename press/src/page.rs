//! The page's words and figures, written into the shell.

use crate::embeds;
use crate::style::without_line_comments;
use anyhow::{Result, ensure};

/// Fills the places that index.html leaves open.
pub fn fill(shell: &str, style: &str, page: &str) -> Result<String> {
    let embeds: Vec<String> = embeds::present(page)
        .into_iter()
        .map(|embed| format!("\"{}\"", embed.id()))
        .collect();
    // The shell's comments are for us.
    let html = put(
        &without_line_comments(shell),
        "<!-- press:style -->",
        // In the page: a file of its own would keep the words waiting for one
        // more answer of the host.
        &format!("<style>\n{style}</style>"),
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
