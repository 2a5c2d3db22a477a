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
    let sh = &project.sh;
    cmd!(sh, "trunk build --release")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .run()
        .context("the page did not build; see the message above")
}
