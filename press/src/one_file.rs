//! The page as one file, which opens from a USB stick by a double click.
//!
//! A browser lets a local file load no other: glue and wasm stand in the
//! page, the wasm compressed, and it starts without a fetch or an import.

use crate::built::Built;
use crate::compress::gzip;
use crate::html::Changes;
use crate::{clinical_review, policy};
use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::ContentType;
use std::fs;
use std::path::Path;

/// The name of the file.
pub const NAME: &str = "crs-hipec-offline.html";

/// Writes the file from the finished page, which has no policy yet, and gives
/// its text.
pub fn write(page: &str, dist: &Path) -> Result<String> {
    let read = |built: Built| -> Result<String> { Ok(fs::read_to_string(built.find(dist)?)?) };
    let wasm = STANDARD.encode(gzip(&fs::read(Built::Wasm.find(dist)?)?)?);
    let icon = STANDARD.encode(fs::read(dist.join("icon.svg"))?);

    let html = alone(page, &icon, &start(&read(Built::Glue)?, &wasm)?)?;
    let html = policy::add(&html, &[], policy::Edition::OneFile)?;
    fs::write(dist.join(NAME), &html)?;
    Ok(html)
}

/// The page without what leads to another file, and with this icon and start.
fn alone(page: &str, icon: &str, start: &str) -> Result<String> {
    let icon = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">");
    let review = format!("a[href=\"{}\"]", clinical_review::NAME);
    Changes::default()
        .one("html", |html| {
            // The name is a valid one.
            let _ = html.set_attribute("data-edition", "file");
        })?
        .one("head", |head| head.append(&icon, ContentType::Html))?
        .each("link", |link| link.remove())?
        .each(&review, |link| link.remove_and_keep_content())?
        .one("script[type=module]", |script| {
            script.set_inner_content(start, ContentType::Html);
        })?
        .to(page)
}

/// The glue with a start that has everything at hand.
/// An inline module may export what nobody imports.
fn start(glue: &str, wasm: &str) -> Result<String> {
    ensure!(!imports(glue), "the glue imports another file");
    ensure!(!glue.contains("</script"), "the glue would end its script");
    let init = default_export(glue).context("the glue has no start")?;
    Ok(format!(
        r#"document.documentElement.dataset.start = "begun";
{glue}
try {{
  const bytes = Uint8Array.from(atob("{wasm}"), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  await {init}({{ module_or_path: new Response(stream).arrayBuffer() }});
}} catch (problem) {{
  document.documentElement.dataset.start = "failed";
  console.info("The interactive parts could not start.", String(problem));
}}
"#
    ))
}

/// Whether a script imports another, made short or as it was written.
fn imports(script: &str) -> bool {
    script.split([';', '\n']).any(|part| {
        let after = part.strip_prefix("import");
        after.is_some_and(|after| after.starts_with([' ', '{', '"', '\'', '*']))
    })
}

/// The name within the glue of what it exports as its default: what starts the wasm.
fn default_export(glue: &str) -> Option<&str> {
    let (before, _) = glue.rsplit_once(" as default")?;
    let belongs = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    before.rsplit(|c| !belongs(c)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_by_itself_and_leads_to_no_other_file() -> Result<()> {
        let page = "<html><head><link rel=icon href=a><link rel=manifest href=b></head>\
            <body><script>a()</script><a href=\"clinical-review.txt\">The sheet</a>\
            <script type=\"module\">old</script></body></html>";
        let alone = alone(page, "ICON", "new \"<\"")?;
        assert_eq!(
            alone,
            "<html data-edition=\"file\"><head>\
            <link rel=\"icon\" href=\"data:image/svg+xml;base64,ICON\"></head>\
            <body><script>a()</script>The sheet<script type=\"module\">new \"<\"</script></body></html>"
        );
        Ok(())
    }

    #[test]
    fn glue_that_needs_more_is_refused() {
        let export = "export{b as default};";
        assert!(start(export, "").is_ok());
        for more in [
            "a();\nimport b from 'c';",
            "a();import{b}from\"c\";",
            "'</script>'",
        ] {
            assert!(start(&format!("{more}{export}"), "").is_err(), "{more}");
        }
        assert!(start("a();", "").is_err());
    }

    #[test]
    fn the_start_is_found_as_it_was_written_and_made_short() {
        for glue in [
            "export { initSync, it as default };",
            "export{b as initSync,it as default};\n",
        ] {
            assert_eq!(default_export(glue), Some("it"));
        }
    }
}
