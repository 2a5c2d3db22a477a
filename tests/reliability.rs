//! docs/reliability.md tells the truth about which tests there are.
use std::collections::BTreeSet;
use std::path::Path;

const TABLE: &str = include_str!("../docs/reliability.md");

/// The names in the last column: the file, and the test's own words.
fn named() -> Vec<(&'static str, &'static str)> {
    let rows = TABLE.lines().filter(|line| line.starts_with("| "));
    let last = rows.filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next());
    last.flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .filter_map(|name| name.split_once(": "))
        .collect()
}

fn spec(name: &str) -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e");
    std::fs::read_to_string(tests.join(format!("{name}.spec.mjs"))).expect("a file of that name")
}

/// The titles of a file's tests, as its source writes them.
fn titles(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in source.lines().map(str::trim_start) {
        let Some(rest) = line.strip_prefix("test(").or(line.strip_prefix("back(")) else {
            continue;
        };
        let quote = rest.chars().next().unwrap_or(' ');
        if let Some((title, _)) = rest[quote.len_utf8()..].split_once(&format!("{quote}, ")) {
            found.insert(title.to_owned());
        }
    }
    found
}

/// Whether a title of the source is meant: its `${…}` may stand for anything.
fn is_meant(title: &str, name: &str) -> bool {
    let mut fixed = Vec::new();
    let mut rest = title;
    while let Some((before, after)) = rest.split_once("${") {
        fixed.push(before);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    fixed.push(rest);
    let name = name.replace('…', "");
    match fixed.as_slice() {
        [whole] => *whole == name,
        parts => parts
            .iter()
            .try_fold(name.as_str(), |rest, part| {
                rest.split_once(part).map(|(_, rest)| rest)
            })
            .is_some(),
    }
}

/// The faults of BROKEN, whose tests begin with their names.
fn broken(source: &str) -> BTreeSet<String> {
    let (_, list) = source.split_once("const BROKEN = {").expect("the list");
    let (list, _) = list.split_once("\n};").expect("its end");
    let lines = list.lines().filter_map(|line| line.strip_prefix("  '"));
    lines
        .filter_map(|line| Some(line.split_once("':")?.0.to_owned()))
        .collect()
}

#[test]
fn every_test_that_is_named_exists() {
    assert!(named().len() > 40, "the table is read");
    for (file, name) in named() {
        let source = spec(file);
        let is_one = titles(&source).iter().any(|title| is_meant(title, name));
        let is_broken = file == "faults" && broken(&source).contains(name);
        assert!(is_one || is_broken, "{file}: {name}");
    }
}

#[test]
fn every_test_of_a_fault_is_named() {
    let source = spec("faults");
    let known: Vec<&str> = named()
        .into_iter()
        .filter(|(file, _)| *file == "faults")
        .map(|(_, name)| name)
        .collect();
    for what in broken(&source) {
        assert!(known.contains(&what.as_str()), "{what}");
    }
    for title in titles(&source)
        .iter()
        .filter(|title| !title.starts_with("${what}"))
    {
        assert!(known.iter().any(|name| is_meant(title, name)), "{title}");
    }
}

#[test]
fn a_name_that_is_none_is_found_out() {
    assert!(is_meant("in ${a} it starts", "in … it starts"));
    assert!(is_meant("it works", "it works"));
    assert!(!is_meant("it works", "it works well"));
    assert!(!is_meant("in ${a} it starts", "in … it stops"));
    assert!(titles("test('a b', async () => {\n  back('c', x\n").contains("a b"));
}
