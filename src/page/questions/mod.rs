//! The questions to take along: a tick-list, own questions and notes, to print,
//! copy or share.

mod parts;
#[cfg(feature = "view")]
mod view;
mod wake;

#[cfg(feature = "view")]
pub use view::Questions;
pub use wake::wake;
