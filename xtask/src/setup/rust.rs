//! One compiler for native and wasm: the reader's own if it makes wasm, else Debian's.

use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::{apt, debian_rust, step};
use crate::project::Project;

const WASM: &str = "wasm32-unknown-unknown";

/// A compiler that makes wasm.
pub fn wasm(project: &Project) -> Result<()> {
    step(
        "Rust for WebAssembly",
        "rustup first, Debian's packages if that fails",
        || Ok(choose(project)),
        || {
            if add_target(project) && makes_wasm(project) {
                return Ok(());
            }
            debian_rust::install(project).context(
                "Rust cannot compile to WebAssembly here; \
                 run `rustup target add wasm32-unknown-unknown` with network, then setup again",
            )?;
            if !choose(project) {
                bail!("Debian's Rust is installed but makes no WebAssembly; reinstall rustc-web");
            }
            Ok(())
        },
    )
}

/// Takes a compiler that makes wasm for every later command; false if none is here.
pub fn choose(project: &Project) -> bool {
    makes_wasm(project) || debian_rust::take(project, makes_wasm)
}

/// clippy and rustfmt for the compiler in use.
pub fn linters(project: &Project) -> Result<()> {
    let sh = &project.sh;
    step(
        "clippy and rustfmt",
        "from where the compiler came",
        || {
            let works = |tool| {
                cmd!(sh, "cargo {tool} --version")
                    .quiet()
                    .ignore_stderr()
                    .read()
            };
            Ok(works("clippy").is_ok() && works("fmt").is_ok())
        },
        || {
            if debian_rust::is_taken(project) {
                return apt::install(project, &debian_rust::LINTERS);
            }
            cmd!(sh, "rustup component add clippy rustfmt")
                .run()
                .context(
                    "clippy and rustfmt are missing; run `rustup component add clippy rustfmt`",
                )
        },
    )
}

/// Compiles and links an empty library: a list of files could belong to another compiler.
fn makes_wasm(project: &Project) -> bool {
    let sh = &project.sh;
    let Ok(folder) = sh.create_temp_dir() else {
        return false;
    };
    let out = folder.path().join("empty.wasm");
    cmd!(sh, "rustc --target {WASM} --crate-type cdylib -o {out} -")
        .stdin("")
        .quiet()
        .ignore_stdout()
        .ignore_stderr()
        .run()
        .is_ok()
}

/// rustup's way. Some networks swallow the request, so it gets two minutes.
fn add_target(project: &Project) -> bool {
    if project.which(&["rustup"]).is_none() {
        return false;
    }
    let sh = &project.sh;
    println!("$ rustup target add {WASM}");
    let mut command: std::process::Command = cmd!(sh, "rustup target add {WASM}").into();
    command
        .env("RUSTUP_MAX_RETRIES", "0")
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null());
    command
        .spawn()
        .is_ok_and(|child| succeeds_within(child, Duration::from_secs(120)))
}

fn succeeds_within(mut child: Child, limit: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}
