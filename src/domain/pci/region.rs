//! The 13 regions.

/// A region of the index, numbered 0 to 12 (facts A01–A03). 0–8 tile the front
/// of the abdomen, 9–12 are the small bowel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Region {
    /// 0
    #[default]
    Central,
    /// 1
    RightUpper,
    /// 2
    Epigastrium,
    /// 3
    LeftUpper,
    /// 4
    LeftFlank,
    /// 5
    LeftLower,
    /// 6
    Pelvis,
    /// 7
    RightLower,
    /// 8
    RightFlank,
    /// 9
    UpperJejunum,
    /// 10
    LowerJejunum,
    /// 11
    UpperIleum,
    /// 12
    LowerIleum,
}

impl Region {
    /// Every region, by number.
    pub const ALL: [Region; 13] = [
        Region::Central,
        Region::RightUpper,
        Region::Epigastrium,
        Region::LeftUpper,
        Region::LeftFlank,
        Region::LeftLower,
        Region::Pelvis,
        Region::RightLower,
        Region::RightFlank,
        Region::UpperJejunum,
        Region::LowerJejunum,
        Region::UpperIleum,
        Region::LowerIleum,
    ];

    /// The nine of the front as they lie, seen from the front (A02): the patient's right
    /// is on the left.
    pub const FRONT: [[Region; 3]; 3] = [
        [Region::RightUpper, Region::Epigastrium, Region::LeftUpper],
        [Region::RightFlank, Region::Central, Region::LeftFlank],
        [Region::RightLower, Region::Pelvis, Region::LeftLower],
    ];

    /// The region's number, 0 to 12.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The region with this number, if it is 0 to 12.
    pub fn from_number(number: u8) -> Option<Region> {
        Region::ALL.get(usize::from(number)).copied()
    }

    /// The region of this number, as it is written.
    pub fn from_id(id: &str) -> Option<Region> {
        Region::from_number(id.parse().ok()?)
    }

    /// Whether the region is a part of the small bowel (9–12), drawn apart from
    /// the nine regions of the front.
    pub const fn is_small_bowel(self) -> bool {
        self.number() >= 9
    }
}
