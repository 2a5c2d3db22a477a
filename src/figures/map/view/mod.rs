//! The map as it is written: nothing scored, the middle chosen.

mod folds;
mod labels;
mod panel;
mod picture;

use super::parts;
use super::says;
use crate::domain::pci::{Region, Scores, Whose};
use crate::words::Key;
use crate::words::map as words;
use leptos::prelude::*;

/// The figure.
pub fn map() -> AnyView {
    view! {
        <div class="map live" id=parts::ID>
            {shown()}
            <div class="map-main">
                {picture::pictures()}
                {panel::panel()}
            </div>
            {paper()}
            {folds::folds()}
        </div>
    }
    .into_any()
}

/// A place to say whose scores are shown, and to lead back.
fn shown() -> impl IntoView {
    view! {
        <div class="map-shown" hidden data-part=parts::SHOWN>
            <p data-part=parts::WHOSE>{words::FROM_A_LINK.text()}</p>
            <p class="buttons">
                <button type="button" hidden data-part=parts::STEP>
                    {words::STEP_THROUGH.text()}
                </button>
                <button type="button" data-part=parts::KEEP data-then="#map-picture">
                    {words::KEEP_THESE.text()}
                </button>
                <button type="button" data-part=parts::BACK data-then="#map-picture">
                    {words::BACK_TO_MINE.text()}
                </button>
            </p>
        </div>
    }
}

/// What stands beside the map on paper.
fn paper() -> impl IntoView {
    view! {
        <p class="map-paper">
            <strong>{words::INDEX.text()}</strong>
            <span>{words::DATE.text()} " " <span data-part=parts::DATE></span></span>
            <b data-part=parts::SUM>{says::reading(Scores::default().reading())}</b>
            <span data-part=parts::PAPER>{says::whose(Whose::Reader).text()}</span>
        </p>
    }
}

/// What lies in a region; and that it awaits a check, if it does.
fn what_lies(region: Region) -> impl IntoView {
    let (lies, awaits) = lies(region);
    view! {
        {lies.text()}
        "."
        {awaits.map(|awaits| view! { " " <small>{awaits.text()}</small> })}
    }
}

fn lies(region: Region) -> (Key, Option<Key>) {
    match region {
        Region::Central => (words::REGION_0_LIES, None),
        Region::RightUpper => (words::REGION_1_LIES, None),
        Region::Epigastrium => (words::REGION_2_LIES, None),
        Region::LeftUpper => (words::REGION_3_LIES, None),
        Region::LeftFlank => (words::REGION_4_LIES, None),
        Region::LeftLower => (words::REGION_5_LIES, None),
        Region::Pelvis => (words::REGION_6_LIES, Some(words::REGION_6_AWAITS)),
        Region::RightLower => (words::REGION_7_LIES, Some(words::REGION_7_AWAITS)),
        Region::RightFlank => (words::REGION_8_LIES, Some(words::REGION_8_AWAITS)),
        Region::UpperJejunum => (words::REGION_9_LIES, None),
        Region::LowerJejunum => (words::REGION_10_LIES, None),
        Region::UpperIleum => (words::REGION_11_LIES, None),
        Region::LowerIleum => (words::REGION_12_LIES, None),
    }
}

/// "3 Left upper": as the list and the table name it.
fn numbered(region: Region) -> String {
    format!("{} {}", region.number(), says::name(region).text())
}
