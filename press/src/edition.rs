//! The page in other words, with the glue and the wasm of one that is built: they hold
//! no sentence, so they serve every language.

use crate::built::{Built, file_name};
use crate::html::{text, without};
use crate::{clinical_review, corrections, finish, licenses, project, written};
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Presses it from `built` into `out`, in the words of the folder that `WORDS` names.
pub fn press(built: &Path, out: &Path) -> Result<()> {
    let source = project();
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    for file in fs::read_dir(source.join("public"))? {
        let file = file?.path();
        fs::copy(&file, out.join(file_name(&file)))?;
    }
    for kind in [Built::Glue, Built::Wasm] {
        let file = kind.find(built)?;
        fs::copy(&file, out.join(file_name(&file)))?;
    }
    let start = text(
        &fs::read_to_string(built.join("index.html"))?,
        "script[type=module]",
    )?;
    let shell = fs::read_to_string(source.join("index.html"))?;
    let shell = without(&shell, "link[data-trunk]")?.replacen(
        "</head>",
        &format!("<script type=\"module\">{start}</script></head>"),
        1,
    );
    let html = corrections::fill(&written(&shell, &source)?, None, None)?;
    clinical_review::publish(out)?;
    licenses::publish(out)?;
    finish::all(&html, None, out)
}
