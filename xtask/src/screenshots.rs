//! Pictures of the page: for stores and installers, and for the README. The icons, too.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

/// Builds, and takes them anew.
pub fn run(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    cmd!(project.sh, "cargo run --quiet --package press -- icons")
        .run()
        .context("the icons could not be drawn; see above")?;
    build::page(project)?;
    cmd!(project.sh, "node tests/e2e/support/screenshots.mjs")
        .run()
        .context("the pictures could not be taken; see above")
}
