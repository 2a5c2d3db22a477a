//! What is stored on the device.

use super::texts::{Damage, any_text, damage, damaged};
use crate::{fuzz::fuzz, json, pci::scores};
use crs_hipec::domain::calendar::Day;
use crs_hipec::domain::check::{Answer, Question};
use crs_hipec::domain::reader::{
    self, NOTE_LIMIT, OWN_QUESTIONS_LIMIT, OwnQuestion, Pace, Reader, Stored, TextSize, Theme,
    VERSION, write,
};
use crs_hipec::domain::recovery::Milestone;
use crs_hipec::domain::section::Section;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;
use std::sync::LazyLock;

fn read(text: Option<&str>) -> Stored {
    reader::read(text, json::parse)
}

fn note() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| text.chars().take(NOTE_LIMIT).collect())
}

/// Everything that a question of the check takes.
static ANSWERS: LazyLock<Vec<Answer>> = LazyLock::new(|| {
    let all = |question: Question| {
        let given = (0..=u16::MAX).filter(move |given| question.takes(*given));
        given.map(move |given| Answer { question, given })
    };
    Question::all().flat_map(all).collect()
});

/// Some questions of the check, answered in any order.
fn answers() -> impl Strategy<Value = Vec<Answer>> {
    vec(select(ANSWERS.clone()), 0..9).prop_map(|answers| {
        let mut reader = Reader::default();
        answers.into_iter().for_each(|answer| reader.answer(answer));
        reader.answers
    })
}

/// Any state that a reader can come to.
fn reader() -> impl Strategy<Value = Reader> {
    let own = || (note(), any::<bool>()).prop_map(|(text, ticked)| OwnQuestion { text, ticked });
    let lists = (
        subsequence(Section::ALL.to_vec(), 0..=Section::ALL.len()).prop_shuffle(),
        prop::option::of(select(Section::ALL.to_vec())),
        subsequence(Milestone::ALL.to_vec(), 0..=Milestone::ALL.len()).prop_shuffle(),
        vec("[a-z-]{1,12}", 0..6),
        prop_oneof![19 => vec(own(), 0..2), 1 => vec(own(), OWN_QUESTIONS_LIMIT)],
    );
    // January 1 of year 1 to December 31 of year 9999.
    let day = (1..=3_652_059_i32).prop_map(|day| Day::from_num_days_from_ce_opt(day).unwrap());
    let rest = (
        scores(),
        prop::option::of(day),
        note(),
        select(Theme::ALL.to_vec()),
        select(TextSize::ALL.to_vec()),
        select(Pace::ALL.to_vec()),
        any::<[bool; 4]>(),
        answers(),
    );
    (lists, rest).prop_map(
        |(
            (read, at, milestones, questions, own_questions),
            (scores, operation_day, notes, theme, text_size, pace, switches, answers),
        )| Reader {
            read,
            at,
            scores,
            milestones,
            operation_day,
            questions,
            own_questions,
            notes,
            theme,
            text_size,
            stays_online: switches[0],
            keeps_nothing: switches[1],
            pace,
            all_open: switches[2],
            answers,
            skips_check: switches[3],
        },
    )
}

/// The version that a text names, where it is JSON that names one.
fn version(text: &str) -> Option<u64> {
    serde_json::from_str::<Value>(text)
        .ok()?
        .get("version")?
        .as_u64()
}

/// Reads a text that may be anything, and says what became of it.
fn told(text: &str) -> Result<&'static str, TestCaseError> {
    let stored = read(Some(text));
    let newer = version(text).is_some_and(|version| version > u64::from(VERSION));
    Ok(match stored {
        Stored::Nothing => return Err(TestCaseError::fail("a text is something")),
        Stored::Kept(reader) => {
            prop_assert!(!newer, "a newer state would be overwritten");
            // What is used is what will be stored: nothing falls out on the way.
            prop_assert_eq!(read(Some(&write(&reader))), Stored::Kept(reader));
            "kept"
        }
        Stored::Newer(_) => "newer, never overwritten",
        Stored::Unreadable => {
            prop_assert!(!newer, "a newer state would be set aside");
            prop_assert!(Stored::Unreadable.reader().is_empty());
            "unreadable, set aside"
        }
    })
}

#[test]
fn a_state_that_was_written_is_read_again() {
    fuzz("states", reader(), &["read again as written"], |reader| {
        let text = write(&reader);
        prop_assert_eq!(version(&text), Some(u64::from(VERSION)));
        prop_assert_eq!(read(Some(&text)), Stored::Kept(reader));
        Ok("read again as written")
    });
}

#[test]
fn a_damaged_state_is_kept_set_aside_or_left_alone() {
    let version = prop_oneof![4 => Just(None), 1 => any::<u64>().prop_map(Some)];
    let inputs = (reader(), version, vec(damage(), 0..5), any_text(), 0..8_u8);
    let outcomes = ["kept", "newer, never overwritten", "unreadable, set aside"];
    fuzz(
        "damaged states",
        inputs,
        &outcomes,
        |(reader, version, damage, noise, kind): (_, _, Vec<Damage>, _, _)| {
            let text = write(&reader);
            let text = match version {
                Some(version) => {
                    let was = format!("\"version\":{VERSION}");
                    text.replacen(&was, &format!("\"version\":{version}"), 1)
                }
                None => text,
            };
            match kind {
                0 => told(&noise),
                _ => told(&damaged(&text, &damage)),
            }
        },
    );
}

/// A write that was cut off is never taken for a whole one.
#[test]
fn half_a_state_is_unreadable() {
    let reader = Reader {
        read: Section::ALL.to_vec(),
        scores: "3120312031203".parse().unwrap(),
        notes: "é \"quoted\" 🙂".to_owned(),
        ..Reader::default()
    };
    let text = write(&reader);
    let halves = text.char_indices().map(|(end, _)| &text[..end]);
    for half in halves {
        assert_eq!(read(Some(half)), Stored::Unreadable, "{half}");
    }
}

/// As large and as deep as a storage can hold.
#[test]
fn huge_and_deep_texts_are_unreadable() {
    for open in ["[", "{\"a\":", "{\"read\":[", "\"", "1", "\\u0000"] {
        let text = open.repeat(1_000_000 / open.len());
        assert_eq!(read(Some(&text)), Stored::Unreadable, "{open}");
    }
    // Deep inside what this version does not know, and skips.
    let deep = format!(
        "{{\"version\":1,\"x\":{}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(!matches!(
        read(Some(&deep)),
        Stored::Nothing | Stored::Newer(_)
    ));
}
