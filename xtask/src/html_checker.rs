//! The checker that the W3C's validator of HTML runs on. It needs Java, which nothing
//! else here does: where there is none, it is not checked.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::verdict::Verdict;

const CHECKER: &str = "node_modules/vnu-jar/build/dist/vnu.jar";

/// What it need not say: its own reading of CSS is older than containers and anchors,
/// and each room's style stands before the room, which every browser takes.
const MEANT: &str = "CSS:.*|.*“style” element.*";

/// Checks the page and the one file.
pub fn check(project: &Project) -> Result<Verdict> {
    let sh = &project.sh;
    let java = cmd!(sh, "java -version").quiet().ignore_stderr();
    if java.run().is_err() {
        println!("NOT CHECKED: there is no Java here.");
        return Ok(Verdict::NotChecked);
    }
    cmd!(
        sh,
        "java -jar {CHECKER} --errors-only --filterpattern {MEANT}"
    )
    .args(["dist/index.html", "dist/crs-hipec-offline.html"])
    .run()
    .context("the HTML is not valid; see above")?;
    Ok(Verdict::Passed)
}
