//! The clock that moves the film on, and all that follows it.

use super::{SECOND, parts, spoken, time};
use crate::browser::part::{Name, Part, follow};
use crate::browser::state::State;
use crate::browser::voice::Speech;
use crate::browser::{clock, later, motion, window};
use crate::domain::film::{Player, Speed};
use std::cell::Cell;
use std::rc::Rc;

/// How often the film looks at the clock, in milliseconds.
const BEAT: i32 = 250;

/// A line waits for the voice this many beats, at most.
const PATIENCE: u32 = 60;

/// The film in the browser.
#[derive(Clone, Copy)]
struct Film {
    player: State<Player>,
    /// Whether the reader wants it read aloud.
    aloud: State<bool>,
    /// Whether the clock is being looked at.
    beats: State<bool>,
    /// Whether the reader led somewhere, not the clock: then the drawing goes there, too.
    led: State<bool>,
}

/// Brings the film to life.
pub fn wake() {
    let root = Part::by_id(parts::ID);
    let film = Film {
        player: State::new(Player::default()),
        aloud: State::new(false),
        beats: State::new(false),
        led: State::new(true),
    };
    let fetch = scenes(&root, film);
    let on = |part: Name, event: &str, action: fn(&mut Player, &Part)| {
        let (part, control, fetch) = (root.part(part), root.part(part), fetch.clone());
        part.on(event, move |_| {
            fetch();
            film.led.set(true);
            film.act(&|player| action(player, &control));
        });
    };
    on(parts::PLAY, "click", |player, _| player.toggle());
    on(parts::NEXT, "click", |player, _| player.next());
    on(parts::PREVIOUS, "click", |player, _| player.previous());
    on(parts::PLACE, "input", |player, slider| {
        let seconds: u32 = slider.value().parse().unwrap_or(0);
        player.seek(seconds.saturating_mul(SECOND));
    });
    on(parts::SPEED, "change", |player, list| {
        player.speed = Speed::nth(list.value().parse().unwrap_or(1));
    });
    window::on_hidden(move || film.act(&|player| player.playing = false));
    show(&root, film);
    if let Some(speech) = Speech::find() {
        read_aloud(&root, film, speech);
    }
}

/// Fetches the scenes after the first, when the film is first touched.
fn scenes(root: &Part, film: Film) -> Rc<dyn Fn()> {
    let [stage, board] = [parts::STAGE, parts::BOARD].map(|part| root.part(part));
    let fetch: Rc<dyn Fn()> = Rc::new(move || {
        // What came begins to move where the player is.
        later::fetch(&stage, move |_| {
            film.led.set(true);
            film.act(&|_| {});
        });
    });
    // A fold may stand open already, from an earlier visit.
    if board.get("open").is_some() {
        fetch();
    }
    let opened = Rc::clone(&fetch);
    board.on("toggle", move |_| opened());
    fetch
}

impl Film {
    fn player(self) -> Player {
        self.player.get_untracked()
    }

    // Compiled once, not once for each action.
    fn act(self, action: &dyn Fn(&mut Player)) {
        let mut player = self.player();
        action(&mut player);
        self.player.set(player);
        if player.playing && !self.beats.get_untracked() {
            self.beats.set(true);
            self.beat(clock::now(), 0);
        }
    }

    /// Looks at the clock in a while, as long as the film plays.
    fn beat(self, since: f64, waited: u32) {
        clock::after(BEAT, move || {
            let before = self.player();
            if !before.playing {
                return self.beats.set(false);
            }
            let now = clock::now();
            // A clock that was set, or a device that slept, moves nothing far.
            let elapsed = (now - since).clamp(0.0, 1_000.0) as u32;
            let spoken = waited < PATIENCE && self.aloud.get_untracked() && Speech::is_busy();
            self.act(&|player| player.pass(elapsed, spoken));
            let same = spoken && before.moment() == self.player().moment();
            self.beat(now, if same { waited + 1 } else { 0 });
        });
    }
}

/// What follows the player.
fn show(root: &Part, film: Film) {
    let (titles, lines) = (root.parts(parts::TITLE), root.parts(parts::LINE));
    let [stage, number, name, caption, place, clock] = [
        parts::STAGE,
        parts::NUMBER,
        parts::NAME,
        parts::CAPTION,
        parts::PLACE,
        parts::TIME,
    ]
    .map(|part| root.part(part));
    let root = root.clone();
    follow(move || {
        let player = film.player.get();
        let moment = player.moment();
        let scene = moment.scene.number();
        root.set("data-scene", &scene.to_string());
        root.set("data-line", &moment.line.to_string());
        root.set_flag("data-playing", player.playing);
        let led = film.led.update(std::mem::take);
        let drawn = f64::from(player.drawn());
        motion::set(
            &stage,
            f64::from(player.speed.percent()) / 100.0,
            led.then_some(drawn),
        );
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
fn read_aloud(root: &Part, film: Film, speech: Speech) {
    let [label, switch, caption] =
        [parts::ALOUD, parts::VOICE, parts::CAPTION].map(|part| root.part(part));
    speech.on_voices(move |is_there| label.set_flag("hidden", !is_there));
    let chosen = switch.clone();
    switch.on("change", move |_| film.aloud.set(chosen.is_checked()));
    // What is being said: the line and its speed.
    let said = Cell::new(None);
    let lines = root.parts(parts::LINE);
    follow(move || {
        let (player, aloud) = (film.player.get(), film.aloud.get());
        let say = (player.playing && aloud).then(|| (player.moment().nth, player.speed));
        // A screen reader need not say it a second time.
        caption.set("aria-live", if aloud { "off" } else { "polite" });
        if said.replace(say) == say {
            return;
        }
        match say {
            Some((nth, speed)) => {
                let line = lines.get(nth).map(Part::text).unwrap_or_default();
                speech.say(&line, f64::from(speed.percent()) / 100.0);
            }
            None => speech.stop(),
        }
    });
}
