//! Measures the page beside its floor. The numbers are printed and kept, never tested.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

/// Builds, measures, prints and writes `docs/performance.md`.
pub fn run(project: &Project, quick: bool, peers: &[String]) -> Result<()> {
    setup::for_test(project)?;
    build::page(project)?;
    let sh = &project.sh;
    let wasm = target(project).join("wasm32-unknown-unknown/release/crs-hipec.wasm");
    let mut bench = cmd!(sh, "node tests/bench/bench.mjs --wasm {wasm}");
    if quick {
        bench = bench.arg("--quick");
    }
    for peer in peers {
        bench = bench.args(["--peer", peer]);
    }
    bench
        .run()
        .context("something could not be measured; see above")
}

/// Where cargo builds.
fn target(project: &Project) -> PathBuf {
    match project.sh.var_os("CARGO_TARGET_DIR") {
        Some(folder) => project.root.join(folder),
        None => project.root.join("target"),
    }
}
