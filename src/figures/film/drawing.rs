//! What each scene is drawn with: symbols of all figures, laid over each other.

use crate::domain::film::Scene;
use leptos::prelude::*;

/// The size of every scene.
pub const VIEW_BOX: &str = "0 0 320 264";

/// A symbol (`art-{art}`) in a scene, shown from one line of it to another.
pub struct Layer {
    art: &'static str,
    look: &'static str,
    place: Place,
    from: usize,
    until: usize,
}

/// Where a symbol lies.
#[derive(Clone, Copy)]
enum Place {
    /// As it is drawn.
    Whole,
    /// Moved, and perhaps scaled.
    Moved(&'static str),
    /// Fitted into a box: left, top, width, height.
    Boxed([&'static str; 4]),
}

use Place::{Boxed, Moved, Whole};

/// Later than any line.
const END: usize = 9;

/// The torso of the map, without its chest.
const BELLY: Place = Moved("translate(0 -84)");
/// The same, smaller and to the left.
const ASIDE: Place = Moved("translate(-52 -72) scale(.86)");
/// Right of it.
const BESIDE: Place = Moved("translate(88 -152)");

const fn layer(art: &'static str, place: Place, from: usize) -> Layer {
    Layer {
        art,
        look: "",
        place,
        from,
        until: END,
    }
}

impl Layer {
    const fn until(mut self, line: usize) -> Layer {
        self.until = line;
        self
    }

    const fn look(mut self, class: &'static str) -> Layer {
        self.look = class;
        self
    }

    /// Whether it is shown at this line.
    pub const fn is_shown(&self, line: usize) -> bool {
        self.from <= line && line <= self.until
    }

    /// The symbol, as the film or a still shows it.
    fn view(&self, marks: bool) -> impl IntoView + use<> {
        let (moved, boxed) = match self.place {
            Whole => (None, [None; 4]),
            Moved(transform) => (Some(transform), [None; 4]),
            Boxed(sides) => (None, sides.map(Some)),
        };
        let [x, y, width, height] = boxed;
        view! {
            <use
                href=["#art-", self.art].concat()
                class=Some(self.look).filter(|look| !look.is_empty())
                transform=moved
                x=x
                y=y
                width=width
                height=height
                data-from=Some(self.from).filter(|from| marks && *from > 0)
                data-until=Some(self.until).filter(|until| marks && *until < END)
            />
        }
    }
}

/// All of a scene, for the film: what a still shows, and what passes.
pub fn stage(scene: Scene) -> impl IntoView {
    let (still, more): (Vec<_>, Vec<_>) = layers(scene)
        .iter()
        .partition(|layer| layer.is_shown(scene.still()));
    let more = more.into_iter().map(|layer| layer.view(true));
    let still = still.into_iter().map(|layer| layer.view(true));
    view! {
        <svg viewBox=VIEW_BOX>
            <g class="film-still">{still.collect_view()}</g>
            <g class="film-passing">{more.collect_view()}</g>
        </svg>
    }
}

/// A scene as a still picture.
pub fn still(scene: Scene, says: &'static str) -> impl IntoView {
    let shown = layers(scene)
        .iter()
        .filter(|layer| layer.is_shown(scene.still()))
        .map(|layer| layer.view(false));
    view! {
        <svg viewBox=VIEW_BOX role="img" aria-label=says>
            {shown.collect_view()}
        </svg>
    }
}

/// The layers of a scene, from back to front.
pub fn layers(scene: Scene) -> &'static [Layer] {
    match scene {
        Scene::Lining => &LINING,
        Scene::Measuring => &MEASURING,
        Scene::TakingOut => &TAKING_OUT,
        Scene::Complete => &COMPLETE,
        Scene::Wash => &WASH,
        Scene::Closing => &CLOSING,
        Scene::Recovery => &RECOVERY,
        Scene::Asking => &ASKING,
    }
}

static LINING: [Layer; 6] = [
    layer("body", BELLY, 0),
    layer("film-organs", BELLY, 0),
    layer("film-organs", BELLY, 1).look("film-lined"),
    layer("film-lining", BELLY, 0),
    layer("film-tumors", BELLY, 2),
    layer("film-lens", BELLY, 3),
];

static MEASURING: [Layer; 8] = [
    layer("body", ASIDE, 0),
    layer("film-organs", ASIDE, 0).look("film-faint"),
    layer("film-tumors", ASIDE, 0),
    layer("film-grid", ASIDE, 0),
    layer("small-bowel", BESIDE, 0).look("film-faint"),
    layer("film-bowel", BESIDE, 0),
    layer("film-points", Whole, 1).until(1),
    layer("film-sum", Whole, 2),
];

static TAKING_OUT: [Layer; 7] = [
    layer("body", BELLY, 0),
    layer("film-organs", BELLY, 0),
    layer("film-lining", BELLY, 0),
    layer("film-tumors", BELLY, 0).until(0),
    layer("film-gone", BELLY, 0),
    layer("film-parts", BELLY, 1),
    layer("film-clock", Whole, 3),
];

static COMPLETE: [Layer; 4] = [
    layer("film-tissue", Whole, 0),
    layer("film-small", Whole, 1),
    layer("film-reach", Whole, 2),
    layer("film-large", Whole, 3),
];

static WASH: [Layer; 12] = [
    layer("circuit-body", Whole, 0).until(3),
    layer("circuit-tubes", Whole, 0).until(3),
    layer("circuit-fluid", Whole, 0).until(3),
    layer("circuit-in", Whole, 1).until(3).look("film-flow"),
    layer("circuit-out", Whole, 1).until(3).look("film-flow"),
    layer("circuit-machine", Whole, 0).until(3),
    layer("circuit-rotor", Whole, 0).until(3),
    layer("body", BELLY, 4).until(4),
    layer("film-organs", BELLY, 4).until(4),
    layer("film-fluid", BELLY, 4).until(4),
    layer("film-lens", BELLY, 4).until(4),
    layer("local", Boxed(["98", "8", "124", "248"]), 5),
];

static CLOSING: [Layer; 6] = [
    layer("body", BELLY, 0),
    layer("film-organs", BELLY, 0),
    layer("film-lining", BELLY, 0),
    layer("film-low", BELLY, 0).until(0),
    layer("film-rinse", BELLY, 1).until(1),
    layer("film-closed", BELLY, 2),
];

static RECOVERY: [Layer; 4] = [
    layer("film-bed", Boxed(["0", "0", "160", "132"]), 0),
    layer("film-sit", Boxed(["160", "0", "160", "132"]), 1),
    layer("film-walk", Boxed(["0", "132", "160", "132"]), 2),
    layer("film-out", Boxed(["160", "132", "160", "132"]), 3),
];

static ASKING: [Layer; 5] = [
    layer("film-with", Whole, 3),
    layer("film-talk", Whole, 0),
    layer("film-bubble", Whole, 0),
    layer("film-answer", Whole, 1),
    layer("film-sheet", Whole, 2),
];

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWINGS: [&str; 4] = [
        include_str!("art.svg"),
        include_str!("../pci_map/art.svg"),
        include_str!("../perfusion/art.svg"),
        include_str!("../people/art.svg"),
    ];

    #[test]
    fn every_symbol_shown_is_drawn() {
        for scene in Scene::ALL {
            for layer in layers(scene) {
                let symbol = format!(r#"<symbol id="art-{}""#, layer.art);
                let drawn = DRAWINGS.iter().any(|art| art.contains(&symbol));
                assert!(drawn, "{symbol} in {scene:?}");
            }
        }
    }

    #[test]
    fn every_line_shows_something() {
        for scene in Scene::ALL {
            for line in 0..scene.lines().len() {
                assert!(layers(scene).iter().any(|layer| layer.is_shown(line)));
            }
        }
    }

    #[test]
    fn the_style_sheet_shows_every_layer_from_its_line_on() {
        let style = include_str!("../../../style/film.css");
        for layer in Scene::ALL.into_iter().flat_map(layers) {
            for (attribute, line) in [("from", layer.from), ("until", layer.until)] {
                if line > 0 && line < END {
                    let rule = format!("[data-{attribute}=\"{line}\"]");
                    assert!(style.contains(&rule), "{rule}");
                }
            }
        }
    }
}
