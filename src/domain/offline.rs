//! The saved copy of the page, for reading without a connection.

/// What became of the saved copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copy {
    /// It is being saved.
    Saving,
    /// It is saved since this day, in the reader's own words for dates.
    Saved(String),
    /// It was removed, or never saved.
    Removed,
    /// It could not be saved.
    Failed,
    /// This browser saves none, or not here.
    Impossible,
}

/// A word from the service worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// What became of the copy.
    Copy(Copy),
    /// A newer copy is saved and waits.
    New,
}

impl Word {
    /// Reads a message. Anything else is not for us.
    pub fn parse(message: &str) -> Option<Word> {
        let word = message.strip_prefix("crs-hipec:")?;
        Some(match word {
            "new" => Word::New,
            "removed" => Word::Copy(Copy::Removed),
            "failed" => Word::Copy(Copy::Failed),
            word => Word::Copy(Copy::Saved(word.strip_prefix("saved ")?.to_owned())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_worker_are_known_and_others_are_not() {
        assert_eq!(Word::parse("crs-hipec:new"), Some(Word::New));
        let saved = Word::Copy(Copy::Saved("May 3, 2026".to_owned()));
        assert_eq!(Word::parse("crs-hipec:saved May 3, 2026"), Some(saved));
        for other in [
            "",
            "new",
            "crs-hipec:",
            "crs-hipec:saved",
            "saved May 3, 2026",
        ] {
            assert_eq!(Word::parse(other), None, "{other}");
        }
    }
}
