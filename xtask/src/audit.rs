//! What others wrote: licenses, where it comes from, and known holes.
//!
//! A check that cannot reach its list of known holes is not a check that passed.

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::project::Project;
use crate::setup;
use crate::verdict::Verdict;

/// All of it; what could not be looked up is an error too.
pub fn run(project: &Project) -> Result<()> {
    setup::for_audit(project)?;
    licenses(project)?;
    let verdicts = [advisories(project)?, npm(project)?];
    if verdicts.contains(&Verdict::NotChecked) {
        bail!("a list of known holes cannot be reached; see above");
    }
    Ok(())
}

/// Licenses, banned and unknown sources of every crate: deny.toml.
pub fn licenses(project: &Project) -> Result<()> {
    cmd!(
        project.sh,
        "cargo deny --locked --workspace check licenses bans sources"
    )
    .run()
    .context("a crate does not fit deny.toml; see above")
}

/// Known holes in the crates. The list comes from GitHub.
pub fn advisories(project: &Project) -> Result<Verdict> {
    let sh = &project.sh;
    let fetched = cmd!(sh, "cargo deny --locked --workspace fetch db").ignore_status();
    let fetched = fetched.output().context("cargo deny does not run")?;
    if !fetched.status.success() {
        return Ok(not_checked("crates", &fetched.stderr));
    }
    cmd!(sh, "cargo deny --locked --workspace check advisories")
        .run()
        .context("a crate has a known hole; see above")?;
    Ok(Verdict::Passed)
}

/// Known holes in the npm tools. They run on this machine only, so what is less
/// than high is shown and does not end the run.
pub fn npm(project: &Project) -> Result<Verdict> {
    let audit = cmd!(project.sh, "npm audit --audit-level=high").ignore_status();
    let audit = audit.output().context("npm does not run")?;
    let report = String::from_utf8_lossy(&audit.stdout);
    if !is_report(&report) {
        return Ok(not_checked("npm tools", &audit.stderr));
    }
    println!("{report}");
    anyhow::ensure!(
        audit.status.success(),
        "an npm tool has a known hole; see above"
    );
    Ok(Verdict::Passed)
}

/// npm fails in the same way for a hole and for a registry that does not answer.
fn is_report(output: &str) -> bool {
    output.contains(" vulnerabilities") || output.contains(" vulnerability")
}

fn not_checked(what: &str, why: &[u8]) -> Verdict {
    println!("{}", String::from_utf8_lossy(why).trim());
    println!("NOT CHECKED: the list of known holes in {what} cannot be reached from here.");
    Verdict::NotChecked
}

#[cfg(test)]
mod tests {
    use super::is_report;

    #[test]
    fn no_answer_is_no_report() {
        assert!(is_report("found 0 vulnerabilities\n"));
        assert!(is_report("1 high severity vulnerability\n"));
        assert!(!is_report(""));
        assert!(!is_report("{\"message\": \"405 Method Not Allowed\"}"));
    }
}
