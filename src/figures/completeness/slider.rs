//! The slider's steps: fine where the grade turns, coarse where it does not.

use crate::domain::completeness::Nodule;

/// The last position of the slider; the first is 0.
pub const LAST: u16 = 75;

/// The nodule at a position: tenths of a millimeter up to 5 mm, then whole
/// millimeters up to 25 mm, then steps of 5 mm. Past the end it is the end.
pub fn nodule_at(position: u16) -> Nodule {
    let tenths = match position.min(LAST) {
        position @ 0..=50 => position,
        position @ 51..=70 => 50 + (position - 50) * 10,
        position => 250 + (position - 70) * 50,
    };
    Nodule::from_tenths(tenths).unwrap_or(Nodule::MAX)
}

/// The position that shows a nodule: its own, or the next one below.
pub fn position_of(nodule: Nodule) -> u16 {
    let mut positions = (0..=LAST).rev();
    positions
        .find(|position| nodule_at(*position) <= nodule)
        .unwrap_or(0)
}

/// One step smaller, down to nothing.
pub fn smaller(nodule: Nodule) -> Nodule {
    let mut steps = (0..=LAST).rev().map(nodule_at);
    steps.find(|step| *step < nodule).unwrap_or(nodule)
}

/// One step larger, up to the largest.
pub fn larger(nodule: Nodule) -> Nodule {
    let mut steps = (0..=LAST).map(nodule_at);
    steps.find(|step| *step > nodule).unwrap_or(nodule)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenths_at(position: u16) -> u16 {
        nodule_at(position).tenths()
    }

    fn nodule(tenths: u16) -> Nodule {
        Nodule::from_tenths(tenths).unwrap_or(Nodule::MAX)
    }

    #[test]
    fn the_slider_runs_from_nothing_to_50_millimeters() {
        assert_eq!(tenths_at(0), 0);
        assert_eq!(tenths_at(LAST), 500);
        assert_eq!(tenths_at(u16::MAX), 500);
    }

    #[test]
    fn around_both_edges_each_grade_has_its_step() {
        assert_eq!([24, 25, 26].map(tenths_at), [24, 25, 26]);
        assert_eq!([69, 70, 71].map(tenths_at), [240, 250, 300]);
    }

    #[test]
    fn every_position_is_larger_than_the_one_before_and_comes_back() {
        for position in 0..=LAST {
            assert_eq!(position_of(nodule_at(position)), position);
            assert!(position == 0 || tenths_at(position - 1) < tenths_at(position));
        }
    }

    #[test]
    fn a_typed_size_between_two_steps_moves_to_its_neighbors() {
        let typed = nodule(251);
        assert_eq!(position_of(typed), 70);
        assert_eq!(smaller(typed), nodule(250));
        assert_eq!(larger(typed), nodule(300));
    }

    #[test]
    fn at_the_ends_a_step_stays() {
        assert_eq!(smaller(nodule(0)), nodule(0));
        assert_eq!(larger(Nodule::MAX), Nodule::MAX);
    }
}
