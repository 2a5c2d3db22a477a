//! The parts that the browser follows or listens to.

use crate::browser::part::{Name, name};

/// The list.
pub const ID: &str = "contents";
/// On phones it stays on top.
pub const BAR: &str = "bar";
/// The offer to continue.
pub const RESUME: &str = "resume";

/// A section in the list; its value is the section.
pub const ENTRY: Name = name("entry");
/// Says in it that it was read.
pub const READ: Name = name("read");
pub const PROGRESS: Name = name("progress");
pub const COUNT: Name = name("count");
pub const START_OVER: Name = name("start-over");
pub const STARTED_OVER: Name = name("started-over");
pub const OPEN_ALL: Name = name("open-all");
/// For the section being read: marks it as read, shares it.
pub const HERE: Name = name("here");
pub const MARK: Name = name("mark");
pub const SHARE: Name = name("share");
/// On the bar: the section being read, and how many were.
pub const WHERE: Name = name("where");
pub const READ_COUNT: Name = name("read-count");
/// In the offer to continue: where to.
pub const RESUME_LINK: Name = name("resume-link");
