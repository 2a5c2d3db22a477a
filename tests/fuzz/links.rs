//! Addresses that somebody made, or broke.

use super::texts::{Damage, any_text, damage, damaged};
use crate::fuzz::fuzz;
use crs_hipec::domain::address::{Embed, Fragment};
use crs_hipec::domain::host_frame::pym_name;
use crs_hipec::domain::pci::Scores;
use crs_hipec::domain::reader::Theme;
use crs_hipec::domain::snippet::Snippet;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const GOOD: [&str; 14] = [
    "#map=0123-----0123",
    "#map=3333333333333",
    "#map=------------1",
    "#what",
    "#recovery",
    "#region-0",
    "#region-12",
    "#term-stoma",
    "#",
    "",
    "?embed=map&theme=dark",
    "?embed=recovery",
    "?childId=a_B-1&initialWidth=640",
    "?theme=light&embed=page#map=0------------",
];

#[test]
fn a_link_means_what_it_says_or_nothing() {
    let inputs = (
        select(GOOD.to_vec()),
        vec(damage(), 0..4),
        any_text(),
        0..8_u8,
    );
    let outcomes = [
        "none",
        "a section",
        "a figure",
        "a region",
        "scores",
        "broken scores",
        "other",
    ];
    fuzz(
        "links",
        inputs,
        &outcomes,
        |(good, damage, noise, kind): (&str, Vec<Damage>, String, u8)| {
            let text = match kind {
                0 => noise.clone(),
                _ => damaged(good, &damage),
            };
            let bare = text.strip_prefix('#').unwrap_or(&text);
            query(&text, &noise)?;
            Ok(match Fragment::parse(&text) {
                Fragment::None => {
                    prop_assert!(bare.is_empty());
                    "none"
                }
                Fragment::Section(section) => {
                    prop_assert_eq!(section.id(), bare);
                    "a section"
                }
                Fragment::Figure(figure) => {
                    prop_assert_eq!(figure.id(), bare);
                    "a figure"
                }
                Fragment::Region(region) => {
                    prop_assert!(bare.starts_with("region-") && region.number() <= 12);
                    "a region"
                }
                Fragment::Scores(scores) => {
                    // Nothing is guessed: the link holds these and no others.
                    prop_assert_eq!(Fragment::of_scores(&scores), ["#", bare].concat());
                    prop_assert!(!scores.is_empty());
                    "scores"
                }
                Fragment::BrokenScores => {
                    let said = bare.strip_prefix("map=").expect("it speaks of scores");
                    prop_assert!(
                        said.parse::<Scores>().is_ok_and(|s| s.is_empty())
                            || said.len() != 13
                            || said.chars().any(|c| !"0123-".contains(c))
                    );
                    "broken scores"
                }
                Fragment::Other => {
                    prop_assert!(!bare.is_empty() && !bare.starts_with("map="));
                    "other"
                }
            })
        },
    );
}

/// What a query leads to stays within the page's own words, also in the snippet
/// that is pasted into another site.
fn query(text: &str, noise: &str) -> Result<(), TestCaseError> {
    let word = text.strip_prefix("?embed=").unwrap_or(text);
    let word = word.split('&').next().unwrap_or_default();
    let embed = Embed::from_id(word);
    if let Some(embed) = embed {
        prop_assert_eq!(embed.id(), word);
    }
    if let Some(name) = pym_name(text) {
        prop_assert!(text.contains(name) && (1..=64).contains(&name.len()));
        prop_assert!(
            name.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
    }
    let snippet = Snippet {
        embed: embed.unwrap_or(Embed::Page),
        theme: Theme::Dark,
        width: 0,
        fits: true,
        is_still: true,
    };
    let html = snippet.html(noise, text);
    let plain = snippet.html("", "");
    for mark in ['"', '<'] {
        // No input adds an attribute or an element.
        prop_assert_eq!(
            html.matches(mark).count(),
            plain.matches(mark).count(),
            "{}",
            html
        );
    }
    Ok(())
}
