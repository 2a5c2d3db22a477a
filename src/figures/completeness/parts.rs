//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "completeness-live";

/// A button a grade; its value is the grade.
pub const GRADE: Name = name("grade");
pub const SLIDER: Name = name("slider");
pub const SMALLER: Name = name("smaller");
pub const NUMBER: Name = name("number");
pub const LARGER: Name = name("larger");
/// What is said of a number that is not taken.
pub const REFUSED: Name = name("refused");
pub const NAME: Name = name("name");
pub const MEANING: Name = name("meaning");
pub const SCALE: Name = name("scale");
/// The nodule in the picture.
pub const DISK: Name = name("disk");
