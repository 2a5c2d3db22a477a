//! "What is kept on this device": see it, download it, bring it back, erase
//! it, stop keeping.

use crate::browser::file;
use crate::content::words::page as words;
use crate::domain::notice::Notice;
use crate::domain::reader::{self, Reader, Stored};
use crate::keeper::Keeper;
use leptos::ev::Targeted;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, HtmlInputElement};

/// The panel.
#[component]
pub fn Kept() -> impl IntoView {
    let keeper = Keeper::from_context();
    let empty = move || keeper.with(Reader::is_empty);
    let download = move |_| {
        let text = keeper.with_untracked(reader::write);
        file::save("crs-hipec.json", "application/json", &text);
    };
    let bring_back = move |event: Targeted<Event, HtmlInputElement>| {
        let input = event.target();
        spawn_local(async move {
            let Some(text) = file::chosen(&input).await else {
                return;
            };
            match reader::read(Some(&text)) {
                Stored::Kept(reader) => {
                    keeper.replace(&reader);
                    keeper.announce(words::KEPT_BROUGHT_BACK);
                }
                _ => keeper.tell(Notice::UnreadableFile),
            }
            input.set_value("");
        });
    };
    let erase = move |_| {
        keeper.erase();
        keeper.announce(words::KEPT_ERASED);
    };
    view! {
        <div class="kept needs-start">
            <p>{words::KEPT_LEAD}</p>
            <p hidden=move || !empty()>{words::KEPT_NOTHING}</p>
            <pre hidden=empty>{move || keeper.with(words::kept)}</pre>
            <p class="buttons">
                <button type="button" disabled=empty on:click=download>
                    {words::KEPT_DOWNLOAD}
                </button>
                <label class="button">
                    {words::KEPT_BRING_BACK}
                    <input
                        type="file"
                        class="visually-hidden"
                        accept="application/json"
                        on:change:target=bring_back
                    />
                </label>
                <button type="button" disabled=empty on:click=erase>
                    {words::KEPT_ERASE}
                </button>
            </p>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || keeper.with(|reader| reader.keeps_nothing)
                    on:change:target=move |event| keeper.keep_nothing(event.target().checked())
                />
                {words::KEPT_STOP}
            </label>
        </div>
    }
}
