//! "What is kept on this device": see it, download it, bring it back, erase
//! it, stop keeping.

use crate::browser::part::{Part, follow};
use crate::browser::{announce, file, json};
use crate::content::words::page as words;
use crate::domain::notice::Notice;
use crate::domain::reader::{self, Stored};
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "kept";

/// The panel, with nothing kept.
#[cfg(feature = "view")]
#[component]
pub fn Kept() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="kept needs-start">
                <p>{words::KEPT_LEAD}</p>
                <p data-part="says">{words::KEPT_NOTHING}</p>
                <pre hidden data-part="list"></pre>
                <p hidden data-part="wishes"></p>
                <div hidden data-part="aside">
                    <p>{words::KEPT_ASIDE}</p>
                    <pre data-part="aside-text"></pre>
                    <button type="button" class="needs-permission" data-part="aside-download">
                        {words::KEPT_ASIDE_DOWNLOAD}
                    </button>
                </div>
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
                    <button
                        type="button"
                        disabled
                        data-part="erase"
                        data-then="#kept [data-part=stop]"
                    >
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
    let [download, erase, stop] = ["download", "erase", "stop"].map(|name| panel.part(name));
    download.on_click(move || {
        let text = keeper.with_untracked(reader::write);
        file::save("crs-hipec.json", "application/json", &text);
    });
    panel.part("aside-download").on_click(move || {
        let text = untrack(move || keeper.aside());
        file::save("crs-hipec-aside.txt", "text/plain", &text);
    });
    file::on_chosen(&panel.part("file"), move |text| bring_back(keeper, text));
    erase.on_click(move || {
        keeper.erase();
        announce::show(words::KEPT_ERASED);
    });
    stop.on("change", move |event| {
        keeper.keep_nothing(Part::of(&event).is_checked())
    });
    let [says, list, wishes, aside_box, aside_text] =
        ["says", "list", "wishes", "aside", "aside-text"].map(|name| panel.part(name));
    follow(move || {
        let (entered, wish, keeps_nothing) = keeper.with(|reader| {
            let keeps_nothing = reader.keeps_nothing;
            (words::kept(reader), words::wishes(reader), keeps_nothing)
        });
        let (may_save, aside) = (keeper.may_save(), keeper.aside());
        let is_empty = entered.is_empty();
        says.set_text(match (may_save && !keeps_nothing, is_empty) {
            (true, true) => words::KEPT_NOTHING,
            (true, false) => "",
            (false, true) => words::KEPT_IN_MEMORY_NOTHING,
            (false, false) => words::KEPT_IN_MEMORY,
        });
        list.set_flag("hidden", is_empty);
        list.set_text(&entered);
        let has_wish = may_save && !wish.is_empty();
        wishes.set_flag("hidden", !has_wish);
        wishes.set_text(&[words::KEPT_WISHES, wish].concat());
        aside_box.set_flag("hidden", aside.is_empty());
        aside_text.set_text(&aside);
        download.set_flag("disabled", is_empty);
        // What a newer version of the page wrote may hold more than is seen.
        erase.set_flag("disabled", is_empty && aside.is_empty() && may_save);
        stop.check(keeps_nothing);
    });
}

fn bring_back(keeper: Keeper, text: &str) {
    match reader::read(Some(text), json::parse) {
        Stored::Kept(reader) => {
            keeper.bring_back(&reader);
            announce::show(words::KEPT_BROUGHT_BACK);
        }
        _ => keeper.tell(Notice::UnreadableFile),
    }
}
