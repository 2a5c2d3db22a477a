//! The controls, the grade and the picture, as they are written: at CC-1.

use super::geometry::disk;
use super::{parts, says, slider};
use crate::domain::completeness::Completeness as Grade;
use crate::figures::prose::prose;
use crate::words::Key;
use crate::words::completeness as words;
use leptos::prelude::*;

fn limit(grade: Grade) -> Key {
    match grade {
        Grade::Cc0 => words::CC_0_LIMIT,
        Grade::Cc1 => words::CC_1_LIMIT,
        Grade::Cc2 => words::CC_2_LIMIT,
        Grade::Cc3 => words::CC_3_LIMIT,
    }
}

/// The figure.
pub fn completeness() -> AnyView {
    let nodule = Grade::Cc1.example();
    let facts = Grade::ALL.map(|grade| says::meaning(grade).facts());
    let grade = |grade: Grade| {
        let pressed = if grade == nodule.grade() {
            "true"
        } else {
            "false"
        };
        view! {
            <button
                type="button"
                aria-pressed=pressed
                data-part=parts::GRADE
                data-value=grade.id()
            >
                <strong>{says::name(grade).text()}</strong>
                <span>{limit(grade).text()}</span>
            </button>
        }
    };
    let key = [words::KEY_SPOT, words::KEY_REACHED, words::KEY_DEEPER];
    view! {
        <div class="cc live" id=parts::ID data-scale=says::state(nodule)>
            <div class="cc-controls needs-start">
                <div class="cc-grades" role="group" aria-label=words::GRADES.text()>
                    {Grade::ALL.map(grade).collect_view()}
                </div>
                <label for="cc-slider">{words::SIZE.text()}</label>
                <input
                    id="cc-slider"
                    data-part=parts::SLIDER
                    type="range"
                    min="0"
                    max=slider::LAST
                    value=slider::position_of(nodule)
                    autocomplete="off"
                    aria-valuetext=says::spoken(nodule)
                />
                <label for="cc-number">{words::MILLIMETERS.text()}</label>
                <div class="cc-number">
                    <button
                        type="button"
                        aria-label=words::SMALLER.text()
                        data-part=parts::SMALLER
                    >
                        "−"
                    </button>
                    <input
                        id="cc-number"
                        data-part=parts::NUMBER
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
                    <button type="button" aria-label=words::LARGER.text() data-part=parts::LARGER>
                        "+"
                    </button>
                </div>
                <p id="cc-refused" role="status" data-part=parts::REFUSED></p>
            </div>
            <output class="cc-grade" for="cc-slider cc-number" data-facts=facts.join(" ")>
                <strong data-part=parts::NAME>{says::name(nodule.grade()).text()}</strong>
                <span data-part=parts::MEANING>{says::meaning(nodule.grade()).text()}</span>
            </output>
            <p class="cc-scale" data-part=parts::SCALE>{says::scale(nodule, false).text()}</p>
            <div class="cc-pictures" aria-hidden="true">
                <svg viewBox="0 0 2560 2400">
                    <use href="#art-cc-tissue" />
                    <path class="cc-nodule" d=disk(nodule) data-part=parts::DISK />
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
            {key.map(|words| view! { <li>{words.text()}</li> }).collect_view()}
        </ul>
        {prose(&words::BELOW.text(), "completeness")}
    }
    .into_any()
}
