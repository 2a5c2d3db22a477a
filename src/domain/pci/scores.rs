//! What has been scored, and what it adds up to.

use super::Region;
use std::fmt;
use std::str::FromStr;

/// The size of the largest lesion in a region (fact A04): the largest counts,
/// not how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum LesionSize {
    /// LS-0: none seen.
    None,
    /// LS-1: up to 0.5 cm.
    UpTo5mm,
    /// LS-2: over 0.5 cm, up to 5 cm.
    UpTo5cm,
    /// LS-3: over 5 cm, or merged.
    LargerOrMerged,
}

impl LesionSize {
    /// Every size, by points.
    pub const ALL: [LesionSize; 4] = [
        LesionSize::None,
        LesionSize::UpTo5mm,
        LesionSize::UpTo5cm,
        LesionSize::LargerOrMerged,
    ];

    /// The points it adds to the index, 0 to 3.
    pub const fn points(self) -> u8 {
        self as u8
    }

    /// The size worth these points, if they are 0 to 3.
    pub fn from_points(points: u8) -> Option<LesionSize> {
        LesionSize::ALL.get(usize::from(points)).copied()
    }
}

/// The scores of the 13 regions. A region that nobody scored is not a 0.
///
/// Written as 13 characters, region 0 to 12, `0`–`3` or `-` for not scored;
/// the same in links and in the stored state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scores([Option<LesionSize>; 13]);

/// What a map says so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// No region is scored: there is no number to give.
    Untouched,
    /// Some regions are scored (1 to 12), with their sum so far (0 to 36).
    Partial {
        /// How many regions are scored.
        scored: u8,
        /// Their sum.
        sum: u8,
    },
    /// All 13 regions are scored: this is the index, 0 to 39.
    Complete(u8),
}

impl Scores {
    /// The greatest index there is: 13 regions of 3 (fact F15).
    pub const MAX: u8 = 39;

    /// The size scored for a region, if any.
    pub fn get(&self, region: Region) -> Option<LesionSize> {
        self.0[usize::from(region.number())]
    }

    /// Scores a region, or with `None` makes it not scored.
    pub fn set(&mut self, region: Region, size: Option<LesionSize>) {
        self.0[usize::from(region.number())] = size;
    }

    /// Whether no region is scored.
    pub fn is_empty(&self) -> bool {
        self.scored() == 0
    }

    /// How many regions are scored, 0 to 13.
    pub fn scored(&self) -> u8 {
        self.sizes().map(|_| 1).sum()
    }

    /// The sum of the scored regions, 0 to 39.
    pub fn sum(&self) -> u8 {
        self.sizes().map(LesionSize::points).sum()
    }

    /// What the map says so far.
    pub fn reading(&self) -> Reading {
        match self.scored() {
            0 => Reading::Untouched,
            13 => Reading::Complete(self.sum()),
            scored => Reading::Partial {
                scored,
                sum: self.sum(),
            },
        }
    }

    fn sizes(&self) -> impl Iterator<Item = LesionSize> + '_ {
        self.0.iter().copied().flatten()
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for size in self.0 {
            match size {
                Some(size) => write!(f, "{}", size.points())?,
                None => f.write_str("-")?,
            }
        }
        Ok(())
    }
}

/// The text is not 13 characters of `0`–`3` or `-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoresError;

impl fmt::Display for ScoresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("scores are 13 characters, each 0 to 3 or -")
    }
}

impl FromStr for Scores {
    type Err = ScoresError;

    fn from_str(text: &str) -> Result<Scores, ScoresError> {
        let mut scores = Scores::default();
        let mut characters = text.chars();
        for region in Region::ALL {
            let size = match characters.next() {
                Some('-') => None,
                Some(digit @ '0'..='3') => LesionSize::from_points(digit as u8 - b'0'),
                _ => return Err(ScoresError),
            };
            scores.set(region, size);
        }
        match characters.next() {
            Some(_) => Err(ScoresError),
            None => Ok(scores),
        }
    }
}
