//! The manifest of the page as an app.

use anyhow::{Context, Result, ensure};
use crs_hipec::words::{self, Key, site};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The name of the file.
const NAME: &str = "manifest.webmanifest";

/// The words of its screenshots, in their order.
const SCREENSHOTS: [Key; 2] = [site::SCREENSHOT_WIDE, site::SCREENSHOT_NARROW];

/// The words of its shortcuts, in their order: long and short.
const SHORTCUTS: [[Key; 2]; 3] = [
    [site::SHORTCUT_SURGERY, site::SHORTCUT_SURGERY_SHORT],
    [site::SHORTCUT_RECOVERY, site::SHORTCUT_RECOVERY_SHORT],
    [site::SHORTCUT_QUESTIONS, site::SHORTCUT_QUESTIONS_SHORT],
];

/// Writes its words into the manifest. With the public address the app gets an
/// id, too, where the page stands: an id counts from the top of the domain;
/// without one the browser takes the address that the app starts at.
pub fn write(address: Option<&str>, dist: &Path) -> Result<()> {
    let file = dist.join(NAME);
    let manifest: Value = serde_json::from_slice(&fs::read(&file).context(NAME)?)?;
    let mut manifest = with_words(manifest)?;
    if let Some(address) = address {
        manifest["id"] = path_of(address)?.into();
    }
    Ok(fs::write(file, manifest.to_string())?)
}

fn path_of(address: &str) -> Result<&str> {
    let (_, rest) = address
        .split_once("://")
        .context("an address has a scheme")?;
    Ok(rest.find('/').map_or("/", |start| &rest[start..]))
}

fn with_words(mut manifest: Value) -> Result<Value> {
    for (name, words) in [
        ("name", site::NAME),
        ("short_name", site::SHORT_NAME),
        ("description", site::APP),
    ] {
        manifest[name] = words.text().into();
    }
    manifest["lang"] = words::language().into();
    let screenshots = entries(&mut manifest, "screenshots", SCREENSHOTS.len())?;
    for (screenshot, label) in screenshots.iter_mut().zip(SCREENSHOTS) {
        screenshot["label"] = label.text().into();
    }
    let shortcuts = entries(&mut manifest, "shortcuts", SHORTCUTS.len())?;
    for (shortcut, [long, short]) in shortcuts.iter_mut().zip(SHORTCUTS) {
        shortcut["name"] = long.text().into();
        shortcut["short_name"] = short.text().into();
    }
    Ok(manifest)
}

/// The entries of a list, which has as many as there are words for it.
fn entries<'a>(manifest: &'a mut Value, list: &str, words: usize) -> Result<&'a mut Vec<Value>> {
    let entries = manifest[list].as_array_mut().context("no such list")?;
    ensure!(entries.len() == words, "{list}: {} entries", entries.len());
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_named_in_the_words_of_the_page() -> Result<()> {
        let manifest = serde_json::from_str(include_str!("../../public/manifest.webmanifest"))?;
        let manifest = with_words(manifest)?;
        assert_eq!(manifest["name"], site::NAME.text());
        assert_eq!(manifest["lang"], words::language());
        assert!(manifest["shortcuts"][2]["short_name"].is_string());
        assert_eq!(path_of("https://example.org/x/y/")?, "/x/y/");
        Ok(())
    }
}
