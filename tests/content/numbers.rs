//! The numbers that belong to each fact: a changed one, or one too many, fails.

use super::facts;
use super::text::{Claim, page, short_words};

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

fn belong_to(fact: &str) -> Vec<&'static str> {
    let listed = facts::listed().find(|(listed, _)| *listed == fact);
    listed.map_or(Vec::new(), |(_, numbers)| numbers)
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
    for (fact, listed) in facts::listed() {
        let told: Vec<String> = claims
            .iter()
            .filter(|claim| claim.facts().any(|of| of == fact))
            .flat_map(|claim| numbers(&claim.text))
            .collect();
        for number in listed {
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
