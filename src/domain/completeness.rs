//! How complete the cytoreduction was: the CC score.

use super::named::named;
use super::tenths::tenths;

named! {
    /// The completeness of cytoreduction, by the largest nodule left.
    ///
    /// Facts F11, F12 and A10. Sources differ at exactly 2.5 mm; here it is CC-2.
    #[repr(u8)]
    pub enum Completeness {
        /// CC-0: no visible tumor left.
        Cc0 = "cc-0",
        /// CC-1: nodules under 2.5 mm left.
        Cc1 = "cc-1",
        /// CC-2: 2.5 mm to 2.5 cm left.
        Cc2 = "cc-2",
        /// CC-3: more than 2.5 cm left, or merged.
        Cc3 = "cc-3",
    }
}

impl Completeness {
    /// A nodule to show for this grade, well inside it.
    pub const fn example(self) -> Nodule {
        Nodule(match self {
            Completeness::Cc0 => 0,
            Completeness::Cc1 => 20,
            Completeness::Cc2 => 100,
            Completeness::Cc3 => 300,
        })
    }
}

/// The width of the largest nodule left, in tenths of a millimeter, 0 to 500.
/// 0 is: none to be seen. Whole tenths, so that 2.5 mm is exactly 2.5 mm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nodule(u16);

impl Nodule {
    /// The largest that can be shown: 50 mm.
    pub const MAX: Nodule = Nodule(500);

    /// A nodule of so many tenths of a millimeter, if it is not over 500.
    pub fn from_tenths(tenths: u16) -> Option<Nodule> {
        (tenths <= Nodule::MAX.0).then_some(Nodule(tenths))
    }

    /// Its width in tenths of a millimeter, 0 to 500.
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// The grade when this is the largest nodule left (F11, F12, A10).
    pub const fn grade(self) -> Completeness {
        match self.0 {
            0 => Completeness::Cc0,
            1..25 => Completeness::Cc1,
            // The edge at 2.5 mm, where sources differ, counts as CC-2.
            25..=250 => Completeness::Cc2,
            _ => Completeness::Cc3,
        }
    }

    /// Reads millimeters as somebody typed them: `2`, `2.4`, `2,4`, `.5`. More
    /// than tenths, more than 50 and anything else is `None`: rounding could
    /// change the grade. So is `2,400`, which may be thousands.
    pub fn parse(text: &str) -> Option<Nodule> {
        let text = text.trim();
        let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let has_thousands = part.len() > 2;
        let part = part.trim_end_matches('0');
        if has_thousands
            || text.len() > 8
            || !digits(whole)
            || !digits(part)
            || part.len() > 1
            || !text.contains(|c: char| c.is_ascii_digit())
        {
            return None;
        }
        let number = |text: &str| match text {
            "" => Some(0),
            text => text.parse::<u16>().ok(),
        };
        let tenths = number(whole)?.checked_mul(10)?.checked_add(number(part)?)?;
        Nodule::from_tenths(tenths)
    }

    /// Its width in millimeters, to read and to type: `2.4`, `25`.
    pub fn millimeters(self) -> String {
        tenths(self.0)
    }

    /// The smallest of the things beside it that is as wide, for who does not think in
    /// millimeters. `None` where nothing is left, and where none is so wide.
    pub fn fits_in(self) -> Option<Thing> {
        let as_wide = |thing: &Thing| self.0 <= thing.tenths();
        Thing::ALL
            .into_iter()
            .find(|thing| self.0 > 0 && as_wide(thing))
    }
}

named! {
    /// Something that a reader knows, drawn beside the nodule to the same scale. From the
    /// smallest on. Their widths are about right, not exact.
    pub enum Thing {
        /// A grain of sand: 1 mm.
        Sand = "sand",
        /// A peppercorn: 5 mm.
        Peppercorn = "peppercorn",
        /// A pea: 8 mm.
        Pea = "pea",
        /// A US quarter: 24 mm.
        Quarter = "quarter",
    }
}

impl Thing {
    /// Its width in tenths of a millimeter.
    pub const fn tenths(self) -> u16 {
        match self {
            Thing::Sand => 10,
            Thing::Peppercorn => 50,
            Thing::Pea => 80,
            Thing::Quarter => 240,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(tenths: u16) -> Completeness {
        Nodule(tenths).grade()
    }

    #[test]
    fn a_nodule_fits_in_the_smallest_thing_that_is_as_wide() {
        let thing = |tenths| Nodule(tenths).fits_in();
        assert_eq!([1, 10].map(thing), [Some(Thing::Sand); 2]);
        assert_eq!([11, 25, 50].map(thing), [Some(Thing::Peppercorn); 3]);
        assert_eq!([51, 80].map(thing), [Some(Thing::Pea); 2]);
        assert_eq!([81, 240].map(thing), [Some(Thing::Quarter); 2]);
        assert_eq!([0, 241, 500].map(thing), [None; 3]);
    }

    #[test]
    fn under_two_and_a_half_millimeters_is_cc_1_and_exactly_that_is_cc_2() {
        assert_eq!(grade(24), Completeness::Cc1);
        assert_eq!(grade(25), Completeness::Cc2);
        assert_eq!(grade(26), Completeness::Cc2);
    }

    #[test]
    fn over_two_and_a_half_centimeters_is_cc_3() {
        assert_eq!(grade(250), Completeness::Cc2);
        assert_eq!(grade(251), Completeness::Cc3);
        assert_eq!(grade(500), Completeness::Cc3);
    }

    #[test]
    fn nothing_left_is_cc_0_and_anything_left_is_not() {
        assert_eq!(grade(0), Completeness::Cc0);
        assert_eq!(grade(1), Completeness::Cc1);
    }

    #[test]
    fn a_larger_nodule_never_has_a_better_grade() {
        for tenths in 1..=500 {
            assert!(grade(tenths - 1) <= grade(tenths), "{tenths}");
        }
    }

    #[test]
    fn each_grade_shows_a_nodule_of_its_own() {
        for grade in Completeness::ALL {
            assert_eq!(grade.example().grade(), grade);
        }
    }

    #[test]
    fn what_is_written_can_be_typed() {
        for tenths in 0..=500 {
            let nodule = Nodule(tenths);
            assert_eq!(Nodule::parse(&nodule.millimeters()), Some(nodule));
        }
    }

    #[test]
    fn typed_millimeters_are_understood_or_refused_but_never_rounded() {
        let tenths = |text| Nodule::parse(text).map(Nodule::tenths);
        assert_eq!(tenths(" 2.40 "), Some(24));
        assert_eq!(tenths("2,5"), Some(25));
        assert_eq!(tenths("2,50"), Some(25));
        assert_eq!(tenths(".5"), Some(5));
        assert_eq!(tenths("50.0"), Some(500));
        for refused in [
            "",
            ".",
            "2.45",
            "50.1",
            "60",
            "-1",
            "+1",
            "1e1",
            "2.4.4",
            "2,500",
            "1,000",
            "2,5 mm",
            "NaN",
            "９",
            "99999999999",
        ] {
            assert_eq!(tenths(refused), None, "{refused}");
        }
    }
}
