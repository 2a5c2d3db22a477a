//! After a change of words: their day, the sheet for clinicians, how hard they are to
//! read, and what else to look at.

mod look;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::claims::{SHEET, claims};
use crate::project::Project;
use look::Look;

/// Where the English words stand.
pub const WORDS: &str = "src/content/en";
const DATES: &str = "src/content/en/review.ftl";

/// Does what follows from a change of words, and says what a person has to look at.
pub fn run(project: &Project) -> Result<()> {
    let sh = &project.sh;
    let changed = changed(project)?;
    if changed.is_empty() {
        println!("No words changed since the last commit.");
    } else {
        let today = cmd!(sh, "date -u +%F").quiet().read()?;
        sh.write_file(DATES, dated(&sh.read_file(DATES)?, &today)?)?;
        println!("The day of the last change is {today} now ({DATES}).");
    }
    let before = cmd!(sh, "git show HEAD:{SHEET}").quiet().read()?;
    let easy = cmd!(sh, "cargo run --quiet --package press -- check-words").quiet();
    let easy = easy.run();
    let look = Look {
        changed: &changed,
        before: &claims(&before),
        now: &claims(&sh.read_file(SHEET)?),
        checked: &sh.read_file("docs/evidence-check.md")?,
        scored: &sh.read_file("docs/quality.md")?,
    };
    println!("\n{}", look.told());
    easy.context("the words are not right yet; see above")
}

/// The files of words that differ from the last commit.
fn changed(project: &Project) -> Result<Vec<String>> {
    let sh = &project.sh;
    let list = cmd!(sh, "git status --porcelain -- {WORDS}")
        .quiet()
        .read()?;
    // Two letters and a space stand before the name.
    let names = list.lines().filter_map(|line| line.get(3..));
    let names = names.filter(|name| *name != DATES);
    Ok(names.map(str::to_owned).collect())
}

/// The dates with today as the day of the last change.
fn dated(dates: &str, today: &str) -> Result<String> {
    let line = dates.lines().find(|line| line.starts_with("changed = "));
    let line = line.with_context(|| format!("{DATES} has no line `changed = …`"))?;
    Ok(dates.replacen(line, &format!("changed = {today}"), 1))
}

#[cfg(test)]
mod tests {
    use super::dated;

    #[test]
    fn only_the_day_of_the_last_change_is_set() -> anyhow::Result<()> {
        let dates = include_str!("../../../src/content/en/review.ftl");
        let set = dated(dates, "2031-01-02")?;
        let differ = dates.lines().zip(set.lines()).filter(|(a, b)| a != b);
        let differ: Vec<_> = differ.map(|(_, now)| now).collect();
        assert_eq!(differ, ["changed = 2031-01-02"]);
        Ok(())
    }
}
