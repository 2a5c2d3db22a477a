//! The facts that the page may state, from `facts.txt`.

/// Each with its numbers, in the order of the list.
pub fn listed() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let lines = include_str!("facts.txt").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split(' ');
            let fact = words.next().filter(|fact| !fact.is_empty())?;
            Some((fact, words.collect()))
        })
}

/// Whether a mark is one of them.
pub fn is_listed(mark: &str) -> bool {
    listed().any(|(fact, _)| fact == mark)
}

/// Whether a fact must stand on the page: those of the founding text, and those of 2026.
/// Of the others, only what is of use is told.
pub fn is_needed(fact: &str) -> bool {
    !fact.starts_with('A') || ["A20", "A22", "A23", "A24"].contains(&fact)
}
