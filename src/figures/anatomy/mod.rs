//! One anatomy for all drawings: symbols (`an-…`) that hero, map, film, wash and
//! summary show by `<use>`. Colors are tokens. 720 by 730 units; 10 of them are
//! about 1 cm.

mod hero;

pub use hero::Hero;
use leptos::prelude::*;

/// What the first picture needs, seen from the front.
const FRONT: &str = include_str!("front.svg");
/// What later pictures need: behind, below, apart.
const MORE: &str = include_str!("more.svg");
/// The middle cut, seen from the side.
const SIDE: &str = include_str!("side.svg");

/// Shades and clips: unlike shapes, they need a place in the layout.
const FRONT_FILLS: &str = include_str!("front_fills.svg");
const SIDE_FILLS: &str = include_str!("side_fills.svg");

/// What the first picture is drawn from. It stands before it.
#[component]
pub fn Front() -> impl IntoView {
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true" inner_html=FRONT_FILLS></svg>
        <svg class="art symbols" inner_html=FRONT></svg>
    }
}

/// The drawings of the anatomy that stand with those of the figures.
pub const fn drawings() -> [&'static str; 2] {
    [MORE, SIDE]
}

/// Their shades and clips.
pub const fn fills() -> &'static str {
    SIDE_FILLS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The outline of a drawing in the view from the side.
    fn outline(id: &str) -> &'static str {
        let begin = format!(r#"id="{id}" d=""#);
        let rest = SIDE.split_once(&begin).map(|(_, rest)| rest);
        rest.and_then(|rest| rest.split('"').next())
            .unwrap_or_default()
    }

    #[test]
    fn what_is_cleared_for_the_wash_holds_the_sac_behind_the_stomach() {
        let sac = outline("an-p-side-pocket");
        assert!(sac.len() > 100);
        assert!(outline("an-p-side-cleared").ends_with(sac));
    }
}
