//! The press: Trunk's post-build hook, from what Trunk built to what is
//! uploaded. Each step is a file. Run by hand as `cargo run -p press --
//! clinical-review`, it writes the sheet that a clinician signs.

mod budget;
mod card;
mod claims;
mod clinical_review;
mod compress;
mod digest;
mod embeds;
mod glue;
mod hosts;
mod oembed;
mod one_file;
mod page;
mod policy;
mod precache;
mod structured;
mod style;

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    if env::args().nth(1).as_deref() == Some("clinical-review") {
        return clinical_review::write();
    }
    if let Some(late) = clinical_review::late() {
        eprintln!("warning: {late}");
    }
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR").context("run me by `trunk build`")?);
    let source = PathBuf::from(env::var("TRUNK_SOURCE_DIR").context("run me by `trunk build`")?);
    let index = dist.join("index.html");
    let shell = fs::read_to_string(&index)?;
    // Trunk's reload script is inline and changes with the address it serves.
    let serving = shell.contains("__TRUNK_");

    let page = crs_hipec::page::html();
    let sheet = style::bundle(&source.join("style"), &embeds::style(&page), &dist)?;
    let html = page::fill(&shell, &sheet, &page)?;
    clinical_review::publish(&dist)?;
    if serving {
        return Ok(fs::write(&index, html)?);
    }
    glue::shorten(&dist)?;
    finish(&html, &dist)?;
    budget::check(&source.join("budget.toml"), &dist)
}

/// Everything that only the built page has: its policy, its other editions, its
/// saved copy, its hosts' files.
fn finish(html: &str, dist: &Path) -> Result<()> {
    let one_file = one_file::write(
        &structured::add(&clinical_review::unlink(html)?, None)?,
        dist,
    )?;
    // The start asks for this mark before it saves a copy.
    let html = html.replacen("<html", "<html data-worker", 1);
    let html = match env::var("PUBLIC_URL") {
        Ok(url) if !url.is_empty() => {
            let address = oembed::address(&url)?;
            card::write(dist)?;
            oembed::add(&structured::add(&html, Some(&address))?, &address, dist)?
        }
        _ => structured::add(&html, None)?,
    };
    let html = policy::add(&html, policy::Edition::Served)?;
    fs::write(dist.join("index.html"), &html)?;
    hosts::write(&[&html, &one_file], dist)?;
    precache::write(dist)?;
    compress::all(dist)
}
