//! What the page follows: a value that tells when it has changed.
//!
//! Leptos tells and hears of the change; the value lies beside. A signal holds both,
//! and all of it is compiled anew for each type of value.

use super::follow::follow;
use leptos::prelude::*;
use leptos::reactive::signal::ArcTrigger;
use std::cell::{Ref, RefCell};

/// A value that lives as long as the page, cheap to hand around.
pub struct State<T: 'static>(&'static Held<T>);

struct Held<T> {
    value: RefCell<T>,
    changed: ArcTrigger,
}

impl<T> Clone for State<T> {
    fn clone(&self) -> State<T> {
        *self
    }
}

impl<T> Copy for State<T> {}

impl<T> State<T> {
    /// Holds a value.
    pub fn new(value: T) -> State<T> {
        State(Box::leak(Box::new(Held {
            value: RefCell::new(value),
            changed: ArcTrigger::new(),
        })))
    }

    /// Holds what is read of other states: it changes only when that is another
    /// than before.
    pub fn of(read: impl Fn() -> T + 'static) -> State<T>
    where
        T: PartialEq,
    {
        let state = State::new(untrack(&read));
        follow(move || {
            let now = read();
            if *state.read_untracked() != now {
                state.set(now);
            }
        });
        state
    }

    /// Reads it, and is told when it changes.
    pub fn read(self) -> Ref<'static, T> {
        self.0.changed.track();
        self.read_untracked()
    }

    /// Reads it once.
    pub fn read_untracked(self) -> Ref<'static, T> {
        self.0.value.borrow()
    }

    /// A copy of it; is told when it changes.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.read().clone()
    }

    /// A copy of it as it is now.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.read_untracked().clone()
    }

    /// Puts another in its place.
    pub fn set(self, value: T) {
        self.update(|old| *old = value);
    }

    /// Puts another in its place and tells nobody: its holder tells in another way.
    pub fn set_quietly(self, value: T) {
        *self.0.value.borrow_mut() = value;
    }

    /// Does something to it, and tells.
    pub fn update<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        let done = change(&mut self.0.value.borrow_mut());
        self.0.changed.notify();
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    /// What was read, each time.
    fn followed<T: 'static>(read: impl Fn() -> T + 'static) -> Rc<RefCell<Vec<T>>> {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let kept = Rc::clone(&seen);
        follow(move || {
            let now = read();
            kept.borrow_mut().push(now);
        });
        seen
    }

    #[test]
    fn only_what_was_read_the_last_time_is_followed() {
        let (is_first, first, second) = (State::new(true), State::new(1), State::new(10));
        let seen = followed(move || match is_first.get() {
            true => first.get(),
            false => second.get(),
        });
        second.set(20);
        first.set(2);
        is_first.set(false);
        first.set(3);
        second.set(30);
        assert_eq!(*seen.borrow(), [1, 2, 20, 30]);
    }

    #[test]
    fn what_is_read_untracked_is_not_followed() {
        let (state, other) = (State::new(1), State::new(1));
        let seen = followed(move || state.get() + other.get_untracked() + untrack(|| other.get()));
        other.set(2);
        assert_eq!(*seen.borrow(), [3]);
        state.set(2);
        assert_eq!(*seen.borrow(), [3, 6]);
    }

    #[test]
    fn a_state_of_others_changes_only_when_it_is_another() {
        let number = State::new(1);
        let is_large = State::of(move || number.get() > 2);
        let seen = followed(move || is_large.get());
        for next in [2, 3, 4, 1] {
            number.set(next);
        }
        assert_eq!(*seen.borrow(), [false, true, false]);
    }

    #[test]
    fn what_follows_may_change_what_it_follows() {
        let state = State::new(3);
        let seen = followed(move || {
            if state.get() > 0 {
                state.update(|number| *number -= 1);
            }
            state.get_untracked()
        });
        assert_eq!(state.get_untracked(), 0);
        state.set(1);
        assert_eq!(state.get_untracked(), 0);
        assert!(seen.borrow().iter().all(|number| *number == 0));
    }
}
