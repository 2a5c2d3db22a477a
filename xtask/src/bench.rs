//! Measures the page beside its floor. The numbers are printed and kept, never tested.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::args::Peer;
use crate::project::Project;
use crate::{build, setup};

const WASM: &str = "wasm32-unknown-unknown";

/// Builds, measures, prints and writes `docs/performance.md`.
pub fn run(project: &Project, quick: bool, peers: &[Peer]) -> Result<()> {
    setup::for_test(project)?;
    build::page(project)?;
    let sh = &project.sh;
    let (name, flags) = build::compiler_flags(project);
    cmd!(
        sh,
        "cargo build --release --target {WASM} --bin csr --features csr"
    )
    .env(name, flags)
    .run()
    .context("the page to compare with did not compile; see above")?;
    let built = target(project).join(WASM).join("release");
    let wasm = built.join("crs-hipec.wasm");
    let csr = built.join("csr.wasm");
    let mut bench = cmd!(sh, "node tests/bench/bench.mjs --wasm {wasm} --csr {csr}");
    if quick {
        bench = bench.arg("--quick");
    }
    for Peer { name, folder } in peers {
        bench = bench
            .arg("--peer")
            .arg(format!("{name}={}", folder.display()));
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
