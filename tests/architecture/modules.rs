//! Which file of a crate asks which, as their paths in the code say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module by the names on its way down: `figures`, `film`, `wake`. The crate's own is empty.
pub type Module = Vec<String>;

/// The modules of a crate, each with those that it asks.
pub fn of_crate(source: &str) -> BTreeMap<Module, BTreeSet<Module>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
    let mut files = BTreeMap::new();
    read(&root, &Vec::new(), &mut files);
    let known: BTreeSet<Module> = files.keys().cloned().collect();
    files
        .iter()
        .map(|(module, code)| (module.clone(), asks(module, code, &known)))
        .collect()
}

fn read(folder: &Path, at: &Module, files: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let below = |name: String| [at.clone(), vec![name]].concat();
        if path.is_dir() {
            read(&path, &below(name), files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let module = match name.as_str() {
                "mod" | "lib" | "main" => at.clone(),
                _ => below(name),
            };
            let code = fs::read_to_string(&path).unwrap();
            files
                .entry(module)
                .or_default()
                .push_str(&without_tests(&code));
        }
    }
}

/// The code of a file without its comments and its tests.
fn without_tests(code: &str) -> String {
    let code = code.split("#[cfg(test)]\nmod").next().unwrap();
    let code = code.split("#[cfg(all(test").next().unwrap();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The modules that a module's code names. What it hands on from its own rooms
/// (`pub use`) it does not ask.
fn asks(module: &Module, code: &str, known: &BTreeSet<Module>) -> BTreeSet<Module> {
    let mut found = BTreeSet::new();
    let mut note = |path: &str, is_handed_on: bool| {
        if let Some(asked) = resolved(module, path, known)
            && asked != *module
            && !(is_handed_on && asked.starts_with(module))
        {
            found.insert(asked);
        }
    };
    let mut rest = String::new();
    for statement in code.split_inclusive(';') {
        let (before, used) = match statement.rsplit_once("use ") {
            Some((before, used)) if used.ends_with(';') && !used.contains('=') => (before, used),
            _ => {
                rest.push_str(statement);
                continue;
            }
        };
        rest.push_str(before);
        let is_public = before
            .lines()
            .last()
            .is_some_and(|line| line.trim_start().starts_with("pub"));
        for path in spread(used.trim_end_matches(';')) {
            note(&path, is_public);
        }
    }
    for start in ["crate::", "super::"] {
        for (place, _) in rest.match_indices(start) {
            let path = &rest[place..];
            let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            note(&path[..end.unwrap_or(path.len())], false);
        }
    }
    found
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
pub fn spread(path: &str) -> Vec<String> {
    let path = path.trim();
    let Some((start, list)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let list = list.trim_end().strip_suffix('}').unwrap_or(list);
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        match (letter, depth) {
            (',', 0) => parts.push(String::new()),
            _ => parts.last_mut().unwrap().push(letter),
        }
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts
        .flat_map(|part| spread(&[start, part.trim()].concat()))
        .collect()
}

/// The module that a path leads to, or that has what it names.
fn resolved(module: &Module, path: &str, known: &BTreeSet<Module>) -> Option<Module> {
    let mut names = path.split("::").map(str::trim).peekable();
    let mut at = match *names.peek()? {
        "crate" => Vec::new(),
        "self" | "super" => module.clone(),
        child => {
            let below = [module.clone(), vec![child.to_owned()]].concat();
            known.contains(&below).then(|| module.clone())?
        }
    };
    while let Some(&name) = names.peek() {
        match name {
            "crate" | "self" => {}
            "super" => drop(at.pop()),
            name => {
                let below = [at.clone(), vec![name.to_owned()]].concat();
                if !known.contains(&below) {
                    break;
                }
                at = below;
            }
        }
        names.next();
    }
    Some(at)
}

/// A way from a module back to itself, if there is one.
pub fn circle(asks: &BTreeMap<Module, BTreeSet<Module>>) -> Option<Vec<Module>> {
    asks.keys().find_map(|start| {
        let mut way = vec![start.clone()];
        leads_to(start, start, asks, &mut way, &mut BTreeSet::new()).then_some(way)
    })
}

fn leads_to(
    from: &Module,
    to: &Module,
    asks: &BTreeMap<Module, BTreeSet<Module>>,
    way: &mut Vec<Module>,
    seen: &mut BTreeSet<Module>,
) -> bool {
    for next in asks.get(from).into_iter().flatten() {
        if next == to {
            return true;
        }
        if seen.insert(next.clone()) {
            way.push(next.clone());
            if leads_to(next, to, asks, way, seen) {
                return true;
            }
            way.pop();
        }
    }
    false
}
