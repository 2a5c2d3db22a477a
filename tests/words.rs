//! The words: they can all be read, and the browser gets what it has to say.
use crate::sources::sources;
use crs_hipec::domain::completeness::Nodule;
use crs_hipec::words::{self, completeness};

#[test]
fn nothing_is_missing_and_every_place_is_filled() {
    assert_eq!(words::problems(), Vec::<String>::new());
}

#[test]
fn the_page_brings_along_what_the_browser_says() {
    let page = crs_hipec::page::html();
    let block = page
        .split_once(r#"<script type="application/json" id="words">"#)
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .unwrap()
        .0;
    let list: Vec<serde_json::Value> = serde_json::from_str(block).unwrap();
    for said in [completeness::CC_1, completeness::REFUSED] {
        assert!(list.contains(&said.text().into()), "{}", said.text());
    }
    // A place goes by its number, and what is written once is not among them.
    assert!(list.contains(&"{0}, {1}".into()));
    assert!(!list.contains(&completeness::GRADES.text().into()));
    assert!(list.iter().all(|said| said.is_string() || said.is_array()));
}

#[test]
fn a_sentence_is_whole_with_its_places() {
    let size = f64::from(Nodule::MAX.tenths()) / 10.0;
    let width = completeness::Width { size }.text();
    assert_eq!(width, "50 mm");
    let spoken = completeness::Reading {
        width: &width,
        grade: "CC-3",
    };
    assert_eq!(spoken.text(), "50 mm, CC-3");
    let width = completeness::Width { size: 2.4 }.text();
    assert_eq!(width, "2.4 mm");
}

#[test]
fn words_name_their_facts() {
    assert_eq!(completeness::CC_2.facts(), "A10 F13 A11 N55");
    assert_eq!(completeness::CC_2_MEANING.facts(), "A10 F13 A11 N55");
    assert_eq!(completeness::SIZE.facts(), "");
}

/// What stands between quotes in code, tests aside.
fn quoted(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let code = code.split("#[cfg(all(test").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: Vec<&str> = lines.collect();
    let code = code.join("\n").replace("\\\"", "'").replace("'\"'", "' '");
    code.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Whether it begins as a sentence does, or ends so.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.all(|c| c.is_ascii_lowercase())
    };
    let begins = words.len() > 1 && capital(words[0]) && is_word(&words[1]);
    let ends = words.iter().filter(|word| is_word(word)).count() > 1
        && text.ends_with(['.', '?', '!', '…']);
    begins || ends
}

#[test]
fn no_sentence_stands_in_the_code() {
    // To whoever looks into the browser's console.
    const FOR_PROGRAMMERS: [&str; 1] = ["The page has no "];
    let mut found = Vec::new();
    for (path, code) in sources("") {
        let texts = quoted(&code).into_iter().filter(|text| is_sentence(text));
        let texts = texts.filter(|text| !FOR_PROGRAMMERS.contains(&text.as_str()));
        found.extend(texts.map(|text| format!("{}: {text}", path.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_sentence_in_the_code_is_found() {
    let code = "// \"A note here\"\nlet a = \"Copied to you.\"; let b = \"tool live\"; x(\"Mark as read\")";
    let found: Vec<_> = quoted(code)
        .into_iter()
        .filter(|text| is_sentence(text))
        .collect();
    assert_eq!(found, ["Copied to you.", "Mark as read"]);
}
