//! What the reader keeps, as one state, and the one way to change it.
//!
//! The map's scores tell of themselves apart: a click on the map asked some 170 boxes and
//! lines elsewhere whether they were still right.

use crate::browser::state::State;
use crate::browser::storage;
use crate::domain::notice::Notice;
use crate::domain::pci::Scores;
use crate::domain::reader::{Reader, Stored};
use crate::domain::section::Section;

/// Holds what is kept for the reader. Views read it, event handlers act on it.
#[derive(Clone, Copy)]
pub struct Keeper(&'static Held);

struct Held {
    reader: State<Reader>,
    /// Tells that the scores in it are others.
    scored: State<()>,
    may_save: State<bool>,
    notices: State<Vec<Notice>>,
    shared: State<Option<Scores>>,
    aside: State<String>,
    anew: State<u32>,
}

impl Keeper {
    /// A keeper of an empty state, as the page was written.
    pub fn new() -> Keeper {
        // Lives as long as the page, so that a handler takes one word of it along.
        Keeper(Box::leak(Box::new(Held {
            reader: State::new(Reader::default()),
            scored: State::new(()),
            may_save: State::new(true),
            notices: State::new(Vec::new()),
            shared: State::new(None),
            aside: State::new(String::new()),
            anew: State::new(0),
        })))
    }

    /// Reads the state, and is told when it changes, but for the scores.
    pub fn with<T>(self, read: impl FnOnce(&Reader) -> T) -> T {
        read(&self.0.reader.read())
    }

    /// Reads the state once.
    pub fn with_untracked<T>(self, read: impl FnOnce(&Reader) -> T) -> T {
        read(&self.0.reader.read_untracked())
    }

    /// Reads the state, and is told when anything in it changes.
    pub fn with_scores<T>(self, read: impl FnOnce(&Reader) -> T) -> T {
        self.0.scored.read();
        self.with(read)
    }

    /// The reader's own scores.
    pub fn scores(self) -> Scores {
        self.0.scored.read();
        self.with_untracked(|reader| reader.scores)
    }

    /// Puts another state in place, and tells whom it concerns.
    fn put(self, reader: Reader) {
        let before = self.with_untracked(Reader::clone);
        let is_scored = reader.scores != before.scores;
        let rest = Reader {
            scores: before.scores,
            ..reader.clone()
        };
        // Also where nothing is another: what was entered and not taken is put right.
        if is_scored && rest == before {
            self.0.reader.set_quietly(reader);
        } else {
            self.0.reader.set(reader);
        }
        if is_scored {
            self.0.scored.set(());
        }
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

    // An action behind a reference, so that this is compiled once and not for each caller: the wasm is smaller.
    fn act_dyn(self, action: &dyn Fn(&mut Reader)) {
        let before = self.with_untracked(Reader::wishes);
        let mut reader = self.with_untracked(Reader::clone);
        action(&mut reader);
        self.put(reader);
        if !self.0.may_save.get_untracked() {
            return;
        }
        let wishes = self.with_untracked(Reader::wishes);
        let stored = match wishes.keeps_nothing {
            false => storage::change(action),
            // What the reader asked of the device (`wishes`) is stored even when nothing else is.
            true if wishes != before => storage::change(&|reader| *reader = wishes.clone()),
            true => Ok(()),
        };
        if let Err(problem) = stored {
            self.0.may_save.set(false);
            self.tell(problem);
        }
    }

    /// Loads what is stored, at the start and when another tab changed it.
    pub fn load(self) {
        match storage::load() {
            Err(problem) => {
                self.0.may_save.set(false);
                self.tell(problem);
            }
            Ok(stored) => {
                let newer = matches!(stored, Stored::Newer(_));
                self.0.may_save.set(!newer);
                match stored {
                    Stored::Newer(_) => self.tell(Notice::NewerState),
                    Stored::Unreadable => self.tell(Notice::UnreadableState),
                    Stored::Nothing | Stored::Kept(_) => {}
                }
                let reader = stored.reader();
                if reader == reader.wishes() {
                    // Another tab has erased it.
                    self.begin_anew();
                }
                self.put(reader);
            }
        }
        self.look_aside();
    }

    /// Erases everything but the reader's wishes, here and in what is stored.
    pub fn erase(self) {
        let wishes = self.with_untracked(Reader::wishes);
        self.begin_anew();
        self.put(wishes.clone());
        let erased = storage::erase()
            .and_then(|()| storage::change(&|reader: &mut Reader| *reader = wishes.clone()));
        match erased {
            Ok(()) => {
                // There is room now, and nothing newer to overwrite.
                self.0.may_save.set(true);
                for told in [
                    Notice::StorageFull,
                    Notice::NewerState,
                    Notice::UnreadableState,
                ] {
                    self.dismiss(told);
                }
            }
            Err(problem) => self.tell(problem),
        }
        self.look_aside();
    }

    /// Takes over a whole state, as [`reader::brought_back`] gives it.
    ///
    /// [`reader::brought_back`]: crate::domain::reader::brought_back
    pub fn bring_back(self, reader: &Reader) {
        self.begin_anew();
        self.act(|current| *current = reader.clone());
    }

    /// Stops keeping anything (only wishes are stored), or keeps again.
    pub fn keep_nothing(self, wish: bool) {
        self.put(self.with_untracked(|reader| Reader {
            keeps_nothing: wish,
            ..reader.clone()
        }));
        let now = self.with_untracked(|reader| {
            if wish {
                reader.wishes()
            } else {
                reader.clone()
            }
        });
        match storage::change(&|reader: &mut Reader| *reader = now.clone()) {
            Ok(()) if wish => storage::erase_aside(),
            Ok(()) => {}
            Err(problem) => {
                if !wish {
                    self.0.may_save.set(false);
                }
                self.tell(problem);
            }
        }
        self.look_aside();
    }

    /// The text that could not be read and is kept aside; empty where none is.
    pub fn aside(self) -> String {
        self.0.aside.get()
    }

    fn look_aside(self) {
        self.0.aside.set(storage::aside());
    }

    /// How often all of it was replaced, and is told when it is: what was there
    /// before an action is not to be brought back after that.
    pub fn anew(self) -> u32 {
        self.0.anew.get()
    }

    fn begin_anew(self) {
        self.0.anew.update(|times| *times += 1);
    }

    /// Whether the page may store anything: not where the device forbids it, a write has
    /// failed, or what is stored is a newer page's.
    pub fn may_save(self) -> bool {
        self.0.may_save.get()
    }

    /// Whether what the reader enters is stored at the moment.
    pub fn is_saving(self) -> bool {
        self.may_save() && !self.with(|reader| reader.keeps_nothing)
    }

    /// Shows a notice on top of the page, once, until the reader closes it.
    pub fn tell(self, notice: Notice) {
        self.0.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    /// Puts a notice away. What it speaks of stays.
    pub fn dismiss(self, notice: Notice) {
        self.0
            .notices
            .update(|notices| notices.retain(|other| *other != notice));
    }

    /// Whether a notice is to be shown.
    pub fn tells(self, notice: Notice) -> bool {
        self.0.notices.read().contains(&notice)
    }

    /// Whether any notice is to be shown.
    pub fn tells_any(self) -> bool {
        !self.0.notices.read().is_empty()
    }

    /// Takes scores from a link, to be shown beside the reader's own.
    pub fn receive(self, scores: Scores) {
        self.0.shared.set(Some(scores));
    }

    /// The scores that a link brought, until they are put away.
    pub fn shared(self) -> Option<Scores> {
        self.0.shared.get()
    }

    /// Puts the scores of a link away.
    pub fn drop_shared(self) {
        self.0.shared.set(None);
    }
}

impl Default for Keeper {
    fn default() -> Keeper {
        Keeper::new()
    }
}
