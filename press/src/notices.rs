//! Whose code the wasm holds: each license as it came with the crates, each text once.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The name of the file.
pub const NAME: &str = "third-party-notices.txt";

const LEAD: &str = "\
The interactive parts of this page are compiled from the crates below and from Rust's
standard library (MIT or Apache-2.0, https://www.rust-lang.org/policies/licenses).
";

/// Asks for the crates that are compiled in: `name v1.2.3`, and our own with a folder.
const PARTS: &str = "tree --locked --package crs-hipec --features hydrate --prefix none \
    --target wasm32-unknown-unknown --edges normal,no-proc-macro";
/// Asks where they lie.
const FOLDERS: &str =
    "metadata --locked --format-version 1 --filter-platform wasm32-unknown-unknown";

/// Writes it beside the page, compressed as all that is there.
pub fn write(dist: &Path) -> Result<()> {
    let (parts, folders) = (cargo(PARTS)?, cargo(FOLDERS)?);
    let folders: Value = serde_json::from_str(&folders)?;
    let mut found = Vec::new();
    for package in folders["packages"].as_array().context("no packages")? {
        let of = |key: &str| package[key].as_str().unwrap_or_default();
        let name = format!("{} v{}", of("name"), of("version"));
        if parts.lines().any(|part| part == name) {
            let folder = Path::new(of("manifest_path")).parent();
            let mut texts = licenses(folder.context("no folder")?)?;
            if texts.is_empty() {
                texts.push(format!("{}, see {}", of("license"), of("repository")));
            }
            found.extend(texts.into_iter().map(|text| (name.clone(), text)));
        }
    }
    ensure!(found.len() > 40, "too few licenses: {}", found.len());
    let file = dist.join(NAME);
    fs::write(&file, written(found))?;
    crate::compress::one(&file)
}

fn cargo(words: &str) -> Result<String> {
    let mut cargo = Command::new("cargo");
    let done = cargo.args(words.split(' ')).current_dir(crate::project());
    let done = done.output()?;
    ensure!(done.status.success(), "cargo {words} failed");
    Ok(String::from_utf8(done.stdout)?)
}

/// The license texts in a crate's folder, in the order of their files.
fn licenses(folder: &Path) -> Result<Vec<String>> {
    let mut texts = BTreeMap::new();
    for file in fs::read_dir(folder)? {
        let file = file?.path();
        let name = crate::built::file_name(&file).to_lowercase();
        let begins = ["licen", "unlicen", "copy", "notice"];
        if file.is_file() && begins.iter().any(|begin| name.starts_with(begin)) {
            texts.insert(name, fs::read_to_string(&file)?);
        }
    }
    Ok(texts.into_values().collect())
}

/// Each text once, under the names of all that came with it.
fn written(found: Vec<(String, String)>) -> String {
    let mut names = BTreeMap::<String, Vec<String>>::new();
    for (name, text) in found {
        let lines: Vec<_> = text.trim().lines().map(str::trim_end).collect();
        names.entry(lines.join("\n")).or_default().push(name);
    }
    let mut all: Vec<_> = names.into_iter().collect();
    all.sort_by(|(_, some), (_, others)| some.cmp(others));
    let all = all.iter().map(|(text, names)| {
        let names = names.join(", ");
        format!("\n{}\n{names}\n\n{text}\n", "-".repeat(72))
    });
    LEAD.to_owned() + &all.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_two_crates_have_stands_once_under_both_names() {
        let of = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let all = written(vec![
            of("b v1", "MIT\r\nfor all\n"),
            of("a v2", "Zlib"),
            of("c v3", "MIT\nfor all"),
        ]);
        let (lead, rest) = all.split_once("---\n").unwrap();
        assert!(lead.contains("standard library"));
        assert!(rest.starts_with("a v2\n\nZlib\n"), "{rest}");
        assert!(rest.ends_with("b v1, c v3\n\nMIT\nfor all\n"), "{rest}");
    }

    #[test]
    fn our_own_licenses_are_found_as_those_of_others_are() -> Result<()> {
        assert_eq!(licenses(&crate::project())?.len(), 2);
        Ok(())
    }
}
