//! What the map says, when it is written and when it changes.

use crate::domain::anatomy::Organ;
use crate::domain::pci::{Example, LesionSize, Reading, Region, Scores, Whose};
use crate::words::Key;
use crate::words::map as words;

/// What a region is called.
pub fn name(region: Region) -> Key {
    match region {
        Region::Central => words::NAME_0,
        Region::RightUpper => words::NAME_1,
        Region::Epigastrium => words::NAME_2,
        Region::LeftUpper => words::NAME_3,
        Region::LeftFlank => words::NAME_4,
        Region::LeftLower => words::NAME_5,
        Region::Pelvis => words::NAME_6,
        Region::RightLower => words::NAME_7,
        Region::RightFlank => words::NAME_8,
        Region::UpperJejunum => words::NAME_9,
        Region::LowerJejunum => words::NAME_10,
        Region::UpperIleum => words::NAME_11,
        Region::LowerIleum => words::NAME_12,
    }
}

/// What a size is called.
pub fn size(size: LesionSize) -> Key {
    match size {
        LesionSize::None => words::SIZE_P0,
        LesionSize::UpTo5mm => words::SIZE_P1,
        LesionSize::UpTo5cm => words::SIZE_P2,
        LesionSize::LargerOrMerged => words::SIZE_P3,
    }
}

/// A structure and its regions.
pub fn organ(organ: Organ) -> Key {
    match organ {
        Organ::Diaphragm => words::ORGAN_DIAPHRAGM,
        Organ::Mesentery => words::ORGAN_MESENTERY,
        Organ::Spleen => words::ORGAN_SPLEEN,
        Organ::PancreasTail => words::ORGAN_PANCREAS_TAIL,
        Organ::Stomach => words::ORGAN_STOMACH,
        Organ::LesserOmentum => words::ORGAN_LESSER_OMENTUM,
        Organ::Duodenum => words::ORGAN_DRAWN_DUODENUM,
        Organ::Gallbladder => words::ORGAN_DRAWN_GALLBLADDER,
        Organ::Liver => words::ORGAN_LIVER,
        Organ::LeftLobe => words::ORGAN_LIVER_LEFT,
        Organ::Falciform => words::ORGAN_FALCIFORM,
        Organ::FatPad => words::ORGAN_FAT_PAD,
        Organ::Rectum => words::ORGAN_TO_CHECK_RECTUM,
        Organ::SmallBowel => words::ORGAN_SMALL_BOWEL,
        Organ::Appendix => words::ORGAN_TO_CHECK_APPENDIX,
        Organ::Cecum => words::ORGAN_TO_CHECK_CECUM,
        Organ::Ascending => words::ORGAN_TO_CHECK_COLON_ASCENDING,
        Organ::Sigmoid => words::ORGAN_COLON_SIGMOID,
        Organ::Descending => words::ORGAN_COLON_DESCENDING,
        Organ::Transverse => words::ORGAN_COLON_TRANSVERSE,
        Organ::Bowel => words::ORGAN_TO_CHECK_BOWEL,
        Organ::UterusOvaries => words::ORGAN_TO_CHECK_UTERUS_OVARIES,
        Organ::Bladder => words::ORGAN_TO_CHECK_BLADDER,
        Organ::Pouch => words::ORGAN_TO_CHECK_POUCH,
        Organ::Omentum => words::ORGAN_OMENTUM,
        Organ::Lining => words::ORGAN_DRAWN_LINING,
    }
}

/// The end of the id of a score's drawings, and of its radio button.
pub fn mark(size: Option<LesionSize>) -> &'static str {
    match size {
        None => "none",
        Some(LesionSize::None) => "0",
        Some(LesionSize::UpTo5mm) => "1",
        Some(LesionSize::UpTo5cm) => "2",
        Some(LesionSize::LargerOrMerged) => "3",
    }
}

/// The score that a mark stands for.
pub fn marked(mark: &str) -> Option<Option<LesionSize>> {
    match mark {
        "none" => Some(None),
        points => LesionSize::from_points(points.parse().ok()?).map(Some),
    }
}

/// "Region 3, Left upper: 2".
pub fn region(region: Region, size: Option<LesionSize>) -> String {
    let number = f64::from(region.number());
    let name = &name(region).text();
    match size {
        None => words::RegionUnscored { number, name }.text(),
        Some(size) => {
            let points = f64::from(size.points());
            words::RegionScored {
                number,
                name,
                points,
            }
            .text()
        }
    }
}

