//! The press: Trunk's post-build hook, from what Trunk built to what is
//! uploaded. Each step is a file.

mod budget;
mod compress;
mod digest;
mod page;
mod policy;
mod style;

use anyhow::{Context, Result};
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<()> {
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR").context("run me by `trunk build`")?);
    let source = PathBuf::from(env::var("TRUNK_SOURCE_DIR").context("run me by `trunk build`")?);
    let index = dist.join("index.html");
    let shell = fs::read_to_string(&index)?;
    // Trunk's reload script is inline and changes with the address it serves.
    let serving = shell.contains("__TRUNK_");

    let style = style::bundle(&source.join("style"), &dist)?;
    let mut html = page::fill(&shell, &style)?;
    if !serving {
        html = policy::add(&html)?;
    }
    fs::write(&index, &html)?;
    if !serving {
        compress::all(&dist)?;
        budget::check(&source.join("budget.toml"), &dist)?;
    }
    Ok(())
}
