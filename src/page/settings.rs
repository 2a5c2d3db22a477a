//! How the page looks: colors and size of the text.

use crate::content::words::page as words;
use crate::domain::reader::{Reader, TextSize, Theme};
use crate::keeper::Keeper;
use leptos::prelude::*;

/// Two groups of radio buttons.
#[component]
pub fn Settings() -> impl IntoView {
    let keeper = Keeper::from_context();
    let theme = move |theme: Theme| Choice {
        name: "theme",
        id: theme.id(),
        chosen: Signal::derive(move || keeper.with(|reader| reader.theme == theme)),
        choose: Callback::new(move |()| keeper.act(|reader: &mut Reader| reader.theme = theme)),
    };
    let size = move |size: TextSize| Choice {
        name: "text-size",
        id: size.id(),
        chosen: Signal::derive(move || keeper.with(|reader| reader.text_size == size)),
        choose: Callback::new(move |()| keeper.act(|reader: &mut Reader| reader.text_size = size)),
    };
    view! {
        <div class="settings needs-start">
            <fieldset>
                <legend>{words::THEME}</legend>
                {choices(Theme::ALL.map(theme), words::THEMES)}
            </fieldset>
            <fieldset>
                <legend>{words::TEXT_SIZE}</legend>
                {choices(TextSize::ALL.map(size), words::TEXT_SIZES)}
            </fieldset>
        </div>
    }
}

/// One radio button.
struct Choice {
    name: &'static str,
    id: &'static str,
    chosen: Signal<bool>,
    choose: Callback<()>,
}

fn choices(choices: [Choice; 3], labels: [&'static str; 3]) -> impl IntoView {
    choices
        .into_iter()
        .zip(labels)
        .map(|(choice, label)| {
            let Choice {
                name,
                id,
                chosen,
                choose,
            } = choice;
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=name
                        value=id
                        prop:checked=move || chosen.get()
                        on:change=move |_| choose.run(())
                    />
                    {label}
                </label>
            }
        })
        .collect_view()
}
