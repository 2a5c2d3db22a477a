//! The reader's state in one signal, and the one way to change it.

use crate::browser::{clock, storage};
use crate::domain::notice::Notice;
use crate::domain::pci::Scores;
use crate::domain::reader::{Reader, Stored};
use crate::domain::section::Section;
use leptos::prelude::*;

/// How long an announcement waits for a later one, in milliseconds.
const ANNOUNCE_AFTER: i32 = 300;

/// Holds what is kept for the reader. Views read it, event handlers act on it.
#[derive(Clone, Copy)]
pub struct Keeper {
    reader: RwSignal<Reader>,
    may_save: RwSignal<bool>,
    notices: RwSignal<Vec<Notice>>,
    shared: RwSignal<Option<Scores>>,
    announcement: RwSignal<String>,
    announced: RwSignal<u32>,
}

impl Keeper {
    /// A keeper of an untouched state: what the page is written with.
    pub fn new() -> Keeper {
        Keeper {
            reader: RwSignal::new(Reader::default()),
            may_save: RwSignal::new(true),
            notices: RwSignal::new(Vec::new()),
            shared: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
            announced: RwSignal::new(0),
        }
    }

    /// Reads the state, and is told when it changes.
    pub fn with<T>(self, read: impl FnOnce(&Reader) -> T) -> T {
        read(&self.reader.read())
    }

    /// Reads the state once.
    pub fn with_untracked<T>(self, read: impl FnOnce(&Reader) -> T) -> T {
        read(&self.reader.read_untracked())
    }

    /// Whether a section was read.
    pub fn has_read(self, section: Section) -> bool {
        self.with(|reader| reader.read.contains(&section))
    }

    /// Does one thing to the state, here and in what is stored. The stored
    /// state is read again first, so that two open tabs lose nothing.
    pub fn act(self, action: impl Fn(&mut Reader)) {
        self.act_dyn(&action);
    }

    // Compiled once, not once for each action.
    fn act_dyn(self, action: &dyn Fn(&mut Reader)) {
        action(&mut self.reader.write());
        if !self.may_save.get_untracked() || self.with_untracked(|reader| reader.keeps_nothing) {
            return;
        }
        if let Err(problem) = storage::change(action) {
            self.may_save.set(false);
            self.tell(problem);
        }
    }

    /// Loads what is stored, at the start and when another tab changed it.
    pub fn load(self) {
        match storage::load() {
            Err(problem) => {
                self.may_save.set(false);
                self.tell(problem);
            }
            Ok(stored) => {
                match stored {
                    Stored::Newer(_) => {
                        self.may_save.set(false);
                        self.tell(Notice::NewerState);
                    }
                    Stored::Unreadable => self.tell(Notice::UnreadableState),
                    Stored::Nothing | Stored::Kept(_) => {}
                }
                self.reader.set(stored.reader());
            }
        }
    }

    /// Takes over a whole state: one brought back from a file, or one to
    /// return to by "undo".
    pub fn replace(self, reader: &Reader) {
        self.act(|current| *current = reader.clone());
    }

    /// Erases everything, here and in what is stored.
    pub fn erase(self) {
        self.reader.set(Reader::default());
        if let Err(problem) = storage::erase() {
            self.tell(problem);
        }
    }

    /// Stops keeping anything (only this wish is stored), or keeps again.
    pub fn keep_nothing(self, wish: bool) {
        self.reader.update(|reader| reader.keeps_nothing = wish);
        let only_the_wish = Reader {
            keeps_nothing: true,
            ..Reader::default()
        };
        let now = self.with_untracked(Reader::clone);
        let stored = if wish { only_the_wish } else { now };
        match storage::change(&|reader: &mut Reader| *reader = stored.clone()) {
            Ok(()) if wish => storage::erase_aside(),
            Ok(()) => {}
            Err(problem) => self.tell(problem),
        }
    }

    /// Whether what the reader enters is stored at the moment.
    pub fn is_saving(self) -> bool {
        self.may_save.get() && !self.with(|reader| reader.keeps_nothing)
    }

    /// Says a quiet word, once, until it is put away.
    pub fn tell(self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    /// Puts a notice away, and what it speaks of.
    pub fn dismiss(self, notice: Notice) {
        self.notices
            .update(|notices| notices.retain(|other| *other != notice));
        if notice == Notice::SharedScores {
            self.shared.set(None);
        }
    }

    /// Whether a notice is to be shown.
    pub fn tells(self, notice: Notice) -> bool {
        self.notices.read().contains(&notice)
    }

    /// Takes scores from a link, to be shown beside the reader's own.
    pub fn share(self, scores: Scores) {
        self.shared.set(Some(scores));
        self.tell(Notice::SharedScores);
    }

    /// The scores that a link brought, until they are put away.
    pub fn shared(self) -> Option<Scores> {
        self.shared.get()
    }

    /// Says something to a screen reader, politely. Only the last thing said
    /// within a moment is heard.
    pub fn announce(self, text: impl Into<String>) {
        let text = text.into();
        let turn = self.announced.get_untracked().wrapping_add(1);
        self.announced.set(turn);
        clock::after(ANNOUNCE_AFTER, move || {
            if self.announced.get_untracked() == turn {
                self.announcement.set(text);
            }
        });
    }

    /// What was announced last.
    pub fn announcement(self) -> String {
        self.announcement.get()
    }
}

impl Default for Keeper {
    fn default() -> Keeper {
        Keeper::new()
    }
}
