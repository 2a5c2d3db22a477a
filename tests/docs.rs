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
