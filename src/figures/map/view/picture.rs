//! The picture: one tab stop, a list box whose options are the regions; and the
//! same belly from the side, shown by a switch.

use super::super::geometry::{Tile, VIEW_BOX, cell};
use super::super::{parts, says};
use super::labels;
use crate::domain::anatomy::Organ;
use crate::domain::pci::Region;
use crate::words::Key;
use crate::words::map as words;
use leptos::prelude::*;

/// What the belly is drawn with, from the back to the front: structures, which
/// can be pointed at, and what belongs to them.
const BODY: [&str; 28] = [
    "skin",
    "wall",
    "diaphragm",
    "mesentery",
    "spleen",
    "pancreas-tail",
    "esophagus",
    "stomach",
    "pancreas-behind",
    "lesser-omentum",
    "duodenum",
    "gastrocolic",
    "gallbladder",
    "liver",
    "falciform",
    "fat-pad",
    "rectum",
    "small-bowel",
    "appendix",
    "cecum",
    "colon-ascending",
    "colon-sigmoid",
    "colon-descending",
    "colon-transverse",
    "colon",
    "uterus-ovaries",
    "bladder",
    "omentum",
];

/// What lies before a lit structure without being lit, and so is drawn once more.
const BEFORE_SMALL_BOWEL: [Organ; 7] = [
    Organ::Appendix,
    Organ::Cecum,
    Organ::Ascending,
    Organ::Sigmoid,
    Organ::Descending,
    Organ::Transverse,
    Organ::Omentum,
];
const BEFORE_OTHERS: [(Region, Organ); 2] = [
    (Region::LeftUpper, Organ::Liver),
    (Region::Pelvis, Organ::Sigmoid),
];

/// With less room, style sheets show a part of the picture (`map-view`), and the
/// rest is cut off.
const CUT: &str = "xMinYMin slice";

/// The picture, its switches, and what stands over it. The switches come right after
/// what they switch, so that style sheets look there alone (`style/map.css`).
pub fn pictures() -> impl IntoView {
    view! {
        <div class="map-pictures">
            <div class="map-crop">{front()} {still()} {side()}</div>
            <p class="map-switches">
                {switch("map-turn", words::FROM_THE_SIDE)}
                {switch("map-woman", words::WITH_UTERUS)}
            </p>
            <p class="map-sides map-front">
                <span>{words::RIGHT.text()}</span>
                <span>{words::LEFT.text()}</span>
            </p>
            <p class="map-sides map-turned">
                <span>{words::SIDE_BACK.text()}</span>
                <span>{words::SIDE_FRONT.text()}</span>
            </p>
            <p class="map-hint map-front needs-start" data-part=parts::NAMED>
                {words::HINT.text()}
            </p>
            <p class="map-hint map-turned">{words::SIDE_SAYS.text()}</p>
        </div>
    }
}

/// What style sheets follow.
fn switch(class: &'static str, name: Key) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" role="switch" class=class form="choices" />
            <span>{name.text()}</span>
        </label>
    }
}

