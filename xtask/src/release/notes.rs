//! The beginning of a release: its version and what changed, for a person to read.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::{clean, version};
use crate::check_words::WORDS;
use crate::claims::{SHEET, claims, compared};
use crate::project::Project;

/// Writes the version into Cargo.toml and what changed into CHANGELOG.md. `since` is
/// a commit; without it the last tag, and without one the whole history.
pub fn begin(project: &Project, new: &str, since: Option<&str>) -> Result<()> {
    let sh = &project.sh;
    clean(project)?;
    let manifest = sh.read_file("Cargo.toml")?;
    let old = version(&manifest)?;
    ensure!(
        numbers(new)? >= numbers(&old)?,
        "{new} is older than {old}, which is in Cargo.toml"
    );
    let since = match since {
        Some(since) => Some(since.to_owned()),
        None => cmd!(sh, "git describe --tags --abbrev=0")
            .quiet()
            .ignore_stderr()
            .read()
            .ok(),
    };
    let changelog = sh.read_file("CHANGELOG.md")?;
    ensure!(
        !changelog.contains(&format!("\n## {new}, ")),
        "CHANGELOG.md tells of {new} already"
    );
    let (lead, rest) = changelog
        .split_once("\n## ")
        .map_or((changelog.as_str(), String::new()), |(lead, rest)| {
            (lead, format!("\n## {rest}"))
        });
    let today = cmd!(sh, "date -u +%F").quiet().read()?;
    let entry = entry(project, since.as_deref())?;
    sh.write_file(
        "CHANGELOG.md",
        format!("{lead}\n## {new}, {today}\n\n{entry}{rest}"),
    )?;
    sh.write_file(
        "Cargo.toml",
        manifest.replacen(
            &format!("[workspace.package]\nversion = \"{old}\""),
            &format!("[workspace.package]\nversion = \"{new}\""),
            1,
        ),
    )?;
    cmd!(sh, "cargo update --workspace --offline --quiet").run()?;
    println!("Read CHANGELOG.md, better its words, commit; then `cargo xtask release`.");
    Ok(())
}

fn entry(project: &Project, since: Option<&str>) -> Result<String> {
    let sh = &project.sh;
    let now = claims(&sh.read_file(SHEET)?);
    let told = match since {
        None => format!("The first release: {} sentences.\n", now.len()),
        Some(since) => {
            let before = cmd!(sh, "git show {since}:{SHEET}")
                .quiet()
                .read()
                .with_context(|| format!("{since} has no {SHEET}"))?;
            compared(&claims(&before), &now)
        }
    };
    // Before the first release nobody had anything to compare with.
    let Some(since) = since else {
        return Ok(changes(&told, "", "All of it.\n"));
    };
    let log = |paths: &[&str]| -> Result<String> {
        let subjects = cmd!(
            sh,
            "git log --reverse --no-merges --format=%s {since}..HEAD -- {paths...}"
        )
        .quiet()
        .read()?;
        Ok(subjects
            .lines()
            .map(|subject| format!("- {subject}\n"))
            .collect())
    };
    let why = log(&[WORDS])?;
    let code = log(&[".", &format!(":!{WORDS}")])?;
    Ok(changes(&told, &why, &code))
}

/// The two parts, one for who reads the page and one for who builds it.
fn changes(told: &str, why: &str, code: &str) -> String {
    let why = match why {
        "" => String::new(),
        why => format!("\nWhy:\n\n{why}"),
    };
    let code = match code {
        "" => "Nothing.\n",
        code => code,
    };
    format!("### What changed in the words\n\n{told}{why}\n### What changed in the code\n\n{code}")
}

fn numbers(version: &str) -> Result<Vec<u32>> {
    let numbers: Result<Vec<u32>, _> = version.split('.').map(str::parse).collect();
    let numbers = numbers.ok().filter(|numbers| numbers.len() == 3);
    numbers.with_context(|| format!("a version is three numbers, as 0.2.0, not {version}"))
}

#[cfg(test)]
mod tests {
    use super::{changes, numbers};

    #[test]
    fn words_and_code_are_told_apart_and_no_reason_is_no_empty_list() {
        assert_eq!(
            changes("1 is new.\n", "", ""),
            "### What changed in the words\n\n1 is new.\n\n### What changed in the code\n\nNothing.\n"
        );
        let both = changes("1 is new.\n", "- A study came.\n", "- Smaller.\n");
        assert!(
            both.contains("1 is new.\n\nWhy:\n\n- A study came.\n\n### "),
            "{both}"
        );
        assert!(both.ends_with("in the code\n\n- Smaller.\n"), "{both}");
    }

    #[test]
    fn versions_are_compared_as_numbers() -> anyhow::Result<()> {
        assert!(numbers("0.10.0")? > numbers("0.9.1")?);
        for wrong in ["1", "1.0", "v1.0.0", "1.0.0-rc1"] {
            assert!(numbers(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }
}
