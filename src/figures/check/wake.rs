//! What is given in the controls of each question, what was kept of it, and what
//! is said of it.

use super::parts;
use super::slider::{moved, shown};
use crate::browser::part::{Part, follow};
use crate::browser::state::State;
use crate::browser::{announce, clock, print, root};
use crate::domain::address::Figure;
use crate::domain::check::{Answer, Kind, Question, Steps};
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use crate::words::check as words;
use std::cell::Cell;

/// Brings all questions and the card to life.
pub fn wake(keeper: Keeper) {
    for fold in Part::all(".check") {
        for (part, question) in fold.parts_of(parts::QUESTION, Question::from_id) {
            wake_question(keeper, &part, question);
        }
        fold.part(parts::SKIP).on_click(move || {
            keeper.act(|reader: &mut Reader| reader.skips_check = true);
            announce::show(words::SKIPPED.text());
        });
    }
    let card = Part::by_id(Figure::Check.id());
    card.part(parts::PRINT).on_click(|| print::open("check"));
    follow(move || match keeper.with(|reader| reader.skips_check) {
        true => root::set("check", "off"),
        false => root::clear("check"),
    });
}

fn wake_question(keeper: Keeper, part: &Part, question: Question) {
    let kept = State::of(move || keeper.with(|reader| reader.answered(question)));
    let given = State::new(None);
    follow(move || given.set(kept.get().or(question.start())));
    match question.kind() {
        Kind::Choose(_) | Kind::Region(_) => wake_choices(part, given),
        Kind::Size(_) | Kind::Day(..) => wake_slider(part, question, given),
        Kind::Order => wake_steps(part, given),
    }
    let [see, said, why] = [parts::SEE, parts::SAID, parts::WHY].map(|name| part.part(name));
    let says = said.clone();
    see.on_click(move || match given.get_untracked() {
        None => says.set_text(&words::CHOOSE.text()),
        Some(given) => {
            keeper.act(move |reader| reader.answer(Answer { question, given }));
            why.set_flag("open", true);
        }
    });
    follow(move || {
        let (given, kept) = (given.get(), kept.get());
        said.set_text(&match kept {
            // Of another answer nothing was said yet.
            Some(answer) if given == kept => match question.is_right(answer) {
                true => words::RIGHT.text(),
                false => words::NOT_QUITE.text(),
            },
            _ => String::new(),
        });
    });
}

type Given = State<Option<u16>>;

fn wake_choices(part: &Part, given: Given) {
    for (choice, answer) in part.parts_of(parts::CHOICE, |value| value.parse().ok()) {
        choice.on("change", move |_| given.set(Some(answer)));
        follow(move || choice.check(given.get() == Some(answer)));
    }
}

fn wake_slider(part: &Part, question: Question, given: Given) {
    let [slider, says, picture] =
        [parts::SLIDER, parts::SHOWN, parts::MOVED].map(|name| part.part(name));
    slider.on("input", move |event| {
        let answer = Part::of(&event).value().parse();
        given.set(answer.ok().filter(|answer| question.takes(*answer)));
    });
    follow(move || {
        let Some(answer) = given.get() else { return };
        let words = shown(question, answer);
        slider.set_value(&answer.to_string());
        slider.set("aria-valuetext", &words);
        says.set_text(&words);
        picture.set("transform", &moved(question, answer));
    });
}

fn wake_steps(part: &Part, given: Given) {
    let list = part.part(parts::STEPS);
    let steps = part.parts_of(parts::STEP, |step| step.parse().ok());
    for (row, step) in &steps {
        let step = *step;
        for (name, later) in [(parts::UP, false), (parts::DOWN, true)] {
            let button = row.part(name);
            let pressed = button.clone();
            button.on_click(move || {
                let now = given.get_untracked().and_then(Steps::from_answer);
                let Some(moved) = now.map(|steps| steps.moved(step, later)) else {
                    return;
                };
                given.set(Some(moved.answer()));
                let place = moved.place(step) as f64;
                announce::say(words::Placed { place }.text());
                // A row that was moved has lost it.
                let pressed = pressed.clone();
                clock::after(0, move || pressed.focus());
            });
        }
    }
    // As they are written.
    let stands = Cell::new(Steps::START);
    follow(move || {
        let order = given.get().and_then(Steps::from_answer);
        let order = order.filter(|order| stands.replace(*order) != *order);
        for step in order.into_iter().flat_map(Steps::steps) {
            let row = steps.iter().find(|(_, other)| *other == step);
            if let Some((row, _)) = row {
                list.append(row);
            }
        }
    });
}
