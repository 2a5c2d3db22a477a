//! What the figure says of a nodule, when it is written and when it changes.

use super::geometry::Scale;
use crate::domain::completeness::{Completeness as Grade, Nodule};
use crate::words::Key;
use crate::words::completeness as words;

pub fn name(grade: Grade) -> Key {
    match grade {
        Grade::Cc0 => words::CC_0,
        Grade::Cc1 => words::CC_1,
        Grade::Cc2 => words::CC_2,
        Grade::Cc3 => words::CC_3,
    }
}

pub fn meaning(grade: Grade) -> Key {
    match grade {
        Grade::Cc0 => words::CC_0_MEANING,
        Grade::Cc1 => words::CC_1_MEANING,
        Grade::Cc2 => words::CC_2_MEANING,
        Grade::Cc3 => words::CC_3_MEANING,
    }
}

/// What there is to say of the picture's scale, once it has changed or before.
pub fn scale(nodule: Nodule, has_changed: bool) -> Key {
    match (Scale::of(nodule), has_changed) {
        (Scale::CloseUp, false) => words::CLOSE_UP,
        (Scale::Afar, _) => words::AFAR,
        (Scale::CloseUp, true) => words::CLOSE_UP_AGAIN,
    }
}

/// What the slider says.
pub fn spoken(nodule: Nodule) -> String {
    let size = f64::from(nodule.tenths()) / 10.0;
    let grade = &name(nodule.grade()).text();
    words::Spoken { size, grade }.text()
}

/// The words in `data-scale`, that the style knows.
pub fn state(nodule: Nodule) -> &'static str {
    match (nodule.tenths(), Scale::of(nodule)) {
        (0, _) => "close-up nothing",
        (_, Scale::CloseUp) => "close-up",
        (_, Scale::Afar) => "afar",
    }
}
