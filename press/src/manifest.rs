//! The manifest of the page as an app.

use anyhow::{Context, Result, bail};
use crs_hipec::domain::address::Figure;
use crs_hipec::domain::section::Section;
use crs_hipec::words::{self, Key, site};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The name of the file.
const NAME: &str = "manifest.webmanifest";

/// What the icon of the app offers at once: a place on the page, its name, long and short.
const SHORTCUTS: [(&str, Key, Key); 3] = [
    (
        Figure::Map.id(),
        site::SHORTCUT_MAP,
        site::SHORTCUT_MAP_SHORT,
    ),
    (
        Section::Questions.id(),
        site::SHORTCUT_QUESTIONS,
        site::SHORTCUT_QUESTIONS_SHORT,
    ),
    (
        Figure::Timeline.id(),
        site::SHORTCUT_TIMELINE,
        site::SHORTCUT_TIMELINE_SHORT,
    ),
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
    let screenshots = manifest["screenshots"].as_array_mut();
    for screenshot in screenshots.context("no screenshots")? {
        let label = match screenshot["form_factor"].as_str() {
            Some("wide") => site::SCREENSHOT_WIDE,
            Some("narrow") => site::SCREENSHOT_NARROW,
            _ => bail!("a screenshot without a form_factor that has words: {screenshot}"),
        };
        screenshot["label"] = label.text().into();
    }
    let shortcut = |(place, long, short): (&str, Key, Key)| json!({ "url": format!("./#{place}"), "name": long.text(), "short_name": short.text() });
    manifest["shortcuts"] = SHORTCUTS.map(shortcut).into();
    Ok(manifest)
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
        assert!(manifest["screenshots"][1]["label"].is_string());
        assert_eq!(path_of("https://example.org/x/y/")?, "/x/y/");
        Ok(())
    }
}
