//! What the browser asks the page for is on the page.
use crate::sources::sources;
use std::collections::BTreeSet;

/// What stands between two marks, wherever it does.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let parts = text.split(open).skip(1);
    parts
        .filter_map(|rest| Some(rest.split_once(close)?.0))
        .collect()
}

/// The names that a room declares in its `parts.rs`.
fn declared(source: &str) -> Vec<&str> {
    between(source, "= name(\"", "\"")
}

#[test]
fn every_part_that_the_code_asks_for_is_on_the_page() {
    let page = crs_hipec::page::html();
    let there: BTreeSet<&str> = between(&page, "data-part=\"", "\"").into_iter().collect();
    let sources = ["figures", "page", "browser"].map(sources).concat();
    let asked: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(_, text)| declared(text))
        .collect();
    assert!(asked.len() > 60, "{}: {asked:?}", asked.len());
    let missing: Vec<_> = asked.difference(&there).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_part_that_is_declared_is_written_and_asked_for() {
    for (path, text) in ["figures", "page"].map(sources).concat() {
        // A room has its parts in a file of their own, or on top of its one file.
        let declares = path.ends_with("parts.rs") || text.contains("mod parts {");
        if !declares {
            continue;
        }
        let room = match path.ends_with("parts.rs") {
            true => sources(path.parent().unwrap().to_str().unwrap()),
            false => vec![(path, text.clone())],
        };
        for name in between(&text, "pub const ", ": Name") {
            let name = format!("parts::{name}");
            let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
            let uses = room.iter().flat_map(|(_, text)| text.split(&name).skip(1));
            let uses = uses.filter(|rest| ends(rest)).count();
            assert!(uses > 1, "{name} is not both written and asked for");
        }
    }
}

#[test]
fn what_takes_the_focus_next_is_on_the_page() {
    let page = crs_hipec::page::html();
    let next = between(&page, "data-then=\"", "\"");
    assert!(next.len() > 8);
    for selector in next {
        for part in between(selector, "[data-part=", "]") {
            assert!(
                page.contains(&format!("data-part=\"{part}\"")),
                "{selector}"
            );
        }
        for id in selector
            .split(['#', ','])
            .filter(|word| !word.trim().is_empty())
        {
            let id = id.split([' ', '[', '.']).next().unwrap();
            assert!(
                id.is_empty() || id == "h1" || page.contains(&format!("id=\"{id}\"")),
                "{selector}: {id}"
            );
        }
    }
}
