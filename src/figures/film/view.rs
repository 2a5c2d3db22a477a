//! The player and the pictures below it, as they are written: at the start.

use super::{ID, SECOND, drawing, spoken, time};
use crate::content::words::film as words;
use crate::domain::film::{LENGTH, Player, Scene, Speed};
use crate::figures::prose;
use leptos::prelude::*;

/// The figure.
#[component]
pub fn Film() -> impl IntoView {
    let first = &words::SCENES[0];
    view! {
        <div class="film live" id=ID data-scene="1" data-line="0">
            <div class="film-player needs-start">
                <div class="film-stage" aria-hidden="true">
                    {Scene::ALL.map(drawing::stage).collect_view()}
                </div>
                <p class="film-title">
                    <span data-part="number">"1"</span>
                    ". "
                    <span data-part="name">{first.title}</span>
                </p>
                <p class="film-caption" aria-live="polite" data-part="caption">
                    {first.lines[0]}
                </p>
                <Controls />
                <label class="choice">
                    <input type="checkbox" role="switch" class="film-all" autocomplete="off" />
                    {words::BOARD}
                </label>
            </div>
            <ol class="film-board">
                {Scene::ALL.into_iter().zip(&words::SCENES).map(picture).collect_view()}
            </ol>
            <p class="film-sketch">{words::SKETCH}</p>
        </div>
    }
}

#[component]
fn Controls() -> impl IntoView {
    let start = Player::default();
    let [play, pause] = words::PLAY;
    let speed = |(speed, name): (Speed, &'static str)| {
        view! {
            <option value=speed as usize selected=speed == Speed::default()>
                {name}
            </option>
        }
    };
    let way = |name: &'static str, part: &'static str, arrow: &'static str| {
        view! {
            <button type="button" aria-label=name data-part=part>
                <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                    <path d=arrow />
                </svg>
            </button>
        }
    };
    view! {
        <input
            type="range"
            aria-label=words::PLACE
            data-part="place"
            min="0"
            max=LENGTH.div_ceil(SECOND)
            value="0"
            autocomplete="off"
            aria-valuetext=spoken(&start)
        />
        <div class="film-controls">
            {way(words::PREVIOUS, "previous", "M4 4v12M16 4l-8 6 8 6z")}
            <button type="button" class="film-play" data-part="play">
                <span>{play}</span>
                <span>{pause}</span>
            </button>
            {way(words::NEXT, "next", "M16 4v12M4 4l8 6-8 6z")}
            <span class="film-time" data-part="time">{time(&start)}</span>
        </div>
        <div class="film-choices">
            <label class="choice">
                {words::SPEED}
                <select autocomplete="off" data-part="speed">
                    {Speed::ALL.into_iter().zip(words::SPEEDS).map(speed).collect_view()}
                </select>
            </label>
            <label class="choice">
                <input type="checkbox" role="switch" class="film-captions" checked autocomplete="off" />
                {words::CAPTIONS}
            </label>
            <label class="choice" hidden data-part="aloud">
                <input type="checkbox" role="switch" autocomplete="off" data-part="voice" />
                {words::VOICE}
            </label>
        </div>
    }
}

/// A scene as a picture with its words.
fn picture((scene, words): (Scene, &'static words::Scene)) -> impl IntoView {
    let line = |line: &'static str| view! { <span data-part="line">{line}</span> " " };
    view! {
        <li data-facts=words.facts>
            {drawing::still(scene, words.picture)}
            <div>
                <p>
                    <strong data-part="title">{words.title}</strong>
                </p>
                <p>{words.lines.iter().copied().map(line).collect_view()}</p>
                {prose(words.more, "film")}
            </div>
        </li>
    }
}
