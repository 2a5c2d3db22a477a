//! Ticks, own questions and notes are kept; the list is given away as text.

use super::super::undo::{self, Undoable};
use super::parts;
use crate::browser::part::{Part, follow};
use crate::browser::share::{self, Shared};
use crate::browser::{announce, clipboard, print, root};
use crate::domain::questions::{self, Asked};
use crate::domain::reader::{OWN_QUESTIONS_LIMIT, Reader};
use crate::keeper::Keeper;
use crate::words::{asked, common, questions as words};

/// Brings the list to life.
pub fn wake(keeper: Keeper) {
    let list = Part::by_id(parts::ID);
    wake_ticks(keeper, &list);
    wake_own(keeper, &list);
    let [notes, paper] = [parts::NOTES, parts::NOTES_PAPER].map(|part| list.part(part));
    notes.on("input", move |event| {
        let text = Part::of(&event).value();
        keeper.act(move |reader: &mut Reader| reader.note(&text));
    });
    follow(move || {
        keeper.with(|reader| {
            notes.set_value(&reader.notes);
            paper.set_text(&reader.notes);
        });
    });
    wake_clear(keeper, &list);
    wake_giving(keeper, &list);
}

fn wake_ticks(keeper: Keeper, list: &Part) {
    for (question, id) in list.parts_of(parts::QUESTION, |id| Some(id.to_owned())) {
        let ticked = id.clone();
        question.on("change", move |event| {
            let is_ticked = Part::of(&event).is_checked();
            keeper.act(|reader: &mut Reader| reader.ask(&ticked, is_ticked));
        });
        follow(move || question.check(keeper.with(|reader| reader.questions.contains(&id))));
    }
}

fn wake_own(keeper: Keeper, list: &Part) {
    let (field, button) = (list.part(parts::NEW), list.part(parts::ADD));
    for (row, index) in list.parts_of(parts::OWN, |place| place.parse().ok()) {
        let (tick, text, field) = (
            row.part(parts::OWN_TICK),
            row.part(parts::OWN_TEXT),
            field.clone(),
        );
        tick.on("change", move |event| {
            let ticked = Part::of(&event).is_checked();
            keeper.act(move |reader: &mut Reader| reader.ask_own(index, ticked));
        });
        row.part(parts::OWN_REMOVE).on_click(move || {
            keeper.act(move |reader: &mut Reader| reader.remove_own(index));
            announce::say(words::REMOVED.text());
            // The next question moves up to where this one was: a second press must not take it, too.
            field.focus();
        });
        follow(move || {
            let own = keeper.with(|reader| reader.own_questions.get(index).cloned());
            row.set_flag("hidden", own.is_none());
            let own = own.unwrap_or_default();
            tick.check(own.ticked);
            text.set_text(&own.text);
        });
    }
    let add = {
        let field = field.clone();
        move || {
            let text = field.value();
            if keeper.with_untracked(|reader| reader.own_questions.len()) >= OWN_QUESTIONS_LIMIT {
                let limit = OWN_QUESTIONS_LIMIT as f64;
                announce::show(words::TooMany { limit }.text());
            } else if !text.trim().is_empty() {
                keeper.act(move |reader: &mut Reader| reader.add_own(&text));
                field.set_value("");
                announce::say(words::ADDED.text());
            }
        }
    };
    button.on_click(add.clone());
    field.on("keydown", move |event| {
        if Part::key(&event).as_deref() == Some("Enter") {
            event.prevent_default();
            add();
        }
    });
}

/// Takes every tick, own question and note away, with a way back.
fn wake_clear(keeper: Keeper, list: &Part) {
    let undoable = Undoable {
        take: Reader::clear_questions,
        bring: Reader::take_questions,
        is_gone: Reader::has_no_questions,
        said: words::CLEARED,
    };
    undo::wake(
        keeper,
        list.part(parts::CLEAR),
        "disabled",
        list.part(parts::CLEARED),
        undoable,
    );
}

fn wake_giving(keeper: Keeper, list: &Part) {
    list.part(parts::PRINT)
        .on_click(|| print::open("questions"));
    list.part(parts::COPY)
        .on_click(move || clipboard::give(as_text(keeper), common::COPIED.text()));
    let button = list.part(parts::SHARE);
    let can_share = share::is_there() && root::get("frame").is_none();
    button.set_flag("hidden", !can_share);
    button.on_click(move || {
        let all = Shared::Text(as_text(keeper));
        share::open(words::TITLE.text(), all, common::COPIED.text());
    });
}

/// The list as text.
fn as_text(keeper: Keeper) -> String {
    keeper.with_untracked(|reader| {
        let groups = asked::ALL.iter().map(|group| {
            let asked = group.attributes.iter().map(|(id, words)| Asked {
                text: words.text(),
                ticked: reader.questions.iter().any(|ticked| ticked == id),
            });
            (group.key.text(), asked.collect())
        });
        let own = reader.own_questions.iter().map(|own| Asked {
            text: own.text.clone(),
            ticked: own.ticked,
        });
        let own = (words::OWN.text(), own.collect());
        let groups: Vec<(String, Vec<Asked>)> = groups.chain([own]).collect();
        let (title, notes) = (&words::TITLE.text(), &words::NOTES.text());
        questions::as_text(title, &groups, notes, &reader.notes)
    })
}
