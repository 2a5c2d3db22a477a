//! Makes `dist/`: trunk compiles and bundles, its hook presses the page.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::setup;

/// Installs what the build needs and builds.
pub fn run(project: &Project) -> Result<()> {
    setup::for_build(project)?;
    page(project)
}

/// Builds in seconds for looking at and for browser tests: nothing is made small.
pub fn draft(project: &Project) -> Result<()> {
    setup::for_build(project)?;
    complete(project)?;
    trunk(project, &["build"]).context("the page did not build; see the message above")
}

/// Presses the page in a made-up language, with the wasm that is in `dist/`.
pub fn pseudo(project: &Project) -> Result<()> {
    let sh = &project.sh;
    if !sh.path_exists("dist/index.html") {
        draft(project)?;
    }
    let words = project.root.join("target").join("pseudo");
    let press = || cmd!(sh, "cargo run --quiet --package press --");
    press().arg("pseudo").arg(&words).run()?;
    press()
        .args(["edition", "dist", "dist-pseudo"])
        .env("WORDS", &words)
        .run()
        .context("the page in other words could not be made; see above")
}

/// Words of another language lack something more often than not: it is said before the
/// minutes that the compiler takes.
fn complete(project: &Project) -> Result<()> {
    let sh = &project.sh;
    if sh.var_os("WORDS").is_none_or(|folder| folder.is_empty()) {
        return Ok(());
    }
    cmd!(sh, "cargo run --quiet --package press -- complete")
        .env("RUST_BACKTRACE", "0")
        .run()
        .context("the words are not complete; see above")
}

/// Builds with tools that are there.
pub fn page(project: &Project) -> Result<()> {
    complete(project)?;
    trunk(project, &["build", "--release"]).context("the page did not build; see the message above")
}

/// Paths of this machine that the compiler would write into the wasm, each with what
/// is written instead. So the same commit makes the same bytes in every folder.
pub fn folders_of_this_machine(project: &Project) -> Vec<(String, String)> {
    let sh = &project.sh;
    let home = sh.var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    // Named by the registry's address, which can be a mirror's.
    let registry = home.unwrap_or_default().join("registry").join("src");
    let crates = sh.read_dir(registry).unwrap_or_default();
    let mut folders: Vec<_> = crates
        .into_iter()
        .map(|folder| (folder.display().to_string(), "/crates".to_owned()))
        .collect();
    folders.push((project.root.display().to_string(), "/crs-hipec".to_owned()));
    folders
}

/// What the compiler for wasm is told besides what cargo tells it: the name of a
/// setting and its value.
pub fn compiler_flags(project: &Project) -> (&'static str, String) {
    const NAME: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    let mut flags = project.sh.var(NAME).unwrap_or_default();
    for (folder, instead) in folders_of_this_machine(project) {
        // Cargo splits these flags at spaces.
        if !folder.contains(' ') {
            flags.push_str(&format!(" --remap-path-prefix={folder}={instead}"));
        }
    }
    (NAME, flags.trim_start().to_owned())
}

/// Runs trunk, which asks nobody for a newer version of itself.
pub fn trunk(project: &Project, words: &[&str]) -> Result<()> {
    let sh = &project.sh;
    let (name, flags) = compiler_flags(project);
    let mut command = cmd!(sh, "trunk {words...}")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env(name, flags);
    // Elsewhere any value of NO_COLOR counts; trunk takes only this word.
    if sh.var_os("NO_COLOR").is_some() {
        command = command.env("NO_COLOR", "true");
    }
    Ok(command.run()?)
}
