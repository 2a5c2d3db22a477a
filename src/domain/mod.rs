//! The rules, in plain Rust: no view, no browser, tested natively.

pub mod address;
pub mod anatomy;
pub mod calendar;
pub mod calendar_file;
pub mod check;
pub mod completeness;
pub mod escape;
pub mod film;
pub mod host_frame;
pub mod listening;
mod named;
pub mod notice;
pub mod offline;
pub mod pci;
pub mod perfusion;
pub mod questions;
pub mod read_marks;
pub mod reader;
pub mod recovery;
pub mod risk;
pub mod section;
pub mod snippet;
pub mod still;
pub mod studies;
pub mod tenths;
