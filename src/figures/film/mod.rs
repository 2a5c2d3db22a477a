//! The film: drawn scenes with captions, played by the page itself. Below them
//! the same scenes stand as pictures with their words.

mod parts;
#[cfg(feature = "view")]
mod says;
#[cfg(feature = "view")]
mod scenes;
#[cfg(feature = "view")]
mod view;
mod wake;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
use crate::domain::film::{LENGTH, Player, Scene, clock};
use crate::words::film as words;
#[cfg(feature = "view")]
pub use {says::lines, scenes::others as other_scenes};

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Film,
    title: words::TITLE,
    wake: Some(|_| wake::wake()),
    #[cfg(feature = "view")]
    written: Written {
        view: view::film,
        drawings: include_str!("art.svg"),
        fills: include_str!("fills.svg"),
    },
};

/// A second, the step of the slider.
const SECOND: u32 = 1_000;

/// Where the film is, as the slider says it.
fn spoken(player: &Player) -> String {
    words::Spoken {
        scene: &player.moment().scene.number().to_string(),
        scenes: &Scene::ALL.len().to_string(),
        time: &time(player),
    }
    .text()
}

/// The time, and how long it takes.
fn time(player: &Player) -> String {
    words::Time {
        at: &clock(player.at),
        length: &clock(LENGTH),
    }
    .text()
}
