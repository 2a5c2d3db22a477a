//! The short words of the page's frame and of its figures.

pub mod candidates;
pub mod people;
pub mod recovery_timeline;
