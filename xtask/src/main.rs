//! The project's own commands: `cargo xtask <command>`.

mod args;
mod audit;
mod bench;
mod build;
mod check_words;
mod claims;
mod html_checker;
mod project;
mod release;
mod screenshots;
mod serve;
mod setup;
mod test;
mod verdict;
mod workflows;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use args::{Args, Command, ReleaseStep};
use clap::Parser as _;
use project::Project;

fn main() -> ExitCode {
    let start = Instant::now();
    match run(Args::parse().command, start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, start: Instant) -> Result<()> {
    let project = &Project::open()?;
    match command {
        Command::Setup { all_browsers } => setup::everything(project, all_browsers),
        Command::Build { pseudo: true, .. } => build::pseudo(project),
        Command::Build { draft: true, .. } => build::draft(project),
        Command::Build { .. } => build::run(project),
        Command::Serve { port, dev } => serve::run(project, port, dev, start),
        Command::Test {
            quick,
            all_browsers,
            filter,
        } => test::run(project, quick, all_browsers, &filter),
        Command::CheckWords => check_words::run(project),
        Command::Audit => audit::run(project),
        Command::Screenshots => screenshots::run(project),
        Command::Release { trial, step: None } => release::make(project, trial).map(|_| ()),
        Command::Release {
            step: Some(ReleaseStep::Begin { version, since }),
            ..
        } => release::begin(project, &version, since.as_deref()),
        Command::Release {
            step: Some(ReleaseStep::Twice),
            ..
        } => release::twice(project),
        Command::Bench { quick, peers } => bench::run(project, quick, &peers),
    }
}

/// What failed and what to do, with the first cause in brackets.
fn sentence(error: &anyhow::Error) -> String {
    match error.chain().skip(1).last() {
        Some(cause) => format!("{error} ({cause})"),
        None => error.to_string(),
    }
}
