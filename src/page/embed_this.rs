//! "Put it on your own site": the snippet for a host page, with a preview.
//!
//! Written once at build time; the browser reads the native controls and writes
//! one text, which needs no view of its own in the wasm.

use crate::browser::{by_id, clipboard, listen, location};
use crate::content::words::{copying, embed as words, page};
use crate::domain::address::Embed;
use crate::domain::reader::Theme;
use crate::domain::snippet::Snippet;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

const WHAT: &str = "embed-what";
const THEME: &str = "embed-theme";
const WIDTH: &str = "embed-width";
const FITS: &str = "embed-fits";
const SNIPPET: &str = "embed-snippet";
const COPY: &str = "embed-copy";
const STATUS: &str = "embed-status";
const PREVIEW: &str = "embed-preview";
const FRAME: &str = "embed-frame";

/// The tool.
#[component]
pub fn EmbedThis() -> impl IntoView {
    let what = Embed::all()
        .map(|embed| option(embed.id().to_owned(), words::name(embed).to_owned()))
        .collect_view();
    let themes = Theme::ALL
        .into_iter()
        .zip(page::THEMES)
        .map(|(theme, name)| option(theme.id().to_owned(), name.to_owned()))
        .collect_view();
    let widths = Snippet::WIDTHS
        .map(|width| {
            let name = match width {
                0 => words::FULL_WIDTH.to_owned(),
                width => format!("{width} px"),
            };
            option(width.to_string(), name)
        })
        .collect_view();
    view! {
        <div class="embed-this">
            <p class="only-in-file">{words::IN_FILE}</p>
            <div class="needs-start not-in-file">
                <div class="embed-choices">
                    {choice(WHAT, words::WHAT, what)} {choice(THEME, page::THEME, themes)}
                    {choice(WIDTH, words::WIDTH, widths)}
                </div>
                <label class="choice">
                    <input type="checkbox" id=FITS />
                    {words::FITS}
                </label>
                <label>
                    {words::SNIPPET} <textarea id=SNIPPET rows="7" readonly></textarea>
                </label>
                <p class="buttons">
                    <button type="button" id=COPY>
                        {words::COPY}
                    </button>
                    <button type="button" id=PREVIEW aria-pressed="false" aria-controls=FRAME>
                        {words::PREVIEW}
                    </button>
                    <span id=STATUS role="status"></span>
                </p>
                <iframe id=FRAME title=words::PREVIEW hidden></iframe>
            </div>
        </div>
    }
}

fn choice(id: &'static str, name: &'static str, options: impl IntoView) -> impl IntoView {
    view! {
        <label>
            {name} <select id=id autocomplete="off">
                {options}
            </select>
        </label>
    }
}

fn option(value: String, name: String) -> impl IntoView {
    view! { <option value=value>{name}</option> }
}

/// Writes the snippet, now and whenever a choice changes.
pub fn start() {
    let Some(tool) = by_id("embed") else { return };
    write(false);
    listen(&tool, "change", |_: web_sys::Event| write(false));
    on_click(PREVIEW, || write(true));
    on_click(COPY, || {
        spawn_local(async {
            let copied = clipboard::copy(&property(SNIPPET, "value").unwrap_or_default()).await;
            say(if copied {
                copying::COPIED
            } else {
                copying::BY_HAND
            });
        });
    });
}

fn on_click(id: &str, action: fn()) {
    if let Some(button) = by_id(id) {
        listen(&button, "click", move |_: web_sys::Event| action());
    }
}

fn write(turn_preview: bool) {
    // All of it is on the page, or none.
    let _ = try_write(turn_preview);
}

fn try_write(turn_preview: bool) -> Option<()> {
    let theme = property(THEME, "value")?;
    let width = property(WIDTH, "value")?;
    let snippet = Snippet {
        embed: Embed::from_id(&property(WHAT, "value")?).unwrap_or(Embed::Page),
        theme: Theme::ALL
            .into_iter()
            .find(|other| other.id() == theme)
            .unwrap_or_default(),
        width: width.parse().unwrap_or(0),
        fits: by_id(FITS)?.matches(":checked").unwrap_or(false),
    };
    // The name stands in the list, so it need not be in the wasm too.
    let name = by_id(WHAT)?
        .query_selector("option:checked")
        .ok()??
        .text_content()?;
    let title = [words::TITLE, &name].concat();
    let text = snippet.html(&location::page_with(""), &title);
    js_sys::Reflect::set(&by_id(SNIPPET)?.into(), &"value".into(), &text.into()).ok()?;
    if !turn_preview {
        say("");
    }

    let frame = by_id(FRAME)?;
    if turn_preview {
        frame.set_hidden(!frame.hidden());
        let pressed = if frame.hidden() { "false" } else { "true" };
        let _ = by_id(PREVIEW)?.set_attribute("aria-pressed", pressed);
    }
    if !frame.hidden() {
        let _ = frame.set_attribute("title", &title);
        let _ = frame.set_attribute("width", &snippet.width_attribute());
        let _ = frame.set_attribute("src", &["./", &snippet.embed.query(snippet.theme)].concat());
    }
    Some(())
}

fn property(id: &str, name: &str) -> Option<String> {
    js_sys::Reflect::get(&by_id(id)?.into(), &JsValue::from_str(name))
        .ok()?
        .as_string()
}

fn say(text: &str) {
    if let Some(status) = by_id(STATUS) {
        status.set_text_content(Some(text));
    }
}
