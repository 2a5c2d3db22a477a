//! What the page leans on, where a reader can look it up: `en/sources.md`.

use std::sync::LazyLock;

/// One source: a paper, a report of one, or a page of reference.
#[derive(Debug)]
pub struct Source {
    /// How the words cite it: `[^key]`.
    pub key: &'static str,
    /// Authors, title, where it was published, year.
    pub text: &'static str,
    /// Where to read it.
    pub url: &'static str,
}

/// Every source, in the order of its first use on the page, figures and film
/// too: its number is its index plus one.
pub static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let entries = crate::words::file("sources.md").split("\n## ").skip(1);
    entries.filter_map(source).collect()
});

/// A key, then its text, and the address at the end in `<…>`.
fn source(entry: &'static str) -> Option<Source> {
    let (key, rest) = entry.split_once('\n')?;
    let (text, url) = rest.trim().strip_suffix('>')?.rsplit_once('<')?;
    Some(Source {
        key: key.trim(),
        text: text.trim(),
        url,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_a_key_a_text_and_an_address() {
        let found = source("webop\n\nWebOP. Anatomy.\n<https://www.webop.com/a>\n");
        let found = found.map(|one| (one.key, one.text, one.url));
        let expected = ("webop", "WebOP. Anatomy.", "https://www.webop.com/a");
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn every_entry_of_the_file_is_read() {
        let entries = crate::words::file("sources.md").matches("\n## ").count();
        assert_eq!(SOURCES.len(), entries);
        assert!(entries > 20);
    }
}