/// The belly from the front with its regions.
fn front() -> impl IntoView {
    let first = Region::default().number();
    let [torso, bowel] = [false, true].map(|in_lens| {
        let regions = Region::ALL.into_iter();
        let regions = regions.filter(move |region| region.is_small_bowel() == in_lens);
        regions.map(tile).collect_view()
    });
    view! {
        <svg
            class="map-picture"
            id="map-picture"
            viewBox=VIEW_BOX
            preserveAspectRatio=CUT
            role="listbox"
            tabindex="0"
            aria-label=words::PICTURE.text()
            aria-describedby="map-keys"
            aria-activedescendant=format!("map-{first}")
            data-keys
            data-part=parts::PICTURE
        >
            <defs>
                // What lies before the small bowel stays before it when that is lit.
                <g id="map-before" class="map-before">{BEFORE_SMALL_BOWEL.map(draw).collect_view()}</g>
                {Region::ALL.map(lit).collect_view()}
                <clipPath id="map-clip">
                    <use href=format!("#map-c{first}") data-part=parts::CELL />
                </clipPath>
            </defs>
            <g class="map-view">
            <g id="map-body">{BODY.map(structure).collect_view()}</g>
            <g class="map-lit">
                <g clip-path="url(#map-clip)">
                    <use href=format!("#map-r{first}") data-part=parts::LIT />
                </g>
                <use class="map-pointed" href="" data-part=parts::POINTED />
                <g class="map-on-liver">
                    <use href="#an-falciform" />
                    <use href="#an-fat-pad" />
                </g>
            </g>
            <g id="map-regions">
                {torso} <g class="map-lens">
                    <use href="#an-lens" data-value=Organ::SmallBowel.id() />
                    {bowel}
                </g>
            </g>
            <use href="#an-lining" data-value=Organ::Lining.id() />
            <use class="map-chosen" href=format!("#map-t{first}") data-part=parts::CHOSEN />
            {labels::front()}
            </g>
        </svg>
        <p hidden id="map-keys">
            {words::PICTURE_KEYS.text()}
        </p>
    }
}

/// The picture without anything to touch, where scripts do not run.
fn still() -> impl IntoView {
    view! {
        <svg class="map-still" viewBox=VIEW_BOX preserveAspectRatio=CUT role="img" aria-label=words::PICTURE.text()>
            <g class="map-view">
            <use href="#map-body" />
            <use href="#map-regions" />
            <use href="#an-lining" />
            <use href="#map-labels" />
            </g>
        </svg>
    }
}

fn side() -> impl IntoView {
    view! {
        <svg class="map-side" viewBox=VIEW_BOX preserveAspectRatio=CUT role="img" aria-label=words::SIDE.text()>
            <g class="map-view">
            <use href="#an-side" />
            {labels::side()}
            </g>
        </svg>
    }
}

fn structure(id: &'static str) -> impl IntoView {
    view! { <use href=format!("#an-{id}") data-value=id /> }
}

/// What is lit with a region, and what of it is let through.
fn lit(region: Region) -> impl IntoView {
    let number = region.number();
    // The two bowels stand for themselves.
    let organs = Organ::ALL
        .into_iter()
        .filter(|organ| *organ != Organ::Bowel);
    let organs = organs.filter_map(|organ| match organ {
        _ if organ.lies_in(region) => Some(draw(organ).into_any()),
        _ if BEFORE_OTHERS.contains(&(region, organ)) => {
            Some(view! { <g class="map-before">{draw(organ)}</g> }.into_any())
        }
        _ => None,
    });
    let before = region
        .is_small_bowel()
        .then(|| view! { <use href="#map-before" /> });
    view! {
        <g id=format!("map-r{number}")>{organs.collect_view()} {before}</g>
        <path id=format!("map-c{number}") d=cell(region) />
    }
}

fn draw(organ: Organ) -> impl IntoView {
    view! { <use href=format!("#an-{}", organ.id()) /> }
}

fn tile(region: Region) -> impl IntoView {
    let number = region.number();
    let Tile {
        outline,
        number: (x, y),
        spots,
    } = Tile::of(region);
    let selected = if region == Region::default() {
        "true"
    } else {
        "false"
    };
    // The chosen outline is shown once more, over its neighbors: not of the lens,
    // where each quarter has its own.
    let id = (!region.is_small_bowel()).then(|| format!("map-t{number}"));
    view! {
        <g
            id=format!("map-{number}")
            class="map-tile"
            role="option"
            aria-selected=selected
            aria-label=says::region(region, None)
            aria-describedby=format!("lies-{number}")
            data-click
            data-score=says::mark(None)
            data-part=parts::TILE
            data-value=number
        >
            <path id=id d=outline />
            <use href=format!("#map-spots-{}", says::mark(None)) x=spots.0 y=spots.1 data-part=parts::SPOTS />
            <g class="map-number" transform=format!("translate({x} {y})")>
                <g>
                    <circle r="13" />
                    <text y="5.5">{number}</text>
                </g>
            </g>
        </g>
    }
}
