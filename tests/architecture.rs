//! The invariants of ARCHITECTURE.md that can be read off the sources.
use crate::sources::sources;

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

#[test]
fn a_dependency_points_down_only() {
    let none: Vec<String> = Vec::new();
    let page = "crate::page";
    for (place, above) in [
        (
            "domain",
            &[
                "crate::browser",
                "crate::content",
                "crate::figures",
                "crate::keeper",
                page,
                "leptos",
            ][..],
        ),
        (
            "content",
            &["crate::browser", "crate::figures", "crate::keeper", page],
        ),
        (
            "browser",
            &["crate::content", "crate::figures", "crate::keeper", page],
        ),
        ("figures", &[page]),
        ("keeper.rs", &["crate::content", "crate::figures", page]),
    ] {
        assert_eq!(lines_with(place, above), none, "{place}");
    }
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
    for place in ["domain", "content", "figures", "page", "keeper.rs"] {
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
