//! The words of the page's frame.

use crate::content::sections::name;
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
/// The link of a part of a section to itself.
pub const LINK_TO_PART: &str = "Link to this part: ";
/// The same, at the end of a topic.
pub const LINK_TO_TOPIC: &str = "Link to this part";
/// Before the name of the section that follows.
pub const NEXT: &str = "Next:";
/// Before the name of the first section, at the end of the last.
pub const BACK_TO_START: &str = "Back to:";
/// How long something takes to read.
pub fn minutes(minutes: usize) -> String {
    format!("{minutes} min")
}
/// At the end of a section: how much was read up to there, and how much follows.
pub fn stop_here(read: usize, left: usize) -> String {
    match left {
        0 => format!("This is the end. Up to here: about {read} minutes of reading."),
        1 => {
            format!("You can stop here. Up to here: about {read} minutes; from here on: about one.")
        }
        left => format!(
            "You can stop here. Up to here: about {read} minutes; from here on: about {left}."
        ),
    }
}
/// A number in the text that leads to a source.
pub const SOURCE: &str = "Source";
/// From a source to a place that cites it.
pub const BACK_TO: &str = "back to";
/// Shares a section.
pub const SHARE: &str = "Share this section";
/// Said where the device has no share sheet.
pub const LINK_COPIED: &str = "The link to this section is copied.";
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

/// In the panel of what is kept.
pub const KEPT_LEAD: &str =
    "Only this device holds it. Nobody else can see it, unless they use this device.";
/// In that panel, where there is nothing.
pub const KEPT_NOTHING: &str = "Nothing is kept so far.";
/// Over what is entered but not kept.
pub const KEPT_IN_MEMORY: &str = "This is not kept. It is gone when you close the page:";
/// Where that is nothing so far.
pub const KEPT_IN_MEMORY_NOTHING: &str = "Nothing that you enter is kept.";
/// Over a text that could not be read.
pub const KEPT_ASIDE: &str = "Set aside, because this page could not read it:";
/// Saves that text as a file.
pub const KEPT_ASIDE_DOWNLOAD: &str = "Download what was set aside";
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

/// Before the wishes that are kept.
pub const KEPT_WISHES: &str = "Your wish is kept: ";

/// What was entered, a line each, as a person can read it.
pub fn kept(reader: &Reader) -> String {
    let count = |number: usize| only(number > 0, &number.to_string());
    let mut lines = vec![
        ("Sections read", count(reader.read.len())),
        ("You were last at", reader.at.map_or("", name).to_owned()),
        (
            "Scores on the PCI map, regions 0 to 12",
            only(!reader.scores.is_empty(), &reader.scores.to_string()),
        ),
        (
            "First steps on the map",
            only(reader.map_guide_done, "done"),
        ),
        ("Milestones ticked", count(reader.milestones.len())),
        (
            "Day of the operation",
            reader.operation_day.map(write_day).unwrap_or_default(),
        ),
        ("Questions ticked", count(reader.questions.len())),
    ];
    let own = reader.own_questions.iter();
    lines.extend(own.map(|own| ("Your question", own.text.clone())));
    lines.extend([
        ("Your notes", reader.notes.clone()),
        (
            "Colors",
            only(reader.theme != Theme::Auto, reader.theme.id()),
        ),
        (
            "Size of the text",
            only(reader.text_size != TextSize::Normal, reader.text_size.id()),
        ),
    ]);
    lines.retain(|(_, value)| !value.is_empty());
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(name, value)| [name, ": ", &value].concat())
        .collect();
    lines.join("\n")
}

/// What was asked of the device.
pub const fn wishes(reader: &Reader) -> &'static str {
    match (reader.keeps_nothing, reader.stays_online) {
        (true, true) => "keep nothing, and save no copy for reading offline.",
        (true, false) => "keep nothing.",
        (false, true) => "save no copy for reading offline.",
        (false, false) => "",
    }
}

fn only(is: bool, value: &str) -> String {
    if is { value.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_untouched_state_has_no_line() {
        assert_eq!(kept(&Reader::default()), "");
        assert_eq!(wishes(&Reader::default()), "");
    }

    #[test]
    fn what_was_entered_has_a_line_each_and_a_wish_has_none() {
        let mut reader = Reader {
            stays_online: true,
            ..Reader::default()
        };
        assert_eq!(kept(&reader), "");
        reader.mark_read(Section::What, true);
        reader.at = Some(Section::Hipec);
        reader.add_own("May I swim?");
        assert_eq!(
            kept(&reader),
            "Sections read: 1\nYou were last at: Part two: HIPEC\nYour question: May I swim?"
        );
        assert!(!wishes(&reader).is_empty());
    }
}
