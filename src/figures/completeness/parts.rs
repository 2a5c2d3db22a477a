//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "completeness-live";

/// A choice of each grade; its value is the grade.
pub const GRADE: Name = name("grade");
pub const PICTURE: Name = name("picture");
/// The nodule in the picture.
pub const DISK: Name = name("disk");
/// Where it is taken hold of.
pub const HOLD: Name = name("hold");
/// The line from there to the ruler.
pub const LEVEL: Name = name("level");
/// What is read off, in the picture: the width, and below it the grade.
pub const WIDTH: Name = name("width");
pub const GRADED: Name = name("graded");
/// The nodule beside the things.
pub const BESIDE: Name = name("beside");
pub const NAME: Name = name("name");
pub const MEANING: Name = name("meaning");
pub const SLIDER: Name = name("slider");
pub const SMALLER: Name = name("smaller");
pub const NUMBER: Name = name("number");
pub const LARGER: Name = name("larger");
/// What is said of a number that is not taken.
pub const REFUSED: Name = name("refused");
