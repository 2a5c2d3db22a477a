//! "What is kept on this device": see it, download it, bring it back, erase
//! it, stop keeping.

use super::{names, undo};
use crate::browser::part::{Part, follow};
use crate::browser::state::State;
use crate::browser::{announce, file, json};
use crate::domain::calendar::write_day;
use crate::domain::notice::Notice;
use crate::domain::reader::{self, Pace, Reader, TextSize, Theme};
use crate::keeper::Keeper;
use crate::words::{common, kept as words};
use leptos::prelude::*;

const ID: &str = "kept";

mod parts {
    use crate::browser::part::{Name, name};

    pub const SAYS: Name = name("says");
    pub const LIST: Name = name("list");
    pub const WISHES: Name = name("wishes");
    pub const ASIDE: Name = name("aside");
    pub const ASIDE_TEXT: Name = name("aside-text");
    pub const ASIDE_DOWNLOAD: Name = name("aside-download");
    pub const DOWNLOAD: Name = name("download");
    pub const FILE: Name = name("file");
    /// Says that a file was brought back, with the way back.
    pub const BROUGHT_BACK: Name = name("brought-back");
    pub const ERASE: Name = name("erase");
    pub const STOP: Name = name("stop");
}

/// The panel, with nothing kept.
#[cfg(feature = "view")]
#[component]
pub fn Kept() -> impl IntoView {
    view! {
        <div id=ID class="tool live">
            <div class="kept needs-start">
                <p>{words::LEAD.text()}</p>
                <p data-part=parts::SAYS>{words::NOTHING.text()}</p>
                <pre hidden data-part=parts::LIST></pre>
                <p hidden data-part=parts::WISHES></p>
                <div hidden data-part=parts::ASIDE>
                    <p>{words::ASIDE.text()}</p>
                    <pre data-part=parts::ASIDE_TEXT></pre>
                    <button
                        type="button"
                        class="needs-permission"
                        data-part=parts::ASIDE_DOWNLOAD
                    >
                        {words::ASIDE_DOWNLOAD.text()}
                    </button>
                </div>
                <p class="buttons">
                    <button
                        type="button"
                        class="needs-permission"
                        disabled
                        data-part=parts::DOWNLOAD
                    >
                        {words::DOWNLOAD.text()}
                    </button>
                    <label class="button">
                        {words::BRING_BACK.text()}
                        <input
                            type="file"
                            class="visually-hidden"
                            accept="application/json"
                            data-part=parts::FILE
                        />
                    </label>
                    <button
                        type="button"
                        disabled
                        data-part=parts::ERASE
                        data-then="#kept [data-part=stop]"
                    >
                        {words::ERASE.text()}
                    </button>
                </p>
                <p hidden data-part=parts::BROUGHT_BACK>
                    {words::BROUGHT_BACK.text()}
                    " "
                    {undo::button("#kept [data-part=file]")}
                </p>
                <label class="choice">
                    <input type="checkbox" form="choices" data-part=parts::STOP />
                    {words::STOP.text()}
                </label>
            </div>
        </div>
    }
}

/// Follows what is kept.
pub fn wake(keeper: Keeper) {
    let panel = Part::by_id(ID);
    let [download, erase, stop] =
        [parts::DOWNLOAD, parts::ERASE, parts::STOP].map(|part| panel.part(part));
    download.on_click(move || {
        let text = keeper.with_untracked(reader::write);
        save("crs-hipec.json", "application/json", &text);
    });
    panel.part(parts::ASIDE_DOWNLOAD).on_click(move || {
        let text = untrack(move || keeper.aside());
        save("crs-hipec-aside.txt", "text/plain", &text);
    });
    wake_bringing_back(keeper, &panel);
    erase.on_click(move || {
        keeper.erase();
        announce::show(words::ERASED.text());
    });
    stop.on("change", move |event| {
        keeper.keep_nothing(Part::of(&event).is_checked())
    });
    let [says, list, wishes, aside_box, aside_text] = [
        parts::SAYS,
        parts::LIST,
        parts::WISHES,
        parts::ASIDE,
        parts::ASIDE_TEXT,
    ]
    .map(|part| panel.part(part));
    follow(move || {
        let (entered, wish, keeps_nothing) =
            keeper.with_scores(|reader| (entered(reader), wish(reader), reader.keeps_nothing));
        let (may_save, aside) = (keeper.may_save(), keeper.aside());
        let is_empty = entered.is_empty();
        says.set_text(&match (may_save && !keeps_nothing, is_empty) {
            (true, true) => words::NOTHING.text(),
            (true, false) => String::new(),
            (false, true) => words::IN_MEMORY_NOTHING.text(),
            (false, false) => words::IN_MEMORY.text(),
        });
        list.set_flag("hidden", is_empty);
        list.set_text(&entered);
        let wish = wish.filter(|_| may_save);
        wishes.set_flag("hidden", wish.is_none());
        wishes.set_text(&wish.unwrap_or_default());
        aside_box.set_flag("hidden", aside.is_empty());
        aside_text.set_text(&aside);
        download.set_flag("disabled", is_empty);
        // What a newer version of the page wrote may hold more than is seen.
        erase.set_flag("disabled", is_empty && aside.is_empty() && may_save);
        stop.check(keeps_nothing);
    });
}

