//! What is shown to answer on, with native controls: a small map, a spot on a
//! ruler, days on a line.

use super::parts;
use super::slider::{moved, shown};
use crate::domain::check::{Kind, LARGEST, LAST_DAY, Question, SIZE_STEP};
use crate::domain::pci::Region;
use crate::words::Key;
use crate::words::check as words;
use leptos::prelude::*;

/// The map: a radio button on each region. What is read out says where it lies,
/// as the eye sees it, and not what lies there.
pub fn map(name: &'static str) -> impl IntoView {
    let rows = [
        words::PLACES_TOP,
        words::PLACES_MIDDLE,
        words::PLACES_BOTTOM,
    ];
    let columns = [
        words::PLACES_LEFT,
        words::PLACES_CENTER,
        words::PLACES_RIGHT,
    ];
    let tile = |row: Key, column: Key, region: Region| {
        let place = [row.text(), column.text()].join(" ");
        let number = &region.number().to_string();
        let label = words::Tile {
            number,
            place: &place,
        }
        .text();
        view! {
            <label>
                <input
                    type="radio"
                    name=name
                    value=number.clone()
                    aria-label=label
                    form="choices"
                    data-part=parts::CHOICE
                />
                {number.clone()}
            </label>
        }
    };
    let row = |(row, regions): (Key, [Region; 3])| {
        let tiles = columns.into_iter().zip(regions);
        tiles
            .map(|(column, region)| tile(row, column, region))
            .collect_view()
    };
    view! {
        <div class="check-map">
            <svg viewBox="178 84 324 558" aria-hidden="true">
                <use href="#an-open" />
            </svg>
            {rows.into_iter().zip(Region::FRONT).map(row).collect_view()}
        </div>
    }
}

/// A spot on a ruler: 40 units are a millimeter.
const RULER: &str = r#"<path d="M16 209v-9h200v9m-40 0v-9m-40 9v-9m-40 9v-9m-40 9v-9m20 5v-5m40 5v-5m40 5v-5m40 5v-5m-160 5v-5"/><text x="16" y="226">0</text><text x="56" y="226">1</text><text x="96" y="226">2</text><text x="136" y="226">3</text><text x="176" y="226">4</text><text x="216" y="226">5</text>"#;

/// Days on a line: 10 units are a day.
const LINE: &str = r#"<path d="M10 44h280m-280-5v10m70-10v10m70-10v10m70-10v10m70-10v10"/><text x="10" y="66">0</text><text x="80" y="66">7</text><text x="150" y="66">14</text><text x="220" y="66">21</text><text x="290" y="66">28</text>"#;

/// The spot, and its slider.
pub fn spot(question: Question) -> impl IntoView {
    let drawing = || {
        let at = question.start().map(|start| moved(question, start));
        view! {
            <svg class="check-spot" viewBox="0 0 260 232" aria-hidden="true">
                <g inner_html=RULER></g>
                <g transform="translate(16 200)">
                    <circle cx="2" cy="-2" r="2" transform=at data-part=parts::MOVED />
                </g>
            </svg>
        }
    };
    view! {
        {drawing()}
        {slider(question, words::SPOT, (LARGEST, SIZE_STEP))}
    }
}

/// The line, the house on it, and its slider.
pub fn line(question: Question) -> impl IntoView {
    let at = question.start().map(|start| moved(question, start));
    view! {
        <svg class="check-line" viewBox="0 0 300 70" aria-hidden="true">
            <g inner_html=LINE></g>
            <path
                class="check-house"
                d="M3 38v-14h-5l12-12 12 12h-5v14h-5v-8h-4v8z"
                transform=at
                data-part=parts::MOVED
            />
        </svg>
        <p class="check-days">{words::DAYS.text()}</p>
        {slider(question, words::HOME, (LAST_DAY, 1))}
    }
}

fn slider(question: Question, label: Key, (max, step): (u16, u16)) -> impl IntoView {
    let start = question.start().unwrap_or_default();
    let shown = shown(question, start);
    let id = ["check-", question.id()].concat();
    view! {
        <label for=id.clone()>
            {label.text()}
            ": "
            <b aria-hidden="true" data-part=parts::SHOWN>
                {shown.clone()}
            </b>
        </label>
        <input
            id=id
            type="range"
            min="0"
            max=max
            step=step
            value=start
            aria-valuetext=shown
            autocomplete="off"
            data-part=parts::SLIDER
        />
    }
}

/// The letters of a question's right answer.
pub fn right(question: Question) -> Option<String> {
    match question.kind() {
        Kind::Choose(right) => Some(letter(right.into()).to_string()),
        Kind::Order => {
            use crate::domain::check::Steps;
            let places = Steps::RIGHT.steps().map(|step| Steps::START.place(step));
            Some(places.map(|place| letter(place).to_string()).join(" "))
        }
        Kind::Region(_) | Kind::Size(_) | Kind::Day(..) => None,
    }
}

/// The letter of what is written at a place, from 1: so an answer can be named on
/// paper, and a step wherever it was moved.
pub fn letter(place: usize) -> char {
    ('A'..='E').nth(place.saturating_sub(1)).unwrap_or(' ')
}
