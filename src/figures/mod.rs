//! The interactive pictures, a folder each: rules and geometry are pure and
//! tested, the view is thin.

mod art;

pub use art::Art;

use crate::domain::address::Figure;
use leptos::prelude::*;

/// Takes a view of whatever type and mounts it. A boxed view would do the same
/// with more code: each box also carries how to build and rebuild it anew.
pub trait Mount {
    /// What comes of it.
    type Mounted;

    /// Mounts the view.
    fn mount<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) -> Self::Mounted;
}

/// Mounts a figure: the one place where each is registered.
pub fn mount<M: Mount>(figure: Figure, mount: M) -> M::Mounted {
    let _ = figure;
    mount.mount(|| ())
}
