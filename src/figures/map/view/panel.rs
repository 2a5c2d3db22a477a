//! The region that is chosen: what lies there, how big the largest tumor is, and
//! what all of them add up to.

use super::super::tool::{self, Tool};
use super::super::{parts, says};
use super::{numbered, what_lies};
use crate::domain::pci::{LesionSize, Region, Scores};
use crate::words::Key;
use crate::words::map as words;
use leptos::prelude::*;

/// The list of regions, and the radio group of the one that is chosen.
pub fn panel() -> impl IntoView {
    let option = |region: Region| {
        view! { <option value=region.number()>{numbered(region)}</option> }
    };
    let (bowel, torso): (Vec<_>, Vec<_>) = Region::ALL
        .into_iter()
        .partition(|region| region.is_small_bowel());
    let lies = |region: Region| {
        let chosen = region == Region::default();
        view! {
            <p
                id=format!("lies-{}", region.number())
                data-chosen=chosen.then_some("")
                data-part=parts::LIES
                data-value=region.number()
                data-facts=super::lies(region).0.facts()
            >
                {what_lies(region)}
            </p>
        }
    };
    let sizes = LesionSize::ALL.map(Some);
    view! {
        <div class="map-panel needs-start">
            <p class="map-list">
                <label class="visually-hidden" for="map-list">{words::REGION.text()}</label>
                <select id="map-list" autocomplete="off" data-part=parts::LIST>
                    {torso.into_iter().map(option).collect_view()}
                    <optgroup label=words::AT_SMALL_BOWEL.text()>
                        {bowel.into_iter().map(option).collect_view()}
                    </optgroup>
                </select>
                <button type="button" aria-label=words::NEXT_REGION.text() data-part=parts::NEXT>
                    {words::NEXT.text()}
                </button>
            </p>
            // All of them in one place, so that the sizes do not move under the finger.
            <div class="map-lies">{Region::ALL.map(lies).collect_view()}</div>
            <fieldset class="map-sizes" data-facts=words::LARGEST.facts() data-part=parts::SIZES>
                <legend>{words::LARGEST.text()}</legend>
                {sizes.map(choice).collect_view()}
                {choice(None)}
            </fieldset>
            <div class="map-sum-row">
                <p class="map-sum" data-facts=words::UNTOUCHED.facts() data-part=parts::SUM>
                    {says::reading(Scores::default().reading())}
                </p>
                {tool::BACK.map(|tool| button(tool, back(tool))).collect_view()}
            </div>
        </div>
    }
}

/// One size, with its spot drawn to the scale of the others.
fn choice(size: Option<LesionSize>) -> impl IntoView {
    let mark = says::mark(size);
    let name = size.map_or(words::NOT_SCORED, says::size);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="map-size"
                value=mark
                checked=size.is_none()
                form="choices"
                data-part=parts::SIZE
            />
            <svg class="map-size" viewBox="0 0 60 44" aria-hidden="true">
                <use href=format!("#map-size-{mark}") />
            </svg>
            <b>{size.map(|_| mark)}</b>
            <span>{name.text()}</span>
        </label>
    }
}

fn back(tool: Tool) -> Key {
    match tool {
        Tool::Undo => words::UNDO,
        Tool::Redo => words::REDO,
        _ => words::CLEAR,
    }
}

/// A tool that waits for something to do.
pub fn button(tool: Tool, name: Key) -> impl IntoView {
    let enabled = matches!(tool, Tool::Print | Tool::Example(_));
    view! {
        <button
            type="button"
            class=matches!(tool, Tool::Print).then_some("needs-permission")
            disabled=!enabled
            data-part=parts::TOOL
            data-value=tool.id()
            data-then="#map-live [data-part=tool]"
        >
            {name.text()}
        </button>
    }
}
