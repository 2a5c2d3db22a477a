//! Take back, learn from an example, give away; and whose scores are shown.

use super::super::state::Map;
use super::super::tool::Tool;
use super::super::{parts, says};
use crate::browser::part::{Part, follow};
use crate::browser::{announce, clipboard, clock, location, print};
use crate::domain::address::Fragment;
use crate::domain::pci::{Action, Walk};
use crate::words::{common, map as words};
use leptos::prelude::untrack;

/// Each tool, the names of whose scores are shown, the day on paper.
pub fn wake(map: Map, figure: &Part) {
    shown(map, figure);
    for (button, tool) in figure.parts_of(parts::TOOL, Tool::from_id) {
        button.on_click(move || run(tool, map));
        follow(move || button.set_flag("disabled", !can_run(tool, map)));
    }
    let [kept, whose] = [parts::KEPT, parts::PAPER].map(|part| figure.part(part));
    print::on_begin(date);
    follow(move || {
        let words = match map.keeper.is_saving() {
            true => words::KEPT,
            false => words::NOT_KEPT,
        };
        kept.set_text(&words.text());
        whose.set_text(&says::whose(map.whose()).text());
    });
}

/// Says whose scores are shown, and leads through an example.
fn shown(map: Map, figure: &Part) {
    let [shown, whose, step] =
        [parts::SHOWN, parts::WHOSE, parts::STEP].map(|part| figure.part(part));
    figure.part(parts::KEEP).on_click(move || map.keep_shown());
    figure.part(parts::BACK).on_click(move || map.show_own());
    step.on_click(move || {
        let walk = map.session.read_untracked().walk;
        if let Some(walk) = walk {
            map.show(walk.next());
        }
    });
    follow(move || {
        let walk = map.session.read().walk;
        shown.set_flag("hidden", map.is_own());
        let words = match walk {
            Some(_) => words::FROM_AN_EXAMPLE,
            None => words::FROM_A_LINK,
        };
        whose.set_text(&words.text());
        step.set_flag("hidden", walk.is_none());
        let words = match walk.is_none_or(Walk::is_whole) {
            true => words::STEP_THROUGH,
            false => words::STEP_NEXT,
        };
        step.set_text(&words.text());
    });
}

/// Puts the day on paper, however it is printed.
fn date() {
    let figure = Part::by_id(parts::ID);
    figure.part(parts::DATE).set_text(&clock::today_in_words());
}

fn can_run(tool: Tool, map: Map) -> bool {
    match tool {
        Tool::Undo => map.can_undo(),
        Tool::Redo => map.can_redo(),
        Tool::Clear => map.is_own() && !map.scores().is_empty(),
        Tool::CopyText | Tool::CopyLink => !map.scores().is_empty(),
        Tool::Print | Tool::Example(_) => true,
    }
}

fn run(tool: Tool, map: Map) {
    match tool {
        Tool::Undo => map.act(Action::Undo),
        Tool::Redo => map.act(Action::Redo),
        Tool::Clear => {
            map.act(Action::Clear);
            announce::say(words::CLEARED.text());
        }
        Tool::CopyText => {
            let whose = untrack(move || map.whose());
            let text = says::as_text(&map.scores_now(), whose, &clock::today_in_words());
            clipboard::give(text, common::COPIED.text());
        }
        Tool::CopyLink => {
            let fragment = Fragment::of_scores(&map.scores_now());
            clipboard::give(location::page_with(&fragment), common::COPIED.text());
        }
        Tool::Print => print::open("map"),
        Tool::Example(example) => map.show(Walk::through(example)),
    }
}
