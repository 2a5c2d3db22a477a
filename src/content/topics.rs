//! The fuller text of a section, topic by topic: each has a heading, one line
//! that says what is inside, and its text.

use super::markdown::{self, Cited, Segment};

/// A topic, closed as the page opens.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its address, which stands on its body: a link to an id within a
    /// `<summary>` would not open it. The words may give one to be shared:
    /// `## For you {##you}`.
    pub id: String,
    /// What stands on it while it is closed.
    pub heading: String,
    /// What is inside, in one line, as HTML.
    pub inside: String,
    /// How long it takes to read.
    pub minutes: usize,
    /// Its text, and the places of figures in it.
    pub body: Vec<Segment>,
}

/// Words that are read in a minute: slowly, since many of them are new.
const A_MINUTE: usize = 200;

/// How many minutes it takes to read so many words: at least one.
pub fn minutes(words: usize) -> usize {
    words.div_ceil(A_MINUTE).max(1)
}

/// The topics in a text. `section` begins the ids in them.
pub fn topics(text: &str, section: &str, citations: &mut Vec<Cited>) -> Vec<Topic> {
    let text = ["\n", text].concat();
    let topics = text.split("\n## ").skip(1);
    topics
        .map(|topic| {
            let (heading, body) = topic.split_once('\n').unwrap_or((topic, ""));
            let (inside, body) = inside(body.trim_start());
            let (heading, address) = markdown::addressed(heading);
            Topic {
                id: match address.strip_prefix('#') {
                    Some(own) => own.to_owned(),
                    None => format!("{section}-{address}"),
                },
                heading: markdown::plain(heading),
                inside: markdown::inline(inside),
                minutes: minutes(markdown::words(body)),
                body: markdown::segments(body, section, citations),
            }
        })
        .collect()
}

/// The first paragraph, where all of it is in emphasis, and the rest.
fn inside(body: &str) -> (&str, &str) {
    let (first, rest) = body.split_once("\n\n").unwrap_or((body, ""));
    let line = first.trim().strip_prefix('*');
    match line.and_then(|line| line.strip_suffix('*')) {
        Some(line) if !line.contains('*') => (line, rest),
        _ => ("", body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Topic> {
        topics(text, "what", &mut Vec::new())
    }

    #[test]
    fn a_topic_has_an_address_a_line_and_its_text() {
        let topics = of(
            "\n## How \"complete\" is scored\n\n*With a picture.*\n\nOne.\n\n## Why heat\n\n*Two ways*\n\nTwo.",
        );
        let [first, second] = &topics[..] else {
            panic!("{topics:?}");
        };
        assert_eq!(first.id, "what-how-complete-is-scored");
        assert_eq!(first.heading, "How “complete” is scored");
        assert_eq!(first.inside, "With a picture.");
        assert_eq!(second.id, "what-why-heat");
        let [Segment::Prose(html)] = &second.body[..] else {
            panic!("{second:?}");
        };
        assert_eq!(html.trim(), "<p>Two.</p>");
    }

    #[test]
    fn a_topic_may_have_an_address_of_its_own() {
        let topics = of("## For those close to you {##close}\n\nOne.");
        assert_eq!(topics[0].id, "close");
        assert_eq!(topics[0].heading, "For those close to you");
    }

    #[test]
    fn a_paragraph_that_only_begins_in_emphasis_is_text() {
        let topics = of("## Which\n\n*One* and *two*\n\nThree.");
        assert_eq!(topics[0].inside, "");
        assert_eq!(topics[0].body.len(), 1);
    }

    #[test]
    fn minutes_are_counted_from_the_words_and_never_none() {
        assert_eq!([0, 1, 200, 201].map(minutes), [1, 1, 1, 2]);
    }
}
