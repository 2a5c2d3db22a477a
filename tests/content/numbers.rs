//! The numbers that belong to each fact: a changed one, or one too many, fails.

use super::numbers_2026;
use super::text::{Claim, page, short_words};

/// Each fact with its numbers, as they are written on the page. A fact that is
/// not listed has none.
const NUMBERS: &[(&str, &[&str])] = &[
    ("F04", &["60–120"]),
    ("F12", &["2.5", "0.1"]),
    ("F15", &["13", "0", "3", "39"]),
    ("F16", &["20"]),
    ("F17", &["6–12"]),
    ("F21", &["41–43", "106–109"]),
    ("F26", &["60–120"]),
    ("F41", &["10–14"]),
    ("F45", &["6–8"]),
    ("F46", &["3–6"]),
    ("F47", &["25", "35", "65", "75", "100"]),
    ("F48", &["5", "30", "95", "100"]),
    // The day of the operation is counted as 0.
    ("F40", &["0"]),
    ("A01", &["13", "0", "3", "39"]),
    ("A02", &["0", "8", "9", "12"]),
    ("A03", &["0", "6", "7", "8", "9", "12"]),
    ("A04", &["0.5", "0.2", "5", "2", "1", "3"]),
    ("A05", &["36", "4", "11"]),
    ("A06", &["20"]),
    ("A10", &["2.5", "1"]),
    ("A11", &["2–3", "2.5"]),
    ("A12", &["1", "0.04"]),
    (
        "A20",
        &[
            "265",
            "17",
            "25",
            "133",
            "132",
            "30",
            "43",
            "109",
            "41.7",
            "95",
            "36.2–53.8",
            "41.2",
            "35.1–49.7",
            "1.00",
            "95.37",
            "0.63–1.58",
            "41",
            "42",
            "2018",
            "60",
            "24.1",
            "13.6",
            "1.5",
            "36.2",
            "53.8",
            "35.1",
            "49.7",
        ],
    ),
    ("A21", &["30", "60–120"]),
    ("A22", &["245"]),
    ("A23", &["150", "15", "204", "80.9", "76.2", "18"]),
    ("A24", &["30", "120", "2021"]),
    (
        "A25",
        &["1,321", "20", "34", "0.4", "0.4–4.1", "5", "100", "140–220"],
    ),
    ("A26", &["6", "12", "6–12", "115", "216", "90"]),
];

/// The numbers of a text, without what stands around them: "(0.1" is 0.1, and
/// "30-day" is 30. "CC-1" and "PRODIGE 7" are names.
fn numbers(text: &str) -> Vec<String> {
    let text = text.replace("PRODIGE 7", "");
    let words = text.split(|c: char| c.is_whitespace() || c == '(' || c == '“');
    let starts = words.filter(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    starts
        .map(|word| {
            let end = word.find(|c: char| !(c.is_ascii_digit() || ".,–".contains(c)));
            let number = word.split_at(end.unwrap_or(word.len())).0;
            number.trim_end_matches(['.', ',', '–']).to_owned()
        })
        .collect()
}

fn claims() -> Vec<Claim> {
    let page = page().into_iter().flat_map(|(_, block)| block.claims);
    page.chain(short_words()).collect()
}

fn belong_to(fact: &str) -> &'static [&'static str] {
    let mut listed = NUMBERS.iter().chain(numbers_2026::NUMBERS);
    listed
        .find(|(listed, _)| *listed == fact)
        .map_or(&[], |(_, numbers)| numbers)
}

#[test]
fn every_number_in_a_sentence_belongs_to_its_facts() {
    let mut strange = Vec::new();
    for claim in claims() {
        if claim.facts().next().is_none() {
            continue;
        }
        for number in numbers(&claim.text) {
            if !claim
                .facts()
                .any(|fact| belong_to(fact).contains(&number.as_str()))
            {
                strange.push(format!(
                    "{number} ({}): {}",
                    claim.marks.join(" "),
                    claim.text
                ));
            }
        }
    }
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}

#[test]
fn every_number_of_a_fact_is_told() {
    let claims = claims();
    for (fact, listed) in NUMBERS.iter().chain(numbers_2026::NUMBERS) {
        let told: Vec<String> = claims
            .iter()
            .filter(|claim| claim.facts().any(|of| of == fact))
            .flat_map(|claim| numbers(&claim.text))
            .collect();
        for number in *listed {
            assert!(told.iter().any(|told| told == number), "{fact}: {number}");
        }
    }
}

#[test]
fn a_number_is_found_without_what_stands_around_it() {
    assert_eq!(
        numbers("(0.1 inches), 10–14 days, 1,321, 30-day; 20–34%. CC-1, PRODIGE 7"),
        ["0.1", "10–14", "1,321", "30", "20–34"]
    );
}
