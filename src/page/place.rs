//! Where the reader is on the page: what the contents, the voice and the start share.

use crate::browser::state::State;
use crate::domain::section::Section;

/// Where the reader is, and where an earlier visit ended.
#[derive(Clone, Copy)]
pub struct Place {
    /// The section being read.
    /// None where it is not known: a frame as high as the page does not scroll.
    pub current: State<Option<Section>>,
    /// The section to offer as "Continue at …".
    pub resume: State<Option<Section>>,
}

impl Place {
    /// At the beginning.
    pub fn new() -> Place {
        Place {
            current: State::new(Some(Section::Short)),
            resume: State::new(None),
        }
    }
}
