//! What the reader downloads, against what we allow ourselves.

use crate::built::{Built, file_name};
use crate::compress::{beside, brotli, files};
use crate::html::{texts, without};
use crate::one_file;
use anyhow::{Context, Result, bail};
use brotli::Decompressor;
use std::fs;
use std::io::Read as _;
use std::path::Path;

/// Prints the sizes and fails when one exceeds its budget: lines of `name = bytes`, in
/// brotli but for the one file, which nobody compresses.
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
            over.push(format!("{name} (by {} bytes)", size - limit));
        }
    }
    if !over.is_empty() {
        bail!("over the budget in budget.toml: {}", over.join(", "));
    }
    Ok(())
}

/// How much of the compressed page has to arrive before the first screen can be
/// read: its style, its words and its picture.
pub fn first_screen(page: &[u8]) -> usize {
    let is_there = |length: usize| {
        let mut html = Vec::new();
        // It ends too early, as it does on its way; what came can be read.
        let _ = Decompressor::new(&page[..length], 4096).read_to_end(&mut html);
        String::from_utf8_lossy(&html).contains("</header>")
    };
    let (mut least, mut most) = (0, page.len());
    while least < most {
        let middle = least.midpoint(most);
        if is_there(middle) {
            most = middle;
        } else {
            least = middle + 1;
        }
    }
    least
}

/// The brotli size of a group of files.
fn size(group: &str, dist: &Path) -> Result<u64> {
    if matches!(group, "words" | "style") {
        let page = fs::read_to_string(dist.join("index.html"))?;
        let part = match group {
            "words" => without(&page, "figure, style, svg")?,
            _ => texts(&page, "style")?.concat(),
        };
        return Ok(brotli(part.as_bytes())?.len() as u64);
    }
    if group == "first_screen" {
        let page = fs::read(beside(&dist.join("index.html"), "br"))?;
        return Ok(first_screen(&page) as u64);
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
