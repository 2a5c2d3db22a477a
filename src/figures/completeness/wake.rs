//! One nodule, that every control sets and that all else follows.

use super::geometry::{Scale, disk};
use super::{ID, meaning, name, scale, slider, spoken, state};
use crate::browser::announce;
use crate::browser::part::{Part, follow};
use crate::content::words::completeness as words;
use crate::domain::completeness::{Completeness as Grade, Nodule};
use leptos::prelude::*;

/// Brings the figure to life.
pub fn wake() {
    let figure = Part::by_id(ID);
    let nodule = RwSignal::new(Grade::Cc1.example());
    let has_changed = RwSignal::new(false);
    let refused = figure.part("refused");
    let choose = {
        let refused = refused.clone();
        move |next: Nodule| {
            if Scale::of(nodule.get_untracked()) != Scale::of(next) {
                has_changed.set(true);
                announce::say(scale(next, true));
            }
            refused.set_text("");
            nodule.set(next);
        }
    };
    let on = |part: &str, event: &str, next: fn(Nodule, &Part) -> Nodule| {
        let (part, choose) = (figure.part(part), choose.clone());
        let control = part.clone();
        part.on(event, move |_| {
            choose(next(nodule.get_untracked(), &control))
        });
    };
    on("slider", "input", |_, slider| {
        slider::nodule_at(slider.value().parse().unwrap_or(0))
    });
    on("smaller", "click", |now, _| slider::smaller(now));
    on("larger", "click", |now, _| slider::larger(now));

    let (number, typed) = (figure.part("number"), choose.clone());
    let told = refused.clone();
    number.on("input", move |event| {
        match Nodule::parse(&Part::of(&event).value()) {
            Some(next) => typed(next),
            None => told.set_text(words::REFUSED),
        }
    });
    // What was not taken does not stay in the field beside another grade.
    for left in ["change", "blur"] {
        let refused = refused.clone();
        number.on(left, move |event| {
            Part::of(&event).set_value(&nodule.get_untracked().millimeters());
            refused.set_text("");
        });
    }
    for (button, grade) in figure.parts("grade").into_iter().zip(Grade::ALL) {
        let choose = choose.clone();
        button.on_click(move || choose(grade.example()));
        follow(move || {
            let pressed = nodule.get().grade() == grade;
            button.set("aria-pressed", if pressed { "true" } else { "false" });
        });
    }
    show(figure, nodule, has_changed);
}

fn show(figure: Part, nodule: RwSignal<Nodule>, has_changed: RwSignal<bool>) {
    let [slider, number, title, says, size, picture] =
        ["slider", "number", "name", "meaning", "scale", "disk"].map(|name| figure.part(name));
    follow(move || {
        let nodule = nodule.get();
        figure.set("data-scale", state(nodule));
        slider.set_value(&slider::position_of(nodule).to_string());
        slider.set("aria-valuetext", &spoken(nodule));
        // "2." and "2.0" are on their way to another number: they stay.
        if Nodule::parse(&number.value()) != Some(nodule) {
            number.set_value(&nodule.millimeters());
        }
        title.set_text(name(nodule));
        says.set_text(meaning(nodule));
        size.set_text(scale(nodule, has_changed.get()));
        picture.set("d", &disk(nodule));
    });
}
