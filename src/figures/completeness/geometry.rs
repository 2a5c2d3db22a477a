//! The picture's two scales, and what is dragged in it. The picture is 360 by 312
//! units. What changes in it is drawn in tenths of a unit: 240 are a millimeter
//! close up, 40 from afar. Beside things that the reader knows, a spot is drawn in
//! twentieths of a unit, 3 units a millimeter.

use super::slider;
use crate::domain::completeness::Nodule;

/// The height of the picture.
pub const HEIGHT: f64 = 312.0;

/// Where the lining is.
const LINING: u16 = 660;

/// The largest that is drawn to the scale of the things beside it: over 25 mm all
/// are drawn half as large.
const LARGE: u16 = 250;

/// What is drawn narrower than this lies under the grip, which then stands so far
/// beside it.
const SMALL: u16 = 384;
const BESIDE: u16 = 300;

/// How large a nodule's picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Up to 5 mm: the picture is about 9 mm wide.
    CloseUp,
    /// Over 5 mm: about 5 cm wide, everything drawn 6 times smaller.
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

    /// The middle of the nodule: what is written stays beside it.
    const fn middle(self) -> u16 {
        match self {
            Scale::CloseUp => 2180,
            Scale::Afar => 2540,
        }
    }
}

/// Whether all that lies beside the nodule is drawn half as large.
pub fn is_large(nodule: Nodule) -> bool {
    nodule.tenths() > LARGE
}

fn width(nodule: Nodule) -> u16 {
    nodule.tenths() * Scale::of(nodule).units_in_a_tenth()
}

fn bottom(nodule: Nodule) -> String {
    (LINING + width(nodule)).to_string()
}

/// The outline of a nodule's disk: it touches the lining from below.
pub fn disk(nodule: Nodule) -> String {
    let middle = Scale::of(nodule).middle().to_string();
    let start = [&middle, " ", &LINING.to_string()].concat();
    outline(&start, width(nodule), "")
}

/// Where it is taken hold of: its lowest point, and beside that of a small one, which
/// the grip would hide.
pub fn hold(nodule: Nodule) -> String {
    ["translate(", &grip(nodule), " ", &bottom(nodule), ")"].concat()
}

fn grip(nodule: Nodule) -> String {
    let beside = if width(nodule) < SMALL { BESIDE } else { 0 };
    (Scale::of(nodule).middle() + beside).to_string()
}

/// The line from there to the ruler.
pub fn level(nodule: Nodule) -> String {
    ["M1480 ", &bottom(nodule), "H", &grip(nodule)].concat()
}

/// The disk beside the things: it stands on what they stand on.
pub fn beside(nodule: Nodule) -> String {
    let width = nodule.tenths() * if is_large(nodule) { 3 } else { 6 };
    outline("0 0", width, "-")
}

/// A disk that begins at its highest point, or at its lowest.
fn outline(start: &str, width: u16, up: &str) -> String {
    let radius = (width / 2).to_string();
    let arc = ["a", &radius, " ", &radius, " 0 0 1 0 "].concat();
    let (there, back) = match up {
        "" => ("", "-"),
        up => (up, ""),
    };
    let width = width.to_string();
    ["M", start, &arc, there, &width, &arc, back, &width, "z"].concat()
}

/// A nodule that is held and dragged up or down.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    from: Nodule,
    at: f64,
}

impl Held {
    /// Takes hold of a nodule at a height of the picture.
    pub fn new(from: Nodule, at: f64) -> Held {
        Held { from, at }
    }

    /// The nodule once it is dragged there: it grows as much as the hand moves, in
    /// the slider's steps. Where the scale changes, it goes on from there.
    pub fn to(&mut self, at: f64) -> Nodule {
        let units = (at - self.at) * 10.0;
        let tenths = units / f64::from(Scale::of(self.from).units_in_a_tenth());
        // Between 0 and 500, so nothing is cut off.
        let tenths = (f64::from(self.from.tenths()) + tenths)
            .clamp(0.0, 500.0)
            .round() as u16;
        let wanted = Nodule::from_tenths(tenths).unwrap_or(Nodule::MAX);
        let next = slider::nodule_at(slider::position_of(wanted));
        if Scale::of(next) != Scale::of(self.from) {
            *self = Held::new(next, at);
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::completeness::Thing;

    const BOTTOM: u16 = 3120;

    fn nodules() -> impl Iterator<Item = Nodule> {
        (0..=500).filter_map(Nodule::from_tenths)
    }

    fn nodule(tenths: u16) -> Nodule {
        Nodule::from_tenths(tenths).unwrap_or(Nodule::MAX)
    }

    #[test]
    fn every_nodule_fits_between_ruler_and_edge() {
        for nodule in nodules() {
            let (middle, radius) = (Scale::of(nodule).middle(), width(nodule) / 2);
            assert!(LINING + width(nodule) < BOTTOM, "{nodule:?}");
            assert!(
                middle - radius >= 1480 && middle + radius <= 3600,
                "{nodule:?}"
            );
        }
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
        assert_eq!(width(nodule(25)), 600);
        assert_eq!(width(nodule(250)), 1000);
    }

    #[test]
    fn a_disk_hangs_from_the_lining_and_a_large_one_is_held_at_its_lowest_point() {
        let outline = "M2180 660a240 240 0 0 1 0 480a240 240 0 0 1 0 -480z";
        assert_eq!(disk(nodule(20)), outline);
        assert_eq!(hold(nodule(20)), "translate(2180 1140)");
        assert_eq!(level(nodule(20)), "M1480 1140H2180");
    }

    // At 0.5 mm the grip hid the spot, and CC-1 looked like CC-0.
    #[test]
    fn a_small_nodule_lies_free_of_its_grip() {
        assert_eq!(hold(nodule(0)), "translate(2480 660)");
        assert_eq!(hold(nodule(5)), "translate(2480 780)");
        assert_eq!(level(nodule(5)), "M1480 780H2480");
        assert_eq!(hold(nodule(60)), "translate(2840 900)");
    }

    #[test]
    fn beside_the_things_it_stands_on_their_shelf_to_their_scale() {
        let pea = "M0 0a240 240 0 0 1 0 -480a240 240 0 0 1 0 480z";
        assert_eq!(beside(nodule(80)), pea);
        assert!(beside(nodule(250)).contains(" -1500a"));
        assert!(beside(nodule(500)).contains(" -1500a"));
    }

    #[test]
    fn the_things_are_drawn_as_wide_as_they_are_said_to_be() {
        let drawing = include_str!("things.svg");
        // A grain of sand is no circle.
        for thing in [Thing::Peppercorn, Thing::Pea, Thing::Quarter] {
            let radius = f64::from(thing.tenths()) * 3.0 / 20.0;
            assert!(drawing.contains(&format!(" r=\"{radius}\"")), "{thing:?}");
        }
    }

    #[test]
    fn a_nodule_follows_the_hand() {
        let mut held = Held::new(nodule(20), 114.0);
        assert_eq!(held.to(126.0), nodule(25));
        assert_eq!(held.to(114.0), nodule(20));
        assert_eq!(held.to(0.0), nodule(0));
    }

    #[test]
    fn where_the_scale_changes_it_goes_on_from_there() {
        let mut held = Held::new(nodule(20), 100.0);
        let afar = held.to(210.0);
        assert_eq!(afar, nodule(60));
        assert_eq!(held.to(210.0), afar);
        assert_eq!(held.to(214.0), nodule(70));
        assert_eq!(held.to(900.0), Nodule::MAX);
    }
}
