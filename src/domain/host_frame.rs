//! What is said between the page in a frame and the page around it: the height
//! of ours, in the words that hosts already listen for. Nothing of the reader.

/// What a host hears, as JSON, before the height and after it.
const DIALECTS: [(&str, &str); 4] = [
    (r#"{"type":"crs-hipec:height","height":"#, "},"),
    (r#"{"type":"iframe-resized","height":"#, "},"),
    (r#"{"sentinel":"amp","type":"embed-size","height":"#, "},"),
    (r#"{"datawrapper-height":{"crs-hipec":"#, "}},"),
];

/// The messages that say the height, in CSS pixels, as each known host script
/// wants to hear it: a JSON list. In order: our own embed.js, and whoever writes
/// three lines for it; @open-iframe-resizer/core; AMP; Datawrapper's script;
/// Medium and others of Embedly's dialect; pym.js. `address` is the page's own,
/// without query and fragment; `pym` is the name that pym.js gave this frame.
pub fn messages(height: u32, address: &str, pym: Option<&str>) -> String {
    let height = &height.to_string();
    let mut said = "[".to_owned();
    for (before, after) in DIALECTS {
        said += &[before, height, after].concat();
    }
    // An address has neither, unless a browser writes it in a new way.
    let address: String = address.split(['"', '\\']).collect();
    let embedly = [
        r#""{\"src\":\""#,
        &address,
        r#"\",\"context\":\"iframe.resize\","#,
    ];
    said += &embedly.concat();
    said += &[r#"\"height\":"#, height, r#"}""#].concat();
    if let Some(name) = pym {
        said += &[r#","pymxPYMx"#, name, "xPYMxheightxPYMx", height, "\""].concat();
    }
    said + "]"
}

/// Whether a message asks for the height: the `type` of an object, or a text.
pub fn asks_for_height(word: &str, pym: Option<&str>) -> bool {
    matches!(
        word,
        "crs-hipec:height?" | "iframe-child-init" | "iframe-get-child-dimensions"
    ) || pym.is_some_and(|name| {
        word.strip_prefix("pymxPYMx")
            .and_then(|rest| rest.strip_prefix(name))
            .and_then(|rest| rest.strip_prefix("xPYMxwidthxPYMx"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_height_is_said() -> serde_json::Result<()> {
        let said = messages(123, "https://example.org/x/", None);
        let said: Vec<serde_json::Value> = serde_json::from_str(&said)?;
        assert_eq!(said.len(), 5);
        for message in said {
            let text = message
                .as_str()
                .map_or_else(|| message.to_string(), str::to_owned);
            assert_eq!(text.matches("123").count(), 1, "{text}");
            assert!(!text.contains('?') && !text.contains('#'), "{text}");
        }
        Ok(())
    }

    #[test]
    fn pym_hears_its_own_words() -> serde_json::Result<()> {
        let said = messages(123, "", Some("map-1"));
        let said: Vec<serde_json::Value> = serde_json::from_str(&said)?;
        assert_eq!(
            said.last().and_then(|last| last.as_str()),
            Some("pymxPYMxmap-1xPYMxheightxPYMx123")
        );
        Ok(())
    }

    #[test]
    fn known_words_ask_and_others_do_not() {
        for word in [
            "crs-hipec:height?",
            "iframe-child-init",
            "pymxPYMxmapxPYMxwidthxPYMx640",
        ] {
            assert!(asks_for_height(word, Some("map")), "{word}");
        }
        let long = format!("pymxPYMxmapxPYMxwidthxPYMx{}", "9".repeat(1000));
        for word in [
            "",
            "crs-hipec:height",
            "pymxPYMxotherxPYMxwidthxPYMx640",
            &long,
            "é",
        ] {
            assert!(!asks_for_height(word, Some("map")), "{word}");
        }
    }

    #[test]
    fn a_strange_name_is_no_name() {
        assert_eq!(
            pym_name("?embed=map&initialWidth=640&childId=a_B-1&parentUrl=x"),
            Some("a_B-1")
        );
        let long = format!("?childId={}", "a".repeat(65));
        for query in [
            "",
            "?",
            "?childId=",
            "?childId=a%22",
            "?xchildId=a",
            "childId=a",
            &long,
        ] {
            assert_eq!(pym_name(query), None, "{query}");
        }
    }
}
