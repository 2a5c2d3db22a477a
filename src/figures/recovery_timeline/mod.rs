//! The recovery timeline: ranges on a broken scale, milestones to tick, and
//! dates from a day of operation.

mod drawing;
mod geometry;
mod view;
mod wake;

pub use view::Timeline;
pub use wake::wake;

/// The element that the browser brings to life.
const ID: &str = "timeline-live";
