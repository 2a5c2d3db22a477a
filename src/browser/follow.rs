//! What follows states: it is done now, and again as soon as a state that it read has
//! changed.
//!
//! Leptos's graph knows who read what. Its own effects can do more than is asked for here:
//! be paused, put off or gathered, hold others, run in threads. That is 3 kB.

use super::ForGood;
use leptos::reactive::graph::{AnySource, AnySubscriber, ReactiveNode};
use leptos::reactive::graph::{Source, Subscriber, WithObserver};
use std::cell::RefCell;
use std::sync::Arc;

/// Does something now, and again as soon as a state that it read has changed.
pub fn follow(action: impl Fn() + 'static) {
    follow_dyn(Box::new(ForGood::new(action)));
}

// Boxed, as in `listen_dyn`.
fn follow_dyn(action: Box<dyn Follow>) {
    let follower = FOLLOWERS.with_borrow_mut(|followers| {
        // It follows as long as the page lives.
        let follower: &'static Follower = Box::leak(Box::new(Follower {
            action,
            read: RefCell::default(),
            node: Arc::new(Node(followers.len())),
        }));
        followers.push(follower);
        follower
    });
    follower.run();
}

/// What is done; a trait of its own, as `Call` is.
trait Follow {
    fn follow(&self);
}

impl<F: Fn()> Follow for ForGood<F> {
    fn follow(&self) {
        (*self.0)();
    }
}

struct Follower {
    action: Box<dyn Follow>,
    /// What it read the last time.
    read: RefCell<Vec<AnySource>>,
    node: Arc<Node>,
}

impl Follower {
    /// At once, not in a while: that would come with an executor.
    fn run(&self) {
        let node = Arc::downgrade(&self.node);
        let me = AnySubscriber(node.as_ptr() as usize, node);
        self.node.clear_sources(&me);
        me.with_observer(|| self.action.follow());
    }
}

thread_local! {
    static FOLLOWERS: RefCell<Vec<&'static Follower>> = const { RefCell::new(Vec::new()) };
}

/// Stands for a follower in the graph, by its number: the graph takes only what may go to
/// another thread.
struct Node(usize);

impl Node {
    fn follower(&self) -> Option<&'static Follower> {
        FOLLOWERS.with_borrow(|followers| followers.get(self.0).copied())
    }
}

impl ReactiveNode for Node {
    fn mark_dirty(&self) {
        if let Some(follower) = self.follower() {
            follower.run();
        }
    }

    // Only what is computed of other states is ever to be checked.
    fn mark_check(&self) {}

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}

impl Subscriber for Node {
    fn add_source(&self, source: AnySource) {
        if let Some(follower) = self.follower() {
            follower.read.borrow_mut().push(source);
        }
    }

    fn clear_sources(&self, me: &AnySubscriber) {
        let read = self.follower().map(|follower| follower.read.take());
        for source in read.into_iter().flatten() {
            source.remove_subscriber(me);
        }
    }
}
