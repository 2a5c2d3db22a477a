//! The press: Trunk's post-build hook, from what Trunk built to what is
//! uploaded. Each step is a file. `cargo xtask` runs it for other things too: the
//! sheet that a clinician signs, the page in other words, the icons, the files of a
//! release.

mod budget;
mod built;
mod card;
mod check_words;
mod claims;
mod clinical_review;
mod compress;
mod corrections;
mod digest;
mod early;
mod edition;
mod embeds;
mod film;
mod finish;
mod glue;
mod hosts;
mod html;
mod icons;
mod licenses;
mod manifest;
mod notices;
mod oembed;
mod one_file;
mod pack;
mod page;
mod policy;
mod precache;
mod pseudo;
mod public_address;
mod reviewers;
mod script;
mod structured;
mod style;

use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => press(),
        ["check-words"] => check_words::run(),
        ["complete"] => complete(),
        ["pseudo", out] => pseudo::write(Path::new(out)),
        ["edition", built, out] => edition::press(Path::new(built), Path::new(out)),
        ["notices"] => notices::write(&project().join("dist")),
        ["icons"] => icons::write(&project().join("public")),
        ["pack", out, version] => pack::all(&project().join("dist"), Path::new(out), version),
        _ => bail!("the press has no such command: {}", words.join(" ")),
    }
}

/// The project's folder. Cargo names it when it runs the press: where two copies of the
/// project are built into one folder, what was compiled in can name the other.
fn project() -> PathBuf {
    let press = env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(press).join("..")
}

/// A setting of this build, from outside.
fn asked(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether each word is there that the page says.
fn complete() -> Result<()> {
    let problems = crs_hipec::words::problems();
    ensure!(
        problems.is_empty(),
        "the words are not complete:\n{}",
        problems.join("\n")
    );
    Ok(())
}

/// The shell with its scripts, its style and the page in it.
fn written(shell: &str, source: &Path) -> Result<String> {
    complete()?;
    let shell = early::inline(shell, source)?;
    let page = crs_hipec::page::html();
    let style = style::read(&source.join("style"), &embeds::style(&page)?)?;
    page::fill(&shell, &style, &page)
}

/// What Trunk runs.
fn press() -> Result<()> {
    if let Some(late) = clinical_review::late() {
        eprintln!("warning: {late}");
    }
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR").context("run me by `trunk build`")?);
    let source = PathBuf::from(env::var("TRUNK_SOURCE_DIR").context("run me by `trunk build`")?);
    let index = dist.join("index.html");
    let shell = fs::read_to_string(&index)?;
    // Trunk's reload script is inline and changes with the address it serves.
    let serving = shell.contains("__TRUNK_");

    let html = written(&shell, &source)?;
    let address = asked("PUBLIC_URL");
    let address = address
        .map(|url| public_address::checked(&url))
        .transpose()?;
    let mail = asked("CORRECTIONS_MAIL");
    let mail = mail.as_deref().map(corrections::mail).transpose()?;
    let html = corrections::fill(&html, mail, address.as_deref())?;
    clinical_review::publish(&dist)?;
    licenses::publish(&dist)?;
    if serving {
        return Ok(fs::write(&index, html)?);
    }
    // Fast to make and complete, but not for upload: nothing is made small.
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return finish::all(&html, address.as_deref(), &dist);
    }
    let html = script::all(&glue::shorten(&html, &dist)?)?;
    finish::all(&html, address.as_deref(), &dist)?;
    compress::all(&dist)?;
    budget::check(&source.join("budget.toml"), &dist)
}
