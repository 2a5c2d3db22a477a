//! The manifest of the page as an app.

use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The name of the file.
const NAME: &str = "manifest.webmanifest";

/// Gives the app an id: where the page stands. An id counts from the top of the
/// domain, so it is known only with the address; without one the browser takes
/// the address that the app starts at.
pub fn identify(address: &str, dist: &Path) -> Result<()> {
    let file = dist.join(NAME);
    let mut manifest: Value = serde_json::from_slice(&fs::read(&file).context(NAME)?)?;
    let (_, rest) = address
        .split_once("://")
        .context("an address has a scheme")?;
    let path = rest.find('/').map_or("/", |start| &rest[start..]);
    manifest["id"] = path.into();
    Ok(fs::write(file, manifest.to_string())?)
}
