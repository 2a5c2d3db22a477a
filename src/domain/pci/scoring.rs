//! Scoring with a way back: undo and redo, for as long as the page is open.

use super::{LesionSize, Region, Scores};

/// What a reader does to a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Scores a region, or with `None` makes it not scored.
    Score(Region, Option<LesionSize>),
    /// Makes every region not scored.
    Clear,
    /// Takes over scores from an example or a link.
    Load(Scores),
    /// Takes the last action back.
    Undo,
    /// Does again what was taken back.
    Redo,
}

/// The way back and forth. The scores themselves are kept elsewhere and handed
/// in; if they were changed meanwhile (erased, or in another tab), there is no
/// way back, so that what was erased stays erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scoring {
    past: Vec<Scores>,
    future: Vec<Scores>,
    last: Scores,
}

impl Scoring {
    /// The scores after an action.
    pub fn act(&mut self, now: Scores, action: Action) -> Scores {
        if now != self.last {
            self.past.clear();
            self.future.clear();
        }
        self.last = match action {
            Action::Undo => go(now, &mut self.past, &mut self.future),
            Action::Redo => go(now, &mut self.future, &mut self.past),
            Action::Clear => self.change(now, Scores::default()),
            Action::Load(scores) => self.change(now, scores),
            Action::Score(region, size) => {
                let mut next = now;
                next.set(region, size);
                self.change(now, next)
            }
        };
        self.last
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self, now: Scores) -> bool {
        now == self.last && !self.past.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self, now: Scores) -> bool {
        now == self.last && !self.future.is_empty()
    }

    fn change(&mut self, now: Scores, next: Scores) -> Scores {
        if next != now {
            self.past.push(now);
            self.future.clear();
        }
        next
    }
}

/// A step from one side to the other; stays where there is none.
fn go(now: Scores, from: &mut Vec<Scores>, to: &mut Vec<Scores>) -> Scores {
    match from.pop() {
        Some(next) => {
            to.push(now);
            next
        }
        None => now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Action = Action::Score(Region::Pelvis, Some(LesionSize::UpTo5mm));

    #[test]
    fn undo_goes_back_and_redo_forth() {
        let mut scoring = Scoring::default();
        let scored = scoring.act(Scores::default(), ONE);
        assert!(scoring.can_undo(scored) && !scoring.can_redo(scored));
        let before = scoring.act(scored, Action::Undo);
        assert_eq!(before, Scores::default());
        assert!(scoring.can_redo(before));
        assert_eq!(scoring.act(before, Action::Redo), scored);
    }

    #[test]
    fn what_was_erased_elsewhere_does_not_come_back() {
        let mut scoring = Scoring::default();
        scoring.act(Scores::default(), ONE);
        let erased = Scores::default();
        assert!(!scoring.can_undo(erased));
        assert_eq!(scoring.act(erased, Action::Undo), erased);
    }

    #[test]
    fn an_action_that_changes_nothing_is_no_step() {
        let mut scoring = Scoring::default();
        let scored = scoring.act(Scores::default(), ONE);
        let again = scoring.act(scored, ONE);
        assert_eq!(scoring.act(again, Action::Undo), Scores::default());
    }
}
