//! When a section counts as read: the end of what it shows stayed in sight for a
//! moment. A flick through the page marks nothing.

use super::section::Section;

/// How long the end has to stay in sight, in milliseconds.
pub const MOMENT: f64 = 2_000.0;

/// The ends that are in sight, each with the time since when.
#[derive(Debug, Default)]
pub struct Ends {
    in_sight: Vec<(Section, f64)>,
}

impl Ends {
    /// The end of a section came into sight, or left it.
    pub fn see(&mut self, section: Section, is_in_sight: bool, now: f64) {
        self.settle(section);
        if is_in_sight {
            self.in_sight.push((section, now));
        }
    }

    /// Whether a section was read by now. It is told once.
    pub fn is_read(&mut self, section: Section, now: f64) -> bool {
        let is_read = |&(other, since): &(Section, f64)| other == section && now - since >= MOMENT;
        let found = self.in_sight.iter().any(is_read);
        if found {
            self.settle(section);
        }
        found
    }

    fn settle(&mut self, section: Section) {
        self.in_sight.retain(|(other, _)| *other != section);
    }

    /// The reader said it by hand: it is not said again by what is in sight now.
    pub fn settle_all(&mut self) {
        self.in_sight.clear();
    }

    /// The page is looked at again: what was in sight meanwhile was not seen.
    pub fn begin_again(&mut self, now: f64) -> Vec<Section> {
        for (_, since) in &mut self.in_sight {
            *since = now;
        }
        self.in_sight.iter().map(|(section, _)| *section).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_that_stays_in_sight_for_a_moment_is_read_once() {
        let mut ends = Ends::default();
        ends.see(Section::What, true, 0.0);
        assert!(!ends.is_read(Section::What, MOMENT - 1.0));
        assert!(!ends.is_read(Section::Why, MOMENT));
        assert!(ends.is_read(Section::What, MOMENT));
        assert!(!ends.is_read(Section::What, MOMENT));
    }

    #[test]
    fn a_flick_through_the_page_marks_nothing() {
        let mut ends = Ends::default();
        for (section, step) in Section::ALL.into_iter().zip(0_i32..) {
            let now = f64::from(step) * 300.0;
            ends.see(section, true, now);
            ends.see(section, false, now + 250.0);
        }
        let mut all = Section::ALL.into_iter();
        assert!(!all.any(|section| ends.is_read(section, 60_000.0)));
    }

    #[test]
    fn an_end_that_comes_back_begins_anew() {
        let mut ends = Ends::default();
        ends.see(Section::What, true, 0.0);
        ends.see(Section::What, false, 1_900.0);
        ends.see(Section::What, true, 1_950.0);
        assert!(!ends.is_read(Section::What, 2_500.0));
        assert!(ends.is_read(Section::What, 3_950.0));
    }

    #[test]
    fn what_stood_there_while_nobody_looked_was_not_read() {
        let mut ends = Ends::default();
        ends.see(Section::What, true, 0.0);
        assert_eq!(ends.begin_again(60_000.0), [Section::What]);
        assert!(!ends.is_read(Section::What, 61_000.0));
        assert!(ends.is_read(Section::What, 62_000.0));
    }

    #[test]
    fn what_was_marked_by_hand_is_left_alone() {
        let mut ends = Ends::default();
        ends.see(Section::What, true, 0.0);
        ends.settle_all();
        assert!(!ends.is_read(Section::What, 9_000.0));
    }
}
