//! What sections, embeds and settings are called.

use crate::domain::address::Embed;
use crate::domain::reader::{Pace, TextSize, Theme};
use crate::domain::section::Section;
use crate::figures;
use crate::words::{Key, embed as words, listen, sections, settings};

/// A section in lists: short enough for a phone.
pub const fn section(section: Section) -> Key {
    match section {
        Section::Short => sections::SHORT,
        Section::What => sections::WHAT,
        Section::Surgery => sections::SURGERY,
        Section::Hipec => sections::HIPEC,
        Section::Candidates => sections::CANDIDATES,
        Section::Recovery => sections::RECOVERY,
        Section::Evidence => sections::EVIDENCE,
        Section::Questions => sections::QUESTIONS,
        Section::Why => sections::WHY,
        Section::About => sections::ABOUT,
    }
}

/// What can be embedded, in the list of it.
pub fn embed(embed: Embed) -> Key {
    match embed {
        Embed::Page => words::PAGE,
        Embed::Section(section) => self::section(section),
        Embed::Figure(figure) => figures::of(figure).map_or(words::PAGE, |one| one.title),
    }
}

/// What a frame is called, for those who hear it.
pub fn frame(embed: Embed) -> String {
    let name = &self::embed(embed).text();
    words::Frame { name }.text()
}

/// A choice of colors.
pub const fn theme(theme: Theme) -> Key {
    match theme {
        Theme::Auto => settings::COLORS_AUTO,
        Theme::Light => settings::COLORS_LIGHT,
        Theme::Dark => settings::COLORS_DARK,
    }
}

/// A size of the letters.
pub const fn text_size(size: TextSize) -> Key {
    match size {
        TextSize::Normal => settings::SIZE_NORMAL,
        TextSize::Large => settings::SIZE_LARGE,
        TextSize::Largest => settings::SIZE_LARGEST,
    }
}

/// A speed of the voice.
pub const fn pace(pace: Pace) -> Key {
    match pace {
        Pace::Slow => listen::PACE_SLOW,
        Pace::Normal => listen::PACE_NORMAL,
        Pace::Quick => listen::PACE_QUICK,
    }
}
