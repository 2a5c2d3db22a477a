//! The words: they can all be read, and the browser gets what it has to say.
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
    assert!(list.contains(&"{0} mm, {1}".into()));
    assert!(!list.contains(&completeness::GRADES.text().into()));
    assert!(list.iter().all(|said| said.is_string() || said.is_array()));
}

#[test]
fn a_sentence_is_whole_with_its_places() {
    let size = f64::from(Nodule::MAX.tenths()) / 10.0;
    let spoken = completeness::Spoken {
        size,
        grade: "CC-3",
    };
    assert_eq!(spoken.text(), "50 mm, CC-3");
    let spoken = completeness::Spoken {
        size: 2.4,
        grade: "CC-1",
    };
    assert_eq!(spoken.text(), "2.4 mm, CC-1");
}

#[test]
fn words_name_their_facts() {
    assert_eq!(completeness::CC_2.facts(), "A10 F13 A11 N55");
    assert_eq!(completeness::CC_2_MEANING.facts(), "A10 F13 A11 N55");
    assert_eq!(completeness::SIZE.facts(), "");
}
