//! Pictures of the page: for stores and installers, and for the README.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

/// Builds, and takes them anew.
pub fn run(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    build::page(project)?;
    cmd!(project.sh, "node tests/e2e/support/screenshots.mjs")
        .run()
        .context("the pictures could not be taken; see above")
}
