//! Words that a document of marks holds.

/// Words as they stand in HTML and XML, between tags and in an attribute.
pub fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    words.replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(escaped("a & \"b\" <c>"), "a &amp; &quot;b&quot; &lt;c>");
    }
}
