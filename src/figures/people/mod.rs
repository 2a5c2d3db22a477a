//! 100 people: what happens, and what does not, after the operation.

#[cfg(feature = "view")]
mod drawn;
#[cfg(feature = "view")]
mod view;

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::domain::address::Figure;
#[cfg(feature = "view")]
pub use drawn::{hundred, symbols};

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Risk,
    title: crate::words::risk::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: || leptos::prelude::IntoAny::into_any(view::People()),
        drawings: include_str!("art.svg"),
        fills: "",
    },
};

#[cfg(test)]
mod tests {
    /// How many figures of a class a drawing of 100 holds.
    fn counts(drawing: &str) -> [usize; 3] {
        let all = include_str!("art.svg");
        let (_, rest) = all.split_once(drawing).unwrap_or_default();
        let (drawing, _) = rest.split_once("</symbol>").unwrap_or_default();
        ["person-first", "person-maybe", "person-rest"].map(|class| drawing.matches(class).count())
    }

    #[test]
    fn of_100_people_25_are_filled_and_10_are_striped_for_25_to_35() {
        assert_eq!(counts(r#"id="art-people-complications""#), [25, 10, 65]);
    }

    #[test]
    fn fewer_than_5_are_up_to_4_striped() {
        assert_eq!(counts(r#"id="art-people-deaths""#), [0, 4, 96]);
    }
}
