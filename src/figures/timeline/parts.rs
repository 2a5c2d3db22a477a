//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "timeline-live";

/// The dates of a phase; its value is the phase.
pub const DATES: Name = name("dates");
/// Where today is on the road: its halo and itself.
pub const MARK: Name = name("mark");
/// Where today is, in words.
pub const TODAY: Name = name("today");
/// The fold of the reader's own day.
pub const OWN: Name = name("own");
/// The field of the day.
pub const DAY: Name = name("day");
/// What is wrong with the day.
pub const PROBLEM: Name = name("problem");
pub const FORGET: Name = name("forget");
pub const CALENDAR: Name = name("calendar");
/// A box to tick; its value is the milestone.
pub const MILESTONE: Name = name("milestone");
pub const PRINT: Name = name("print");
