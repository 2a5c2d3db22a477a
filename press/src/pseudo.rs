//! An edition in no language: every letter has an accent and every text is two fifths
//! longer, as a translation may be. What is still English in it stands outside of
//! `src/content/en/`, and what is cut off in it would be in other languages too.

use anyhow::{Context, Result, anyhow};
use crs_hipec::content::markdown::addressed;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::fs;
use std::path::Path;

/// Whose numbers, days and plural forms it takes: no Latin letter is in them, so that
/// each one that is left over is English.
const LANGUAGE: &str = "el";

/// Letters without an accent, and the same with one.
const ALPHABETS: [(&str, &str); 2] = [
    ("abcdefghijklmnopqrstuvwxyz", "áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž"),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"),
];

/// Writes the files of the edition: those of the English one, in other words.
pub fn write(out: &Path) -> Result<()> {
    let english = crate::project().join("src/content/en");
    folder(&english, out)
}

fn folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?;
        if path.is_dir() {
            folder(&path, &to.join(name))?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let text = match name.to_string_lossy().as_ref() {
            // Titles stay in the language that they were published in.
            "sources.md" => text,
            "check.md" => check(&text),
            "page.ftl" => text.replace("language = en-US", &format!("language = {LANGUAGE}")),
            name if name.ends_with(".ftl") => {
                messages(&text).with_context(|| path.display().to_string())?
            }
            _ => markdown(&text),
        };
        fs::write(to.join(name), text)?;
    }
    Ok(())
}

/// A Fluent file: its texts are other ones, its places and forms are kept.
fn messages(text: &str) -> Result<String> {
    let mut resource = parser::parse(text.to_owned())
        .map_err(|(_, problems)| anyhow!("it cannot be read: {problems:?}"))?;
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|one| &mut one.value);
            message.value.iter_mut().chain(attributes).for_each(pattern);
        }
    }
    Ok(serializer::serialize(&resource))
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = marked(value),
            PatternElement::Placeable { expression } => in_place(expression),
        }
    }
}

fn in_place(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                pattern(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => *value = other(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => in_place(expression),
        Expression::Inline(_) => {}
    }
}

/// A Markdown file: topics and terms keep their English addresses, as in any translation.
fn markdown(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix("## ") {
        Some(heading) => {
            let (words, address) = addressed(heading);
            format!("## {} {{#{address}}}\n", marked(words))
        }
        None => marked(line) + "\n",
    });
    lines.collect()
}

/// The questions of "Check yourself": names, and the lines for the page, are kept.
fn check(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let is_kept = ["#", "*After:*", "*Kind:*", "*Place:*"]
            .iter()
            .any(|mark| line.starts_with(mark));
        let choice = line.split_once("- [x] ");
        match (is_kept, choice) {
            (true, _) => line.to_owned() + "\n",
            (false, Some(("", choice))) => format!("- [x] {}\n", marked(choice)),
            _ => marked(line) + "\n",
        }
    });
    lines.collect()
}

/// Running text in other words; marks (`[^F01]`), addresses of links (`](#evidence)`)
/// and those that stand there as they are (`<https://…>`) are kept.
fn marked(text: &str) -> String {
    let kept = [("[^", "]"), ("](", ")"), ("<http", ">")];
    let next = kept
        .iter()
        .filter_map(|(open, close)| {
            let start = text.find(open)?;
            let length = text[start..].find(close)? + close.len();
            Some((start, start + length))
        })
        .min();
    match next {
        Some((start, end)) => {
            let (before, after) = (&text[..start], &text[end..]);
            [&other(before), &text[start..end], &marked(after)].concat()
        }
        None => other(text),
    }
}

/// Other words: each letter with an accent, and two fifths of them twice.
fn other(text: &str) -> String {
    let mut fifths = 0;
    let mut out = String::new();
    for letter in text.chars() {
        let accented = accented(letter);
        out.push(accented);
        fifths += 2;
        if accented != letter && fifths >= 5 {
            out.push(accented);
            fifths -= 5;
        }
    }
    out
}

fn accented(letter: char) -> char {
    let found = ALPHABETS.iter().find_map(|(plain, accented)| {
        let place = plain.find(letter)?;
        accented.chars().nth(place)
    });
    found.unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_two_fifths_longer_and_has_no_letter_of_its_own() {
        for text in [
            "You can stop here.",
            "Copied.",
            "What is found, and what is taken out",
        ] {
            let other = other(text);
            let (before, after) = (text.chars().count(), other.chars().count());
            assert!(after * 5 + 7 > before * 7, "{other}");
            assert!(
                !other.contains(|c: char| c.is_ascii_alphabetic()),
                "{other}"
            );
        }
    }

    #[test]
    fn marks_links_and_places_are_kept() {
        let text =
            marked("See [the trials](#evidence). [^F30] [^two-step-2021] ![Try](figure:map)");
        for kept in ["](#evidence)", "[^F30] [^two-step-2021]", "](figure:map)"] {
            assert!(text.contains(kept), "{text}");
        }
        assert!(!text.contains("trials") && !text.contains("Try"), "{text}");
    }

    #[test]
    fn a_heading_says_its_english_address() {
        assert_eq!(markdown("## In \"it\"\n"), "## Íñ \"ííţţ\" {#in-it}\n");
    }

    #[test]
    fn places_and_plural_forms_are_kept() -> Result<()> {
        let text = messages(
            "# facts: F01\nleft = { NUMBER($left) ->\n    [0] None.\n   *[other] { $left } of { $all }, [here](#map)\n }\n    .short = Go\n",
        )?;
        for kept in [
            "# facts: F01",
            "{ NUMBER($left) ->",
            "[0] ",
            "*[other] { $left } ",
            "{ $all }, ",
            "](#map)",
            ".short = ",
        ] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
        assert!(!text.contains("None") && !text.contains("Go"), "{text}");
        Ok(())
    }

    #[test]
    fn a_question_keeps_what_the_page_asks_of_it() {
        let text = check("## one\n*After:* short\n*Kind:* choose\n\nWhat?\n\n- [x] A\n- [ ] B\n");
        for kept in [
            "## one\n",
            "*After:* short\n",
            "*Kind:* choose\n",
            "- [x] Á",
            "- [ ] Ɓ",
        ] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
    }
}
