//! Headings and their addresses: said, `{#so}`, or made from their words.

use pulldown_cmark::{Event, Tag, TagEnd};

/// A heading: its words, and the end of its address.
#[derive(Default)]
pub(super) struct Heading {
    pub(super) words: String,
    pub(super) address: String,
}

/// The headings of a text, in its order.
pub(super) fn headings(events: &[Event<'_>]) -> Vec<Heading> {
    let mut headings = Vec::new();
    let mut heading: Option<Heading> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                heading = Some(Heading {
                    words: String::new(),
                    address: id.as_deref().unwrap_or_default().to_owned(),
                });
            }
            Event::End(TagEnd::Heading(_)) => headings.extend(heading.take().map(|one| Heading {
                address: match one.address.is_empty() {
                    true => slug(&one.words),
                    false => one.address,
                },
                ..one
            })),
            Event::Text(text) => {
                if let Some(heading) = &mut heading {
                    heading.words.push_str(text);
                }
            }
            _ => {}
        }
    }
    headings
}

/// The words of a heading's line and its address: the one it says, `Words {#address}`,
/// or else one from its words. A translation says the English one, so that links hold.
pub fn addressed(line: &str) -> (&str, String) {
    let said = line.trim().strip_suffix('}');
    match said.and_then(|line| line.rsplit_once(" {#")) {
        Some((words, address)) => (words.trim(), address.to_owned()),
        None => (line.trim(), slug(line)),
    }
}

/// Words as an address.
pub fn slug(words: &str) -> String {
    let words: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_say_its_address() {
        assert_eq!(
            addressed("Bauchfell {#peritoneum}"),
            ("Bauchfell", "peritoneum".to_owned())
        );
        assert_eq!(addressed("CC score\n"), ("CC score", "cc-score".to_owned()));
    }
}
