//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The element that the browser brings to life.
pub const ID: &str = "film-live";

/// Where the drawings stand.
pub const STAGE: Name = name("stage");
pub const NUMBER: Name = name("number");
pub const NAME: Name = name("name");
pub const CAPTION: Name = name("caption");
pub const PLACE: Name = name("place");
pub const PREVIOUS: Name = name("previous");
pub const PLAY: Name = name("play");
pub const NEXT: Name = name("next");
pub const TIME: Name = name("time");
pub const SPEED: Name = name("speed");
/// What offers the voice, and its switch.
pub const ALOUD: Name = name("aloud");
pub const VOICE: Name = name("voice");
/// What every scene is folded into, as a picture.
pub const BOARD: Name = name("board");
/// The name of a scene and each of its lines, where its picture stands.
pub const TITLE: Name = name("title");
pub const LINE: Name = name("line");
