//! A drawing with its words.

use crate::words::Key;

/// The drawing with its words: `{tumors}` in it is the place of the word of that name.
pub fn labeled(drawing: &str, words: &[(&str, Key)]) -> String {
    let mut filled = String::with_capacity(drawing.len());
    let mut rest = drawing;
    while let Some((before, after)) = rest.split_once('{') {
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let word = words.iter().find(|(key, _)| *key == place);
        filled.push_str(before);
        // A place without a word would be seen: a test looks for it.
        filled.push_str(&word.map_or("{}".to_owned(), |(_, word)| word.text()));
        rest = after;
    }
    filled.push_str(rest);
    filled
}
