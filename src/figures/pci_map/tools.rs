//! Take back, learn from an example, give away.

use super::state::Map;
use crate::browser::{clipboard, clock, location};
use crate::content::words::pci_map as words;
use crate::domain::address::Fragment;
use crate::domain::pci::{Action, Example, Walk};
use crate::figures::live::{click, flag, text};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button under the picture.
#[derive(Clone, Copy)]
enum Tool {
    Undo,
    Redo,
    Clear,
    CopyText,
    CopyLink,
    Print,
    Example(Example),
}

impl Tool {
    fn name(self) -> &'static str {
        match self {
            Tool::Undo => words::UNDO,
            Tool::Redo => words::REDO,
            Tool::Clear => words::CLEAR,
            Tool::CopyText => words::COPY_TEXT,
            Tool::CopyLink => words::COPY_LINK,
            Tool::Print => words::PRINT,
            Tool::Example(example) => words::example(example),
        }
    }

    fn can_run(self, map: Map) -> bool {
        match self {
            Tool::Undo => map.can_undo(),
            Tool::Redo => map.can_redo(),
            Tool::Clear => map.is_own() && !map.scores().is_empty(),
            Tool::CopyText | Tool::CopyLink => !map.scores().is_empty(),
            Tool::Print | Tool::Example(_) => true,
        }
    }

    fn run(self, map: Map) {
        match self {
            Tool::Undo => map.act(Action::Undo),
            Tool::Redo => map.act(Action::Redo),
            Tool::Clear => {
                map.act(Action::Clear);
                map.keeper.announce(words::CLEARED);
            }
            Tool::CopyText => copy(
                map,
                words::as_text(&map.scores_now(), &clock::today_in_words()),
            ),
            Tool::CopyLink => copy(
                map,
                location::page_with(&Fragment::of_scores(&map.scores_now())),
            ),
            Tool::Print => {
                map.session.write().date = clock::today_in_words();
                // The date is on the page a moment later.
                clock::after(50, || clipboard::print("map"));
            }
            Tool::Example(example) => map.show(Walk::through(example)),
        }
    }
}

/// Copies a text, or shows it where copying is forbidden.
fn copy(map: Map, text: String) {
    spawn_local(async move {
        let copied = clipboard::copy(&text).await;
        map.keeper.announce(if copied {
            words::COPIED
        } else {
            words::BY_HAND
        });
        map.session.write().by_hand = if copied { String::new() } else { text };
    });
}

/// The buttons under the picture.
pub fn tools(map: Map) -> impl IntoView {
    let tools = [
        Tool::Undo,
        Tool::Redo,
        Tool::Clear,
        Tool::CopyText,
        Tool::CopyLink,
        Tool::Print,
    ];
    let button = move |tool: Tool| {
        view! {
            <button
                type="button"
                disabled=flag(move || !tool.can_run(map))
                on:click=click(move || tool.run(map))
            >
                {tool.name()}
            </button>
        }
    };
    let kept = move || {
        if map.keeper.is_saving() {
            words::KEPT
        } else {
            words::NOT_KEPT
        }
    };
    view! {
        <div class="map-tools needs-start">
            <p class="buttons">{tools.map(button).collect_view()}</p>
            <label class="map-by-hand" hidden=flag(move || map.session.read().by_hand.is_empty())>
                {words::BY_HAND}
                <textarea readonly rows="4" prop:value=text(move || map.session.read().by_hand.clone())></textarea>
            </label>
            <p class="map-kept">
                {text(move || kept().to_owned())} " " <a href="#kept">{words::KEPT_LINK}</a>
            </p>
            <p class="map-examples">{words::EXAMPLES}</p>
            <p class="buttons">
                {Example::ALL.map(Tool::Example).map(button).collect_view()}
            </p>
        </div>
    }
}
