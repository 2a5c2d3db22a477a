//! The npm tools of package.json: wasm-opt, esbuild, the static server, browser tests.

use std::fs;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::step;
use crate::project::Project;

const OLDEST_NODE: (u32, u32) = (20, 19);

/// Brings node_modules up to package-lock.json.
pub fn install(project: &Project) -> Result<()> {
    let sh = &project.sh;
    step(
        "npm tools",
        "npm ci",
        || {
            let about = cmd!(sh, "node --version").quiet().read().ok();
            let found = about.as_deref().and_then(version);
            if found.is_none_or(|found| found < OLDEST_NODE) {
                let (major, minor) = OLDEST_NODE;
                bail!("Node.js {major}.{minor} or newer is needed; install it and run setup again");
            }
            // npm writes this file last, so an interrupted run leaves none.
            let done = changed(project, "node_modules/.package-lock.json");
            Ok(done.is_some() && done >= changed(project, "package-lock.json"))
        },
        || {
            cmd!(sh, "npm ci --no-audit --no-fund")
                // The browser is the system's own; its download is never wanted.
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                .run()
                .context("`npm ci` failed; check the network and run setup again")
        },
    )
}

fn changed(project: &Project, file: &str) -> Option<SystemTime> {
    fs::metadata(project.root.join(file))
        .and_then(|data| data.modified())
        .ok()
}

fn version(about: &str) -> Option<(u32, u32)> {
    let mut numbers = about
        .strip_prefix('v')?
        .split('.')
        .map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("not node"), None);
    }
}
