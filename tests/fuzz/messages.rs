//! What a host says to the frame, and what the frame says.

use super::texts::{Damage, any_text, damage, damaged};
use crate::fuzz::fuzz;
use crs_hipec::domain::host_frame::{asks_for_height, messages, pym_name};
use crs_hipec::domain::offline::Word;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

const ASK: [&str; 3] = [
    "crs-hipec:height?",
    "iframe-child-init",
    "iframe-get-child-dimensions",
];

const GOOD: [&str; 8] = [
    "crs-hipec:height?",
    "iframe-child-init",
    "iframe-get-child-dimensions",
    "pymxPYMxmap-1xPYMxwidthxPYMx640",
    "pymxPYMxotherxPYMxwidthxPYMx640",
    "crs-hipec:saved November 23, 2026",
    "crs-hipec:new",
    "crs-hipec:removed",
];

/// Names that pym.js could give, with those that mean something to us.
fn name() -> impl Strategy<Value = Option<String>> {
    let meant = select(vec!["map-1", "xPYMx"]).prop_map(str::to_owned);
    prop::option::of(prop_oneof![
        meant,
        "[A-Za-z0-9_-]{1,64}".prop_map(String::from)
    ])
}

#[test]
fn a_message_asks_for_the_height_or_does_nothing() {
    let words = (
        select(GOOD.to_vec()),
        vec(damage(), 0..3),
        any_text(),
        0..8_u8,
    );
    // A browser writes an address in these characters, with % for the others.
    let address = "https?://[a-z.:0-9]{1,12}/[A-Za-z0-9/%._~'()*+,;=@!$&-]{0,24}";
    let inputs = (words, name(), any::<u32>(), address);
    let outcomes = [
        "answered with the height",
        "ignored",
        "from the service worker",
    ];
    fuzz(
        "messages",
        inputs,
        &outcomes,
        |((good, damage, noise, kind), name, height, address): (
            (&str, Vec<Damage>, String, u8),
            _,
            _,
            String,
        )| {
            let name: Option<String> = name;
            let word = match kind {
                0 => noise,
                _ => damaged(good, &damage),
            };
            said(height, &address, name.as_deref())?;
            if asks_for_height(&word, name.as_deref()) {
                let from_pym = name.is_some_and(|name| {
                    word.starts_with(&format!("pymxPYMx{name}xPYMxwidthxPYMx"))
                });
                prop_assert!(from_pym || ASK.contains(&word.as_str()));
                return Ok("answered with the height");
            }
            Ok(match Word::parse(&word) {
                Some(_) => {
                    prop_assert!(word.starts_with("crs-hipec:"));
                    "from the service worker"
                }
                None => "ignored",
            })
        },
    );
}

/// All that is said is the height, the frame's name and the page's address.
fn said(height: u32, address: &str, name: Option<&str>) -> Result<(), TestCaseError> {
    prop_assert_eq!(
        name.and_then(|name| pym_name(&format!("?childId={name}")).map(str::to_owned)),
        name.map(str::to_owned)
    );
    let said: Vec<Value> = serde_json::from_str(&messages(height, address, name))
        .map_err(|problem| TestCaseError::fail(problem.to_string()))?;
    let mut expected = vec![
        serde_json::json!({"type": "crs-hipec:height", "height": height}),
        serde_json::json!({"type": "iframe-resized", "height": height}),
        serde_json::json!({"sentinel": "amp", "type": "embed-size", "height": height}),
        serde_json::json!({"datawrapper-height": {"crs-hipec": height}}),
    ];
    let medium = serde_json::json!({"src": address, "context": "iframe.resize", "height": height});
    prop_assert_eq!(
        said.get(4)
            .and_then(Value::as_str)
            .and_then(|text| serde_json::from_str::<Value>(text).ok()),
        Some(medium)
    );
    expected.push(said[4].clone());
    if let Some(name) = name {
        expected.push(format!("pymxPYMx{name}xPYMxheightxPYMx{height}").into());
    }
    prop_assert_eq!(said, expected);
    Ok(())
}
