//! The clock that moves the film on, and all that follows it.

use super::voice::Speech;
use super::{ID, SECOND, spoken, time};
use crate::browser::part::{Part, follow};
use crate::browser::{clock, document, listen};
use crate::domain::film::{Player, Speed};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// How often the film looks at the clock, in milliseconds.
const BEAT: i32 = 250;

/// A line waits for the voice this many beats past its own end, at most.
const PATIENCE: u32 = 60;

/// Brings the film to life.
pub fn wake() {
    let film = Part::by_id(ID);
    let player = RwSignal::new(Player::default());
    let aloud = RwSignal::new(false);
    let speech = Speech::find();
    let beat = Beat {
        player,
        aloud,
        speech: speech.clone(),
        runs: Rc::default(),
    };
    film.part("play").on_click(move || {
        player.write().toggle();
        beat.start();
    });
    film.part("next").on_click(move || player.write().next());
    film.part("previous")
        .on_click(move || player.write().previous());
    film.part("place").on("input", move |event| {
        let seconds: u32 = Part::of(&event).value().parse().unwrap_or(0);
        player.write().seek(seconds.saturating_mul(SECOND));
    });
    let list = film.part("speed");
    list.clone().on("change", move |_| {
        let chosen = list
            .element()
            .map(|list: web_sys::HtmlSelectElement| list.selected_index());
        player.write().speed = Speed::nth(usize::try_from(chosen.unwrap_or(1)).unwrap_or(1));
    });
    if let Some(document) = document() {
        let hidden = document.clone();
        listen(&document, "visibilitychange", move |_: web_sys::Event| {
            if hidden.hidden() {
                player.write().playing = false;
            }
        });
    }
    show(&film, player);
    if let Some(speech) = speech {
        read_aloud(&film, player, aloud, speech);
    }
}

/// Looks at the clock while the film plays.
#[derive(Clone)]
struct Beat {
    player: RwSignal<Player>,
    aloud: RwSignal<bool>,
    speech: Option<Speech>,
    runs: Rc<Cell<bool>>,
}

impl Beat {
    fn start(&self) {
        if self.player.get_untracked().playing && !self.runs.replace(true) {
            self.clone().next(js_sys::Date::now(), 0);
        }
    }

    fn next(self, since: f64, waited: u32) {
        clock::after(BEAT, move || {
            if !self.player.get_untracked().playing {
                self.runs.set(false);
                return;
            }
            let now = js_sys::Date::now();
            // A clock that was set, or a device that slept, moves nothing far.
            let elapsed = (now - since).clamp(0.0, 1_000.0) as u32;
            let busy = self.speech.as_ref().is_some_and(Speech::is_busy);
            let before = self.player.get_untracked().at;
            let spoken = self.aloud.get_untracked() && busy && waited < PATIENCE;
            self.player.write().pass(elapsed, spoken);
            let stands = spoken && before == self.player.get_untracked().at;
            self.next(now, if stands { waited + 1 } else { 0 });
        });
    }
}

/// What follows the player.
fn show(film: &Part, player: RwSignal<Player>) {
    let titles = film.parts("title");
    let lines = film.parts("line");
    let [number, name, caption, place, clock] =
        ["number", "name", "caption", "place", "time"].map(|part| film.part(part));
    let film = film.clone();
    follow(move || {
        let player = player.get();
        let moment = player.moment();
        let scene = moment.scene.number();
        film.set("data-scene", &scene.to_string());
        film.set("data-line", &moment.line.to_string());
        film.set_flag("data-playing", player.playing);
        number.set_text(&scene.to_string());
        if let (Some(title), Some(line)) = (titles.get(scene - 1), lines.get(moment.nth)) {
            name.set_text(&title.text());
            caption.set_text(&line.text());
        }
        place.set_value(&player.at.div_ceil(SECOND).to_string());
        place.set("aria-valuetext", &spoken(&player));
        clock.set_text(&time(&player));
    });
}

/// The voice says each line while the film plays, if the reader turned it on.
fn read_aloud(film: &Part, player: RwSignal<Player>, aloud: RwSignal<bool>, speech: Speech) {
    let (label, switch, caption) = (film.part("aloud"), film.part("voice"), film.part("caption"));
    // Browsers find their voices a while after the page has loaded.
    let found = speech.clone();
    let look = move || label.set_flag("hidden", !found.can_speak());
    look();
    listen(
        speech.unchecked_ref(),
        "voiceschanged",
        move |_: web_sys::Event| look(),
    );
    let chosen = switch.clone();
    switch.on("change", move |_| aloud.set(chosen.is_checked()));
    let lines = film.parts("line");
    let now = Memo::new(move |_| {
        let player = player.get();
        (player.playing && aloud.get()).then(|| (player.moment().nth, player.speed))
    });
    follow(move || {
        // A screen reader need not say it a second time.
        caption.set("aria-live", if aloud.get() { "off" } else { "polite" });
        match now.get() {
            Some((nth, speed)) => {
                let line = lines.get(nth).map(Part::text).unwrap_or_default();
                speech.say(&line, f64::from(speed.percent()) / 100.0);
            }
            None => speech.stop(),
        }
    });
}
