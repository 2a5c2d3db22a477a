//! Gives each message in `src/content/en/*.ftl` a typed name in `crate::words`.
//!
//! A message is a constant, `words::completeness::SIZE`; an attribute of it too,
//! `CC_0_LIMIT`. One with places is a struct with a field for each place,
//! `words::completeness::Spoken { size, name }`: so a misspelt word or place does
//! not compile. What stands under `## Said in the browser` is numbered first:
//! the page hands these to the wasm, by number.

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Variant, VariantKey};
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The language that names the words.
const ENGLISH: &str = "src/content/en";

/// A pattern with a name of its own.
struct Word {
    file: String,
    id: String,
    attribute: Option<String>,
    facts: String,
    sources: String,
    said: bool,
    places: Vec<(String, bool)>,
    english: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={ENGLISH}");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join(ENGLISH);
    let mut files = Vec::new();
    list(&root, &mut files)?;
    files.sort();
    let mut words = Vec::new();
    let mut embedded = String::new();
    for path in &files {
        println!("cargo:rerun-if-changed={}", path.display());
        let name = path.strip_prefix(&root)?.display().to_string();
        writeln!(embedded, "    ({name:?}, include_str!({path:?})),")?;
        if name.ends_with(".ftl") {
            read(&name, &fs::read_to_string(path)?, &mut words)?;
        }
    }
    words.sort_by_key(|word| !word.said);
    let code = modules(&words)? + &table(&words)?;
    let files =
        format!("#[cfg(feature = \"view\")]\nconst FILES: &[(&str, &str)] = &[\n{embedded}];\n");
    let out = Path::new(&env::var("OUT_DIR")?).join("words.rs");
    Ok(fs::write(out, code + &files)?)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => list(&path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}

/// Reads the messages of a file.
fn read(file: &str, text: &str, words: &mut Vec<Word>) -> Result<(), Box<dyn Error>> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, problems)| format!("{ENGLISH}/{file}: {problems:?}"))?;
    let mut said = false;
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => {
                said = comment.content.join(" ").contains("in the browser")
            }
            Entry::Message(message) => {
                let own = message.value.iter().map(|pattern| (None, pattern));
                let attributes = message.attributes.iter();
                let more = attributes.map(|one| (Some(one.id.name.to_owned()), &one.value));
                for (attribute, pattern) in own.chain(more) {
                    let mut places = Vec::new();
                    find_places(pattern, &mut places);
                    words.push(Word {
                        file: file.to_owned(),
                        id: message.id.name.to_owned(),
                        attribute,
                        facts: marked(message.comment.as_ref(), "facts:"),
                        sources: marked(message.comment.as_ref(), "sources:"),
                        said,
                        places,
                        english: plain(pattern),
                    });
                }
            }
            Entry::Junk { content } => Err(format!("{ENGLISH}/{file}: {content}"))?,
            _ => {}
        }
    }
    Ok(())
}

/// What stands after a mark in the comment over a message.
fn marked(comment: Option<&Comment<&str>>, mark: &str) -> String {
    let lines = comment.into_iter().flat_map(|comment| &comment.content);
    let after: Vec<_> = lines
        .filter_map(|line| line.trim().strip_prefix(mark))
        .collect();
    after
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The places of a pattern, and whether each is a number.
fn find_places(pattern: &Pattern<&str>, places: &mut Vec<(String, bool)>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, places);
        }
    }
}

fn in_expression(expression: &Expression<&str>, places: &mut Vec<(String, bool)>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, false, places),
        Expression::Select { selector, variants } => {
            in_inline(selector, variants.iter().all(counts), places);
            for variant in variants {
                find_places(&variant.value, places);
            }
        }
    }
}

/// Whether a variant is one of a number.
fn counts(variant: &Variant<&str>) -> bool {
    match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => {
            ["zero", "one", "two", "few", "many", "other"].contains(name)
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, is_number: bool, places: &mut Vec<(String, bool)>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            match places.iter_mut().find(|(name, _)| name == id.name) {
                Some((_, number)) => *number |= is_number,
                None => places.push((id.name.to_owned(), is_number)),
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, true, places);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, places),
        _ => {}
    }
}

/// A pattern as it stands in the documentation of its name.
fn plain(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { .. } => "…".to_owned(),
    });
    elements.collect()
}

