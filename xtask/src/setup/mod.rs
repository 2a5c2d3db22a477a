//! Installs what is missing, and nothing else.

mod apt;
mod browsers;
mod cargo_tools;
mod debian_rust;
mod node;
mod rust;
mod servers;

use std::io::Write;
use std::time::Instant;

use anyhow::Result;

use crate::args::Browsers;
use crate::project::Project;
use crate::verdict::Verdict;

/// What `build` needs: a compiler for wasm, trunk, wasm-bindgen, wasm-opt, esbuild.
pub fn for_build(project: &Project) -> Result<()> {
    rust::wasm(project)?;
    cargo_tools::install(project)?;
    node::install(project)
}

/// What `test` needs: the build's tools, the linters, cargo-deny and Chromium.
pub fn for_test(project: &Project) -> Result<()> {
    rust::wasm(project)?;
    rust::linters(project)?;
    cargo_tools::install(project)?;
    cargo_tools::auditor(project)?;
    node::install(project)?;
    browsers::chromium(project)?;
    browsers::chromium_shell(project)
}

/// What `release` needs besides the build's tools: the list of parts.
pub fn for_release(project: &Project) -> Result<()> {
    cargo_tools::lister(project)
}

/// What `audit` needs: what looks at licenses and known holes.
pub fn for_audit(project: &Project) -> Result<()> {
    cargo_tools::auditor(project)?;
    node::install(project)
}

/// The web servers of the hosting tests, where they can be had.
pub fn web_servers(project: &Project) -> Result<Verdict> {
    servers::all(project)
}

/// What `test --quick` needs: the linters. Any compiler does, the usual one if it is there.
pub fn for_quick_test(project: &Project) -> Result<()> {
    rust::choose(project);
    rust::linters(project)?;
    node::install(project)
}

/// What `test --all-browsers` needs besides: Firefox and WebKit.
pub fn all_browsers(project: &Project, whose: Browsers) -> Result<()> {
    node::install(project)?;
    match whose {
        Browsers::System => {
            browsers::chromium(project)?;
            browsers::others(project)
        }
        Browsers::Playwright => browsers::of_playwright(project),
    }
}

/// All of it, with the other browser engines if asked for.
pub fn everything(project: &Project, browsers: Option<Browsers>) -> Result<()> {
    for_test(project)?;
    web_servers(project)?;
    browsers.map_or(Ok(()), |whose| all_browsers(project, whose))
}

/// One thing to have: says so when it is there, else installs it, and how long that took.
fn step(
    name: &str,
    how: &str,
    present: impl FnOnce() -> Result<bool>,
    install: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let start = Instant::now();
    print!("setup: {name} ... ");
    // A slow look must show what it looks at.
    std::io::stdout().flush()?;
    if present()? {
        println!("present ({:.1} s)", start.elapsed().as_secs_f32());
        return Ok(());
    }
    println!("missing: {how}");
    install()?;
    println!(
        "setup: {name} ... installed ({:.1} s)",
        start.elapsed().as_secs_f32()
    );
    Ok(())
}
