//! The whole road as one drawing. Each stop shows its stretch of it by `<use>`.

use super::geometry::{LENGTH, dot, middle, percent, range, shade};
use super::parts;
use crate::domain::recovery::Phase;
use leptos::prelude::*;

/// The road, the dark parts of it, the day of the operation, and today: written
/// without one.
pub fn road() -> impl IntoView {
    let stop = |(along, dark): (i64, i64)| {
        view! { <stop offset=percent(along) stop-opacity=format!("{dark}%")></stop> }
    };
    let start = dot(range(Phase::Operation).0);
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true">
            <linearGradient id="way-shade" gradientUnits="userSpaceOnUse" x2="0" y2=LENGTH>
                {shade().into_iter().map(stop).collect_view()}
            </linearGradient>
            <path id="way" d=middle()></path>
            <g id="art-way">
                <use href="#way" class="road-bed"></use>
                <use href="#way" class="road-line"></use>
                <use href="#way" class="road-dark"></use>
                <path class="road-halo" d=start.clone()></path>
                <path class="road-start" d=start></path>
                <path class="road-halo" d="" data-part=parts::MARK></path>
                <path class="road-now" d="" data-part=parts::MARK></path>
            </g>
        </svg>
    }
}
