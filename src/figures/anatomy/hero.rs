//! The first picture: the two parts of the operation, side by side.

use crate::words::{Key, hero as words};
use leptos::prelude::*;

/// The belly of the anatomy, a little of the skin around it.
const VIEW_BOX: &str = "134.5 64 411 580";

/// Part one and part two. What it is drawn from stands before it.
#[component]
pub fn Hero() -> impl IntoView {
    let surgery = include_str!("hero_one.svg");
    let wash = include_str!("hero_two.svg");
    view! {
        <figure class="hero" data-facts=words::WASH.facts()>
            <div class="hero-panels">
                {panel("1", surgery, words::SURGERY_PICTURE, words::SURGERY, ().into_any())}
                {panel("2", wash, words::WASH_PICTURE, words::WASH, tubes().into_any())}
            </div>
            <figcaption>{words::SKETCH.text()}</figcaption>
        </figure>
    }
}

/// A part: its drawing over the anatomy, and what it is.
fn panel(
    number: &'static str,
    drawing: &'static str,
    picture: Key,
    caption: Key,
    labels: AnyView,
) -> impl IntoView {
    view! {
        <div class="hero-panel">
            <svg viewBox=VIEW_BOX role="img" aria-label=picture.text()>
                <g inner_html=drawing></g>
                {labels}
            </svg>
            <p>
                <b aria-hidden="true">{number}</b>
                " "
                {caption.text()}
            </p>
        </div>
    }
}

/// Which tube is which.
fn tubes() -> impl IntoView {
    view! {
        <text class="hero-tube-name" x="143" y="268">
            {words::IN.text()}
        </text>
        <text class="hero-tube-name" x="534" y="584" text-anchor="end">
            {words::OUT.text()}
        </text>
    }
}
