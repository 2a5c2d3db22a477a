//! The browsers that tests drive: the system's own, or those that Playwright ships.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::{apt, step};
use crate::project::Project;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const ON_A_MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const SHELLS: [&str; 2] = ["chromium-headless-shell", "chrome-headless-shell"];
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
const OTHERS: [&str; 4] = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];

/// A Chromium, named to later commands by CHROMIUM.
pub fn chromium(project: &Project) -> Result<()> {
    step(
        "Chromium",
        "apt-get install",
        || take(project),
        || {
            apt::install(project, &["chromium"]).context(
                "no Chromium was found; install Chromium or Chrome, or set CHROMIUM to its path",
            )?;
            if !take(project)? {
                bail!("chromium is installed but not on PATH; set CHROMIUM to its path");
            }
            Ok(())
        },
    )
}

/// The same without windows, named to later commands by `CHROMIUM_SHELL`: the browser tests take
/// three quarters of the time in it. Where it cannot be had, or CHROMIUM was chosen by hand, they
/// run in the other.
pub fn chromium_shell(project: &Project) -> Result<()> {
    if env::var_os("CHROMIUM").is_some() {
        return Ok(());
    }
    let installed = step(
        "Chromium without windows",
        "apt-get install",
        || Ok(take_shell(project)),
        || {
            apt::install(project, &[SHELLS[0]])?;
            if !take_shell(project) {
                bail!("{} is installed but not on PATH", SHELLS[0]);
            }
            Ok(())
        },
    );
    if let Err(why) = installed {
        println!("{why:#}\nThe browser tests run in Chromium with windows, a third longer.");
    }
    Ok(())
}

/// Firefox, named to later commands by FIREFOX, and WebKit with a screen to show it on.
pub fn others(project: &Project) -> Result<()> {
    step(
        "Firefox and WebKit",
        "apt-get install",
        || Ok(take_others(project)),
        || {
            apt::install(project, &OTHERS)
                .context("Firefox and WebKitGTK's driver could not be installed")?;
            if !take_others(project) {
                bail!("Firefox or WebKitWebDriver is installed but not on PATH");
            }
            Ok(())
        },
    )
}

/// The engines that Playwright ships, where it can fetch them.
pub fn of_playwright(project: &Project) -> Result<()> {
    let sh = &project.sh;
    step(
        "Playwright's browsers",
        "playwright install",
        || Ok(false),
        || {
            cmd!(sh, "playwright install --with-deps chromium firefox webkit")
                .run()
                .context(
                    "Playwright could not fetch its browsers; `--all-browsers` takes the system's",
                )
        },
    )
}

fn take_others(project: &Project) -> bool {
    let firefox = project.which(&FIREFOX);
    if let (Some(path), None) = (&firefox, project.sh.var_os("FIREFOX")) {
        project.sh.set_var("FIREFOX", path);
    }
    firefox.is_some()
        && project.which(&["WebKitWebDriver"]).is_some()
        && project.which(&["xvfb-run"]).is_some()
}

fn take_shell(project: &Project) -> bool {
    let sh = &project.sh;
    if sh.var_os("CHROMIUM_SHELL").is_some() {
        return true;
    }
    let found = project.which(&SHELLS);
    if let Some(path) = &found {
        sh.set_var("CHROMIUM_SHELL", path);
    }
    found.is_some()
}

fn take(project: &Project) -> Result<bool> {
    let sh = &project.sh;
    if let Some(path) = sh.var_os("CHROMIUM") {
        if !PathBuf::from(&path).is_file() {
            bail!(
                "CHROMIUM names {}, which is no file; correct or unset it",
                path.display()
            );
        }
        return Ok(true);
    }
    let mac = || Some(PathBuf::from(ON_A_MAC)).filter(|path| path.is_file());
    let found = project.which(&NAMES).or_else(mac);
    if let Some(path) = &found {
        sh.set_var("CHROMIUM", path);
    }
    Ok(found.is_some())
}
