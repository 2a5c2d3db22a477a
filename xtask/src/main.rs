//! The project's own commands: `cargo xtask <command>`.

mod args;
mod audit;
mod bench;
mod build;
mod project;
mod serve;
mod setup;
mod test;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use args::Command;
use project::Project;

fn main() -> ExitCode {
    let start = Instant::now();
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(complaint) => {
            eprintln!("{complaint}\n\n{}", args::HELP);
            return ExitCode::from(2);
        }
    };
    match run(command, start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, start: Instant) -> Result<()> {
    match command {
        Command::Help => println!("{}", args::HELP),
        Command::Setup { all_browsers } => setup::everything(&Project::open()?, all_browsers)?,
        Command::Build => build::run(&Project::open()?)?,
        Command::Serve { port, dev } => serve::run(&Project::open()?, port, dev, start)?,
        Command::Test {
            quick,
            all_browsers,
            filter,
        } => test::run(&Project::open()?, quick, all_browsers, &filter)?,
        Command::Bench { quick, peers } => bench::run(&Project::open()?, quick, &peers)?,
    }
    Ok(())
}

/// What failed and what to do, with the first cause in brackets.
fn sentence(error: &anyhow::Error) -> String {
    match error.chain().skip(1).last() {
        Some(cause) => format!("{error} ({cause})"),
        None => error.to_string(),
    }
}
