//! "Put it on your own site": the snippet for a host page, with a preview.

use super::names;
use crate::browser::part::{Name, Part, follow};
use crate::browser::state::State;
use crate::browser::{clipboard, location};
use crate::domain::address::Embed;
use crate::domain::reader::Theme;
use crate::domain::snippet::Snippet;
use crate::words::{Key, common, embed as words, settings};
#[cfg(feature = "view")]
use leptos::prelude::*;
use std::cell::Cell;

const ID: &str = "embed";

/// The place of the preview, that its button names.
const PREVIEW: &str = "embed-preview";

mod parts {
    use crate::browser::part::{Name, name};

    pub const WHAT: Name = name("what");
    pub const THEME: Name = name("theme");
    pub const WIDTH: Name = name("width");
    pub const FITS: Name = name("fits");
    pub const STILL: Name = name("still");
    pub const SNIPPET: Name = name("snippet");
    pub const COPY: Name = name("copy");
    pub const PREVIEW: Name = name("preview");
    /// The template of the frame.
    pub const FOLDED: Name = name("folded");
    pub const FRAME: Name = name("frame");
}

/// The choices, the line to copy, and what it looks like.
#[cfg(feature = "view")]
#[component]
pub fn EmbedThis() -> impl IntoView {
    let what = Embed::all()
        .map(|embed| option(embed.id().to_owned(), names::embed(embed).text()))
        .collect_view();
    let themes = Theme::ALL
        .map(|theme| option(theme.id().to_owned(), names::theme(theme).text()))
        .collect_view();
    let widths = Snippet::WIDTHS
        .map(|width| {
            let name = match width {
                0 => words::FULL_WIDTH.text(),
                width => {
                    let width = f64::from(width);
                    words::Pixels { width }.text()
                }
            };
            option(width.to_string(), name)
        })
        .collect_view();
    view! {
        <div id=ID class="tool live embed-this">
            <p class="only-in-file">{words::IN_FILE.text()}</p>
            <div class="needs-start not-in-file">
                <div class="embed-choices">
                    {choice(parts::WHAT, words::WHAT, what)}
                    {choice(parts::THEME, settings::COLORS, themes)}
                    {choice(parts::WIDTH, words::WIDTH, widths)}
                </div>
                <label class="choice">
                    <input type="checkbox" form="choices" data-part=parts::FITS />
                    {words::FITS.text()}
                </label>
                <label class="choice">
                    <input type="checkbox" form="choices" data-part=parts::STILL />
                    {words::STILL.text()}
                </label>
                <label>
                    {words::SNIPPET.text()}
                    <textarea rows="7" readonly data-part=parts::SNIPPET></textarea>
                </label>
                <p class="buttons">
                    <button type="button" data-part=parts::COPY>
                        {words::COPY.text()}
                    </button>
                    <button
                        type="button"
                        aria-pressed="false"
                        aria-controls=PREVIEW
                        data-part=parts::PREVIEW
                    >
                        {words::PREVIEW.text()}
                    </button>
                </p>
                // In a template: even an empty frame costs every reader the start of a page.
                <div id=PREVIEW>
                    <template data-part=parts::FOLDED>
                        <iframe title=words::PREVIEW.text() data-part=parts::FRAME></iframe>
                    </template>
                </div>
            </div>
        </div>
    }
}

#[cfg(feature = "view")]
fn choice(part: Name, name: Key, options: impl IntoView) -> impl IntoView {
    view! {
        <label>
            {name.text()} " " <select autocomplete="off" data-part=part>
                {options}
            </select>
        </label>
    }
}

#[cfg(feature = "view")]
fn option(value: String, name: String) -> impl IntoView {
    view! { <option value=value>{name}</option> }
}

/// Writes the snippet, now and whenever a choice changes; shows it as a frame.
pub fn wake() {
    let tool = Part::by_id(ID);
    let snippet = State::new(Snippet::page());
    let shows = State::new(false);
    let choices = tool.clone();
    let choose = move || snippet.set(chosen(&choices));
    choose();
    tool.on("change", move |_| choose());

    let copied = tool.part(parts::SNIPPET);
    tool.part(parts::COPY)
        .on_click(move || clipboard::give(copied.value(), common::COPIED.text()));
    let (button, written) = (tool.part(parts::PREVIEW), tool.part(parts::SNIPPET));
    button.on_click(move || shows.update(|shows| *shows = !*shows));
    let folded = tool.part(parts::FOLDED);
    let is_unfolded = Cell::new(false);
    follow(move || {
        let (snippet, shows) = (snippet.get(), shows.get());
        let title = names::frame(snippet.embed);
        written.set_value(&snippet.html(&location::page_with(""), &title));
        button.set("aria-pressed", if shows { "true" } else { "false" });
        if shows && !is_unfolded.replace(true) {
            folded.unfold();
        }
        if !is_unfolded.get() {
            return;
        }
        let frame = tool.part(parts::FRAME);
        frame.set_flag("hidden", !shows);
        if shows {
            frame.set("title", &title);
            frame.set("width", &snippet.width_attribute());
            frame.set("src", &["./", &snippet.query()].concat());
        }
    });
}

/// What the controls say.
fn chosen(tool: &Part) -> Snippet {
    let [what, theme, width] =
        [parts::WHAT, parts::THEME, parts::WIDTH].map(|part| tool.part(part).value());
    Snippet {
        embed: Embed::from_id(&what).unwrap_or(Embed::Page),
        theme: Theme::from_id(&theme).unwrap_or_default(),
        width: width.parse().unwrap_or(0),
        fits: tool.part(parts::FITS).is_checked(),
        is_still: tool.part(parts::STILL).is_checked(),
    }
}
