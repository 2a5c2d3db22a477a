//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "map-live";

pub const PICTURE: Name = name("picture");
/// An option of the picture; its value is the region.
pub const TILE: Name = name("tile");
/// The drawing of a score, within its tile.
pub const SPOTS: Name = name("spots");
/// The outline of the region that is chosen, what it lets through, and what is
/// lit in it: each shows a drawing of the region.
pub const CHOSEN: Name = name("chosen");
pub const CELL: Name = name("cell");
pub const LIT: Name = name("lit");
/// The structure that is pointed at, lit, and in words.
pub const POINTED: Name = name("pointed");
pub const NAMED: Name = name("named");
/// A label with its leader; its value is the structure.
pub const LABEL: Name = name("label");

pub const LIST: Name = name("list");
pub const NEXT: Name = name("next");
/// What lies in a region; its value is the region.
pub const LIES: Name = name("lies");
pub const SIZES: Name = name("sizes");
/// A radio button; its value is the points.
pub const SIZE: Name = name("size");
/// What the scores add up to, on screen and on paper.
pub const SUM: Name = name("sum");
pub const BAR: Name = name("bar");

/// Scores that are not the reader's own.
pub const SHOWN: Name = name("shown");
pub const WHOSE: Name = name("whose");
pub const STEP: Name = name("step");
pub const KEEP: Name = name("keep");
pub const BACK: Name = name("back");

/// A button; its value is the tool.
pub const TOOL: Name = name("tool");
pub const KEPT: Name = name("kept");
/// The score in a row of the table; its value is the region.
pub const SCORE: Name = name("score");
/// On paper: the day, and whose scores they are.
pub const DATE: Name = name("date");
pub const PAPER: Name = name("whose-paper");
