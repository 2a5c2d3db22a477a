//! Take back, learn from an example, give away.

use super::state::Map;
use crate::browser::part::{Part, follow};
use crate::browser::{announce, clipboard, clock, location, print};
use crate::content::words::pci_map as words;
use crate::domain::address::Fragment;
use crate::domain::pci::{Action, Example, Walk};
use crate::words::common;
use leptos::prelude::*;

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

/// The tools of the first row, in order.
const TOOLS: [Tool; 6] = [
    Tool::Undo,
    Tool::Redo,
    Tool::Clear,
    Tool::CopyText,
    Tool::CopyLink,
    Tool::Print,
];

impl Tool {
    /// Every tool, in the order of the page.
    fn all() -> impl Iterator<Item = Tool> {
        TOOLS
            .into_iter()
            .chain(Example::ALL.into_iter().map(Tool::Example))
    }

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
                announce::say(words::CLEARED);
            }
            Tool::CopyText => {
                let whose = untrack(move || map.whose());
                let today = clock::today_in_words();
                let text = words::as_text(&map.scores_now(), whose, &today);
                clipboard::give(text, common::COPIED.text());
            }
            Tool::CopyLink => {
                let fragment = Fragment::of_scores(&map.scores_now());
                clipboard::give(location::page_with(&fragment), common::COPIED.text());
            }
            Tool::Print => {
                super::reading::date();
                print::open("map");
            }
            Tool::Example(example) => map.show(Walk::through(example)),
        }
    }
}

/// The buttons under the picture.
pub fn view() -> impl IntoView {
    let button = |tool: Tool| {
        let enabled = matches!(tool, Tool::Print | Tool::Example(_));
        view! {
            <button
                type="button"
                class=matches!(tool, Tool::Print).then_some("needs-permission")
                disabled=!enabled
                data-part="tool"
                data-then="#map-live [data-part=tool]"
            >
                {tool.name()}
            </button>
        }
    };
    view! {
        <div class="map-tools needs-start">
            <p class="buttons">{TOOLS.map(button).collect_view()}</p>
            <p class="map-kept">
                <span data-part="kept">{words::KEPT}</span> " " <a href="#kept">{words::KEPT_LINK}</a>
            </p>
            <p>{words::EXAMPLES}</p>
            <p class="buttons">
                {Example::ALL.map(Tool::Example).map(button).collect_view()}
            </p>
        </div>
    }
}

/// The buttons do what they say, and say what can be done.
pub fn wake(map: Map, root: &Part) {
    for (button, tool) in root.parts("tool").into_iter().zip(Tool::all()) {
        button.on_click(move || tool.run(map));
        follow(move || button.set_flag("disabled", !tool.can_run(map)));
    }
    let kept = root.part("kept");
    follow(move || {
        kept.set_text(if map.keeper.is_saving() {
            words::KEPT
        } else {
            words::NOT_KEPT
        });
    });
}
