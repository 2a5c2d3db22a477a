//! Every check, in the order of how soon it can fail.

use std::time::Instant;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::args::Browsers;
use crate::project::Project;
use crate::verdict::Verdict;
use crate::{audit, build, html_checker, setup, workflows};

/// Runs the checks up to the first that fails and shows what each took.
pub fn run(
    project: &Project,
    quick: bool,
    browsers: Option<Browsers>,
    filter: &[String],
) -> Result<()> {
    let mut table = Table::default();
    let outcome = checks(project, quick, filter, &mut table)
        .and_then(|()| browsers.map_or(Ok(()), |whose| engines(project, whose, &mut table)));
    table.print();
    outcome
}

fn checks(project: &Project, quick: bool, filter: &[String], table: &mut Table) -> Result<()> {
    let sh = &project.sh;
    if quick {
        table.time("setup", || setup::for_quick_test(project))?;
    } else {
        table.time("setup", || setup::for_test(project))?;
        table.judge("web servers", || setup::web_servers(project))?;
    }
    table.time("rustfmt", || {
        cmd!(sh, "cargo fmt --all --check")
            .run()
            .context("run `cargo fmt --all`")
    })?;
    table.time("JavaScript, CSS", || {
        cmd!(sh, "biome check --error-on-warnings")
            .run()
            .context("biome has complaints; `npx biome check --write` mends what it can")
    })?;
    table.time("workflows", || workflows::check(project))?;
    table.time("clippy, native", || {
        cmd!(
            sh,
            "cargo clippy --workspace --all-targets --features crs-hipec/ssr -- -D warnings"
        )
        .run()
        .context("clippy has complaints (native); see above")
    })?;
    if !quick {
        table.time("clippy, wasm", || {
            cmd!(
                sh,
                "cargo clippy -p crs-hipec --target wasm32-unknown-unknown"
            )
            .args(["--features", "hydrate", "--", "-D", "warnings"])
            .run()
            .context("clippy has complaints (wasm); see above")
        })?;
    }
    table.time("native tests", || {
        cmd!(
            sh,
            "cargo test --workspace --features crs-hipec/ssr -- {filter...}"
        )
        .run()
        .context("a native test failed; see above")
    })?;
    if quick {
        return Ok(());
    }
    table.time("licenses", || audit::licenses(project))?;
    table.judge("advisories", || audit::advisories(project))?;
    table.judge("npm audit", || audit::npm(project))?;
    table.time("build", || build::page(project))?;
    table.judge("HTML checker", || html_checker::check(project))?;
    table.time("browser tests", || {
        let chosen = match filter {
            [] => Vec::new(),
            words => vec![
                "--pass-with-no-tests".into(),
                "--grep".into(),
                words.join("|"),
            ],
        };
        cmd!(sh, "playwright test {chosen...}")
            .run()
            .context("a browser test failed; see above")
    })?;
    table.time("other words", || {
        build::pseudo(project)?;
        cmd!(sh, "playwright test --config playwright.pseudo.config.mjs")
            .run()
            .context("the page is not whole in other words; see above")
    })
}

/// The same story in Chromium, Firefox and WebKit.
fn engines(project: &Project, whose: Browsers, table: &mut Table) -> Result<()> {
    let sh = &project.sh;
    let option = match whose {
        Browsers::System => None,
        Browsers::Playwright => Some("--playwright"),
    };
    table.time("all browsers", || {
        setup::all_browsers(project, whose)?;
        cmd!(sh, "node tests/engines/run.mjs {option...}")
            .run()
            .context("a browser tells the story otherwise; see the table above")
    })
}

/// What ran, how long, how it ended.
#[derive(Default)]
struct Table {
    rows: Vec<(&'static str, f32, Verdict)>,
}

impl Table {
    fn time(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        self.judge(name, || step().map(|()| Verdict::Passed))
    }

    fn judge(&mut self, name: &'static str, step: impl FnOnce() -> Result<Verdict>) -> Result<()> {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = step();
        let verdict = *outcome.as_ref().unwrap_or(&Verdict::Failed);
        self.rows
            .push((name, start.elapsed().as_secs_f32(), verdict));
        outcome.map(|_| ())
    }

    fn print(&self) {
        println!("\n{:<16}{:>8}", "step", "seconds");
        for (name, seconds, verdict) in &self.rows {
            println!("{name:<16}{seconds:>8.1}  {}", verdict.word());
        }
        let total: f32 = self.rows.iter().map(|(_, seconds, _)| seconds).sum();
        println!("{:<16}{total:>8.1}", "total");
        let counts = Verdict::ALL.map(|verdict| {
            let rows = self.rows.iter().filter(|(_, _, other)| *other == verdict);
            format!("{} {}", rows.count(), verdict.word().to_lowercase())
        });
        println!("Steps: {}", counts.join(", "));
        if let Some(missing) = self.not_checked() {
            println!("INCOMPLETE: nothing is known of {missing}.");
        }
    }

    /// What this run says nothing about.
    fn not_checked(&self) -> Option<String> {
        let rows = self.rows.iter();
        let names: Vec<_> = rows
            .filter(|(_, _, verdict)| *verdict == Verdict::NotChecked)
            .map(|(name, _, _)| *name)
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, Verdict};

    #[test]
    fn a_run_that_could_not_look_everywhere_says_so() {
        let mut table = Table::default();
        for (name, verdict) in [
            ("advisories", Verdict::NotChecked),
            ("rustfmt", Verdict::Passed),
            ("npm audit", Verdict::NotChecked),
        ] {
            let _ = table.judge(name, || Ok(verdict));
        }
        assert_eq!(
            table.not_checked().as_deref(),
            Some("advisories, npm audit")
        );
        assert_eq!(Table::default().not_checked(), None);
    }
}
