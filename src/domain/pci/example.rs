//! Worked examples: made up to show how scoring works, of no real person.

use super::{LesionSize, Region, Scores};
use crate::domain::named::named;

named! {
    /// A worked example, from the least to the most, named by what it shows. The names
    /// judge nothing: an index has no meaning without its tumor type (A06).
    pub enum Example {
        /// Tumor in 4 regions: 6 of 39.
        FourRegions = "four",
        /// Tumor in 9 regions: 15 of 39.
        NineRegions = "nine",
        /// Tumor in all 13 regions: 30 of 39.
        AllRegions = "all",
    }
}

impl Example {
    /// The points of region 0 to 12.
    const fn points(self) -> [u8; 13] {
        match self {
            Example::FourRegions => [1, 0, 0, 0, 0, 0, 2, 2, 1, 0, 0, 0, 0],
            Example::NineRegions => [3, 2, 0, 1, 0, 1, 3, 2, 1, 0, 1, 0, 1],
            Example::AllRegions => [3, 3, 2, 3, 2, 3, 3, 3, 2, 1, 1, 2, 2],
        }
    }

    /// All of its scores.
    pub fn scores(self) -> Scores {
        Walk::through(self).scores()
    }
}

/// An example, gone through region by region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The example.
    pub example: Example,
    /// The last region that is scored so far.
    pub at: Region,
}

impl Walk {
    /// The whole example: every region is scored.
    pub const fn through(example: Example) -> Walk {
        Walk {
            example,
            at: Region::LowerIleum,
        }
    }

    /// The next region, and from the last one again the first.
    #[must_use]
    pub fn next(self) -> Walk {
        let next = Region::from_number(self.at.number() + 1);
        Walk {
            at: next.unwrap_or(Region::Central),
            ..self
        }
    }

    /// Whether every region is scored.
    pub fn is_whole(self) -> bool {
        self.at == Region::LowerIleum
    }

    /// The scores of the regions up to here; the others are not scored.
    pub fn scores(self) -> Scores {
        let mut scores = Scores::default();
        for (region, points) in Region::ALL.into_iter().zip(self.example.points()) {
            if region <= self.at {
                scores.set(region, LesionSize::from_points(points));
            }
        }
        scores
    }
}

#[cfg(test)]
mod tests {
    use super::super::Reading;
    use super::*;

    #[test]
    fn examples_add_up_to_what_they_say() {
        let sums = Example::ALL.map(|example| example.scores().reading());
        assert_eq!(sums, [6, 15, 30].map(Reading::Complete));
    }

    #[test]
    fn an_example_has_tumor_in_the_regions_that_name_it() {
        let regions = Example::ALL.map(|example| {
            let points = example.points().into_iter();
            points.filter(|points| *points > 0).count()
        });
        assert_eq!(regions, [4, 9, 13]);
    }

    #[test]
    fn a_walk_scores_one_region_more_at_every_step_and_begins_anew() {
        let mut walk = Walk::through(Example::NineRegions).next();
        for scored in 1..=13 {
            assert_eq!(walk.scores().scored(), scored);
            assert_eq!(walk.is_whole(), scored == 13);
            walk = walk.next();
        }
        assert_eq!(walk.scores().scored(), 1);
    }
}
