//! The words after `cargo xtask`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask")]
pub struct Args {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// One command with its options.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Install what is missing, and nothing else
    Setup {
        /// Firefox and WebKit too
        #[arg(long, value_name = "WHOSE", num_args = 0..=1, require_equals = true, default_missing_value = "system")]
        all_browsers: Option<Browsers>,
    },
    /// Make dist/, ready to upload
    Build {
        /// In seconds, to look at and to test: nothing is made small
        #[arg(long)]
        draft: bool,
        /// In a made-up language, from what is in dist/: dist-pseudo/, to see what a translation needs
        #[arg(long, conflicts_with = "draft")]
        pseudo: bool,
    },
    /// Build the page and serve it on port 8080
    Serve {
        /// Where to listen
        #[arg(long, value_name = "N")]
        port: Option<u16>,
        /// Rebuild on every save, on port 8081: a saved copy of the page answers on 8080
        #[arg(long)]
        dev: bool,
    },
    /// Run every check
    Test {
        /// Only those that take less than a minute
        #[arg(long)]
        quick: bool,
        /// Then the same story in Chromium, Firefox and WebKit
        #[arg(long, value_name = "WHOSE", num_args = 0..=1, require_equals = true, default_missing_value = "system")]
        all_browsers: Option<Browsers>,
        /// Only tests whose name holds one of these words
        #[arg(last = true, value_name = "WORDS")]
        filter: Vec<String>,
    },
    /// After a change of words: their day, the sheet for clinicians, and what else to look at
    CheckWords,
    /// Look for known holes and licenses that do not fit; what cannot be looked up is an error
    Audit,
    /// Build, and take the pictures of the app and of the README anew; the icons from their drawing
    Screenshots,
    /// Make the files of a release from what is committed
    #[command(args_conflicts_with_subcommands = true)]
    Release {
        /// Of a version that CHANGELOG.md does not tell of yet, too
        #[arg(long)]
        trial: bool,
        #[command(subcommand)]
        step: Option<ReleaseStep>,
    },
    /// Measure the page and write docs/performance.md
    Bench {
        /// Each thing once
        #[arg(long)]
        quick: bool,
        /// Beside a page that someone else made
        #[arg(long = "peer", value_name = "NAME=FOLDER", value_parser = peer)]
        peers: Vec<Peer>,
    },
}

/// A part of a release.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum ReleaseStep {
    /// Write its version, and what changed into CHANGELOG.md, for you to read and commit
    Begin {
        /// Its number, as 0.2.0
        version: String,
        /// The commit to compare with, if not the last tag
        #[arg(long, value_name = "COMMIT")]
        since: Option<String>,
    },
    /// Make it in two folders and compare every byte
    Twice,
}

/// Whose browsers tell the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Browsers {
    /// This system's own: Chromium, Firefox, WebKitGTK
    System,
    /// Those that Playwright ships and fetches
    Playwright,
}

/// A page of someone else to set beside ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// What the table calls it.
    pub name: String,
    /// Its built files.
    pub folder: PathBuf,
}

fn peer(text: &str) -> Result<Peer, String> {
    match text.split_once('=') {
        Some((name, folder)) if !name.is_empty() && !folder.is_empty() => Ok(Peer {
            name: name.to_owned(),
            folder: folder.into(),
        }),
        _ => Err("wanted is NAME=FOLDER".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Args, Browsers, Command, Peer};
    use clap::{CommandFactory as _, Parser as _};

    fn read(line: &str) -> Option<Command> {
        let words = ["xtask"].into_iter().chain(line.split_whitespace());
        Args::try_parse_from(words).ok().map(|args| args.command)
    }

    #[test]
    fn the_commands_contradict_nothing() {
        Args::command().debug_assert();
    }

    #[test]
    fn what_stands_after_two_dashes_chooses_tests() {
        let filter = vec!["storage".to_owned(), "print".to_owned()];
        assert_eq!(
            read("test --quick -- storage print"),
            Some(Command::Test {
                quick: true,
                all_browsers: None,
                filter
            })
        );
        assert_eq!(read("test storage"), None);
    }

    #[test]
    fn all_browsers_are_the_systems_unless_named() {
        let whose = |line| match read(line) {
            Some(Command::Setup { all_browsers }) => all_browsers,
            _ => None,
        };
        assert_eq!(whose("setup --all-browsers"), Some(Browsers::System));
        assert_eq!(
            whose("setup --all-browsers=playwright"),
            Some(Browsers::Playwright)
        );
        assert_eq!(read("setup --all-browsers playwright"), None);
    }

    #[test]
    fn a_peer_has_a_name_and_a_folder() {
        let peer = Peer {
            name: "trust".to_owned(),
            folder: "../trust".into(),
        };
        assert_eq!(
            read("bench --peer trust=../trust"),
            Some(Command::Bench {
                quick: false,
                peers: vec![peer]
            })
        );
        for line in ["bench --peer trust", "bench --peer =x", "bench --peer x="] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
