//! What is said between the page in a frame and the page around it: the height
//! of ours, in the words that hosts already listen for. Nothing of the reader.

/// A message to the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// An object, written as JSON.
    Object(String),
    /// A text.
    Text(String),
}

/// The height, in CSS pixels, as each known host script wants to hear it.
/// `address` is the page's own, without query and fragment; `pym` is the name
/// that pym.js gave this frame.
pub fn messages(height: u32, address: &str, pym: Option<&str>) -> Vec<Message> {
    let mut messages = vec![
        // Our own embed.js, and whoever writes three lines for it.
        Message::Object(format!(r#"{{"type":"crs-hipec:height","height":{height}}}"#)),
        // @open-iframe-resizer/core.
        Message::Object(format!(r#"{{"type":"iframe-resized","height":{height}}}"#)),
        // amp-iframe.
        Message::Object(format!(r#"{{"sentinel":"amp","type":"embed-size","height":{height}}}"#)),
        // Sites set up for Datawrapper; they find the frame by the sender.
        Message::Object(format!(r#"{{"datawrapper-height":{{"crs-hipec":{height}}}}}"#)),
        // Medium and other hosts of Embedly's dialect.
        Message::Text(format!(
            r#"{{"src":"{}","context":"iframe.resize","height":{height}}}"#,
            address.replace(['"', '\\'], "")
        )),
    ];
    if let Some(name) = pym {
        messages.push(Message::Text(format!("{}{height}", pym_prefix(name, "height"))));
    }
    messages
}

/// Whether a message asks for the height: the `type` of an object, or a text.
pub fn asks_for_height(word: &str, pym: Option<&str>) -> bool {
    matches!(word, "crs-hipec:height?" | "iframe-child-init" | "iframe-get-child-dimensions")
        || pym.is_some_and(|name| {
            word.strip_prefix(&*pym_prefix(name, "width"))
                .is_some_and(|width| width.len() <= 8)
        })
}

/// The name that pym.js gave this frame, from the query, if it is one that can
/// be repeated safely.
pub fn pym_name(query: &str) -> Option<&str> {
    let name = query
        .strip_prefix('?')?
        .split('&')
        .find_map(|part| part.strip_prefix("childId="))?;
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-' || letter == b'_';
    ((1..=64).contains(&name.len()) && name.bytes().all(plain)).then_some(name)
}

fn pym_prefix(name: &str, what: &str) -> String {
    format!("pymxPYMx{name}xPYMx{what}xPYMx")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_height_is_said() {
        let messages = messages(123, "https://example.org/x/", None);
        assert_eq!(messages.len(), 5);
        for message in messages {
            let (Message::Object(text) | Message::Text(text)) = message;
            assert_eq!(text.matches("123").count(), 1, "{text}");
            assert!(!text.contains('?') && !text.contains('#'), "{text}");
        }
    }

    #[test]
    fn pym_hears_its_own_words() {
        let last = messages(123, "", Some("map-1")).pop();
        assert_eq!(last, Some(Message::Text("pymxPYMxmap-1xPYMxheightxPYMx123".to_owned())));
    }

    #[test]
    fn known_words_ask_and_others_do_not() {
        for word in ["crs-hipec:height?", "iframe-child-init", "pymxPYMxmapxPYMxwidthxPYMx640"] {
            assert!(asks_for_height(word, Some("map")), "{word}");
        }
        let long = format!("pymxPYMxmapxPYMxwidthxPYMx{}", "9".repeat(1000));
        for word in ["", "crs-hipec:height", "pymxPYMxotherxPYMxwidthxPYMx640", &long, "é"] {
            assert!(!asks_for_height(word, Some("map")), "{word}");
        }
    }

    #[test]
    fn a_strange_name_is_no_name() {
        assert_eq!(pym_name("?embed=map&initialWidth=640&childId=a_B-1&parentUrl=x"), Some("a_B-1"));
        let long = format!("?childId={}", "a".repeat(65));
        for query in ["", "?", "?childId=", "?childId=a%22", "?xchildId=a", "childId=a", &long] {
            assert_eq!(pym_name(query), None, "{query}");
        }
    }
}
