//! The words of the page's frame.

use crate::domain::calendar::write_day;
use crate::domain::reader::{Reader, TextSize, Theme};
use crate::domain::section::Section;

/// First link of the page.
pub const SKIP: &str = "Skip to the text";
/// Above the title.
pub const KICKER: &str = "One operation, explained";
/// The title.
pub const TITLE: &str = "CRS + HIPEC";
/// Below the title: the main message (F01, F04) and what the page promises (F06).
pub const PROMISE: &str = "One operation in two parts: surgery takes out every tumor that can be seen, then heated drugs wash the inside of the belly. What it is, how it works and why it matters.";
/// Shown where the interactive parts could not start.
pub const START_FAILED: &str =
    "The interactive parts could not start on this device. All the words and pictures are here.";
/// Shown while they are long in coming.
pub const START_SLOW: &str = "The interactive parts are still loading. You can read on.";
/// The contents list.
pub const CONTENTS: &str = "On this page";
/// Beside a section that was read, for a screen reader.
pub const AND_READ: &str = ", read";
/// How far the reader is.
pub fn sections_read(read: usize) -> String {
    format!("{read} of {} sections read", Section::ALL.len())
}
/// The button at the end of a section.
pub const MARK_READ: &str = "Mark as read";
/// The same, once it was read.
pub const MARKED_READ: &str = "Read";
/// The link of a heading to itself.
pub const LINK_TO_SECTION: &str = "Link to this section: ";
/// A number in the text that leads to a source.
pub const SOURCE: &str = "Source";
/// From a source to a place that cites it.
pub const BACK_TO: &str = "back to";
/// Shares a section.
pub const SHARE: &str = "Share this section";
/// Said where the device has no share sheet.
pub const LINK_COPIED: &str = "The link to this section is copied.";
/// Said where copying is forbidden too.
pub const LINK_BY_HAND: &str = "Here is the link: ";
/// Before the section the reader was last in.
pub const CONTINUE_AT: &str = "Continue at";
/// Forgets what was read.
pub const START_OVER: &str = "Start over";
/// Takes that back.
pub const UNDO: &str = "Undo";
/// Said when it was done.
pub const STARTED_OVER: &str = "Your read marks are gone.";
/// Puts a notice or a meaning away.
pub const DISMISS: &str = "Close";
/// At the end of the page.
pub const NOT_ADVICE: &str = "A patient’s project: no clinician wrote this page, and none has reviewed it yet. Not medical advice: your own team knows your case.";
/// Below it: sources, privacy, dates, money and the right to copy.
pub const IMPRINT: &str = "[Sources](#sources). What you enter stays on this device. Written on [a day](date:written), last changed on [a day](date:changed); next review due on [a day](date:due). No advertising, no funding. Free to use under the MIT or the Apache-2.0 license.";
/// From a frame to the whole page.
pub const WHOLE_PAGE: &str = "Open the whole page about CRS + HIPEC";
/// From a frame to the sources.
pub const ITS_SOURCES: &str = "Its sources";

/// Settings.
pub const THEME: &str = "Colors";
/// Names of the themes, in order.
pub const THEMES: [&str; 3] = ["As my device", "Light", "Dark"];
/// Prints the whole page, with everything opened.
pub const PRINT_ALL: &str = "Print everything";
/// Prints the short text of every section.
pub const PRINT_SUMMARY: &str = "Print a one-page summary";
/// Settings.
pub const TEXT_SIZE: &str = "Size of the text";
/// Names of the sizes, in order.
pub const TEXT_SIZES: [&str; 3] = ["Normal", "Large", "Largest"];

/// The panel of what is kept.
pub const KEPT: &str = "What is kept on this device";
/// In that panel.
pub const KEPT_NOTHING: &str = "Nothing is kept so far.";
/// In that panel.
pub const KEPT_LEAD: &str =
    "Only this device holds it. Nobody else can see it, unless they use this device.";
/// Saves what is kept as a file.
pub const KEPT_DOWNLOAD: &str = "Download as a file";
/// Brings a file back.
pub const KEPT_BRING_BACK: &str = "Bring back from a file";
/// Erases everything.
pub const KEPT_ERASE: &str = "Erase everything";
/// Said when it was done.
pub const KEPT_ERASED: &str = "Everything is erased.";
/// The switch.
pub const KEPT_STOP: &str = "Keep nothing on this device";
/// Said when a file was read.
pub const KEPT_BROUGHT_BACK: &str = "Brought back from the file.";

/// What is kept, in lines that a person can read.
pub fn kept(reader: &Reader) -> String {
    let mut lines = Vec::new();
    let mut line = |present: bool, words: String| {
        if present {
            lines.push(words);
        }
    };
    let count = |n: usize, what: &str| format!("{what}: {n}");
    line(
        !reader.read.is_empty(),
        count(reader.read.len(), "Sections read"),
    );
    if let Some(section) = reader.at {
        line(
            true,
            format!(
                "You were last at: {}",
                super::super::sections::name(section)
            ),
        );
    }
    line(
        !reader.scores.is_empty(),
        format!("Scores on the PCI map, regions 0 to 12: {}", reader.scores),
    );
    line(
        reader.map_guide_done,
        "The first steps on the map are done".to_owned(),
    );
    line(
        !reader.milestones.is_empty(),
        count(reader.milestones.len(), "Milestones ticked"),
    );
    if let Some(day) = reader.operation_day {
        line(true, format!("Day of the operation: {}", write_day(day)));
    }
    line(
        !reader.questions.is_empty(),
        count(reader.questions.len(), "Questions ticked"),
    );
    for own in &reader.own_questions {
        line(true, format!("Your question: {}", own.text));
    }
    line(
        !reader.notes.is_empty(),
        format!("Your notes: {}", reader.notes),
    );
    line(
        reader.theme != Theme::Auto,
        format!("Colors: {}", reader.theme.id()),
    );
    line(
        reader.text_size != TextSize::Normal,
        format!("Size of the text: {}", reader.text_size.id()),
    );
    line(reader.keeps_nothing, "Your wish to keep nothing".to_owned());
    lines.join("\n")
}
