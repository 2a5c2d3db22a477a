//! Whatever is stored, linked or said to the page: it does not panic, and
//! nothing of the reader is lost. The inputs are new at each run; a failure
//! prints the smallest one that shows it.
mod links;
mod messages;
mod states;
mod texts;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write as _;

/// How many inputs each kind gets; there are four kinds.
const CASES: u32 = 25_000;

/// Tries one kind of input and prints how often each outcome was seen. Each of
/// `outcomes` must have been: a kind of input that never gets there tests
/// nothing.
fn fuzz<S: Strategy>(
    kind: &str,
    inputs: S,
    outcomes: &[&'static str],
    check: impl Fn(S::Value) -> Result<&'static str, proptest::test_runner::TestCaseError>,
) {
    let seen = RefCell::new(BTreeMap::<&str, u32>::new());
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let tried = TestRunner::new(config).run(&inputs, |input| -> TestCaseResult {
        let outcome = check(input)?;
        *seen.borrow_mut().entry(outcome).or_default() += 1;
        Ok(())
    });
    if let Err(problem) = tried {
        panic!("{kind}: {problem}");
    }
    let seen = seen.into_inner();
    let counts: Vec<String> = seen.iter().map(|(what, n)| format!("{n} {what}")).collect();
    // Straight to the terminal: a test's own output is only shown when it fails.
    let line = format!("fuzz: {CASES} {kind}: {}\n", counts.join("; "));
    let _ = std::io::stderr().write_all(line.as_bytes());
    for outcome in outcomes {
        assert!(seen.contains_key(outcome), "{kind}: never {outcome}");
    }
}
