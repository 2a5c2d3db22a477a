//! What the figure says of a nodule, when it is written and when it changes.

use super::geometry::{Scale, is_large};
use crate::domain::completeness::{Completeness as Grade, Nodule, Thing};
use crate::words::Key;
use crate::words::completeness as words;

/// What a grade is called: `CC-1`.
pub fn name(grade: Grade) -> Key {
    match grade {
        Grade::Cc0 => words::CC_0,
        Grade::Cc1 => words::CC_1,
        Grade::Cc2 => words::CC_2,
        Grade::Cc3 => words::CC_3,
    }
}

/// What a grade means, in one sentence (facts F11, F12, A10).
pub fn meaning(grade: Grade) -> Key {
    match grade {
        Grade::Cc0 => words::CC_0_MEANING,
        Grade::Cc1 => words::CC_1_MEANING,
        Grade::Cc2 => words::CC_2_MEANING,
        Grade::Cc3 => words::CC_3_MEANING,
    }
}

/// How wide it is, in the picture.
pub fn width(nodule: Nodule) -> String {
    let size = f64::from(nodule.tenths()) / 10.0;
    words::Width { size }.text()
}

/// The same with its grade, by the slider; and with what the reader knows of that width,
/// which is seen beside it in the picture.
pub fn reading(nodule: Nodule) -> String {
    let width = &width(nodule);
    let grade = &name(nodule.grade()).text();
    let Some(thing) = nodule.fits_in() else {
        return words::Reading { width, grade }.text();
    };
    let thing = match thing {
        Thing::Sand => words::THING_SAND,
        Thing::Peppercorn => words::THING_PEPPERCORN,
        Thing::Pea => words::THING_PEA,
        Thing::Quarter => words::THING_QUARTER,
    };
    let thing = &thing.text();
    words::ReadingBeside {
        width,
        thing,
        grade,
    }
    .text()
}

/// The words in `data-scale`, that the style knows.
pub fn state(nodule: Nodule) -> &'static str {
    match Scale::of(nodule) {
        Scale::CloseUp => "close-up",
        Scale::Afar if is_large(nodule) => "afar large",
        Scale::Afar => "afar",
    }
}
