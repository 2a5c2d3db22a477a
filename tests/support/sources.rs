//! The Rust files of the page, for tests that read them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below a folder of `src`, or that file itself, with its text.
pub fn sources(place: &str) -> Vec<(PathBuf, String)> {
    files(&Path::new("src").join(place), &["rs"])
}

/// Every file of these endings below a folder of the project, or that file itself.
pub fn files(place: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(place)];
    while let Some(path) = open.pop() {
        let ending = path.extension().and_then(OsStr::to_str);
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else if ending.is_some_and(|ending| endings.contains(&ending)) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "{}", place.display());
    found
}
