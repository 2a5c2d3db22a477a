//! Ticks, own questions and notes are kept; the list is given away as text.

use super::super::undo::{self, Undoable};
use super::ID;
use crate::browser::part::{Part, follow};
use crate::browser::share::{self, Shared};
use crate::browser::{announce, clipboard, print, root};
use crate::content::words::{copying, questions as words};
use crate::domain::questions::{self, Asked};
use crate::domain::reader::{OWN_QUESTIONS_LIMIT, Reader};
use crate::keeper::Keeper;

/// Brings the list to life.
pub fn wake(keeper: Keeper) {
    let list = Part::by_id(ID);
    wake_ticks(keeper, &list);
    wake_own(keeper, &list);
    let [notes, paper] = ["notes", "notes-paper"].map(|name| list.part(name));
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
    for question in list.parts("question") {
        let id = question.value();
        question.on("change", move |event| {
            let question = Part::of(&event);
            let (id, ticked) = (question.value(), question.is_checked());
            keeper.act(|reader: &mut Reader| reader.ask(&id, ticked));
        });
        follow(move || question.check(keeper.with(|reader| reader.questions.contains(&id))));
    }
}

fn wake_own(keeper: Keeper, list: &Part) {
    for (index, row) in list.parts("own").into_iter().enumerate() {
        let (tick, text) = (row.part("own-tick"), row.part("own-text"));
        tick.on("change", move |event| {
            let ticked = Part::of(&event).is_checked();
            keeper.act(move |reader: &mut Reader| reader.ask_own(index, ticked));
        });
        row.part("own-remove").on_click(move || {
            keeper.act(move |reader: &mut Reader| reader.remove_own(index));
            announce::say(words::REMOVED);
        });
        follow(move || {
            let own = keeper.with(|reader| reader.own_questions.get(index).cloned());
            row.set_flag("hidden", own.is_none());
            let own = own.unwrap_or_default();
            tick.check(own.ticked);
            text.set_text(&own.text);
        });
    }
    let (field, button) = (list.part("new"), list.part("add"));
    let add = {
        let field = field.clone();
        move || {
            let text = field.value();
            if keeper.with_untracked(|reader| reader.own_questions.len()) >= OWN_QUESTIONS_LIMIT {
                announce::show(words::TOO_MANY);
            } else if !text.trim().is_empty() {
                keeper.act(move |reader: &mut Reader| reader.add_own(&text));
                field.set_value("");
                announce::say(words::ADDED);
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
        list.part("clear"),
        "disabled",
        list.part("cleared"),
        undoable,
    );
}

fn wake_giving(keeper: Keeper, list: &Part) {
    let marked = list.clone();
    follow(move || {
        // On paper only what is ticked stands, if anything is.
        marked.set_flag("data-ticked", keeper.with(Reader::has_ticked));
    });
    list.part("print").on_click(|| print::open("questions"));
    let written = list.clone();
    list.part("copy")
        .on_click(move || clipboard::give(as_text(keeper, &written), copying::COPIED));
    let (button, written) = (list.part("share"), list.clone());
    let can_share = share::is_there() && root::get("frame").is_none();
    button.set_flag("hidden", !can_share);
    button.on_click(move || {
        let all = as_text(keeper, &written);
        share::open(words::TITLE, Shared::Text(all), copying::COPIED);
    });
}

/// The list as text. The words of the questions stand on the page.
fn as_text(keeper: Keeper, list: &Part) -> String {
    let groups = list.parts("group").into_iter().map(|group| {
        let questions = group.parts("question").into_iter().zip(group.parts("asks"));
        let asked = questions.map(|(tick, words)| Asked {
            text: words.text(),
            ticked: tick.is_checked(),
        });
        (group.part("title").text(), asked.collect())
    });
    let own = keeper.with_untracked(|reader| {
        let own = reader.own_questions.iter().map(|own| Asked {
            text: own.text.clone(),
            ticked: own.ticked,
        });
        own.collect()
    });
    let groups: Vec<(String, Vec<Asked>)> = groups
        .chain([(list.part("own-title").text(), own)])
        .collect();
    let notes = keeper.with_untracked(|reader| reader.notes.clone());
    questions::as_text(words::TITLE, &groups, words::NOTES, &notes)
}
