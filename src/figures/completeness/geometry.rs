//! The picture's two scales. `art.svg` is drawn to them: 240 units are a
//! millimeter close up, 40 from afar.

use crate::domain::completeness::Nodule;

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

    const fn units_in_a_tenth(self) -> u16 {
        match self {
            Scale::CloseUp => 24,
            Scale::Afar => 4,
        }
    }
}

/// The radius of a nodule's disk, in units.
fn radius(nodule: Nodule) -> u16 {
    nodule.tenths() * Scale::of(nodule).units_in_a_tenth() / 2
}

/// The outline of a nodule's disk: it touches the surface from below.
pub fn disk(nodule: Nodule) -> String {
    let radius = radius(nodule).to_string();
    let arc = ["a", &radius, " ", &radius, " 0 0 1 0 "].concat();
    let width = (self::radius(nodule) * 2).to_string();
    ["M1470 300", &arc, &width, &arc, "-", &width, "z"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The height of the picture and the surface in it, as in `art.svg`.
    const HEIGHT: u16 = 2400;
    const SURFACE: u16 = 300;

    fn nodules() -> impl Iterator<Item = Nodule> {
        (0..=500).filter_map(Nodule::from_tenths)
    }

    #[test]
    fn every_nodule_fits_the_picture() {
        assert!(nodules().all(|nodule| SURFACE + 2 * radius(nodule) <= HEIGHT));
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

    #[test]
    fn a_disk_hangs_from_the_surface() {
        let disk = Nodule::from_tenths(20).map(disk);
        let outline = "M1470 300a240 240 0 0 1 0 480a240 240 0 0 1 0 -480z";
        assert_eq!(disk.as_deref(), Some(outline));
    }
}
