//! What no line breaks: a word that opens its meaning and the mark behind it, and a
//! grade such as CC-1.

use crate::domain::completeness::Completeness;

/// What a word that opens its meaning ends with.
const END: &str = "</button></dfn>";

/// Words as HTML, held together by the style of `held`.
pub fn together(html: String) -> String {
    marks(&Completeness::ALL.into_iter().fold(html, |html, grade| {
        let name = grade.id().to_uppercase();
        html.replace(&name, &format!(r#"<span class="held">{name}</span>"#))
    }))
}

/// A line may break after a button, and a period behind one would begin the next.
fn marks(html: &str) -> String {
    let mut parts = html.split(END);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let after = part.strip_prefix(['.', ',', ':', ';', ')']);
        if let (Some(start), Some(after)) = (out.rfind("<dfn>"), after) {
            let mark = &part[..part.len() - after.len()];
            out.insert_str(start, r#"<span class="held">"#);
            out += &[END, mark, "</span>", after].concat();
        } else {
            out += &[END, part].concat();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stays_with_the_word_before_it_and_other_words_do_not() {
        let word = |word: &str| format!("<dfn><button>{word}</button></dfn>");
        assert_eq!(
            together(format!(
                "A {}, or {} then {}",
                word("b"),
                word("c"),
                word("d")
            )),
            format!(
                r#"A <span class="held">{},</span> or {} then {}"#,
                word("b"),
                word("c"),
                word("d")
            )
        );
    }

    #[test]
    fn a_grade_is_one_word() {
        assert_eq!(
            together("CC-0 or CC-12".to_owned()),
            r#"<span class="held">CC-0</span> or <span class="held">CC-1</span>2"#
        );
        assert_eq!(together("cc-1, CC score".to_owned()), "cc-1, CC score");
    }
}
