//! Debian's packages: used when this is Debian and we are root, or a machine made for
//! tests lets us be.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::{Cmd, cmd};

use crate::project::Project;

/// Installs packages, or says in a sentence what the reader can do.
pub fn install(project: &Project, packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    if !is_debian(&fs::read_to_string("/etc/os-release").unwrap_or_default()) {
        bail!("this is not Debian, so {wanted} must come from this system's own package manager");
    }
    if !is_root(project) && !may_become_root(project) {
        bail!("{wanted} cannot be installed without root; run `sudo apt-get install {wanted}`");
    }
    // No lists, or old ones that name files that are gone: one more try with new ones.
    if get(project, packages).is_err() {
        update(project)?;
        get(project, packages).with_context(|| {
            format!("apt-get could not install {wanted}; see its message above and run setup again")
        })?;
    }
    Ok(())
}

/// Whether all of these packages are installed.
pub fn has(project: &Project, packages: &[&str]) -> bool {
    let sh = &project.sh;
    let format = "--showformat=${db:Status-Status}\n";
    cmd!(sh, "dpkg-query --show {format} {packages...}")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok_and(|states| states.lines().all(|state| state == "installed"))
}

fn get(project: &Project, packages: &[&str]) -> Result<()> {
    // Never at the price of another package.
    apt_get(project)
        .args(["install", "-y", "--no-install-recommends", "--no-remove"])
        .args(packages)
        .run()?;
    Ok(())
}

fn update(project: &Project) -> Result<()> {
    apt_get(project)
        .arg("update")
        .run()
        .context("`apt-get update` failed; check the network and run setup again")
}

/// It waits if another apt is at work.
fn apt_get(project: &Project) -> Cmd<'_> {
    let sh = &project.sh;
    let command = match is_root(project) {
        true => cmd!(sh, "env"),
        false => cmd!(sh, "sudo -n env"),
    };
    command.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-o",
        "DPkg::Lock::Timeout=300",
    ])
}

/// Without a password, and only where nobody's own machine is changed.
fn may_become_root(project: &Project) -> bool {
    let sh = &project.sh;
    sh.var_os("CI").is_some()
        && cmd!(sh, "sudo -n true")
            .quiet()
            .ignore_stderr()
            .run()
            .is_ok()
}

fn is_root(project: &Project) -> bool {
    let sh = &project.sh;
    cmd!(sh, "id -u").quiet().read().is_ok_and(|id| id == "0")
}

fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| {
        let (key, value) = line.split_once('=').unwrap_or_default();
        matches!(key, "ID" | "ID_LIKE")
            && value
                .trim_matches('"')
                .split_whitespace()
                .any(|id| id == "debian")
    })
}

#[cfg(test)]
mod tests {
    use super::is_debian;

    #[test]
    fn debian_and_its_children_are_debian() {
        assert!(is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(is_debian("ID=mint\nID_LIKE=\"ubuntu debian\"\n"));
    }

    #[test]
    fn others_are_not() {
        assert!(!is_debian(
            "ID=fedora\nHOME_URL=\"https://example.org/debian\"\n"
        ));
        assert!(!is_debian(""));
    }
}
