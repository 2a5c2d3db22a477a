//! What the page follows: a value that tells when it has changed.
//!
//! Leptos tells and hears of the change; the value lies beside. A signal holds both,
//! and all of it is compiled anew for each type of value.

use super::part::follow;
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

    /// Does something to it, and tells.
    pub fn update<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        let done = change(&mut self.0.value.borrow_mut());
        self.0.changed.notify();
        done
    }
}
