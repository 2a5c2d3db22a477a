//! The player and the pictures below it, as they are written: at the start.

use super::{SECOND, parts, says, scenes, spoken, time};
use crate::domain::film::{LENGTH, Player, Scene, Speed};
use crate::figures::prose::prose;
use crate::words::Key;
use crate::words::film as words;
use leptos::prelude::*;

/// The figure.
pub fn film() -> AnyView {
    let first = says::of(Scene::Lining);
    view! {
        <div class="film live" id=parts::ID data-scene="1" data-line="0">
            <div
                class="film-stage"
                aria-hidden="true"
                data-part=parts::STAGE
                inner_html=[scenes::first(), scenes::others()].concat()
            ></div>
            <p class="film-missing">{words::MISSING.text()}</p>
            <div class="film-player needs-start">
                <p class="film-title">
                    <span data-part=parts::NUMBER>"1"</span>
                    ". "
                    <span data-part=parts::NAME>{first.title.text()}</span>
                </p>
                <p class="film-caption" aria-live="polite" data-part=parts::CAPTION>
                    {first.lines.first().map(|line| line.text())}
                </p>
                {controls()}
            </div>
            <details class="fold film-all" data-part=parts::BOARD>
                <summary>{words::BOARD.text()}</summary>
                <ol class="film-board" role="list">{Scene::ALL.map(picture).collect_view()}</ol>
                <p class="film-sketch">{words::SKETCH.text()}</p>
            </details>
        </div>
    }
    .into_any()
}

fn speed_name(speed: Speed) -> Key {
    match speed {
        Speed::Slow => words::SLOW,
        Speed::Normal => words::NORMAL,
        Speed::Faster => words::FASTER,
        Speed::Fast => words::FAST,
    }
}

fn controls() -> impl IntoView {
    let start = Player::default();
    let speed = |speed: Speed| {
        view! {
            <option value=speed as usize selected=speed == Speed::default()>
                {speed_name(speed).text()}
            </option>
        }
    };
    let arrow = |path: &'static str| {
        view! {
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path d=path />
            </svg>
        }
    };
    view! {
        <input
            type="range"
            aria-label=words::PLACE.text()
            data-part=parts::PLACE
            min="0"
            max=LENGTH.div_ceil(SECOND)
            value="0"
            autocomplete="off"
            aria-valuetext=spoken(&start)
        />
        <div class="film-controls">
            <button type="button" aria-label=words::PREVIOUS.text() data-part=parts::PREVIOUS>
                {arrow("M4 4v12M16 4l-8 6 8 6z")}
            </button>
            <button type="button" class="film-play" data-part=parts::PLAY>
                <span>{words::PLAY.text()}</span>
                <span>{words::PAUSE.text()}</span>
            </button>
            <button type="button" aria-label=words::NEXT.text() data-part=parts::NEXT>
                {arrow("M16 4v12M4 4l8 6-8 6z")}
            </button>
            <span class="film-time" data-part=parts::TIME>{time(&start)}</span>
        </div>
        <details class="fold">
            <summary>{words::CHOICES.text()}</summary>
            <div class="film-choices">
                <label class="choice">
                    {words::SPEED.text()}
                    <select autocomplete="off" data-part=parts::SPEED>
                        {Speed::ALL.map(speed).collect_view()}
                    </select>
                </label>
                <label class="choice">
                    <input type="checkbox" role="switch" class="film-captions" checked form="choices" />
                    {words::CAPTIONS.text()}
                </label>
                <label class="choice" hidden data-part=parts::ALOUD>
                    <input type="checkbox" role="switch" form="choices" data-part=parts::VOICE />
                    {words::VOICE.text()}
                </label>
            </div>
        </details>
    }
}

/// A scene as a picture with its words.
fn picture(scene: Scene) -> impl IntoView {
    let words = says::of(scene);
    let line = |line: &Key| view! { <span data-part=parts::LINE>{line.text()}</span> " " };
    view! {
        <li data-facts=words.title.facts()>
            {scenes::still(scene, words.picture.text())}
            <div>
                <p>
                    <strong data-part=parts::TITLE>{words.title.text()}</strong>
                </p>
                <p>{words.lines.iter().map(line).collect_view()}</p>
                {prose(&words.more.text(), "film")}
            </div>
        </li>
    }
}
