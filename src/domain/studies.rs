//! The randomized trials of HIPEC, and what they counted. Every number is one
//! that a source states (`docs/evidence-check.md`); nothing is added up.

use super::named::named;
use super::tenths::tenths;

named! {
    /// A randomized trial. In order of the kind of cancer and the question; no ranking.
    pub enum Trial {
        /// Bowel cancer that has spread to the peritoneum (A20, N01).
        Prodige7 = "prodige-7",
        /// Ovarian cancer at stage III, after chemotherapy (A22, N10).
        Ovhipec1 = "ovhipec-1",
        /// Ovarian cancer that has come back (N11, N12).
        Chipor = "chipor",
        /// Bowel cancer, to prevent spread (A23, N22).
        Colopec = "colopec",
        /// Bowel cancer, to prevent spread (N20, N21).
        Hipect4 = "hipect4",
    }
}

/// The same thing with HIPEC and without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arms<T> {
    /// In the group with HIPEC.
    pub with: T,
    /// In the group without.
    pub without: T,
}

/// The median survival: half of the people lived longer. In tenths of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Median {
    /// The median itself.
    pub middle: u16,
    /// The lower end of its 95% confidence interval.
    pub from: u16,
    /// The upper end.
    pub to: u16,
}

impl Median {
    /// The median in tenths of a year, rounded.
    pub fn years(self) -> u16 {
        (self.middle + 6) / 12
    }

    /// The median in quarters of a year, rounded: as people count.
    pub fn quarters(self) -> u16 {
        (self.middle + 15) / 30
    }
}

/// A share of the people, in tenths of a percent, 0 to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share(u16);

/// What was counted at a fixed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Alive after 5 years.
    AliveAt5Years,
    /// Free of spread to the peritoneum after 18 months.
    FreeOfSpreadAt18Months,
    /// The cancer has not come back in the abdomen after 3 years.
    NotBackInAbdomenAt3Years,
    /// A severe late complication, within 60 days, as reported in 2018.
    SevereLateWithin60Days,
    /// A severe problem within 60 days.
    SevereWithin60Days,
}

/// What was counted, in both groups.
pub type Count = (Measure, Arms<Share>);

impl Trial {
    /// The median survival, where the trial states one.
    pub const fn median(self) -> Option<Arms<Median>> {
        match self {
            Trial::Prodige7 => Some(medians((417, 362, 538), (412, 351, 497))),
            Trial::Ovhipec1 => Some(medians((449, 386, 551), (333, 290, 391))),
            Trial::Chipor => Some(medians((543, 419, 617), (458, 389, 542))),
            Trial::Colopec | Trial::Hipect4 => None,
        }
    }

    /// What was counted of life and of the cancer at fixed times.
    pub fn life(self) -> Vec<Count> {
        match self {
            Trial::Prodige7 => vec![(Measure::AliveAt5Years, shares(394, 367))],
            Trial::Ovhipec1 | Trial::Chipor => vec![],
            Trial::Colopec => vec![
                (Measure::FreeOfSpreadAt18Months, shares(809, 762)),
                (Measure::AliveAt5Years, shares(696, 709)),
            ],
            Trial::Hipect4 => vec![(Measure::NotBackInAbdomenAt3Years, shares(970, 870))],
        }
    }

    /// What was counted of harms; empty where no number could be confirmed.
    pub fn harms(self) -> Vec<Count> {
        match self {
            Trial::Prodige7 => vec![(Measure::SevereLateWithin60Days, shares(241, 136))],
            Trial::Chipor => vec![(Measure::SevereWithin60Days, shares(490, 270))],
            Trial::Ovhipec1 | Trial::Colopec | Trial::Hipect4 => vec![],
        }
    }
}

const fn medians(with: (u16, u16, u16), without: (u16, u16, u16)) -> Arms<Median> {
    const fn median((middle, from, to): (u16, u16, u16)) -> Median {
        Median { middle, from, to }
    }
    Arms {
        with: median(with),
        without: median(without),
    }
}

const fn shares(with: u16, without: u16) -> Arms<Share> {
    Arms {
        with: Share(with),
        without: Share(without),
    }
}

impl<T: Copy> Arms<T> {
    /// With HIPEC, then without.
    pub const fn both(self) -> [T; 2] {
        [self.with, self.without]
    }
}

impl Share {
    /// Of 100 people, rounded to a whole person.
    pub const fn people(self) -> usize {
        (self.0 as usize + 5) / 10
    }

    /// As the source has it: `39.4%`, `97%`.
    pub fn percent(self) -> String {
        format!("{}%", tenths(self.0))
    }
}

/// A number that is kept in quarters: `3½`, `4`.
pub fn quarters(number: u16) -> String {
    let part = ["", "¼", "½", "¾"][usize::from(number % 4)];
    format!("{}{part}", number / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts() -> impl Iterator<Item = Count> {
        let trials = Trial::ALL.into_iter();
        trials.flat_map(|trial| [trial.life(), trial.harms()].concat())
    }

    #[test]
    fn a_median_lies_in_its_interval() {
        for arms in Trial::ALL.into_iter().filter_map(Trial::median) {
            for Median { middle, from, to } in arms.both() {
                assert!(from < middle && middle < to, "{from} {middle} {to}");
            }
        }
    }

    #[test]
    fn a_median_is_rounded_to_a_tenth_of_a_year() {
        let years = |middle| {
            Median {
                middle,
                from: 0,
                to: 0,
            }
            .years()
        };
        assert_eq!(
            [417, 412, 449, 333, 543, 458].map(years),
            [35, 34, 37, 28, 45, 38]
        );
    }

    #[test]
    fn a_median_is_rounded_to_a_quarter_of_a_year() {
        let years = |arms: Arms<Median>| arms.both().map(|median| quarters(median.quarters()));
        let all = Trial::ALL.into_iter().filter_map(Trial::median).map(years);
        let all: Vec<_> = all.collect();
        assert_eq!(all, [["3½", "3½"], ["3¾", "2¾"], ["4½", "3¾"]]);
        assert_eq!([4, 5].map(quarters), ["1", "1¼"]);
    }

    #[test]
    fn a_share_is_rounded_to_whole_people() {
        let people = |tenths| Share(tenths).people();
        assert_eq!([394, 367, 136, 241].map(people), [39, 37, 14, 24]);
        assert_eq!([0, 4, 5, 995, 1000].map(people), [0, 0, 1, 100, 100]);
    }

    #[test]
    fn people_in_the_picture_are_the_percent_in_words() {
        for (measure, arms) in counts() {
            for share in arms.both() {
                assert!(share.0 <= 1000);
                let percent = share.percent();
                let said: f64 = percent.trim_end_matches('%').parse().unwrap();
                assert_eq!(share.people() as f64, said.round(), "{measure:?}");
            }
        }
    }

    #[test]
    fn every_trial_says_something_of_life() {
        for trial in Trial::ALL {
            assert!(
                trial.median().is_some() || !trial.life().is_empty(),
                "{trial:?}"
            );
        }
    }
}
