//! The Peritoneal Cancer Index (PCI): 13 regions, each scored 0 to 3 by the
//! largest lesion in it, summed to 0–39. Source: Jacquet and Sugarbaker 1996
//! (fact A01).

mod example;
mod region;
mod scores;
mod scoring;
mod whose;

pub use example::{Example, Walk};
pub use region::Region;
pub use scores::{LesionSize, Reading, Scores, ScoresError};
pub use scoring::{Action, Scoring};
pub use whose::Whose;
