//! The film: drawn scenes with captions, played by the page itself. Below them
//! the same scenes stand as pictures with their words.

mod drawing;
#[cfg(feature = "view")]
mod view;
mod wake;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::content::words::film::SCENE_OF;
use crate::domain::address::Figure;
use crate::domain::film::{LENGTH, Player, Scene, clock};

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Film,
    title: crate::words::film::TITLE,
    wake: Some(|_| wake::wake()),
    #[cfg(feature = "view")]
    written: Written {
        view: || leptos::prelude::IntoAny::into_any(view::Film()),
        drawings: include_str!("art.svg"),
        fills: include_str!("fills.svg"),
    },
};

/// The element that the browser brings to life.
const ID: &str = "film-live";

/// A second, the step of the slider.
const SECOND: u32 = 1_000;

/// Where the film is, as the slider says it.
fn spoken(player: &Player) -> String {
    let [before, of] = SCENE_OF;
    let scene = player.moment().scene.number().to_string();
    let scenes = Scene::ALL.len().to_string();
    [before, &scene, of, &scenes, ", ", &time(player)].concat()
}

/// The time, and how long it takes.
fn time(player: &Player) -> String {
    [&clock(player.at), SCENE_OF[1], &clock(LENGTH)].concat()
}
