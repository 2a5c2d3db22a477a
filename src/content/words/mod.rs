//! The short words of the page's frame and of its figures.

pub mod embed;
pub mod offline;
pub mod page;
