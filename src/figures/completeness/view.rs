//! The picture, the grade and the controls, as they are written: at CC-1.

use super::{geometry, parts, says, slider};
use crate::domain::completeness::Completeness as Grade;
use crate::figures::labeled::labeled;
use crate::figures::prose::{ask, prose};
use crate::words::Key;
use crate::words::completeness as words;
use leptos::prelude::*;

/// What lies behind the nodule, and what lies before it: first the drug, which is thought
/// to reach into it as deep as into all else.
const BEHIND: &str = include_str!("behind.svg");
const FRONT: &str = include_str!("front.svg");
const HANDLE: &str = include_str!("handle.svg");
const THINGS: &str = include_str!("things.svg");

/// What stands in their places.
const LABELS: [(&str, Key); 15] = [
    ("drug", words::AT_DRUG),
    ("lining", words::AT_LINING),
    ("times", words::AT_TIMES),
    ("smaller", words::AT_SMALLER),
    ("thought", words::AT_THOUGHT),
    ("reach", words::AT_REACH),
    ("depth", words::AT_DEPTH),
    ("depth-afar", words::AT_DEPTH),
    ("or-less", words::AT_OR_LESS),
    ("spot", words::AT_SPOT),
    ("sand", words::AT_SAND),
    ("peppercorn", words::AT_PEPPERCORN),
    ("pea", words::AT_PEA),
    ("coin", words::AT_COIN),
    ("to-scale", words::AT_TO_SCALE),
];

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
    view! {
        <div class="cc live" id=parts::ID data-scale=says::state(nodule)>
            {picture()}
            <div>
                <output class="cc-grade" for="cc-slider cc-number" data-facts=facts.join(" ")>
                    <strong class="visually-hidden" data-part=parts::NAME>{says::name(nodule.grade()).text()}</strong>
                    " "
                    <span data-part=parts::MEANING>{says::meaning(nodule.grade()).text()}</span>
                </output>
                {ask(&words::ASK.text(), "completeness")}
            </div>
            <svg class="cc-things" viewBox="0 0 360 98" aria-hidden="true">
                <g inner_html=labeled(THINGS, &LABELS)></g>
                <g transform="translate(40 78)scale(.05)">
                    <path class="cc-spot" d=geometry::beside(nodule) data-part=parts::BESIDE />
                </g>
            </svg>
            {controls()}
        </div>
        <details class="fold">
            <summary>{words::MORE.text()}</summary>
            {prose(&words::BELOW.text(), "completeness")}
        </details>
    }
    .into_any()
}

/// The nodule below the lining, with the grades as stops on the ruler beside it.
fn picture() -> impl IntoView {
    let nodule = Grade::Cc1.example();
    let grade = |grade: Grade| {
        view! {
            <label>
                <input
                    type="radio"
                    form="choices"
                    name="cc-grade"
                    value=grade.id()
                    checked=grade == nodule.grade()
                    data-part=parts::GRADE
                />
                <span>
                    <strong>{says::name(grade).text()}</strong>
                    " "
                    {limit(grade).text()}
                </span>
            </label>
        }
    };
    view! {
        <div class="cc-picture">
            <svg viewBox="0 0 360 312" aria-hidden="true" data-part=parts::PICTURE>
                <g inner_html=BEHIND></g>
                <g transform="scale(.1)">
                    <path class="cc-spot" id="cc-disk" d=geometry::disk(nodule) data-part=parts::DISK />
                </g>
                <g inner_html=labeled(FRONT, &LABELS)></g>
                <text class="cc-reading" x="156" y="278" data-part=parts::WIDTH>
                    {says::width(nodule)}
                </text>
                <text class="cc-reading" x="156" y="301" data-part=parts::GRADED>
                    {says::name(nodule.grade()).text()}
                </text>
                <g transform="scale(.1)">
                    <path class="cc-level" d=geometry::level(nodule) data-part=parts::LEVEL />
                    <g
                        class="cc-hold needs-start"
                        transform=geometry::hold(nodule)
                        data-part=parts::HOLD
                    >
                        <g transform="scale(10)" inner_html=HANDLE></g>
                    </g>
                </g>
            </svg>
            <div class="chips cc-grades" role="radiogroup" aria-label=words::GRADES.text()>
                {Grade::ALL.map(grade).collect_view()}
            </div>
        </div>
    }
}

fn controls() -> impl IntoView {
    let nodule = Grade::Cc1.example();
    view! {
        <div class="cc-controls needs-start">
            <label for="cc-slider">{words::SIZE.text()}</label>
            <div class="cc-size">
                // By keyboard the slider's own arrows do it.
                <button
                    type="button"
                    tabindex="-1"
                    aria-label=words::SMALLER.text()
                    data-part=parts::SMALLER
                >
                    "−"
                </button>
                <input
                    id="cc-slider"
                    data-part=parts::SLIDER
                    type="range"
                    min="0"
                    max=slider::LAST
                    value=slider::position_of(nodule)
                    autocomplete="off"
                    aria-valuetext=says::reading(nodule)
                />
                <button
                    type="button"
                    tabindex="-1"
                    aria-label=words::LARGER.text()
                    data-part=parts::LARGER
                >
                    "+"
                </button>
                // A field of the type number hides from scripts what it does not take,
                // and a browser that reads English numbers takes "2,5" for 25.
                <input
                    id="cc-number"
                    aria-invalid="false"
                    data-part=parts::NUMBER
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-label=words::MILLIMETERS.text()
                    aria-describedby="cc-refused"
                    value=nodule.millimeters()
                />
                <span aria-hidden="true">"mm"</span>
            </div>
            <p id="cc-refused" role="status" data-part=parts::REFUSED></p>
        </div>
    }
}
