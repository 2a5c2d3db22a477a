//! What the reader downloads, against what we allow ourselves.

use crate::built::{Built, file_name};
use crate::compress::{beside, brotli, files};
use crate::html::{text, without};
use crate::one_file;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Prints the sizes and fails when one exceeds its budget: lines of
/// `name = bytes` in brotli.
pub fn check(budget: &Path, dist: &Path) -> Result<()> {
    let budget = fs::read_to_string(budget).context("budget.toml")?;
    let mut over = Vec::new();
    println!("Sizes in brotli:");
    for line in budget.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, limit)) = line.split_once('=') else {
            continue;
        };
        let name = name.trim();
        let limit: u64 = limit
            .trim()
            .replace('_', "")
            .parse()
            .with_context(|| line.to_owned())?;
        let size = size(name, dist)?;
        let kilobytes = |bytes: u64| format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100);
        println!(
            "  {name:<10} {:>9} of {:>9}",
            kilobytes(size),
            kilobytes(limit)
        );
        if size > limit {
            over.push(name.to_owned());
        }
    }
    if !over.is_empty() {
        bail!("over the budget in budget.toml: {}", over.join(", "));
    }
    Ok(())
}

/// The brotli size of a group of files.
fn size(group: &str, dist: &Path) -> Result<u64> {
    if matches!(group, "words" | "style") {
        let page = fs::read_to_string(dist.join("index.html"))?;
        let part = match group {
            "words" => without(&page, "figure, style, svg")?,
            _ => text(&page, "style")?,
        };
        return Ok(brotli(part.as_bytes())?.len() as u64);
    }
    if group == "one_file" {
        // Opened from a stick: what it weighs is what it takes there.
        return Ok(fs::metadata(dist.join(one_file::NAME))?.len());
    }
    let belongs = |name: &str| match group {
        "start" => matches!(Built::of(name), Some(Built::Glue | Built::Wasm)),
        "film" => Built::of(name) == Some(Built::Film),
        "page" => name == "index.html",
        other => name == other,
    };
    let mut total = 0;
    for file in files(dist)? {
        if belongs(&file_name(&file)) {
            total += fs::metadata(beside(&file, "br"))?.len();
        }
    }
    if total == 0 {
        bail!("budget.toml names {group}, which the build does not have");
    }
    Ok(total)
}
