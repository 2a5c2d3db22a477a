//! The picture's two scales. `art.svg` is drawn to them: 240 units are a
//! millimeter close up, 40 from afar.

use crate::domain::completeness::Nodule;

/// The surface of the tissue, in units from the top; fluid is above it.
pub const SURFACE: u16 = 300;

/// How large a nodule's picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Up to 5 mm: the picture is about 1 cm wide.
    CloseUp,
    /// Over 5 mm: about 6 cm wide, everything drawn 6 times smaller.
    Afar,
}

impl Scale {
    /// The scale that shows a nodule whole.
    pub fn of(nodule: Nodule) -> Scale {
        match nodule.tenths() {
            0..=50 => Scale::CloseUp,
            _ => Scale::Afar,
        }
    }

    /// The word for it in `data-scale`.
    pub const fn id(self) -> &'static str {
        match self {
            Scale::CloseUp => "close-up",
            Scale::Afar => "afar",
        }
    }

    const fn units_in_a_tenth(self) -> u16 {
        match self {
            Scale::CloseUp => 24,
            Scale::Afar => 4,
        }
    }
}

/// The radius of a nodule's disk, in units.
pub fn radius(nodule: Nodule) -> u16 {
    nodule.tenths() * Scale::of(nodule).units_in_a_tenth() / 2
}

/// The center of the disk, in units from the top: it touches the surface from
/// below.
pub fn center(nodule: Nodule) -> u16 {
    SURFACE + radius(nodule)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The height of the picture, as in `art.svg`.
    const HEIGHT: u16 = 2400;

    fn nodules() -> impl Iterator<Item = Nodule> {
        (0..=500).filter_map(Nodule::from_tenths)
    }

    #[test]
    fn every_nodule_fits_the_picture() {
        assert!(nodules().all(|nodule| center(nodule) + radius(nodule) <= HEIGHT));
    }

    #[test]
    fn the_scale_changes_once_by_six() {
        let changes = nodules()
            .zip(nodules().skip(1))
            .filter(|(a, b)| Scale::of(*a) != Scale::of(*b));
        assert_eq!(changes.count(), 1);
        assert_eq!(
            Scale::CloseUp.units_in_a_tenth(),
            6 * Scale::Afar.units_in_a_tenth()
        );
    }

    #[test]
    fn a_nodule_is_as_wide_as_the_ruler_says() {
        let width = |tenths| {
            Nodule::from_tenths(tenths)
                .map(radius)
                .map(|radius| radius * 2)
        };
        assert_eq!(width(25), Some(600));
        assert_eq!(width(250), Some(1000));
    }
}
