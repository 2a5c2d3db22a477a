//! The invariants of ARCHITECTURE.md that can be read off the sources.
#[path = "architecture/modules.rs"]
mod modules;

use crate::sources::{files, sources};
use modules::{circle, of_crate, spread};
use std::collections::BTreeSet;
use std::path::Path;

/// The lines in a part of the house that name one of these.
fn lines_with(place: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources(place) {
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        let lines = lines.filter(|line| words.iter().any(|word| line.contains(word)));
        found.extend(lines.map(|line| format!("{}: {}", path.display(), line.trim())));
    }
    found
}

/// The room that a module belongs to.
fn room(module: &[String]) -> &str {
    module.first().map_or("", String::as_str)
}

#[test]
fn a_dependency_points_down_only() {
    let below = |room: &str| -> &[&str] {
        match room {
            "domain" => &[],
            "browser" => &["domain"],
            "words" => &["browser"],
            "content" => &["domain", "words"],
            "keeper" => &["browser", "domain"],
            "figures" => &["browser", "content", "domain", "keeper", "words"],
            "page" => &["browser", "content", "domain", "figures", "keeper", "words"],
            _ => &["page"],
        }
    };
    for (module, asks) in of_crate("src") {
        for asked in asks {
            let (from, to) = (room(&module), room(&asked));
            let is_down = from == to || below(from).contains(&to);
            assert!(is_down, "{} asks {}", module.join("::"), asked.join("::"));
        }
    }
    assert_eq!(lines_with("domain", &["leptos"]), Vec::<String>::new());
}

#[test]
fn no_file_of_code_is_longer_than_400_lines() {
    for place in ["early", "press", "src", "style", "tests", "xtask"] {
        for (path, text) in files(Path::new(place), &["rs", "mjs", "js", "css"]) {
            let lines = text.lines().count();
            assert!(lines <= 400, "{}: {lines}", path.display());
        }
    }
}

#[test]
fn no_file_asks_one_that_asks_it_back() {
    for source in ["src", "press/src", "xtask/src"] {
        let asks = of_crate(source);
        let count: usize = asks.values().map(BTreeSet::len).sum();
        assert!(count > 40, "{source}: the files are read");
        assert_eq!(circle(&asks), None, "{source}");
    }
}

#[test]
fn a_circle_is_found_and_paths_in_braces_are_read() {
    assert_eq!(
        spread("crate::{a, b::{c, d}}"),
        ["crate::a", "crate::b::c", "crate::b::d"]
    );
    let module = |name: &str| vec![name.to_owned()];
    let asks = [("a", "b"), ("b", "c"), ("c", "a")]
        .map(|(from, to)| (module(from), BTreeSet::from([module(to)])));
    let way = circle(&asks.into_iter().collect()).unwrap();
    assert_eq!(way, [module("a"), module("b"), module("c")]);
}

#[test]
fn the_browser_is_touched_in_one_folder() {
    let touch = [
        "web_sys",
        "js_sys",
        "wasm_bindgen::",
        "spawn_local",
        "gloo_",
    ];
    for place in [
        "content",
        "domain",
        "figures",
        "keeper.rs",
        "lib.rs",
        "main.rs",
        "page",
        "words",
    ] {
        assert_eq!(lines_with(place, &touch), Vec::<String>::new(), "{place}");
    }
}

#[test]
fn one_file_touches_each_of_storage_address_and_host() {
    for (words, file) in [
        (&["LocalStorage", "local_storage()"][..], "storage.rs"),
        (&[".location().", "replace_state"], "location.rs"),
        (&[".parent()"], "host_frame.rs"),
    ] {
        let found = lines_with("browser", words);
        assert!(!found.is_empty(), "{file}");
        for line in found {
            assert!(line.contains(file), "{line}");
        }
    }
}
