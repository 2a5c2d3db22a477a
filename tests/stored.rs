//! What is kept, as text: read again as it was written, and never read wrongly. Any state
//! there can be, and any damage to it, is tried in `fuzz/states.rs`.
use crate::json;
use crs_hipec::domain::check::{Answer, Question};
use crs_hipec::domain::reader::{
    self, NOTE_LIMIT, OWN_QUESTIONS_LIMIT, Reader, Stored, Theme, with_aside, write,
};
use crs_hipec::domain::recovery::Milestone;
use crs_hipec::domain::section::Section;
use proptest::prelude::*;

fn read(text: Option<&str>) -> Stored {
    reader::read(text, json::parse)
}

proptest! {
    #[test]
    fn any_other_text_is_unreadable(text in any::<String>()) {
        prop_assert_eq!(read(Some(&text)), Stored::Unreadable);
    }
}

#[test]
fn nothing_stored_is_nothing() {
    assert_eq!(read(None), Stored::Nothing);
}

#[test]
fn a_newer_state_is_used_and_known_as_newer() {
    let text = r#"{"version":4,"read":["what"],"mood":"calm"}"#;
    let Stored::Newer(reader) = read(Some(text)) else {
        panic!("{text} is newer");
    };
    assert_eq!(reader.read, [Section::What]);
}

#[test]
fn a_newer_state_of_another_shape_is_still_newer() {
    let text = r#"{"version":7,"read":{"what":true}}"#;
    assert_eq!(read(Some(text)), Stored::Newer(Reader::default()));
}

#[test]
fn values_out_of_range_are_unreadable() {
    for text in [
        "null",
        "[]",
        "{}",
        r#"{"version":0}"#,
        r#"{"version":-1}"#,
        r#"{"version":1,"map":"4------------"}"#,
        r#"{"version":1,"read":["heart"]}"#,
        r#"{"version":1,"operation_day":"2026-02-30"}"#,
        r#"{"version":1,"theme":"pink"}"#,
        r#"{"version":1,"own_questions":["no box"]}"#,
    ] {
        assert_eq!(read(Some(text)), Stored::Unreadable, "{text}");
    }
    let long = format!(
        r#"{{"version":1,"notes":"{}"}}"#,
        "a".repeat(NOTE_LIMIT + 1)
    );
    assert_eq!(read(Some(&long)), Stored::Unreadable);
}

/// Every question of the check, answered.
fn every_answer() -> Vec<Answer> {
    let answer = |question: Question| {
        let given = (0..=u16::MAX).rev().find(|given| question.takes(*given));
        given.map(|given| Answer { question, given })
    };
    Question::all().filter_map(answer).collect()
}

#[test]
fn a_state_without_words_of_the_reader_stays_under_4_kb() {
    let reader = Reader {
        read: Section::ALL.to_vec(),
        milestones: Milestone::ALL.to_vec(),
        questions: (0..42)
            .map(|n| format!("a-question-with-a-long-name-{n}"))
            .collect(),
        answers: every_answer(),
        ..Reader::default()
    };
    assert!(write(&reader).len() < 4_000);
}

#[test]
fn a_second_unreadable_text_stands_beside_the_first() {
    let once = with_aside(None, "[1,2");
    assert_eq!(once, "[1,2");
    assert_eq!(with_aside(Some(&once), "[1,2"), "[1,2");
    let twice = with_aside(Some(&once), "{");
    assert_eq!(twice, "[1,2\n{");
    assert_eq!(with_aside(Some(&twice), "{"), twice);
}

#[test]
fn the_list_of_own_questions_and_the_notes_have_an_end() {
    let mut reader = Reader::default();
    for _ in 0..30 {
        reader.add_own(&"é".repeat(NOTE_LIMIT + 1));
    }
    reader.note(&"é".repeat(NOTE_LIMIT + 1));
    assert_eq!(reader.own_questions.len(), OWN_QUESTIONS_LIMIT);
    assert_eq!(reader.notes.chars().count(), NOTE_LIMIT);
    // All of it can be stored and read again.
    let stored = write(&reader);
    assert!(stored.len() < 128 * 1024);
    assert_eq!(read(Some(&stored)), Stored::Kept(reader));
}

#[test]
fn what_an_earlier_version_kept_is_brought_up_to_this_one() {
    let text = r#"{"version":1,"read":["what"],"theme":"dark"}"#;
    let Stored::Kept(reader) = read(Some(text)) else {
        panic!("{text} is kept");
    };
    assert_eq!(reader.read, [Section::What]);
    assert!(!reader.all_open && reader.answers.is_empty());
    assert!(write(&reader).contains(r#""version":3"#));
    let text = r#"{"version":2,"read":["what"],"notes":"call Ann","all_open":true}"#;
    let Stored::Kept(reader) = read(Some(text)) else {
        panic!("{text} is kept");
    };
    assert!(reader.all_open && !reader.skips_check && reader.answers.is_empty());
    assert_eq!(reader.notes, "call Ann");
    assert!(write(&reader).contains(r#""version":3,"read":["what"]"#));
}

#[test]
fn of_a_check_what_has_no_meaning_is_dropped_and_all_else_is_kept() {
    for (answers, left) in [
        (r#"["two-parts: 1","heart: 1","going-home: 400","what"]"#, 1),
        (r#"["going-home: 3","going-home: 12"]"#, 1),
        (r#"{"of":"another version"}"#, 0),
        (r#""two-parts: 1""#, 0),
        ("[1]", 0),
    ] {
        let text = format!(
            r#"{{"version":3,"notes":"call Ann","answers":{answers},"skips_check":"maybe"}}"#
        );
        let Stored::Kept(reader) = read(Some(&text)) else {
            panic!("{text} is kept");
        };
        assert_eq!(reader.notes, "call Ann", "{text}");
        assert_eq!(reader.answers.len(), left, "{text}");
        assert!(!reader.skips_check);
    }
}

#[test]
fn a_file_leaves_alone_what_it_does_not_speak_of() {
    let before = Reader {
        notes: "call Ann".into(),
        theme: Theme::Dark,
        stays_online: true,
        ..Reader::default()
    };
    let file = r#"{"version":1,"read":["what"],"theme":"light","stays_online":false}"#;
    let after = reader::brought_back(file, json::parse, &before).expect("a state");
    assert_eq!(after.read, [Section::What]);
    assert_eq!((&*after.notes, after.theme), ("call Ann", Theme::Light));
    assert!(after.stays_online, "a wish of this device");
}

#[test]
fn a_whole_file_replaces_everything_but_the_wishes() {
    let before = Reader {
        notes: "call Ann".into(),
        keeps_nothing: true,
        ..Reader::default()
    };
    let file = write(&Reader::default());
    assert_eq!(
        reader::brought_back(&file, json::parse, &before),
        Some(before.wishes())
    );
}

#[test]
fn a_file_of_something_else_brings_nothing_back() {
    for file in [
        "not JSON",
        r#"{"a":1}"#,
        r#"{"version":99}"#,
        r#"{"version":0}"#,
        r#"{"version":1,"theme":"pink"}"#,
    ] {
        let none = reader::brought_back(file, json::parse, &Reader::default());
        assert_eq!(none, None, "{file}");
    }
}
