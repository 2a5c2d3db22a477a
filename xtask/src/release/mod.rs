//! A release: its version, what changed, its files; the same bytes wherever they are made.

mod notes;
mod twice;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

pub use notes::begin;
pub use twice::twice;

/// Makes the files of the release from what is committed, and gives their folder. On
/// trial, CHANGELOG.md need not tell of it yet.
pub fn make(project: &Project, trial: bool) -> Result<PathBuf> {
    let sh = &project.sh;
    clean(project)?;
    let version = version(&sh.read_file("Cargo.toml")?)?;
    ensure!(
        trial
            || sh
                .read_file("CHANGELOG.md")?
                .contains(&format!("\n## {version}, ")),
        "CHANGELOG.md tells nothing of {version}; `cargo xtask release begin {version}` writes it"
    );
    setup::for_build(project)?;
    setup::for_release(project)?;
    {
        // For everyone: it stands at no address yet and has nobody's mail.
        let _anyones = ["PUBLIC_URL", "CORRECTIONS_MAIL"].map(|name| sh.push_env(name, ""));
        build::page(project)?;
    }
    names_no_folder(project)?;

    let out = project.root.join("target").join("release-files");
    let out = out.join(&version);
    sh.remove_path(&out)?;
    sh.create_dir(&out)?;
    parts_list(project, &out.join(format!("crs-hipec-{version}.cdx.json")))?;
    cmd!(sh, "cargo run --quiet --package press -- notices")
        .run()
        .context("the licenses could not be gathered; see above")?;
    cmd!(
        sh,
        "cargo run --quiet --package press -- pack {out} {version}"
    )
    .run()
    .context("the files could not be packed; see above")?;
    clean(project)?;
    println!("\nThe release is in {}", out.display());
    Ok(out)
}

/// Nothing that is not committed can get into a release.
fn clean(project: &Project) -> Result<()> {
    let sh = &project.sh;
    let changed = cmd!(sh, "git status --porcelain").quiet().read()?;
    if !changed.is_empty() {
        bail!("a release is made from what is committed, and this is not:\n{changed}");
    }
    Ok(())
}

/// The version in Cargo.toml.
fn version(manifest: &str) -> Result<String> {
    let (_, rest) = manifest
        .split_once("[workspace.package]\nversion = \"")
        .context("Cargo.toml names no version")?;
    let (version, _) = rest.split_once('"').unwrap_or_default();
    Ok(version.to_owned())
}

/// What the wasm is made of, as CycloneDX.
fn parts_list(project: &Project, to: &Path) -> Result<()> {
    let sh = &project.sh;
    let time = cmd!(sh, "git log -1 --format=%ct").quiet().read()?;
    cmd!(
        sh,
        "cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps"
    )
    .args([
        "--target",
        "wasm32-unknown-unknown",
        "--features",
        "hydrate",
    ])
    .args(["--override-filename", "parts-list"])
    // The day of the commit, and no number at random.
    .env("SOURCE_DATE_EPOCH", time)
    .run()
    .context("the list of parts could not be made; see above")?;
    let list = sh.read_file("parts-list.json")?;
    for folder in [".", "press", "stand-in", "xtask"] {
        sh.remove_path(Path::new(folder).join("parts-list.json"))?;
    }
    let here = project.root.display().to_string();
    let compiler = cmd!(sh, "rustc --version").quiet().read()?;
    let list = with_compiler(&list.replace(&here, "/crs-hipec"), &compiler)?;
    Ok(sh.write_file(to, list)?)
}

/// What the list does not say by itself: who wants the same bytes needs the same compiler.
fn with_compiler(list: &str, compiler: &str) -> Result<String> {
    const PLACE: &str = "\"properties\": [";
    let (before, after) = list
        .split_once(PLACE)
        .context("the list of parts has no properties")?;
    ensure!(
        !compiler.contains(['"', '\\', '\n']),
        "rustc names itself oddly: {compiler}"
    );
    let ours = format!("{{ \"name\": \"crs-hipec:rustc\", \"value\": \"{compiler}\" }},");
    Ok(format!("{before}{PLACE}\n      {ours}{after}"))
}

/// A path of this machine in the wasm would make it another elsewhere.
fn names_no_folder(project: &Project) -> Result<()> {
    let sh = &project.sh;
    let homes = build::folders_of_this_machine(project);
    for file in sh.read_dir("dist")? {
        if file.extension().is_some_and(|ending| ending == "wasm") {
            let bytes = sh.read_binary_file(&file)?;
            for (home, _) in &homes {
                let named = bytes
                    .windows(home.len())
                    .any(|part| part == home.as_bytes());
                ensure!(!named, "{} names {home}", file.display());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{version, with_compiler};

    #[test]
    fn the_list_of_parts_names_the_compiler_once() -> anyhow::Result<()> {
        let list = r#"{ "properties": [ { "name": "a" } ], "x": { "properties": [] } }"#;
        let with = with_compiler(list, "rustc 1.2.3 (abc)")?;
        let lines: String = with.split_whitespace().collect::<Vec<_>>().join(" ");
        let wanted = r#"{ "properties": [ { "name": "crs-hipec:rustc", "value": "rustc 1.2.3 (abc)" }, { "name": "a" } ], "x": { "properties": [] } }"#;
        assert_eq!(lines, wanted);
        assert!(with_compiler("{}", "rustc").is_err());
        assert!(with_compiler(list, "a\"b").is_err());
        Ok(())
    }

    #[test]
    fn the_version_is_the_workspaces() {
        let manifest = include_str!("../../../Cargo.toml");
        let version = version(manifest).unwrap_or_default();
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}