/// What the map says so far (F15). An untouched map has no number.
pub fn reading(reading: Reading) -> String {
    match reading {
        Reading::Untouched => words::UNTOUCHED.text(),
        Reading::Partial { scored, sum } => {
            let [scored, sum] = [scored, sum].map(f64::from);
            words::Partial { scored, sum }.text()
        }
        Reading::Complete(sum) => {
            let sum = f64::from(sum);
            words::Complete { sum }.text()
        }
    }
}

/// Whose scores they are, on paper and in copied text.
pub fn whose(whose: Whose) -> Key {
    match whose {
        Whose::Reader => words::OF_READER,
        Whose::Example => words::OF_EXAMPLE,
        Whose::Link => words::OF_LINK,
    }
}

/// What an example is called.
pub fn example(example: Example) -> Key {
    match example {
        Example::FourRegions => words::FOUR_REGIONS,
        Example::NineRegions => words::NINE_REGIONS,
        Example::AllRegions => words::ALL_REGIONS,
    }
}

/// The whole map as text, to paste into a message or a note.
pub fn as_text(scores: &Scores, of: Whose, date: &str) -> String {
    let line = |of| match scores.get(of) {
        None => region(of, None),
        Some(largest) => words::RegionCopied {
            number: f64::from(of.number()),
            name: &name(of).text(),
            points: f64::from(largest.points()),
            size: &size(largest).text(),
        }
        .text(),
    };
    let head = words::CopiedOn { date }.text();
    let regions = Region::ALL.map(line).join("\n");
    let end = whose(of).text();
    [
        &head,
        "\n",
        &reading(scores.reading()),
        "\n\n",
        &regions,
        "\n\n",
        &end,
    ]
    .concat()
}

#[cfg(all(test, feature = "view"))]
mod tests {
    use super::*;

    #[test]
    fn an_untouched_map_says_no_number() {
        let said = reading(Scores::default().reading());
        assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
    }

    #[test]
    fn a_map_says_how_far_it_is() {
        assert_eq!(
            reading(Reading::Partial { scored: 7, sum: 9 }),
            "7 of 13 regions scored, sum so far 9 of 39"
        );
        assert_eq!(reading(Reading::Complete(14)), "PCI 14 of 39");
    }

    #[test]
    fn the_text_names_every_region_and_says_what_it_is_not() {
        let scores = Example::FourRegions.scores();
        let text = as_text(&scores, Whose::Reader, "November 23, 2026");
        let regions = text.lines().filter(|line| line.starts_with("Region "));
        assert_eq!(regions.count(), 13);
        assert!(text.starts_with("Peritoneal Cancer Index (PCI), November 23, 2026\n"));
        assert!(text.contains("PCI 6 of 39") && text.ends_with("Not a diagnosis."));
        assert!(text.contains("Region 6, Pelvis: 2 (Over 0.5 to 5\u{a0}cm (2\u{a0}in))"));
    }

    #[test]
    fn scores_of_an_example_or_a_link_never_leave_as_the_readers_own() {
        for (whose, says) in [
            (Whose::Reader, "Filled in by a reader"),
            (Whose::Example, "A made-up example"),
            (Whose::Link, "from a link"),
        ] {
            let text = as_text(&Example::FourRegions.scores(), whose, "November 23, 2026");
            let last = text.lines().last().unwrap_or_default();
            assert!(
                last.contains(says) && last.ends_with("Not a diagnosis."),
                "{last}"
            );
        }
    }

    #[test]
    fn a_structure_is_said_with_every_region_that_names_it() {
        for one in Organ::ALL {
            let said = organ(one).text();
            let numbers: Vec<u8> = said
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let regions = Region::ALL
                .into_iter()
                .filter(|region| one.lies_in(*region));
            let regions: Vec<u8> = regions.map(Region::number).collect();
            let (first, last) = (regions.first(), regions.last());
            assert_eq!((numbers.first(), numbers.last()), (first, last), "{said}");
        }
    }

    #[test]
    fn a_mark_leads_back_to_its_score() {
        let sizes = LesionSize::ALL.into_iter().map(Some);
        for size in sizes.chain([None]) {
            assert_eq!(marked(mark(size)), Some(size));
        }
        assert_eq!(marked("4"), None);
    }
}
