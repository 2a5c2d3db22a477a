//! The native tests, in one program: a dozen of them took four times as long to link.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod architecture;
mod content;
mod docs;
mod fuzz;
mod html;
mod parts;
mod pci;
mod quality;
mod stored;
mod style;
mod words;

#[path = "support/json.rs"]
mod json;
#[path = "support/sources.rs"]
mod sources;
