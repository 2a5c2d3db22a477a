//! The sections of the page, in reading order.

use super::named::named;
named! {
    /// A section of the page. Its id is its address: `#what` is [`Section::What`].
    pub enum Section {
        /// The whole page in a minute.
        Short = "short",
        /// What the operation is.
        What = "what",
        /// Part one: cytoreductive surgery.
        Surgery = "surgery",
        /// Part two: the heated chemotherapy.
        Hipec = "hipec",
        /// Who it may be for.
        Candidates = "candidates",
        /// What recovery costs.
        Recovery = "recovery",
        /// What studies found.
        Evidence = "evidence",
        /// Questions to take along.
        Questions = "questions",
        /// Why the page exists.
        Why = "why",
        /// Sources, glossary, who wrote it, what is kept.
        About = "about",
    }
}

impl Section {
    /// The section after it, if there is one.
    pub fn next(self) -> Option<Section> {
        Section::ALL.get(self as usize + 1).copied()
    }

    /// The id of its heading.
    pub fn heading_id(self) -> String {
        [self.id(), "-heading"].concat()
    }

    /// The id of the element at its end: what was on screen was read.
    pub fn end_id(self) -> String {
        [self.id(), "-end"].concat()
    }

    /// The section that ends with this id, if there is one.
    pub fn from_end_id(id: &str) -> Option<Section> {
        Section::from_id(id.strip_suffix("-end")?)
    }

    /// The section being read: the last one whose top has
    /// passed the reading line. `tops` are distances in px from the reading
    /// line, one a section in reading order, negative once passed; at the very
    /// end of the page (`at_end`) it is the last section, however short.
    pub fn current(tops: &[f64], at_end: bool) -> Section {
        if at_end {
            return Section::About;
        }
        Section::ALL
            .into_iter()
            .zip(tops)
            .take_while(|(_, top)| **top <= 0.0)
            .last()
            .map_or(Section::Short, |(section, _)| section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_leads_back_to_its_section() {
        for section in Section::ALL {
            assert_eq!(Section::from_id(section.id()), Some(section));
            assert_eq!(Section::from_end_id(&section.end_id()), Some(section));
        }
        assert_eq!(Section::from_id("nowhere"), None);
    }

    #[test]
    fn each_section_but_the_last_leads_on() {
        assert_eq!(Section::Short.next(), Some(Section::What));
        assert_eq!(Section::About.next(), None);
    }

    #[test]
    fn the_current_section_is_the_last_one_passed() {
        let tops: Vec<f64> = (0..10).map(|n| f64::from(n) * 100.0 - 250.0).collect();
        assert_eq!(Section::current(&tops, false), Section::Surgery);
    }

    #[test]
    fn above_the_first_heading_the_first_section_is_current() {
        assert_eq!(Section::current(&[40.0; 10], false), Section::Short);
        assert_eq!(Section::current(&[], false), Section::Short);
    }

    #[test]
    fn at_the_end_of_the_page_the_last_section_is_current() {
        assert_eq!(Section::current(&[900.0; 10], true), Section::About);
    }
}
