//! trunk, wasm-bindgen, cargo-deny and cargo-cyclonedx, compiled from the crates registry.

use anyhow::{Context, Result};
use xshell::cmd;

use super::step;
use crate::project::Project;

const TRUNK: &str = "0.21.14";
const DENY: &str = "0.20.2";
const CYCLONEDX: &str = "0.5.9";

/// Installs what looks at the licenses and known holes of the crates: a bit
/// more than a minute on two slow cores.
pub fn auditor(project: &Project) -> Result<()> {
    tool(project, "cargo-deny", "cargo-deny", DENY, &["--locked"])
}

/// Installs what lists the crates of a release.
pub fn lister(project: &Project) -> Result<()> {
    tool(
        project,
        "cargo-cyclonedx",
        "cargo-cyclonedx",
        CYCLONEDX,
        &["--locked"],
    )
}

/// Installs what the build needs into the user's cache, outside the project.
pub fn install(project: &Project) -> Result<()> {
    let sh = &project.sh;
    let slim = ["--locked", "--no-default-features", "--features", "rustls"];
    tool(project, "trunk", "trunk", TRUNK, &slim)?;
    let lock = sh
        .read_file("Cargo.lock")
        .context("Cargo.lock is missing; restore it from git")?;
    let bindgen = locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock has no wasm-bindgen; run `cargo update --workspace`")?;
    // Not --locked: what it locks can be newer than what a registry's mirror has.
    tool(project, "wasm-bindgen", "wasm-bindgen-cli", bindgen, &[])
}

fn tool(
    project: &Project,
    program: &str,
    package: &str,
    version: &str,
    options: &[&str],
) -> Result<()> {
    let sh = &project.sh;
    let works = || {
        // What extends cargo may know its version only when cargo asks.
        let asked = match program.strip_prefix("cargo-") {
            Some(word) => cmd!(sh, "cargo {word} --version"),
            None => cmd!(sh, "{program} --version"),
        };
        let said = asked.quiet().ignore_stderr().read();
        said.is_ok_and(|said| said.split_whitespace().nth(1) == Some(version))
    };
    step(
        &format!("{program} {version}"),
        "compiled once, a few minutes; goes on where it stopped if interrupted",
        || Ok(works()),
        || {
            compile(project, package, version, options).with_context(|| {
                format!("{package} {version} did not install; see above and run setup again")
            })
        },
    )
}

fn compile(project: &Project, package: &str, version: &str, options: &[&str]) -> Result<()> {
    let Project { sh, tools, .. } = project;
    let work = tools.with_file_name("compiling");
    cmd!(
        sh,
        "cargo install {package} --version {version} --force --root {tools} {options...}"
    )
    .env("CARGO_TARGET_DIR", &work)
    // These tools run for a second or two a build: what counts is how soon they are there.
    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
    .env("CARGO_PROFILE_RELEASE_LTO", "off")
    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
    .run()?;
    sh.remove_path(work)?;
    Ok(())
}

/// The version of a package in Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n\
        [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.131\"\n";

    #[test]
    fn the_exact_package_is_read() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-macro"), Some("0.2.131"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
