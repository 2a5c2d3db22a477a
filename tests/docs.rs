//! What docs/ shows is what there is.
use crs_hipec::domain::address::Embed;
use std::collections::BTreeSet;

#[test]
fn the_example_page_shows_every_embed() {
    let example = include_str!("../docs/embed-examples.html");
    let (_, list) = example.split_once("const embeds = [").unwrap_or_default();
    let (list, _) = list.split_once(']').unwrap_or_default();
    let shown: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    let all: BTreeSet<&str> = Embed::all().map(|embed| embed.id()).collect();
    assert_eq!(shown, all);
}

/// What `docs/reliability.md` says is tested, `spec: the test's name`, with `…` for what differs.
#[test]
fn every_test_that_the_reliability_table_names_is_there() {
    let table = include_str!("../docs/reliability.md");
    let named: Vec<_> = table
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|code| code.split_once(": "))
        .collect();
    assert!(named.len() > 40, "{named:?}");
    for (spec, name) in named {
        let file = format!("tests/e2e/{spec}.spec.mjs");
        let Ok(tests) = std::fs::read_to_string(&file) else {
            panic!("{file}: {name}");
        };
        for piece in name.split('…').map(str::trim) {
            assert!(tests.contains(piece), "{file}: {name}");
        }
    }
}
