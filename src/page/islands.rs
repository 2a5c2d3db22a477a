//! The parts of the page that the browser takes over. The rest stays as it was
//! written, so its words are not in the wasm.

use super::{contents, kept, notices, read_mark, settings};
use crate::domain::address::Figure;
use crate::domain::section::Section;
use crate::figures::{self, Mount};

/// An interactive part of the page: one root with one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// Notices and the polite live region.
    Notices,
    /// The contents list with its read marks.
    Contents,
    /// "Mark as read", at the end of a section.
    ReadMark(Section),
    /// A figure.
    Figure(Figure),
    /// Theme and size of the text.
    Settings,
    /// What is kept on this device.
    Kept,
}

impl Island {
    /// Every island, in the order of the page.
    pub fn all() -> impl Iterator<Item = Island> {
        [Island::Notices, Island::Contents]
            .into_iter()
            .chain(Section::ALL.into_iter().map(Island::ReadMark))
            .chain(
                Figure::ALL
                    .into_iter()
                    .filter(|figure| figures::wakes(*figure))
                    .map(Island::Figure),
            )
            .chain([Island::Settings, Island::Kept])
    }

    /// The island at the place that the words call by this id, if it is one.
    pub fn at_place(id: &str) -> Option<Island> {
        match id {
            "settings" => Some(Island::Settings),
            "kept" => Some(Island::Kept),
            _ => None,
        }
    }

    /// Hands the view to whoever mounts it: the same view when written and when
    /// taken over.
    pub fn mount<M: Mount>(self, mount: M) -> M::Mounted {
        match self {
            Island::Notices => mount.mount(notices::Notices),
            Island::Contents => mount.mount(contents::Contents),
            Island::ReadMark(section) => mount.mount(move || read_mark::ReadMark(section)),
            Island::Figure(figure) => figures::mount(figure, mount),
            Island::Settings => mount.mount(settings::Settings),
            Island::Kept => mount.mount(kept::Kept),
        }
    }
}

/// The element id of an island.
pub fn island_id(island: Island) -> String {
    match island {
        Island::Notices => "island-notices".to_owned(),
        Island::Contents => "island-contents".to_owned(),
        Island::ReadMark(section) => format!("island-read-{}", section.id()),
        Island::Figure(figure) => format!("island-{}", figure.id()),
        Island::Settings => "island-settings".to_owned(),
        Island::Kept => "island-kept".to_owned(),
    }
}
