//! The words of the page's frame.

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
/// Before the section the reader was last in.
pub const CONTINUE_AT: &str = "Continue at";
/// Forgets what was read.
pub const START_OVER: &str = "Start over";
/// At the end of the page.
pub const NOT_ADVICE: &str = "A patient’s project: no clinician wrote this page, and none has reviewed it yet. Not medical advice: your own team knows your case.";
/// Below it: sources, privacy, dates, money and the right to copy.
pub const IMPRINT: &str = "[Sources](#sources). What you enter stays on this device. Written on [a day](date:written), last changed on [a day](date:changed); next review due on [a day](date:due). No advertising, no funding. Free to use under the MIT or the Apache-2.0 license.";
/// From a frame to the whole page.
pub const WHOLE_PAGE: &str = "Open the whole page about CRS + HIPEC";
/// From a frame to the sources.
pub const ITS_SOURCES: &str = "Its sources";
