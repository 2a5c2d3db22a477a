//! What a public forge runs for us: checked here before it is tried there.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;

/// Holds each workflow to the forge's own form.
pub fn check(project: &Project) -> Result<()> {
    let sh = &project.sh;
    for file in sh.read_dir(".github/workflows")? {
        cmd!(sh, "action-validator {file}").run().with_context(|| {
            format!("{} is not what the forge takes; see above", file.display())
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use anyhow::Result;
    use std::fs;
    use std::path::Path;

    /// The lines of all workflows that begin with this key.
    fn lines(key: &str) -> Result<Vec<String>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
        let mut found = Vec::new();
        for file in fs::read_dir(folder)? {
            let text = fs::read_to_string(file?.path())?;
            let lines = text
                .lines()
                .map(|line| line.trim().trim_start_matches("- "));
            found.extend(lines.filter_map(|line| Some(line.strip_prefix(key)?.to_owned())));
        }
        assert!(found.len() > 4, "{key} {found:?}");
        Ok(found)
    }

    #[test]
    fn every_action_is_pinned_to_a_commit_and_says_its_version() -> Result<()> {
        for action in lines("uses: ")? {
            let (_, pin) = action.split_once('@').unwrap_or_default();
            let (commit, version) = pin.split_once(" # v").unwrap_or_default();
            let digits = commit.chars().all(|c| c.is_ascii_hexdigit());
            assert!(
                commit.len() == 40 && digits && !version.is_empty(),
                "{action}"
            );
        }
        Ok(())
    }

    #[test]
    fn whatever_runs_there_can_be_run_here() -> Result<()> {
        for command in lines("run: ")? {
            assert!(command.starts_with("cargo xtask "), "{command}");
        }
        Ok(())
    }
}
