//! Take back, learn from an example, give away.

use super::state::Map;
use crate::browser::{clipboard, clock, location};
use crate::content::words::pci_map as words;
use crate::domain::address::Fragment;
use crate::domain::pci::{Action, Example, Walk};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The buttons under the picture.
pub fn tools(map: Map) -> impl IntoView {
    let by_hand = RwSignal::new(String::new());
    let copy = move |text: String| {
        spawn_local(async move {
            if clipboard::copy(&text).await {
                by_hand.set(String::new());
                map.keeper.announce(words::COPIED);
            } else {
                by_hand.set(text);
                map.keeper.announce(words::BY_HAND);
            }
        });
    };
    let copy_text = move || {
        copy(words::as_text(
            &map.scores.get_untracked(),
            &clock::today_in_words(),
        ))
    };
    let copy_link = move || {
        copy(location::page_with(&Fragment::of_scores(
            &map.scores.get_untracked(),
        )))
    };
    let print = move || {
        map.date.set(clock::today_in_words());
        // The date is on the page a moment later.
        clock::after(50, || clipboard::print("map"));
    };
    let clear = move || {
        map.act(Action::Clear);
        map.keeper.announce(words::CLEARED);
    };
    let empty = move || map.scores.get().is_empty();
    let fixed = move || !map.is_own();
    let callback = |run: fn(Map)| Callback::new(move |()| run(map));
    view! {
        <div class="map-tools needs-start">
            <p class="buttons">
                {[
                    (words::UNDO, Signal::derive(move || fixed() || !map.can_undo()), callback(|map| map.turn(Action::Undo))),
                    (words::REDO, Signal::derive(move || fixed() || !map.can_redo()), callback(|map| map.turn(Action::Redo))),
                    (words::CLEAR, Signal::derive(move || fixed() || empty()), Callback::new(move |()| clear())),
                    (words::COPY_TEXT, Signal::derive(empty), Callback::new(move |()| copy_text())),
                    (words::COPY_LINK, Signal::derive(empty), Callback::new(move |()| copy_link())),
                    (words::PRINT, Signal::derive(|| false), Callback::new(move |()| print())),
                ]
                    .map(button)
                    .collect_view()}
            </p>
            <label class="map-by-hand" hidden=move || by_hand.read().is_empty()>
                {words::BY_HAND}
                <textarea readonly rows="4" prop:value=move || by_hand.get()></textarea>
            </label>
            <p class="map-kept">
                {move || if map.keeper.is_saving() { words::KEPT } else { words::NOT_KEPT }}
                " "
                <a href="#kept">{words::KEPT_LINK}</a>
            </p>
            <p class="map-examples-lead">{words::EXAMPLES}</p>
            <p class="buttons">
                {Example::ALL
                    .map(|example| button((
                        words::example(example),
                        Signal::derive(|| false),
                        Callback::new(move |()| map.show(Walk::through(example))),
                    )))
                    .collect_view()}
            </p>
        </div>
    }
}

fn button((name, disabled, run): (&'static str, Signal<bool>, Callback<()>)) -> impl IntoView {
    view! {
        <button type="button" disabled=move || disabled.get() on:click=move |_| run.run(())>
            {name}
        </button>
    }
}
