//! Scripts made short: by esbuild the glue and the few lines in the page, by hand what is
//! only freed of comments.

use crate::html;
use anyhow::{Context, Result, ensure};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// How the browser takes a script.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Names in it are its own.
    Module,
    /// A name that stands outside all braces is the page's.
    Classic,
}

/// A script or a shell without indents and the lines that are comment.
pub fn without_line_comments(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .fold(String::with_capacity(text.len()), |out, line| {
            out + line + "\n"
        })
}

/// The page with its scripts made short.
pub fn all(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for (selector, kind) in [
        ("script:not([type])", Kind::Classic),
        ("script[type=module]", Kind::Module),
    ] {
        for text in html::texts(&page, selector)? {
            page = page.replacen(&text, short(&text, kind)?.trim_end(), 1);
        }
    }
    Ok(page)
}

/// A script that does the same.
pub fn short(script: &str, kind: Kind) -> Result<String> {
    let mut esbuild = Command::new("esbuild");
    esbuild.args(["--minify", "--loader=js", "--log-level=warning"]);
    if let Kind::Module = kind {
        esbuild.arg("--format=esm");
    }
    let mut esbuild = esbuild
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild is missing; `cargo xtask build` brings it")?;
    // Dropped as soon as all is written: esbuild waits for that.
    let written = esbuild
        .stdin
        .take()
        .map(|mut to| to.write_all(script.as_bytes()));
    written.transpose()?;
    let done = esbuild.wait_with_output()?;
    ensure!(done.status.success(), "esbuild could not read a script");
    Ok(String::from_utf8(done.stdout)?)
}
