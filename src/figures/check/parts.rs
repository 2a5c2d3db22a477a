//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// A question; its value is what it is called.
pub const QUESTION: Name = name("question");
/// A radio button; its value is the answer.
pub const CHOICE: Name = name("choice");
/// A slider; its value is the answer.
pub const SLIDER: Name = name("slider");
/// What stands in the slider, in words.
pub const SHOWN: Name = name("shown");
/// What the slider moves in the picture.
pub const MOVED: Name = name("moved");
/// The list of the steps.
pub const STEPS: Name = name("steps");
/// A step; its value is its place in the right order.
pub const STEP: Name = name("step");
pub const UP: Name = name("up");
pub const DOWN: Name = name("down");
pub const SEE: Name = name("see");
/// Right, or not quite.
pub const SAID: Name = name("said");
pub const WHY: Name = name("why");
pub const SKIP: Name = name("skip");
pub const PRINT: Name = name("print");
