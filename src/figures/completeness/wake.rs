//! One nodule, that every control sets and that all else follows.

use super::geometry::{Scale, disk};
use super::{parts, says, slider};
use crate::browser::announce;
use crate::browser::part::{Name, Part, follow};
use crate::domain::completeness::{Completeness as Grade, Nodule};
use crate::words::completeness as words;
use leptos::prelude::*;

/// The one state of the figure: all else is derived from it.
#[derive(Clone, Copy)]
struct Chosen {
    nodule: RwSignal<Nodule>,
    /// Whether what is typed in the field is no size.
    is_refused: RwSignal<bool>,
}

impl Chosen {
    fn now(self) -> Nodule {
        self.nodule.get_untracked()
    }

    fn choose(self, next: Nodule) {
        if Scale::of(self.now()) != Scale::of(next) {
            announce::say(says::scale(next, true).text());
        }
        self.is_refused.set(false);
        self.nodule.set(next);
    }
}

/// Brings the figure to life.
pub fn wake() {
    let figure = Part::by_id(parts::ID);
    let chosen = Chosen {
        nodule: RwSignal::new(Grade::Cc1.example()),
        is_refused: RwSignal::new(false),
    };
    listen(&figure, chosen);
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
    on(parts::SMALLER, "click", |now, _| slider::smaller(now));
    on(parts::LARGER, "click", |now, _| slider::larger(now));
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
    for (button, grade) in figure.parts_of(parts::GRADE, Grade::from_id) {
        button.on_click(move || chosen.choose(grade.example()));
    }
}

fn show(figure: Part, chosen: Chosen) {
    let Chosen { nodule, is_refused } = chosen;
    let grade = Memo::new(move |_| nodule.get().grade());
    let was_afar = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || Scale::of(nodule.get()) == Scale::Afar
    });
    for (button, its) in figure.parts_of(parts::GRADE, Grade::from_id) {
        follow(move || {
            button.set(
                "aria-pressed",
                if grade.get() == its { "true" } else { "false" },
            );
        });
    }
    let [name, meaning] = [parts::NAME, parts::MEANING].map(|part| figure.part(part));
    follow(move || {
        name.set_text(&says::name(grade.get()).text());
        meaning.set_text(&says::meaning(grade.get()).text());
    });
    let refused = figure.part(parts::REFUSED);
    follow(move || match is_refused.get() {
        true => refused.set_text(&words::REFUSED.text()),
        false => refused.set_text(""),
    });
    let [slider, number, scale, picture] =
        [parts::SLIDER, parts::NUMBER, parts::SCALE, parts::DISK].map(|part| figure.part(part));
    follow(move || {
        let nodule = nodule.get();
        figure.set("data-scale", says::state(nodule));
        slider.set_value(&slider::position_of(nodule).to_string());
        slider.set("aria-valuetext", &says::spoken(nodule));
        // "2." and "2.0" are on their way to another number: they stay.
        if Nodule::parse(&number.value()) != Some(nodule) {
            number.set_value(&nodule.millimeters());
        }
        scale.set_text(&says::scale(nodule, was_afar.get()).text());
        picture.set("d", &disk(nodule));
    });
}
