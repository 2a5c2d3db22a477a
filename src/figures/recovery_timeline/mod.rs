//! The recovery timeline: ranges on a broken scale, milestones to tick, and
//! dates from a day of operation.

mod geometry;
mod still;
mod view;

pub use still::still;
pub use view::Timeline;
