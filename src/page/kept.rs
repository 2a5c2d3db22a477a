//! "What is kept on this device": see it, download it, bring it back, erase
//! it, stop keeping.

use crate::browser::part::{Part, follow};
use crate::browser::{file, json};
use crate::content::words::page as words;
use crate::domain::notice::Notice;
use crate::domain::reader::{self, Reader, Stored};
use crate::keeper::Keeper;
use leptos::prelude::*;
use leptos::task::spawn_local;

const ID: &str = "kept";

/// The panel, with nothing kept.
#[component]
pub fn Kept() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="kept needs-start">
                <p>{words::KEPT_LEAD}</p>
                <p data-part="nothing">{words::KEPT_NOTHING}</p>
                <pre hidden data-part="list"></pre>
                <p class="buttons">
                    <button type="button" class="needs-permission" disabled data-part="download">
                        {words::KEPT_DOWNLOAD}
                    </button>
                    <label class="button">
                        {words::KEPT_BRING_BACK}
                        <input
                            type="file"
                            class="visually-hidden"
                            accept="application/json"
                            data-part="file"
                        />
                    </label>
                    <button type="button" disabled data-part="erase">
                        {words::KEPT_ERASE}
                    </button>
                </p>
                <label class="choice">
                    <input type="checkbox" autocomplete="off" data-part="stop" />
                    {words::KEPT_STOP}
                </label>
            </div>
        </div>
    }
}

/// Follows what is kept.
pub fn wake(keeper: Keeper) {
    let panel = Part::by_id(ID);
    let [nothing, list, download, erase, stop] =
        ["nothing", "list", "download", "erase", "stop"].map(|name| panel.part(name));
    download.on_click(move || {
        let text = keeper.with_untracked(reader::write);
        file::save("crs-hipec.json", "application/json", &text);
    });
    panel.part("file").on("change", move |event| {
        let input = Part::of(&event);
        spawn_local(async move {
            if let Some(text) = file::chosen(&input).await {
                bring_back(keeper, &text);
                input.set_value("");
            }
        });
    });
    erase.on_click(move || {
        keeper.erase();
        keeper.announce(words::KEPT_ERASED);
    });
    stop.on("change", move |event| {
        keeper.keep_nothing(Part::of(&event).is_checked())
    });
    follow(move || {
        let (empty, text, keeps_nothing) =
            keeper.with(|reader| (reader.is_empty(), words::kept(reader), reader.keeps_nothing));
        nothing.set_flag("hidden", !empty);
        list.set_flag("hidden", empty);
        list.set_text(&text);
        download.set_flag("disabled", empty);
        erase.set_flag("disabled", empty);
        stop.check(keeps_nothing);
    });
}

fn bring_back(keeper: Keeper, text: &str) {
    match reader::read(Some(text), json::parse) {
        Stored::Kept(reader) => {
            keeper.act(|current: &mut Reader| *current = reader.clone());
            keeper.announce(words::KEPT_BROUGHT_BACK);
        }
        _ => keeper.tell(Notice::UnreadableFile),
    }
}
