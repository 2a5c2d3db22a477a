//! Wasm and glue, shorter by what no browser needs. Measured in
//! docs/performance.md.

use crate::built::{Built, file_name};
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Digits in the digest that wasm-bindgen adds to each name.
const DIGITS: usize = 16;

/// Rewrites the two files that wasm-bindgen wrote, and gives the page with their
/// new names.
pub fn shorten(html: &str, dist: &Path) -> Result<String> {
    let (glue, wasm) = (Built::Glue.find(dist)?, Built::Wasm.find(dist)?);
    let (text, bytes) = numbered(&fs::read_to_string(&glue)?, fs::read(&wasm)?);
    let html = rename(html, Built::Glue, &glue, without_comments(&text).as_bytes())?;
    rename(&html, Built::Wasm, &wasm, &bytes)
}

/// Trunk named the file by what was in it before: browsers that keep it for ever
/// go by the name alone.
fn rename(html: &str, built: Built, old: &Path, bytes: &[u8]) -> Result<String> {
    let (before, now) = (file_name(old), built.name(bytes));
    ensure!(html.contains(&before), "the page does not start {before}");
    fs::remove_file(old)?;
    fs::write(old.with_file_name(&now), bytes)?;
    Ok(html.replace(&before, &now))
}

/// The same names with a number of as many digits in place of each digest, which
/// cannot be compressed and stands in both files.
fn numbered(glue: &str, mut wasm: Vec<u8>) -> (String, Vec<u8>) {
    let mut glue = glue.to_owned();
    for (number, digest) in digests(&glue).into_iter().enumerate() {
        let short = format!("{number:0DIGITS$}");
        glue = glue.replace(&digest, &short);
        for at in memchr::memmem::find_iter(&wasm.clone(), &digest) {
            wasm[at..at + DIGITS].copy_from_slice(short.as_bytes());
        }
    }
    (glue, wasm)
}

/// Each digest that ends a name in the glue: `__wbg_focus_0a8d513ea5d8338e`.
fn digests(glue: &str) -> BTreeSet<String> {
    glue.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|name| name.starts_with("__wb") || name.starts_with("wasm_bindgen__"))
        .filter_map(|name| name.rsplit('_').find(|part| part.len() >= DIGITS))
        .map(|part| part.strip_prefix('h').unwrap_or(part))
        .filter(|part| part.len() == DIGITS && part.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(str::to_owned)
        .collect()
}

/// Without doc comments and the space that lines begin with.
fn without_comments(glue: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(glue.len());
    for line in glue.lines().map(str::trim_start) {
        inside |= line.starts_with("/**");
        if !inside && !line.is_empty() {
            out.push_str(line);
            out.push('\n');
        }
        inside &= !line.ends_with("*/");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_the_same_in_both_files() {
        let glue = "__wbg_focus_0a8d513ea5d8338e: 1, wasm_bindgen__invoke__h4e55970ec6a6fbec_13(2)";
        let wasm = b"\0__wbg_focus_0a8d513ea5d8338e\0wasm_bindgen__invoke__h4e55970ec6a6fbec_13";
        let (text, bytes) = numbered(glue, wasm.to_vec());
        assert_eq!(
            text,
            "__wbg_focus_0000000000000000: 1, wasm_bindgen__invoke__h0000000000000001_13(2)"
        );
        assert_eq!(
            bytes,
            b"\0__wbg_focus_0000000000000000\0wasm_bindgen__invoke__h0000000000000001_13"
        );
    }

    #[test]
    fn only_digests_of_names_are_numbered() {
        assert!(digests("const x = '0123456789abcdef'; __wbg_new_1; __wbindgen_malloc").is_empty());
    }

    #[test]
    fn comments_and_indents_go_and_code_stays() {
        let glue = "/**\n * @returns {number}\n */\nfunction a() {\n    return 1; /* one */\n}\n";
        assert_eq!(
            without_comments(glue),
            "function a() {\nreturn 1; /* one */\n}\n"
        );
    }
}
