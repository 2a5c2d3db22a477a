//! One nodule, that every control sets and that all else follows.

use super::geometry::{self, Held};
use super::{parts, says, slider};
use crate::browser::part::{Name, Part, follow};
use crate::browser::state::State;
use crate::browser::{announce, drag};
use crate::domain::completeness::{Completeness as Grade, Nodule};
use crate::words::completeness as words;
use std::cell::Cell;
use std::rc::Rc;

/// The one state of the figure: all else is derived from it.
#[derive(Clone, Copy)]
struct Chosen {
    nodule: State<Nodule>,
    /// Whether what is typed in the field is no size.
    is_refused: State<bool>,
}

impl Chosen {
    fn now(self) -> Nodule {
        self.nodule.get_untracked()
    }

    fn choose(self, next: Nodule) {
        self.is_refused.set(false);
        self.nodule.set(next);
    }
}

/// Brings the figure to life.
pub fn wake() {
    let figure = Part::by_id(parts::ID);
    let chosen = Chosen {
        nodule: State::new(Grade::Cc1.example()),
        is_refused: State::new(false),
    };
    listen(&figure, chosen);
    listen_to_hands(&figure, chosen);
    show_grade(&figure, chosen);
    show(figure, chosen);
}

fn listen(figure: &Part, chosen: Chosen) {
    let on = |part: Name, event: &str, next: fn(Nodule, &Part) -> Nodule| {
        let part = figure.part(part);
        let control = part.clone();
        part.on(event, move |_| chosen.choose(next(chosen.now(), &control)));
    };
    on(parts::SLIDER, "input", |_, slider| {
        slider::nodule_at(slider.value().parse().unwrap_or(0))
    });
    for (part, next) in [
        (parts::SMALLER, slider::smaller as fn(Nodule) -> Nodule),
        (parts::LARGER, slider::larger),
    ] {
        figure.part(part).on_click(move || {
            chosen.choose(next(chosen.now()));
            announce::say(says::reading(chosen.now()));
        });
    }
    let number = figure.part(parts::NUMBER);
    number.on("input", move |event| {
        match Nodule::parse(&Part::of(&event).value()) {
            Some(next) => chosen.choose(next),
            None => chosen.is_refused.set(true),
        }
    });
    // What was not taken does not stay in the field beside another grade.
    for left in ["change", "blur"] {
        number.on(left, move |event| {
            Part::of(&event).set_value(&chosen.now().millimeters());
            chosen.is_refused.set(false);
        });
    }
    for (choice, grade) in figure.parts_of(parts::GRADE, Grade::from_id) {
        choice.on("change", move |_| chosen.choose(grade.example()));
    }
}

/// The nodule itself is dragged, by its lowest point or anywhere on it.
fn listen_to_hands(figure: &Part, chosen: Chosen) {
    let picture = figure.part(parts::PICTURE);
    let held = Rc::new(Cell::new(None));
    for part in [parts::DISK, parts::HOLD] {
        let held = Rc::clone(&held);
        drag::upright(&figure.part(part), &picture, move |is_taken, place| {
            let at = place * geometry::HEIGHT;
            let mut now = match held.get() {
                Some(now) if !is_taken => now,
                _ => Held::new(chosen.now(), at),
            };
            let next = now.to(at);
            held.set(Some(now));
            if next != chosen.now() {
                chosen.choose(next);
            }
        });
    }
}

fn show_grade(figure: &Part, chosen: Chosen) {
    let grade = State::of(move || chosen.nodule.get().grade());
    for (choice, its) in figure.parts_of(parts::GRADE, Grade::from_id) {
        follow(move || choice.check(grade.get() == its));
    }
    let [name, graded, meaning] =
        [parts::NAME, parts::GRADED, parts::MEANING].map(|part| figure.part(part));
    follow(move || {
        let says = says::name(grade.get()).text();
        name.set_text(&says);
        graded.set_text(&says);
        meaning.set_text(&says::meaning(grade.get()).text());
    });
}

fn show(figure: Part, chosen: Chosen) {
    let Chosen { nodule, is_refused } = chosen;
    let [refused, field] = [parts::REFUSED, parts::NUMBER].map(|part| figure.part(part));
    follow(move || {
        let (says, invalid) = match is_refused.get() {
            true => (words::REFUSED.text(), "true"),
            false => (String::new(), "false"),
        };
        refused.set_text(&says);
        field.set("aria-invalid", invalid);
    });
    let [slider, number, width] =
        [parts::SLIDER, parts::NUMBER, parts::WIDTH].map(|part| figure.part(part));
    let [disk, beside, level, hold] =
        [parts::DISK, parts::BESIDE, parts::LEVEL, parts::HOLD].map(|part| figure.part(part));
    follow(move || {
        let nodule = nodule.get();
        figure.set("data-scale", says::state(nodule));
        slider.set_value(&slider::position_of(nodule).to_string());
        slider.set("aria-valuetext", &says::reading(nodule));
        width.set_text(&says::width(nodule));
        // "2." and "2,0" are on their way to another number: they stay.
        if Nodule::parse(&number.value()) != Some(nodule) {
            number.set_value(&nodule.millimeters());
        }
        disk.set("d", &geometry::disk(nodule));
        beside.set("d", &geometry::beside(nodule));
        level.set("d", &geometry::level(nodule));
        hold.set("transform", &geometry::hold(nodule));
    });
}
