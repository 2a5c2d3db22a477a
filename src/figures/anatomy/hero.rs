//! The first picture: the two parts of the operation, side by side.

use crate::content::words::hero as words;
use leptos::prelude::*;

/// What is drawn in each panel over the anatomy.
const PANELS: [&str; 2] = [include_str!("hero_one.svg"), include_str!("hero_two.svg")];
/// The belly of the anatomy, a little of the skin around it.
const VIEW_BOX: &str = "134.5 64 411 580";

/// Part one and part two. What it is drawn from stands before it.
#[component]
pub fn Hero() -> impl IntoView {
    let panel = |(number, (drawing, (alt, caption)))| {
        view! {
            <div class="hero-panel">
                <svg viewBox=VIEW_BOX role="img" aria-label=alt>
                    <g inner_html=drawing></g>
                    {(number == 2).then(tubes)}
                </svg>
                <p>
                    <b aria-hidden="true">{number}</b>
                    " "
                    {caption}
                </p>
            </div>
        }
    };
    view! {
        <figure class="hero" data-facts="F01 F04">
            <div class="hero-panels">
                {(1..).zip(PANELS.into_iter().zip(words::PANELS)).map(panel).collect_view()}
            </div>
            <figcaption>{words::SKETCH}</figcaption>
        </figure>
    }
}

/// Which tube is which.
fn tubes() -> impl IntoView {
    let [into, out] = words::TUBES;
    view! {
        <text class="hero-tube-name" x="150" y="268">
            {into}
        </text>
        <text class="hero-tube-name" x="534" y="584" text-anchor="end">
            {out}
        </text>
    }
}
