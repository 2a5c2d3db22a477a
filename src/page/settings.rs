//! How the page looks, on screen and on paper.

use crate::browser::part::{Part, follow};
use crate::browser::{print, root};
use crate::content::words::page as words;
use crate::domain::reader::{Reader, TextSize, Theme};
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "settings";

/// Two groups of radio buttons.
#[cfg(feature = "view")]
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="settings needs-start">
                {group(words::THEME, "theme", Theme::ALL.map(Theme::id), words::THEMES)}
                {group(words::TEXT_SIZE, "text-size", TextSize::ALL.map(TextSize::id), words::TEXT_SIZES)}
            </div>
            <p class="buttons needs-start needs-permission">
                <button type="button" data-part="print-summary">{words::PRINT_SUMMARY}</button>
                <button type="button" data-part="print-all">{words::PRINT_ALL}</button>
            </p>
        </div>
    }
}

/// The first is chosen.
#[cfg(feature = "view")]
fn group(
    title: &'static str,
    name: &'static str,
    ids: [&'static str; 3],
    labels: [&'static str; 3],
) -> impl IntoView {
    let choices = ids.into_iter().zip(labels).map(|(id, label)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    value=id
                    checked=id == ids[0]
                    autocomplete="off"
                    data-part=name
                />
                {label}
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{title}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

/// Follows what was chosen, in the controls and on the root element.
pub fn wake(keeper: Keeper) {
    let settings = Part::by_id(ID);
    for (choice, theme) in settings.parts("theme").into_iter().zip(Theme::ALL) {
        choice.on("change", move |_| {
            keeper.act(|reader: &mut Reader| reader.theme = theme);
        });
        follow(move || choice.check(keeper.with(|reader| reader.theme == theme)));
    }
    for (choice, size) in settings.parts("text-size").into_iter().zip(TextSize::ALL) {
        choice.on("change", move |_| {
            keeper.act(|reader: &mut Reader| reader.text_size = size);
        });
        follow(move || choice.check(keeper.with(|reader| reader.text_size == size)));
    }
    settings
        .part("print-summary")
        .on_click(|| print::open("summary"));
    settings.part("print-all").on_click(|| print::open("all"));
    let asked = root::get("asked-theme");
    follow(move || {
        let (theme, size) = keeper.with(|reader| (reader.theme, reader.text_size));
        // A host that asks for a theme knows its own page.
        match (&asked, theme) {
            (Some(asked), _) => root::set("theme", asked),
            (None, Theme::Auto) => root::clear("theme"),
            (None, theme) => root::set("theme", theme.id()),
        }
        root::set("text-size", size.id());
    });
}
