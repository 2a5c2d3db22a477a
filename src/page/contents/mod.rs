//! The contents list and the bar that opens it: what there is, what was read,
//! where the reader is.

mod here;
mod parts;
mod says;
#[cfg(feature = "view")]
mod view;
mod wake;

pub use here::mark;
#[cfg(feature = "view")]
pub use view::{Bar, Contents, Resume};
pub use wake::wake;
