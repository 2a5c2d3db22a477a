//! The page as one file, which opens from a USB stick by a double click.
//!
//! A browser lets a local file load no other: glue and wasm stand in the
//! page, the wasm compressed, and it starts without a fetch or an import.

use crate::built::Built;
use crate::compress::gzip;
use crate::policy;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::Path;

/// The name of the file.
pub const NAME: &str = "crs-hipec-offline.html";

/// The most it may weigh, in bytes.
const LIMIT: usize = 500_000;

/// Writes the file from the finished page, which has no policy yet, and gives
/// its text.
pub fn write(page: &str, dist: &Path) -> Result<String> {
    let read = |built: Built| -> Result<String> { Ok(fs::read_to_string(built.find(dist)?)?) };
    let wasm = STANDARD.encode(gzip(&fs::read(Built::Wasm.find(dist)?)?)?);
    let icon = STANDARD.encode(fs::read(dist.join("icon.svg"))?);

    let html = without_links(page);
    let html = html.replacen("<html", "<html data-edition=\"file\"", 1);
    let head = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\"></head>");
    let html = html.replacen("</head>", &head, 1);
    let html = replace_start(&html, &start(&read(Built::Glue)?, &wasm)?)?;
    let html = policy::add(&html, policy::Edition::OneFile)?;
    ensure!(
        html.len() <= LIMIT,
        "{NAME} has {} bytes, more than {LIMIT}",
        html.len()
    );
    fs::write(dist.join(NAME), &html)?;
    Ok(html)
}

/// The page without its `<link>` elements: each leads to another file.
fn without_links(html: &str) -> String {
    let mut parts = html.split("<link ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    out.extend(
        parts
            .filter_map(|part| part.split_once('>'))
            .map(|(_, rest)| rest),
    );
    out
}

/// The glue with a start that has everything at hand.
/// An inline module may export what nobody imports.
fn start(glue: &str, wasm: &str) -> Result<String> {
    ensure!(!glue.contains("\nimport "), "the glue imports another file");
    ensure!(!glue.contains("</script"), "the glue would end its script");
    Ok(format!(
        r#"document.documentElement.dataset.start = "begun";
{glue}
try {{
  const bytes = Uint8Array.from(atob("{wasm}"), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  await __wbg_init({{ module_or_path: new Response(stream).arrayBuffer() }});
}} catch (problem) {{
  document.documentElement.dataset.start = "failed";
  console.info("The interactive parts could not start.", String(problem));
}}
"#
    ))
}

/// Puts another text into the script that starts the page.
fn replace_start(html: &str, start: &str) -> Result<String> {
    let open = "<script type=\"module\">";
    let Some((before, rest)) = html.split_once(open) else {
        bail!("the page has no {open}")
    };
    let (_, after) = rest
        .split_once("</script>")
        .context("the start has no end")?;
    ensure!(!after.contains(open), "the page has two starts");
    Ok(format!("{before}{open}{start}</script>{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_go_and_the_rest_stays() {
        assert_eq!(
            without_links(r#"<a><link rel="x" href="y"><b><link rel=z></b>"#),
            "<a><b></b>"
        );
    }

    #[test]
    fn the_start_is_replaced_and_glue_that_needs_more_is_refused() {
        let html = "<script>a()</script><script type=\"module\">old</script><p>";
        let new = replace_start(html, "new").unwrap_or_default();
        assert_eq!(
            new,
            "<script>a()</script><script type=\"module\">new</script><p>"
        );
        assert!(start("a();\nimport b from 'c';", "").is_err());
        assert!(start("'</script>'", "").is_err());
    }
}
