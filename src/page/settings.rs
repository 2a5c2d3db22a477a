//! How the page looks, on screen and on paper.

use super::names;
use crate::browser::part::{Name, Part, follow};
use crate::browser::{print, root};
use crate::domain::reader::{Reader, TextSize, Theme};
use crate::keeper::Keeper;
use crate::words::{Key, settings as words};
use leptos::prelude::*;

const ID: &str = "settings";

mod parts {
    use crate::browser::part::{Name, name};

    /// A radio button a theme; its value is the theme.
    pub const THEME: Name = name("theme");
    /// A radio button a size; its value is the size.
    pub const TEXT_SIZE: Name = name("text-size");
    /// A box: ticked unless the reader wants no more questions.
    pub const CHECK: Name = name("ask-check");
    pub const PRINT_SUMMARY: Name = name("print-summary");
    pub const PRINT_ALL: Name = name("print-all");
    pub const PRINT_OPEN: Name = name("print-open");
}

/// Colors, letters, whether questions are asked, and what is printed.
#[cfg(feature = "view")]
#[component]
pub fn Settings() -> impl IntoView {
    let themes = Theme::ALL.map(|theme| (theme.id(), names::theme(theme)));
    let sizes = TextSize::ALL.map(|size| (size.id(), names::text_size(size)));
    view! {
        <div id=ID class="tool live">
            <div class="settings needs-start">
                {group(words::COLORS, "theme", parts::THEME, themes)}
                {group(words::SIZE, "text-size", parts::TEXT_SIZE, sizes)}
            </div>
            <label class="choice needs-start">
                <input type="checkbox" checked form="choices" data-part=parts::CHECK />
                {words::CHECK.text()}
            </label>
            <p class="buttons needs-start needs-permission">
                <button type="button" data-part=parts::PRINT_SUMMARY>
                    {words::PRINT_SUMMARY.text()}
                </button>
                <button type="button" data-part=parts::PRINT_ALL>
                    {words::PRINT_ALL.text()}
                </button>
                <button type="button" data-part=parts::PRINT_OPEN>
                    {words::PRINT_OPEN.text()}
                </button>
            </p>
        </div>
    }
}

/// The first is chosen.
#[cfg(feature = "view")]
fn group(
    title: Key,
    name: &'static str,
    part: Name,
    choices: [(&'static str, Key); 3],
) -> impl IntoView {
    let first = choices[0].0;
    let choices = choices.map(|(id, label)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    value=id
                    checked=id == first
                    form="choices"
                    data-part=part
                />
                {label.text()}
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{title.text()}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

/// Follows what was chosen, in the controls and on the root element.
pub fn wake(keeper: Keeper) {
    let settings = Part::by_id(ID);
    for (choice, theme) in settings.parts_of(parts::THEME, Theme::from_id) {
        choice.on("change", move |_| {
            keeper.act(|reader: &mut Reader| reader.theme = theme);
        });
        follow(move || choice.check(keeper.with(|reader| reader.theme == theme)));
    }
    for (choice, size) in settings.parts_of(parts::TEXT_SIZE, TextSize::from_id) {
        choice.on("change", move |_| {
            keeper.act(|reader: &mut Reader| reader.text_size = size);
        });
        follow(move || choice.check(keeper.with(|reader| reader.text_size == size)));
    }
    let check = settings.part(parts::CHECK);
    check.on("change", move |event| {
        let skips = !Part::of(&event).is_checked();
        keeper.act(move |reader: &mut Reader| reader.skips_check = skips);
    });
    follow(move || check.check(keeper.with(|reader| !reader.skips_check)));
    settings
        .part(parts::PRINT_SUMMARY)
        .on_click(|| print::open("summary"));
    settings
        .part(parts::PRINT_ALL)
        .on_click(|| print::open("all"));
    settings
        .part(parts::PRINT_OPEN)
        .on_click(|| print::open(print::WHAT_IS_OPEN));
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
