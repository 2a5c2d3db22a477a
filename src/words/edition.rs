//! The words as the page is written with them: read by Fluent, from the files
//! in `src/content/en/`, or from the folder that `WORDS` names.

use super::{FILES, WORDS};
use crate::browser::words::Place;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::{env, fs};

type Bundle = FluentBundle<FluentResource>;

/// A pattern with a name of its own, and what the English file says of it.
#[derive(Debug)]
pub struct Word {
    /// Its file, from the folder of the words.
    pub file: &'static str,
    /// The name of its message.
    pub id: &'static str,
    /// The attribute of the message that it is, if not its value.
    pub attribute: Option<&'static str>,
    /// The ids of the facts that it states.
    pub facts: &'static str,
    /// The keys of its sources.
    pub sources: &'static str,
    /// Whether the browser has to say it.
    pub said: bool,
    /// The names of its places.
    pub places: &'static [&'static str],
}

static TEXTS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let folder = env::var("WORDS").ok();
    let read = |name: &str, english: &'static str| match &folder {
        None => english,
        // What is missing is told by `problems`. It is read once, and stays.
        Some(folder) => fs::read_to_string(format!("{folder}/{name}"))
            .map_or("", |text| Box::leak(text.into_boxed_str())),
    };
    FILES
        .iter()
        .map(|(name, english)| (*name, read(name, english)))
        .collect()
});

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(|| {
    let files = TEXTS.iter().filter(|(name, _)| name.ends_with(".ftl"));
    files.map(|(name, text)| (*name, bundle(text))).collect()
});

/// A file of this edition, as it stands in its folder.
pub fn file(name: &str) -> &'static str {
    TEXTS.get(name).copied().unwrap_or_default()
}

/// The language of this edition: the one place that names it is `page.ftl`.
pub fn language() -> &'static str {
    let mut lines = file("page.ftl").lines();
    lines
        .find_map(|line| line.strip_prefix("language = "))
        .map_or("", str::trim)
}

fn bundle(text: &'static str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language().parse().into_iter().collect());
    // What stands in a place is of the same language.
    bundle.set_use_isolating(false);
    // Numbers by name: `NUMBER`.
    let _ = bundle.add_builtins();
    // What cannot be read is missing, and told by `problems`.
    let resource = FluentResource::try_new(text.to_owned());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    bundle
}

impl Word {
    /// `figures/completeness.ftl: cc-0.limit`.
    fn name(&self) -> String {
        match self.attribute {
            None => format!("{}: {}", self.file, self.id),
            Some(attribute) => format!("{}: {}.{attribute}", self.file, self.id),
        }
    }

    fn find(&self) -> Option<(&'static Bundle, &'static Pattern<&'static str>)> {
        let bundle = BUNDLES.get(self.file)?;
        let message = bundle.get_message(self.id)?;
        let pattern = match self.attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        Some((bundle, pattern))
    }

    /// The words, as they stand: places are empty.
    pub fn text(&self) -> String {
        fill(self, &[])
    }
}

/// The words with their places filled.
pub(super) fn fill(word: &Word, places: &[Place<'_>]) -> String {
    let Some((bundle, pattern)) = word.find() else {
        return format!("{{{}}}", word.name());
    };
    let named = word.places.iter().zip(places);
    let named = named.map(|(name, place)| match place {
        Place::Text(text) => (*name, FluentValue::from(*text)),
        Place::Number(number) => (*name, FluentValue::from(*number)),
    });
    let named: FluentArgs = named.collect();
    let text = bundle.format_pattern(pattern, Some(&named), &mut Vec::new());
    text.into_owned()
}

/// The messages of a file that state something, each as one: its words, its
/// facts and its sources, as the comment over it says.
pub fn claims(file: &str) -> Vec<(String, &'static str, &'static str)> {
    let mut claims: Vec<(&str, String, &str, &str)> = Vec::new();
    let words = WORDS.iter().filter(|word| word.file == file);
    for word in words {
        let text = word.text();
        match claims.last_mut() {
            Some((id, all, ..)) if *id == word.id => *all = format!("{all}: {text}"),
            _ => claims.push((word.id, text, word.facts, word.sources)),
        }
    }
    claims
        .into_iter()
        .map(|(_, text, facts, sources)| (text, facts, sources))
        .collect()
}

/// What the browser has to say, as the list that the page brings along: a text,
/// or its forms by the number in a place. A place is `{0}`, `{1}`.
pub fn said() -> Value {
    let said = WORDS.iter().filter(|word| word.said);
    said.map(|word| {
        word.find().map_or(Value::Null, |(bundle, pattern)| {
            forms(word.places, bundle, pattern)
        })
    })
    .collect()
}

fn forms(places: &[&str], bundle: &Bundle, pattern: &Pattern<&'static str>) -> Value {
    let mut all = vec![(String::new(), String::new())];
    let mut chosen_by = None;
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            let piece = piece(places, bundle, element);
            all.iter_mut().for_each(|(_, text)| text.push_str(&piece));
            continue;
        };
        chosen_by = place(places, selector);
        let before = all.first().map_or(String::new(), |(_, text)| text.clone());
        let form = |variant: &fluent_syntax::ast::Variant<&'static str>| {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                &variant.key;
            let pieces = variant.value.elements.iter();
            let text: String = pieces.map(|one| piece(places, bundle, one)).collect();
            let key = if variant.default { "other" } else { key };
            (key.to_owned(), before.clone() + &text)
        };
        all = variants.iter().map(form).collect();
    }
    match chosen_by {
        None => all.pop().map_or(Value::Null, |(_, text)| text.into()),
        Some(place) => json!([place, all.into_iter().collect::<BTreeMap<_, _>>()]),
    }
}

/// The index of the place that an expression names.
fn place(places: &[&str], expression: &InlineExpression<&'static str>) -> Option<usize> {
    match expression {
        InlineExpression::VariableReference { id } => {
            places.iter().position(|place| *place == id.name)
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            place(places, arguments.positional.first()?)
        }
        _ => None,
    }
}

/// A text or a place; other words that are named are written out.
fn piece(places: &[&str], bundle: &Bundle, element: &PatternElement<&'static str>) -> String {
    if let PatternElement::Placeable {
        expression: Expression::Inline(inline),
    } = element
        && let Some(index) = place(places, inline)
    {
        return format!("{{{index}}}");
    }
    let alone = Pattern {
        elements: vec![element.clone()],
    };
    let text = bundle.format_pattern(&alone, None, &mut Vec::new());
    text.into_owned()
}

/// What keeps this edition from being pressed: words that are missing, places
/// that English does not have, files that cannot be read.
pub fn problems() -> Vec<String> {
    let mut problems = Vec::new();
    // A browser takes `de-DE` alone, Fluent `de_DE`, too.
    if language().is_empty() || language().contains('_') {
        problems.push("page.ftl: language is missing, or is not like en-US".to_owned());
    }
    for (name, text) in TEXTS.iter() {
        if text.trim().is_empty() {
            problems.push(format!("{name} is missing"));
        }
    }
    for word in WORDS {
        let Some((bundle, pattern)) = word.find() else {
            problems.push(format!("{} is missing", word.name()));
            continue;
        };
        let places = word
            .places
            .iter()
            .map(|name| (*name, FluentValue::from(2.0)));
        let places: FluentArgs = places.collect();
        let mut found = Vec::new();
        bundle.format_pattern(pattern, Some(&places), &mut found);
        problems.extend(found.iter().map(|one| format!("{}: {one}", word.name())));
    }
    problems
}
