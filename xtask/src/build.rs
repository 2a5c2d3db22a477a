//! Makes `dist/`: trunk compiles and bundles, its hook presses the page.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::setup;

/// Installs what the build needs and builds.
pub fn run(project: &Project) -> Result<()> {
    setup::for_build(project)?;
    page(project)
}

/// Builds with tools that are there.
pub fn page(project: &Project) -> Result<()> {
    trunk(project, &["build", "--release"]).context("the page did not build; see the message above")
}

/// Runs trunk, which asks nobody for a newer version of itself.
pub fn trunk(project: &Project, words: &[&str]) -> Result<()> {
    let sh = &project.sh;
    let mut command = cmd!(sh, "trunk {words...}").env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Elsewhere any value of NO_COLOR counts; trunk takes only this word.
    if sh.var_os("NO_COLOR").is_some() {
        command = command.env("NO_COLOR", "true");
    }
    Ok(command.run()?)
}
