//! The web servers that the header files are tried on.

use anyhow::{Context, Result};

use super::{apt, step};
use crate::project::Project;
use crate::verdict::Verdict;

const PACKAGES: [&str; 3] = ["nginx-light", "caddy", "apache2"];
const PROGRAMS: [&str; 3] = ["nginx", "caddy", "apache2"];

/// nginx, Caddy and Apache, for the hosting tests. Where they cannot be had, the
/// rest can still be tested; but not on the machine that decides.
pub fn all(project: &Project) -> Result<Verdict> {
    let installed = step(
        "nginx, Caddy and Apache",
        "apt-get install",
        || Ok(PROGRAMS.iter().all(|program| is_here(project, program))),
        || {
            apt::install(project, &PACKAGES)
                .context("the web servers of the hosting tests could not be installed")
        },
    );
    match installed {
        Ok(()) => Ok(Verdict::Passed),
        Err(why) if project.sh.var_os("CI").is_some() => Err(why),
        Err(why) => {
            println!("{why:#}");
            println!("NOT CHECKED: the header files on the servers that are missing.");
            Ok(Verdict::NotChecked)
        }
    }
}

/// Debian keeps servers where only root looks for programs.
fn is_here(project: &Project, program: &str) -> bool {
    let in_sbin = || project.sh.path_exists(format!("/usr/sbin/{program}"));
    project.which(&[program]).is_some() || in_sbin()
}
