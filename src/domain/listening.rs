//! Reading aloud: which sentence of which section is being said.

use super::section::Section;
use std::ops::Range;

/// What the reader listens to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listening {
    /// The section, and the place of the sentence in it; none before the reader begins.
    pub at: Option<(Section, usize)>,
    /// Whether it is being said.
    pub playing: bool,
}

impl Listening {
    /// From the first sentence of a section on.
    pub fn begin(&mut self, section: Section) {
        self.at = Some((section, 0));
        self.playing = true;
    }

    /// Pauses, or goes on with the same sentence.
    pub fn toggle(&mut self) {
        self.playing = !self.playing;
    }

    /// Ends it.
    pub fn stop(&mut self) {
        *self = Listening::default();
    }

    /// The sentence was said to its end; its section has `count` of them. After
    /// the last one of the last section it waits at the beginning.
    pub fn said(&mut self, count: usize) {
        let Some((section, nth)) = self.at else {
            return;
        };
        self.at = Some(match section.next() {
            _ if nth + 1 < count => (section, nth + 1),
            Some(next) => (next, 0),
            None => {
                self.playing = false;
                (Section::Short, 0)
            }
        });
    }

    /// On to the next section, if there is one.
    pub fn next(&mut self) {
        if let Some(next) = self.at.and_then(|(section, _)| section.next()) {
            self.at = Some((next, 0));
        }
    }

    /// Back to the beginning of the section; from there, to the one before.
    pub fn back(&mut self) {
        if let Some((section, nth)) = self.at {
            let before = || {
                Section::ALL
                    .into_iter()
                    .find(|one| one.next() == Some(section))
            };
            let to = if nth > 0 { None } else { before() };
            self.at = Some((to.unwrap_or(section), 0));
        }
    }
}

/// Where the sentences of a text begin and end, in units of UTF-16, as the
/// browser counts. A point within a number ends none.
pub fn sentences(text: &str) -> Vec<Range<u32>> {
    let mut found = Vec::new();
    let (mut start, mut at, mut ends) = (None, 0, false);
    let mut last = 0;
    for letter in text.chars() {
        if letter.is_whitespace() {
            if let (true, Some(from)) = (ends, start) {
                found.push(from..last);
                start = None;
            }
        } else {
            start = start.or(Some(at));
            let closes = matches!(letter, '"' | '”' | '’' | ')');
            ends = matches!(letter, '.' | '?' | '!' | ':') || (ends && closes);
            last = at + letter.len_utf16() as u32;
        }
        at += letter.len_utf16() as u32;
    }
    found.extend(start.map(|from| from..last));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let words = |range: Range<u32>| {
            String::from_utf16(&units[range.start as usize..range.end as usize]).expect("letters")
        };
        sentences(text).into_iter().map(words).collect()
    }

    #[test]
    fn sentences_end_at_their_points_and_not_within_numbers() {
        assert_eq!(
            split("  One (0.1 inches). “Is it?” He said:\nyes! And 𝒙 more "),
            [
                "One (0.1 inches).",
                "“Is it?”",
                "He said:",
                "yes!",
                "And 𝒙 more"
            ]
        );
        assert_eq!(split(" \n "), Vec::<String>::new());
    }

    #[test]
    fn it_goes_on_sentence_by_sentence_and_section_by_section() {
        let mut listening = Listening::default();
        listening.said(3);
        assert_eq!(listening, Listening::default());
        listening.begin(Section::Why);
        listening.said(2);
        assert_eq!(listening.at, Some((Section::Why, 1)));
        listening.said(2);
        assert_eq!(listening.at, Some((Section::About, 0)));
        listening.said(1);
        assert_eq!(
            (listening.at, listening.playing),
            (Some((Section::Short, 0)), false)
        );
    }

    #[test]
    fn it_is_led_forward_and_back() {
        let mut listening = Listening::default();
        listening.begin(Section::What);
        listening.said(4);
        listening.back();
        assert_eq!(listening.at, Some((Section::What, 0)));
        listening.back();
        listening.back();
        assert_eq!(listening.at, Some((Section::Short, 0)));
        listening.next();
        assert_eq!(listening.at, Some((Section::What, 0)));
        listening.toggle();
        assert!(!listening.playing);
        listening.stop();
        assert_eq!(listening, Listening::default());
    }
}
