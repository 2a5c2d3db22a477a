//! The short words of the page's frame and of its figures.

pub mod candidates;
pub mod copying;
pub mod hero;
pub mod page;
pub mod pci_map;
pub mod people;
pub mod recovery_timeline;
