//! The words after `cargo xtask`, read without a library: there are few of them.

/// The list of commands, a line each.
pub const HELP: &str = "\
cargo xtask <command>

  setup [--all-browsers]        install what is missing, and nothing else
  build                         make dist/, ready to upload
  serve [--port N] [--dev]      build and serve the page on port 8080 (--dev: rebuild on every
                                save, on port 8081: a saved copy of the page answers on 8080)
  test [--quick] [-- words]     every check (--quick: those that take less than a minute);
                                words choose tests by name
       [--all-browsers]         then the same story in Chromium, Firefox and WebKit
  bench [--quick] [--peer NAME=FOLDER]
                                measure the page and write docs/performance.md (--quick: each
                                thing once; --peer: beside a page that someone else made)
  help                          this list";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Show the list.
    Help,
    /// Install what is missing.
    Setup {
        /// Firefox and WebKit too.
        all_browsers: bool,
    },
    /// Make `dist/`.
    Build,
    /// Build and serve.
    Serve {
        /// Where to listen, if asked for.
        port: Option<u16>,
        /// Trunk's watch-and-reload loop instead of the release page.
        dev: bool,
    },
    /// Run the checks.
    Test {
        /// Only the fast ones.
        quick: bool,
        /// In Firefox and WebKit too.
        all_browsers: bool,
        /// Only tests whose name holds one of these words.
        filter: Vec<String>,
    },
    /// Measure the page.
    Bench {
        /// Everything once.
        quick: bool,
        /// Pages of others to set beside ours: `name=folder`.
        peers: Vec<String>,
    },
}

/// Reads a command, or says what it did not understand.
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut words = words.into_iter();
    let mut command = match words.next().as_deref() {
        None | Some("help" | "--help" | "-h") => Command::Help,
        Some("setup") => Command::Setup {
            all_browsers: false,
        },
        Some("build") => Command::Build,
        Some("serve") => Command::Serve {
            port: None,
            dev: false,
        },
        Some("test") => Command::Test {
            quick: false,
            all_browsers: false,
            filter: Vec::new(),
        },
        Some("bench") => Command::Bench {
            quick: false,
            peers: Vec::new(),
        },
        Some(other) => return Err(format!("xtask has no command `{other}`.")),
    };
    while let Some(word) = words.next() {
        match (&mut command, word.as_str()) {
            (_, "--help" | "-h") => return Ok(Command::Help),
            (
                Command::Setup { all_browsers } | Command::Test { all_browsers, .. },
                "--all-browsers",
            ) => *all_browsers = true,
            (Command::Serve { dev, .. }, "--dev") => *dev = true,
            (Command::Serve { port, .. }, "--port") => {
                let number = words.next().and_then(|number| number.parse().ok());
                *port = Some(number.ok_or("`--port` wants a number up to 65535.")?);
            }
            (Command::Test { quick, .. } | Command::Bench { quick, .. }, "--quick") => {
                *quick = true
            }
            (Command::Bench { peers, .. }, "--peer") => {
                let peer = words.next().filter(|peer| peer.contains('='));
                peers.push(peer.ok_or("`--peer` wants NAME=FOLDER.")?);
            }
            (Command::Test { filter, .. }, "--") => filter.extend(words.by_ref()),
            (_, other) => return Err(format!("xtask does not know `{other}` here.")),
        }
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::{Command, parse};

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn nothing_and_help_show_the_list() {
        for line in ["", "help", "--help", "serve --help"] {
            assert_eq!(read(line), Ok(Command::Help), "{line}");
        }
    }

    #[test]
    fn options_are_read() {
        assert_eq!(
            read("setup --all-browsers"),
            Ok(Command::Setup { all_browsers: true })
        );
        assert_eq!(
            read("serve --port 81 --dev"),
            Ok(Command::Serve {
                port: Some(81),
                dev: true
            })
        );
        let filter = vec!["storage".to_owned(), "print".to_owned()];
        assert_eq!(
            read("test --quick -- storage print"),
            Ok(Command::Test {
                quick: true,
                all_browsers: false,
                filter
            })
        );
        assert_eq!(
            read("test --all-browsers"),
            Ok(Command::Test {
                quick: false,
                all_browsers: true,
                filter: Vec::new()
            })
        );
        assert_eq!(
            read("bench --peer trust=../trust"),
            Ok(Command::Bench {
                quick: false,
                peers: vec!["trust=../trust".to_owned()]
            })
        );
    }

    #[test]
    fn unknown_words_are_errors() {
        for line in [
            "sreve",
            "build --fast",
            "serve --port",
            "serve --port x",
            "test storage",
            "bench --peer trust",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
