//! "Put it on your own site": the snippet for a host page, with a preview.

use crate::browser::part::Part;
use crate::browser::{clipboard, location};
use crate::content::words::{copying, embed as words, page};
use crate::domain::address::Embed;
use crate::domain::reader::Theme;
use crate::domain::snippet::Snippet;
use leptos::prelude::*;

const ID: &str = "embed";

/// The place of the preview, that its button names.
const PREVIEW: &str = "embed-preview";

/// The tool.
#[cfg(feature = "view")]
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
        <div id=ID class="tool live embed-this">
            <p class="only-in-file">{words::IN_FILE}</p>
            <div class="needs-start not-in-file">
                <div class="embed-choices">
                    {choice("what", words::WHAT, what)} {choice("theme", page::THEME, themes)}
                    {choice("width", words::WIDTH, widths)}
                </div>
                <label class="choice">
                    <input type="checkbox" autocomplete="off" data-part="fits" />
                    {words::FITS}
                </label>
                <label>
                    {words::SNIPPET} <textarea rows="7" readonly data-part="snippet"></textarea>
                </label>
                <p class="buttons">
                    <button type="button" data-part="copy">
                        {words::COPY}
                    </button>
                    <button
                        type="button"
                        aria-pressed="false"
                        aria-controls=PREVIEW
                        data-part="preview"
                    >
                        {words::PREVIEW}
                    </button>
                </p>
                // An empty frame, too, is a page that every reader's browser has to start.
                <div id=PREVIEW>
                    <template data-part="folded">
                        <iframe title=words::PREVIEW data-part="frame"></iframe>
                    </template>
                </div>
            </div>
        </div>
    }
}

#[cfg(feature = "view")]
fn choice(part: &'static str, name: &'static str, options: impl IntoView) -> impl IntoView {
    view! {
        <label>
            {name} <select autocomplete="off" data-part=part>
                {options}
            </select>
        </label>
    }
}

#[cfg(feature = "view")]
fn option(value: String, name: String) -> impl IntoView {
    view! {
        <option value=value data-part="option">
            {name}
        </option>
    }
}

/// Writes the snippet, now and whenever a choice changes.
pub fn wake() {
    let tool = Part::by_id(ID);
    write(&tool);
    let (changed, shown, copied) = (tool.clone(), tool.clone(), tool.clone());
    tool.on("change", move |_| write(&changed));
    tool.part("preview").on_click(move || {
        let shows = !is_pressed(&shown.part("preview"));
        shown.part("folded").unfold();
        shown.part("frame").set_flag("hidden", !shows);
        shown
            .part("preview")
            .set("aria-pressed", if shows { "true" } else { "false" });
        write(&shown);
    });
    tool.part("copy").on_click(move || {
        clipboard::give(copied.part("snippet").value(), copying::COPIED);
    });
}

fn is_pressed(button: &Part) -> bool {
    button.get("aria-pressed").as_deref() == Some("true")
}

fn write(tool: &Part) {
    let [what, theme, width] = ["what", "theme", "width"].map(|name| tool.part(name));
    let (embed, theme) = (what.value(), theme.value());
    let theme = Theme::ALL.into_iter().find(|other| other.id() == theme);
    let snippet = Snippet {
        embed: Embed::from_id(&embed).unwrap_or(Embed::Page),
        theme: theme.unwrap_or_default(),
        width: width.value().parse().unwrap_or(0),
        fits: tool.part("fits").is_checked(),
    };
    // The name stands in the list, so it need not be in the wasm too.
    let mut options = what.parts("option").into_iter();
    let name = options.find(|option| option.value() == embed);
    let title = [
        words::TITLE,
        &name.map_or(String::new(), |name| name.text()),
    ]
    .concat();
    let html = snippet.html(&location::page_with(""), &title);
    tool.part("snippet").set_value(&html);
    if is_pressed(&tool.part("preview")) {
        let frame = tool.part("frame");
        frame.set("title", &title);
        frame.set("width", &snippet.width_attribute());
        frame.set("src", &["./", &snippet.embed.query(snippet.theme)].concat());
    }
}
