//! The controls, the grade and the picture, as they are written: at CC-1.

use super::geometry::disk;
use super::{ID, meaning, name, scale, slider, spoken, state};
use crate::content::words::completeness as words;
use crate::domain::completeness::Completeness as Grade;
use crate::figures::prose;
use leptos::prelude::*;

/// The figure.
#[component]
pub fn Completeness() -> impl IntoView {
    let nodule = Grade::Cc1.example();
    let grade = |grade: Grade| {
        let pressed = if grade == nodule.grade() {
            "true"
        } else {
            "false"
        };
        view! {
            <button type="button" aria-pressed=pressed data-part="grade">
                <strong>{words::NAMES[grade as usize]}</strong>
                <span>{words::LIMITS[grade as usize]}</span>
            </button>
        }
    };
    view! {
        <div class="cc live" id=ID data-scale=state(nodule)>
            <div class="cc-controls needs-start">
                <div class="cc-grades" role="group" aria-label=words::GRADES>
                    {Grade::ALL.map(grade).collect_view()}
                </div>
                <label for="cc-slider">{words::SIZE}</label>
                <input
                    id="cc-slider"
                    data-part="slider"
                    type="range"
                    min="0"
                    max=slider::LAST
                    value=slider::position_of(nodule)
                    autocomplete="off"
                    aria-valuetext=spoken(nodule)
                />
                <label for="cc-number">{words::MILLIMETERS}</label>
                <div class="cc-number">
                    <button type="button" aria-label=words::SMALLER data-part="smaller">
                        "−"
                    </button>
                    <input
                        id="cc-number"
                        data-part="number"
                        type="number"
                        min="0"
                        max="50"
                        step="0.1"
                        required
                        inputmode="decimal"
                        autocomplete="off"
                        aria-describedby="cc-refused"
                        value=nodule.millimeters()
                    />
                    <button type="button" aria-label=words::LARGER data-part="larger">
                        "+"
                    </button>
                </div>
                <p id="cc-refused" role="status" data-part="refused"></p>
            </div>
            <output class="cc-grade" for="cc-slider cc-number" data-facts=words::MEANINGS_FACTS>
                <strong data-part="name">{name(nodule)}</strong>
                <span data-part="meaning">{meaning(nodule)}</span>
            </output>
            <p class="cc-scale" data-part="scale">{scale(nodule, false)}</p>
            <div class="cc-pictures" aria-hidden="true">
                <svg viewBox="0 0 2560 2400">
                    <use href="#art-cc-tissue" />
                    <path class="cc-nodule" d=disk(nodule) data-part="disk" />
                    <use href="#art-cc-close-up" />
                    <use href="#art-cc-afar" />
                    <use href="#art-cc-none" />
                </svg>
                <svg viewBox="0 0 2560 1700">
                    <use href="#art-cc-things-close-up" />
                    <use href="#art-cc-things-afar" />
                </svg>
            </div>
        </div>
        <ul class="cc-key">
            {words::KEY.map(|words| view! { <li>{words}</li> }).collect_view()}
        </ul>
        {prose(words::BELOW, "completeness")}
    }
}
