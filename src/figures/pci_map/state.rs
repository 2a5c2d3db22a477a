//! What the map holds beyond what is kept: the region chosen, the way back,
//! and scores that are shown without being the reader's own.

use super::geometry::{self, Way};
use crate::browser::location;
use crate::content::words::pci_map as words;
use crate::domain::address::Fragment;
use crate::domain::notice::Notice;
use crate::domain::pci::{Action, LesionSize, Region, Scores, Scoring, Walk};
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The map's state, cheap to hand around.
#[derive(Clone, Copy)]
pub struct Map {
    /// What is kept.
    pub keeper: Keeper,
    /// The region chosen.
    pub region: RwSignal<Region>,
    /// The scores on the picture, whoever's they are.
    pub scores: Memo<Scores>,
    /// The example that is gone through.
    pub walk: RwSignal<Option<Walk>>,
    /// The step of the first steps, while they are shown.
    pub guide: RwSignal<Option<usize>>,
    /// The day on paper, once it is printed.
    pub date: RwSignal<String>,
    scoring: RwSignal<Scoring>,
}

impl Map {
    /// An untouched map.
    pub fn new() -> Map {
        let keeper = Keeper::from_context();
        let walk = RwSignal::new(None::<Walk>);
        Map {
            keeper,
            region: RwSignal::new(Region::Central),
            scores: Memo::new(move |_| {
                let others = walk.get().map(Walk::scores).or_else(|| shared(keeper));
                others.unwrap_or_else(|| keeper.with(|reader| reader.scores))
            }),
            walk,
            guide: RwSignal::new(Some(0)),
            date: RwSignal::new(String::new()),
            scoring: RwSignal::new(Scoring::default()),
        }
    }

    /// The size scored for a region in what is shown.
    pub fn size(self, region: Region) -> Option<LesionSize> {
        self.scores.get().get(region)
    }

    /// Whether the scores on the picture are the reader's own.
    pub fn is_own(self) -> bool {
        self.walk.get().is_none() && shared(self.keeper).is_none()
    }

    /// Chooses the neighbor of the region.
    pub fn go(self, way: Way) {
        self.region
            .update(|region| *region = geometry::neighbor(*region, way));
    }

    /// Chooses the next region by number.
    pub fn go_on(self) {
        let next = Region::from_number(self.region.get_untracked().number() + 1);
        let next = next.unwrap_or(Region::Central);
        self.region.set(next);
        self.say_region(next);
    }

    /// Scores the region that is chosen, and says what it adds up to.
    pub fn score(self, size: Option<LesionSize>) {
        if untrack(move || !self.is_own()) {
            self.keeper.announce(words::ONLY_SHOWN);
            return;
        }
        let region = self.region.get_untracked();
        self.act(Action::Score(region, size));
        self.say_region(region);
    }

    /// Does something to the reader's own scores.
    pub fn act(self, action: Action) {
        let now = self.own();
        let next = self.scoring.write().act(now, action);
        self.keeper.act(move |reader| match action {
            // Only its own region: another tab may have scored the others.
            Action::Score(region, size) => reader.scores.set(region, size),
            _ => reader.scores = next,
        });
    }

    /// Undo or redo, and says what there is now.
    pub fn turn(self, action: Action) {
        self.act(action);
        self.say(String::new());
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        let now = self.keeper.with(|reader| reader.scores);
        self.scoring.read().can_undo(now)
    }

    /// Whether there is something to do again.
    pub fn can_redo(self) -> bool {
        let now = self.keeper.with(|reader| reader.scores);
        self.scoring.read().can_redo(now)
    }

    /// Shows an example, or the next step of it.
    pub fn show(self, walk: Walk) {
        self.walk.set(Some(walk));
        if walk.is_whole() {
            self.say(words::example(walk.example).to_owned());
        } else {
            self.region.set(walk.at);
            self.say_region(walk.at);
        }
    }

    /// Takes over the scores that are shown as the reader's own.
    pub fn keep_shown(self) {
        let scores = self.scores.get_untracked();
        self.show_own();
        self.act(Action::Load(scores));
        self.keeper.announce(words::KEPT_THESE);
    }

    /// Shows the reader's own scores again.
    pub fn show_own(self) {
        self.walk.set(None);
        while let Some(scores) = untrack(move || shared(self.keeper)) {
            self.keeper.dismiss(Notice::SharedScores(scores));
            location::drop_fragment();
        }
    }

    /// Chooses the region that the address names, now and later.
    pub fn follow_address(self) {
        let follow = move |fragment: Fragment| match fragment {
            Fragment::Region(region) => {
                self.region.set(region);
                location::show("map");
            }
            Fragment::Scores(_) => {
                self.walk.set(None);
                location::show("map");
            }
            _ => {}
        };
        Effect::new(move |_| {
            follow(location::fragment());
            location::on_fragment(follow);
        });
    }

    fn own(self) -> Scores {
        self.keeper.with_untracked(|reader| reader.scores)
    }

    fn say_region(self, region: Region) {
        let size = self.scores.get_untracked().get(region);
        self.say(words::region_line(region, size));
    }

    fn say(self, before: String) {
        let reading = words::reading(self.scores.get_untracked().reading());
        self.keeper.announce(if before.is_empty() {
            reading
        } else {
            before + ". " + &reading
        });
    }
}

/// The scores that a link brought, until they are put away: the last of them.
fn shared(keeper: Keeper) -> Option<Scores> {
    keeper
        .notices()
        .into_iter()
        .rev()
        .find_map(|notice| match notice {
            Notice::SharedScores(scores) => Some(scores),
            _ => None,
        })
}
