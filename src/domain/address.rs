//! The address: what a fragment and a query mean, and how they are written.

use super::named::named;
use super::pci::{Region, Scores};
use super::reader::Theme;
use super::section::Section;

/// What a fragment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    None,
    /// `#what`: a section.
    Section(Section),
    /// `#film`: a figure.
    Figure(Figure),
    /// `#region-3`: a region of the map.
    Region(Region),
    /// `#map=` and 13 characters: scores that somebody shared.
    Scores(Scores),
    /// `#map=` and something else: scores that cannot be read.
    BrokenScores,
    /// Any other element of the page, `#term-stoma` for one: the browser's own
    /// business.
    Other,
}

impl Fragment {
    /// Reads a fragment, with or without its `#`.
    pub fn parse(fragment: &str) -> Fragment {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        if fragment.is_empty() {
            return Fragment::None;
        }
        if let Some(scores) = fragment.strip_prefix("map=") {
            return match scores.parse::<Scores>() {
                Ok(scores) if !scores.is_empty() => Fragment::Scores(scores),
                _ => Fragment::BrokenScores,
            };
        }
        if let Some(section) = Section::from_id(fragment) {
            return Fragment::Section(section);
        }
        if let Some(figure) = Figure::from_id(fragment) {
            return Fragment::Figure(figure);
        }
        fragment
            .strip_prefix("region-")
            .and_then(|number| number.parse().ok())
            .and_then(Region::from_number)
            .map_or(Fragment::Other, Fragment::Region)
    }

    /// The fragment of a link that shares these scores, with its `#`.
    pub fn of_scores(scores: &Scores) -> String {
        ["#map=", &scores.to_string()].concat()
    }
}

/// What can be shown alone in a frame: `?embed=…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Embed {
    Page,
    Section(Section),
    Figure(Figure),
}

named! {
    /// A figure that can stand alone: the word is that of `?embed=` and of element ids.
    pub enum Figure {
        Map = "map",
        Completeness = "completeness",
        Perfusion = "perfusion",
        Timeline = "timeline",
        Risk = "risk",
        /// What the team weighs: `candidates` is the section that it stands in.
        Weighing = "weighing",
        Film = "film",
        Studies = "studies",
        /// The questions to check oneself with.
        Check = "check",
    }
}

impl Embed {
    /// Everything that can be embedded.
    pub fn all() -> impl Iterator<Item = Embed> {
        std::iter::once(Embed::Page)
            .chain(Figure::ALL.into_iter().map(Embed::Figure))
            .chain(Section::ALL.into_iter().map(Embed::Section))
    }

    /// The word for it in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Embed::Page => "page",
            Embed::Section(section) => section.id(),
            Embed::Figure(figure) => figure.id(),
        }
    }

    /// The embed with this word, if there is one.
    pub fn from_id(id: &str) -> Option<Embed> {
        Embed::all().find(|embed| embed.id() == id)
    }

    /// The query that asks for it, with its `?`; `theme` only when not
    /// [`Theme::Auto`].
    pub fn query(self, theme: Theme) -> String {
        match theme {
            Theme::Auto => ["?embed=", self.id()].concat(),
            theme => ["?embed=", self.id(), "&theme=", theme.id()].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_mean_what_they_say() {
        let of = Fragment::parse;
        assert_eq!(of(""), Fragment::None);
        assert_eq!(of("#"), Fragment::None);
        assert_eq!(of("#what"), Fragment::Section(Section::What));
        assert_eq!(of("#region-12"), Fragment::Region(Region::LowerIleum));
        for other in [
            "#region-13",
            "#region--1",
            "#region-",
            "#term-stoma",
            "#WHAT",
            "#é",
        ] {
            assert_eq!(of(other), Fragment::Other, "{other}");
        }
    }

    #[test]
    fn shared_scores_come_back_as_they_went() {
        let scores: Scores = "0123-----0123".parse().unwrap_or_default();
        assert_eq!(
            Fragment::parse(&Fragment::of_scores(&scores)),
            Fragment::Scores(scores)
        );
    }

    #[test]
    fn broken_or_empty_scores_are_said_to_be_so() {
        for broken in [
            "#map=",
            "#map=4------------",
            "#map=-------------",
            "#map=00000000000000",
        ] {
            assert_eq!(Fragment::parse(broken), Fragment::BrokenScores, "{broken}");
        }
    }

    #[test]
    fn every_embed_has_its_own_word() {
        for embed in Embed::all() {
            assert_eq!(Embed::from_id(embed.id()), Some(embed));
        }
        assert_eq!(Embed::from_id("heart"), None);
    }
}
