//! "Listen": the short texts and what must not be missed are read aloud, from where the reader is on.

use super::names;
use super::place::Place;
use crate::browser::part::{Part, follow};
use crate::browser::spoken::{self, Sentence};
use crate::browser::state::State;
use crate::browser::voice::Speech;
use crate::browser::{clock, host_frame, window};
use crate::domain::listening::Listening;
use crate::domain::reader::{Pace, Reader};
use crate::domain::section::Section;
use crate::keeper::Keeper;
use crate::words::listen as words;
#[cfg(feature = "view")]
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const ID: &str = "listen";
const BEGIN: &str = "listen-begin";

mod parts {
    use crate::browser::part::{Name, name};

    /// The link to the section that is read aloud.
    pub const WHERE: Name = name("where");
    pub const BACK: Name = name("back");
    pub const TOGGLE: Name = name("toggle");
    pub const NEXT: Name = name("next");
    pub const PACE: Name = name("pace");
    pub const STOP: Name = name("stop");
}

/// The button that begins, in the contents. Shown where the device has a voice.
#[cfg(feature = "view")]
#[component]
pub fn Begin() -> impl IntoView {
    view! {
        <button
            type="button"
            id=BEGIN
            hidden
            popovertarget="contents"
            popovertargetaction="hide"
        >
            {words::BEGIN.text()}
        </button>
    }
}

/// What leads the voice, at the foot of the screen while the reader listens.
#[cfg(feature = "view")]
#[component]
pub fn Player() -> impl IntoView {
    let pace = |pace: Pace| {
        view! {
            <option value=pace.id() selected=pace == Pace::Normal>
                {names::pace(pace).text()}
            </option>
        }
    };
    view! {
        <section class="listen" id=ID aria-label=words::TITLE.text() hidden>
            <a href="#short" data-part=parts::WHERE>
                {names::section(Section::Short).text()}
            </a>
            <button type="button" data-part=parts::BACK>{words::BACK.text()}</button>
            <button type="button" data-part=parts::TOGGLE>{words::GO_ON.text()}</button>
            <button type="button" data-part=parts::NEXT>{words::NEXT.text()}</button>
            <select autocomplete="off" aria-label=words::PACE.text() data-part=parts::PACE>
                {Pace::ALL.map(pace).collect_view()}
            </select>
            <button type="button" data-part=parts::STOP data-then="#listen-begin, #bar button">
                {words::STOP.text()}
            </button>
        </section>
    }
}

/// Brings it to life, in the page itself: a host has its own ways.
pub fn wake(keeper: Keeper, place: Place) {
    let Some(speech) = Speech::find().filter(|_| !host_frame::is_framed()) else {
        return;
    };
    let (player, begin) = (Part::by_id(ID), Part::by_id(BEGIN));
    let [toggle, choice] = [parts::TOGGLE, parts::PACE].map(|part| player.part(part));
    let listening = State::new(Listening::default());
    let act = move |action: fn(&mut Listening)| move || listening.update(action);
    player.part(parts::BACK).on_click(act(Listening::back));
    player.part(parts::NEXT).on_click(act(Listening::next));
    player.part(parts::STOP).on_click(act(Listening::stop));
    toggle.on_click(act(Listening::toggle));
    window::on_hidden(act(|listening| listening.playing = false));
    choice.on("change", move |event| {
        let pace = Pace::from_id(&Part::of(&event).value()).unwrap_or_default();
        keeper.act(move |reader: &mut Reader| reader.pace = pace);
    });
    let first = toggle.clone();
    begin.on_click(move || {
        let section = place.current.get_untracked().unwrap_or(Section::Short);
        listening.update(|listening| listening.begin(section));
        let first = first.clone();
        clock::after(0, move || first.focus());
    });
    speech.on_voices(move |is_there| begin.set_flag("hidden", !is_there));
    let pace = State::of(move || keeper.with(|reader| reader.pace));
    follow(move || choice.set_value(pace.get().id()));
    let link = player.part(parts::WHERE);
    follow(move || {
        let now = listening.get();
        player.set_flag("hidden", now.at.is_none());
        let says = if now.playing {
            words::PAUSE
        } else {
            words::GO_ON
        };
        toggle.set_text(&says.text());
        if let Some((section, _)) = now.at {
            link.set("href", &["#", section.id()].concat());
            link.set_text(&names::section(section).text());
        }
    });
    say(speech, listening, pace);
}

/// Says the sentence that is reached, and marks it.
fn say(speech: Speech, listening: State<Listening>, pace: State<Pace>) {
    // What is being said now, by its number, and the sentences of its section.
    let turn = Rc::new(Cell::new(None::<u32>));
    let read: RefCell<Option<(Section, Vec<Sentence>)>> = RefCell::default();
    follow(move || {
        let (now, rate) = (listening.get(), f64::from(pace.get().percent()) / 100.0);
        if let Some(turn) = turn.take() {
            speech.stop_turn(turn);
        }
        let Some((section, nth)) = now.at else {
            return spoken::mark(None);
        };
        let mut read = read.borrow_mut();
        if read.as_ref().is_none_or(|(other, _)| *other != section) {
            let text = Part::all(
                &[
                    "#",
                    section.id(),
                    " > .short, #",
                    section.id(),
                    " > .shown > .prose",
                ]
                .concat(),
            );
            *read = Some((section, spoken::of(&text)));
        }
        let sentences = read.as_ref().map_or(&[][..], |(_, all)| &all[..]);
        let count = sentences.len();
        spoken::mark(sentences.get(nth));
        if let (true, Some(sentence)) = (now.playing, sentences.get(nth)) {
            let mine = Rc::clone(&turn);
            turn.set(
                speech.say_then(&sentence.words, rate, move |said, is_whole| {
                    if mine.get() == Some(said) {
                        mine.set(None);
                        listening.update(|listening| match is_whole {
                            true => listening.said(count),
                            // Something else speaks now, or the voice is gone.
                            false => listening.playing = false,
                        });
                    }
                }),
            );
        }
    });
}