/// Saves a file, and says so where the browser could not.
fn save(name: &str, kind: &str, text: &str) {
    if file::save(name, kind, text).is_none() {
        announce::show(common::NOT_SAVED.text());
    }
}

/// A file that was brought back, and the way back.
#[derive(Clone)]
struct BroughtBack {
    before: Reader,
    reader: Reader,
    /// Until all of it is replaced once more.
    anew: u32,
}

/// Brings a state back from a file. It can be undone until something is entered.
fn wake_bringing_back(keeper: Keeper, panel: &Part) {
    let last = State::new(None::<BroughtBack>);
    file::on_chosen(&panel.part(parts::FILE), move |text| {
        let before = keeper.with_untracked(Reader::clone);
        let Some(reader) = reader::brought_back(text, json::parse, &before) else {
            return keeper.tell(Notice::UnreadableFile);
        };
        keeper.dismiss(Notice::UnreadableFile);
        keeper.bring_back(&reader);
        last.set(Some(BroughtBack {
            before,
            reader,
            anew: untrack(move || keeper.anew()),
        }));
        announce::say(words::BROUGHT_BACK.text());
    });
    let row = panel.part(parts::BROUGHT_BACK);
    row.part(undo::UNDO).on_click(move || {
        if let Some(last) = last.get_untracked() {
            keeper.act(|reader: &mut Reader| reader.take_all(&last.before));
        }
    });
    follow(move || {
        let stands = |last: &BroughtBack| {
            last.anew == keeper.anew() && keeper.with_scores(|now| now.is_entered_as(&last.reader))
        };
        let can_undo = last.read().as_ref().is_some_and(stands);
        row.set_flag("hidden", !can_undo);
        if !can_undo && last.read_untracked().is_some() {
            last.set(None);
        }
    });
}

/// What was entered, a line each, as a person can read it.
fn entered(reader: &Reader) -> String {
    let mut lines = Vec::new();
    let number = |list: usize| list as f64;
    if !reader.read.is_empty() {
        let count = number(reader.read.len());
        lines.push(words::SectionsRead { count }.text());
    }
    if let Some(at) = reader.at {
        let section = &names::section(at).text();
        lines.push(words::LastAt { section }.text());
    }
    if !reader.scores.is_empty() {
        let scores = &reader.scores.to_string();
        lines.push(words::Scores { scores }.text());
    }
    if !reader.milestones.is_empty() {
        let count = number(reader.milestones.len());
        lines.push(words::Milestones { count }.text());
    }
    if let Some(day) = reader.operation_day {
        let day = &write_day(day);
        lines.push(words::OperationDay { day }.text());
    }
    if !reader.questions.is_empty() {
        let count = number(reader.questions.len());
        lines.push(words::Questions { count }.text());
    }
    for own in &reader.own_questions {
        let question = &own.text;
        lines.push(words::OwnQuestion { question }.text());
    }
    if !reader.notes.is_empty() {
        let notes = &reader.notes;
        lines.push(words::Notes { notes }.text());
    }
    if !reader.answers.is_empty() {
        let count = number(reader.answers.len());
        lines.push(words::Answers { count }.text());
    }
    if reader.skips_check {
        lines.push(words::SKIPS_CHECK.text());
    }
    if reader.theme != Theme::Auto {
        let colors = &names::theme(reader.theme).text();
        lines.push(words::Colors { colors }.text());
    }
    if reader.text_size != TextSize::Normal {
        let size = &names::text_size(reader.text_size).text();
        lines.push(words::TextSize { size }.text());
    }
    if reader.pace != Pace::Normal {
        let pace = &names::pace(reader.pace).text();
        lines.push(words::Pace { pace }.text());
    }
    if reader.all_open {
        lines.push(words::ALL_OPEN.text());
    }
    lines.join("\n")
}

/// What was asked of the device.
fn wish(reader: &Reader) -> Option<String> {
    let wish = match (reader.keeps_nothing, reader.stays_online) {
        (true, true) => words::WISH_NOTHING_AND_ONLINE,
        (true, false) => words::WISH_NOTHING,
        (false, true) => words::WISH_ONLINE,
        (false, false) => return None,
    };
    Some(wish.text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::section::Section;

    #[test]
    fn an_untouched_state_has_no_line() {
        assert_eq!(entered(&Reader::default()), "");
        assert_eq!(wish(&Reader::default()), None);
    }

    #[test]
    fn what_was_entered_has_a_line_each_and_a_wish_has_none() {
        let mut reader = Reader {
            stays_online: true,
            ..Reader::default()
        };
        assert_eq!(entered(&reader), "");
        reader.mark_read(Section::What, true);
        reader.at = Some(Section::Hipec);
        reader.add_own("May I swim?");
        assert_eq!(
            entered(&reader),
            "Sections read: 1\nYou were last at: Part two: HIPEC\nYour question: May I swim?"
        );
        assert!(wish(&reader).is_some());
    }
}
