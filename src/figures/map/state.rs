//! What the map holds beyond what is kept: the region chosen, the way back,
//! and scores that are shown without being the reader's own.

use super::says;
use super::way::{Way, neighbor};
use crate::browser::part::follow;
use crate::browser::state::State;
use crate::browser::{announce, location, viewport};
use crate::domain::address::Fragment;
use crate::domain::anatomy::Organ;
use crate::domain::pci::{Action, LesionSize, Region, Scores, Scoring, Walk, Whose};
use crate::keeper::Keeper;
use crate::words::map as words;
use leptos::prelude::untrack;

/// The map's state, cheap to hand around.
#[derive(Clone, Copy)]
pub struct Map {
    /// What is kept.
    pub keeper: Keeper,
    /// The region chosen.
    chosen: State<Region>,
    /// What the picture says of each region: a click is told to its own region alone.
    sizes: &'static [State<Option<LesionSize>>; 13],
    /// What lasts until the page is closed.
    pub session: State<Session>,
    /// The structure pointed at.
    pub organ: State<Option<Organ>>,
}

/// What lasts until the page is closed.
#[derive(Default)]
pub struct Session {
    /// The example that is gone through.
    pub walk: Option<Walk>,
    scoring: Scoring,
}

impl Map {
    /// An untouched map.
    pub fn new(keeper: Keeper) -> Map {
        let map = Map {
            keeper,
            chosen: State::new(Region::default()),
            sizes: Box::leak(Box::new(Region::ALL.map(|_| State::new(None)))),
            session: State::new(Session::default()),
            organ: State::new(None),
        };
        follow(move || {
            let scores = map.scores();
            for (size, region) in map.sizes.iter().zip(Region::ALL) {
                let now = scores.get(region);
                if *size.read_untracked() != now {
                    size.set(now);
                }
            }
        });
        map
    }

    /// The scores on the picture, whoever's they are.
    pub fn scores(self) -> Scores {
        let walk = self.session.read().walk;
        let others = walk.map(Walk::scores).or_else(|| self.shared());
        others.unwrap_or_else(|| self.own())
    }

    /// What is on the picture, once: for actions.
    pub fn scores_now(self) -> Scores {
        untrack(move || self.scores())
    }

    /// The size scored for a region on the picture.
    pub fn size(self, region: Region) -> Option<LesionSize> {
        self.sizes[usize::from(region.number())].get()
    }

    /// The region chosen.
    pub fn region(self) -> Region {
        self.chosen.get()
    }

    /// Whose scores are on the picture.
    pub fn whose(self) -> Whose {
        match (self.session.read().walk, self.shared()) {
            (Some(_), _) => Whose::Example,
            (None, Some(_)) => Whose::Link,
            (None, None) => Whose::Reader,
        }
    }

    /// Whether the scores on the picture are the reader's own.
    pub fn is_own(self) -> bool {
        self.whose() == Whose::Reader
    }

    /// Chooses a region.
    pub fn choose(self, region: Region) {
        self.chosen.set(region);
    }

    /// Points at a structure, or no longer at any.
    pub fn point_at(self, organ: Option<Organ>) {
        if self.organ.get_untracked() != organ {
            self.organ.set(organ);
        }
    }

    /// Shows a structure that the text names, and its region.
    pub fn show_organ(self, organ: Organ) {
        if let Some(region) = organ.first_region() {
            self.choose(region);
        }
        self.point_at(Some(organ));
        announce::say(says::organ(organ).text());
    }

    /// Chooses the neighbor of the region.
    pub fn go(self, way: Way) {
        let region = untrack(move || self.region());
        self.point_at(None);
        self.choose(neighbor(region, way));
    }

    /// Chooses the next region by number.
    pub fn go_on(self) {
        let next = Region::from_number(untrack(move || self.region()).number() + 1);
        self.choose(next.unwrap_or_default());
        self.say_region();
    }

    /// Scores the region that is chosen, and says what it adds up to.
    pub fn score(self, size: Option<LesionSize>) {
        let (is_own, region) = untrack(move || (self.is_own(), self.region()));
        if is_own {
            self.act(Action::Score(region, size));
            self.say_region();
        } else {
            announce::show(words::ONLY_SHOWN.text());
        }
    }

    /// Does something to the reader's own scores, and says what they add up to.
    pub fn act(self, action: Action) {
        let now = untrack(move || self.own());
        let next = self
            .session
            .update(|session| session.scoring.act(now, action));
        self.keeper.act(move |reader| match action {
            // Only its own region: another tab may have scored the others.
            Action::Score(region, size) => reader.scores.set(region, size),
            _ => reader.scores = next,
        });
        announce::say(self.reading());
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        self.is_own() && self.session.read().scoring.can_undo(self.own())
    }

    /// Whether there is something to do again.
    pub fn can_redo(self) -> bool {
        self.is_own() && self.session.read().scoring.can_redo(self.own())
    }

    /// Shows an example, or the next step of it.
    pub fn show(self, walk: Walk) {
        self.session.update(|session| session.walk = Some(walk));
        if walk.is_whole() {
            let reading = &self.reading();
            announce::say(words::ExampleSays { reading }.text());
        } else {
            self.choose(walk.at);
            self.say_region();
        }
    }

    /// Takes over the scores on the picture as the reader's own.
    pub fn keep_shown(self) {
        let scores = self.scores_now();
        self.show_own();
        self.act(Action::Load(scores));
        announce::show(words::KEPT_THESE.text());
    }

    /// Shows the reader's own scores again.
    pub fn show_own(self) {
        self.session.update(|session| session.walk = None);
        if untrack(move || self.shared()).is_some() {
            self.keeper.drop_shared();
            location::drop_fragment();
        }
        announce::say(self.reading());
    }

    /// Chooses the region that the address names, now and later.
    pub fn follow_address(self) {
        self.follow(&location::fragment());
        location::on_fragment(move |fragment| self.follow(&fragment));
    }

    fn follow(self, fragment: &Fragment) {
        match fragment {
            Fragment::Region(region) => self.choose(*region),
            Fragment::Scores(_) => {
                self.session.update(|session| session.walk = None);
                announce::say(words::FROM_A_LINK.text());
            }
            _ => return,
        }
        viewport::show("map");
    }

    fn own(self) -> Scores {
        self.keeper.scores()
    }

    fn shared(self) -> Option<Scores> {
        self.keeper.shared()
    }

    fn say_region(self) {
        let done = &untrack(move || says::region(self.region(), self.size(self.region())));
        let reading = &self.reading();
        announce::say(words::AndThen { done, reading }.text());
    }

    /// What the map says so far.
    fn reading(self) -> String {
        says::reading(self.scores_now().reading())
    }
}