/// A module a file, a name a word.
fn modules(words: &[Word]) -> Result<String, Box<dyn Error>> {
    let mut stems: Vec<_> = words.iter().map(|word| word.file.as_str()).collect();
    stems.sort_unstable();
    stems.dedup();
    let mut code = String::new();
    for file in stems {
        let stem = file
            .rsplit('/')
            .next()
            .unwrap_or(file)
            .trim_end_matches(".ftl");
        writeln!(
            code,
            "/// The words of `{file}`.\npub mod {} {{",
            snake(stem)
        )?;
        for (number, word) in words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.file == file)
        {
            code += &named(number, word)?;
        }
        code += &listed(file, words)?;
        writeln!(code, "}}")?;
    }
    Ok(code)
}

/// The messages of a file as a list, each with its attributes: for words that
/// are found by their order or by what they are called.
fn listed(file: &str, words: &[Word]) -> Result<String, Box<dyn Error>> {
    let in_file = || words.iter().zip(0..).filter(|(word, _)| word.file == file);
    let only = match in_file().all(|(word, _)| word.said) {
        true => "",
        false => "#[cfg(feature = \"view\")]\n",
    };
    let mut list = String::new();
    for (message, number) in in_file().filter(|(word, _)| word.attribute.is_none()) {
        let id = &message.id;
        write!(
            list,
            "super::Entry {{ id: {id:?}, key: super::Key({number}), attributes: &["
        )?;
        for (word, number) in in_file().filter(|(word, _)| word.id == message.id) {
            if let Some(attribute) = &word.attribute {
                write!(list, "({attribute:?}, super::Key({number})), ")?;
            }
        }
        list += "] }, ";
    }
    Ok(format!(
        "/// All of them, in their order.\n{only}pub const ALL: &[super::Entry] = &[{list}];\n"
    ))
}

/// The constant or the struct of a word.
fn named(number: usize, word: &Word) -> Result<String, Box<dyn Error>> {
    let name = match &word.attribute {
        Some(attribute) => format!("{}-{attribute}", word.id),
        None => word.id.clone(),
    };
    // Only what the page hands to the wasm has a name there.
    let only = if word.said {
        ""
    } else {
        "#[cfg(feature = \"view\")]\n"
    };
    let english = word.english.replace('[', "\\[");
    let mut code = format!("{only}#[doc = {english:?}]\n");
    if word.places.is_empty() {
        let name = snake(&name).to_uppercase();
        writeln!(code, "pub const {name}: super::Key = super::Key({number});")?;
        return Ok(code);
    }
    let name = camel(&name);
    let (mut fields, mut places) = (String::new(), String::new());
    for (place, is_number) in &word.places {
        let field = snake(place);
        let (kind, place) = match is_number {
            true => ("f64", "Number"),
            false => ("&'a str", "Text"),
        };
        writeln!(fields, "    pub {field}: {kind},")?;
        write!(places, "super::Place::{place}(self.{field}), ")?;
    }
    let (of, own) = match word.places.iter().all(|(_, is_number)| *is_number) {
        true => ("", ""),
        false => ("<'a>", "<'_>"),
    };
    writeln!(code, "pub struct {name}{of} {{\n{fields}}}")?;
    writeln!(
        code,
        "{only}impl {name}{own} {{\n    /// The sentence with its places filled.\n    #[must_use]\n    pub fn text(&self) -> String {{ super::Key({number}).fill(&[{places}]) }}\n}}"
    )?;
    Ok(code)
}

/// What is known of each word where the page is written.
fn table(words: &[Word]) -> Result<String, Box<dyn Error>> {
    let mut code = "#[cfg(feature = \"view\")]\nconst WORDS: &[Word] = &[\n".to_owned();
    for word in words {
        let Word {
            file,
            id,
            attribute,
            facts,
            sources,
            said,
            ..
        } = word;
        let places: Vec<_> = word.places.iter().map(|(name, _)| name).collect();
        let attribute = attribute.as_deref();
        writeln!(
            code,
            "    Word {{ file: {file:?}, id: {id:?}, attribute: {attribute:?}, facts: {facts:?}, sources: {sources:?}, said: {said}, places: &{places:?} }},"
        )?;
    }
    Ok(code + "];\n")
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn camel(name: &str) -> String {
    let parts = name.split('-').map(|part| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_uppercase() + rest
    });
    parts.collect()
}
