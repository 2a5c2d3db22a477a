//! Texts to try: any at all, and good ones that were damaged.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// Any text, with control characters and whatever else there is; now and then a
/// long one.
pub fn any_text() -> BoxedStrategy<String> {
    prop_oneof![
        30 => vec(any::<char>(), 0..12).prop_map(String::from_iter),
        1 => (any::<char>(), 0..3000_usize).prop_map(|(c, n)| c.to_string().repeat(n)),
    ]
    .boxed()
}

/// One thing that happens to a text.
#[derive(Clone, Debug)]
pub enum Damage {
    /// It ends here.
    Cut(Index),
    /// A part is missing.
    Hole(Index, usize),
    /// One character is another.
    Typo(Index, char),
    /// Something stands in between.
    Insert(Index, String),
    /// A part stands there twice.
    Twice(Index, usize),
}

/// Damage, also of the kind that hits what JSON and links are made of.
pub fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    let special =
        prop::sample::select(r#"{}[]":,\0123-456789.eE#=&?%+ "#.chars().collect::<Vec<_>>());
    let letter = prop_oneof![special, any::<char>()];
    let piece = prop::sample::select(vec![
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "1e999",
        "99999999999999999999",
        "\\ud800",
        "\\u0000",
        "\"version\":2,",
        "\"map\":\"\",",
        "\u{feff}",
        "\u{0}",
        ",",
        "[[[[[[[[",
    ]);
    prop_oneof![
        at().prop_map(Damage::Cut),
        (at(), 1..40_usize).prop_map(|(at, n)| Damage::Hole(at, n)),
        (at(), letter).prop_map(|(at, c)| Damage::Typo(at, c)),
        (at(), piece).prop_map(|(at, p)| Damage::Insert(at, p.to_owned())),
        (at(), 1..40_usize).prop_map(|(at, n)| Damage::Twice(at, n)),
    ]
}

/// The text, damaged.
pub fn damaged(text: &str, all: &[Damage]) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for damage in all {
        let place = |at: &Index| at.index(text.len() + 1);
        let part = |at: usize, n: usize| at..(at + n).min(text.len());
        match damage {
            Damage::Cut(at) => text.truncate(place(at)),
            Damage::Hole(at, n) => {
                let hole = part(place(at), *n);
                text.drain(hole);
            }
            Damage::Typo(at, letter) => {
                let at = place(at);
                if let Some(place) = text.get_mut(at) {
                    *place = *letter;
                }
            }
            Damage::Insert(at, piece) => {
                let at = place(at);
                text.splice(at..at, piece.chars());
            }
            Damage::Twice(at, n) => {
                let at = place(at);
                let again: Vec<char> = text[part(at, *n)].to_vec();
                text.splice(at..at, again);
            }
        }
    }
    text.into_iter().collect()
}
