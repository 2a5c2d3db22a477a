//! Our own scores in docs/quality.md: they add up, and each leads to its place
//! on the page.

use std::collections::BTreeSet;

const QUALITY: &str = include_str!("../docs/quality.md");

/// Each instrument: its heading, how many items it has, and the most of each,
/// unless the item says it: `(of 9)`.
const INSTRUMENTS: [(&str, usize, u32); 7] = [
    ("PEMAT-P", 24, 1),
    ("DISCERN", 16, 5),
    ("JAMA benchmarks", 4, 1),
    ("CDC Clear Communication Index", 20, 1),
    ("QUEST", 7, 0),
    ("EQIP-36", 36, 1),
    ("IPDAS, the minimum", 16, 1),
];

fn chapter(heading: &str) -> &'static str {
    let start = QUALITY.split(&format!("\n## {heading}\n")).nth(1);
    let chapter = start.and_then(|text| text.split("\n## ").next());
    chapter.unwrap_or_default()
}

/// The cells of every scored item.
fn items(chapter: &str) -> Vec<Vec<&str>> {
    let rows = chapter.lines().filter(|line| line.starts_with("| "));
    let cells = rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect());
    cells
        .filter(|cells: &Vec<&str>| cells.first().is_some_and(|n| n.parse::<u32>().is_ok()))
        .collect()
}

#[test]
fn every_item_is_scored_and_the_scores_add_up() {
    for (heading, count, most) in INSTRUMENTS {
        let items = items(chapter(heading));
        assert_eq!(items.len(), count, "{heading}");
        let scores: Vec<u32> = items
            .iter()
            .filter_map(|cells| cells.get(2)?.parse().ok())
            .collect();
        let not_applicable = items
            .iter()
            .filter(|cells| cells.get(2) == Some(&"N/A"))
            .count();
        assert_eq!(scores.len() + not_applicable, count, "{heading}");
        let most_of = |cells: &Vec<&str>| {
            let own = cells.get(1)?.split_once("(of ")?.1;
            own.split_once(')')?.0.parse::<u32>().ok()
        };
        let scored = items.iter().filter(|cells| cells.get(2) != Some(&"N/A"));
        let most: Vec<u32> = scored.map(|cells| most_of(cells).unwrap_or(most)).collect();
        let within = scores.iter().zip(&most).all(|(score, most)| score <= most);
        assert!(within, "{heading}");
        let best: u32 = most.iter().sum();
        let total = format!("**Total: {} of {best}**", scores.iter().sum::<u32>());
        assert!(chapter(heading).contains(&total), "{heading}: {total}");
        let goals = format!("| {} of {best}", scores.iter().sum::<u32>());
        assert!(
            QUALITY.contains(&goals),
            "{heading}: the table at the start"
        );
    }
}

#[test]
fn every_score_leads_to_its_place_on_the_page() {
    let html = crs_hipec::page::html();
    let ids: BTreeSet<_> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(id, _)| id))
        .collect();
    let links: Vec<_> = QUALITY
        .split("index.html#")
        .skip(1)
        .filter_map(|rest| rest.split_once(')').map(|(id, _)| id))
        .collect();
    let lost: Vec<_> = links.iter().filter(|id| !ids.contains(**id)).collect();
    assert!(links.len() > 60 && lost.is_empty(), "{lost:?}");
}
