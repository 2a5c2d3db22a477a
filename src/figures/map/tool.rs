//! The buttons of the map.

use crate::domain::pci::Example;

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Undo,
    Redo,
    Clear,
    CopyText,
    CopyLink,
    Print,
    Example(Example),
}

/// The tools that take back.
pub const BACK: [Tool; 3] = [Tool::Undo, Tool::Redo, Tool::Clear];
/// The tools that give away.
pub const SHARE: [Tool; 3] = [Tool::CopyText, Tool::CopyLink, Tool::Print];

impl Tool {
    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Tool::Undo => "undo",
            Tool::Redo => "redo",
            Tool::Clear => "clear",
            Tool::CopyText => "copy-text",
            Tool::CopyLink => "copy-link",
            Tool::Print => "print",
            Tool::Example(example) => example.id(),
        }
    }

    /// The tool of this name.
    pub fn from_id(id: &str) -> Option<Tool> {
        let examples = Example::ALL.into_iter().map(Tool::Example);
        let mut all = BACK.into_iter().chain(SHARE).chain(examples);
        all.find(|tool| tool.id() == id)
    }
}
