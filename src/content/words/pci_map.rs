//! The words of the PCI map.

use crate::domain::pci::{Example, LesionSize, Reading, Region, Scores, Whose};

/// What the regions are called (A03).
const NAMES: [&str; 13] = [
    "Central",
    "Right upper",
    "Epigastrium (upper middle)",
    "Left upper",
    "Left flank",
    "Left lower",
    "Pelvis",
    "Right lower",
    "Right flank",
    "Upper jejunum",
    "Lower jejunum",
    "Upper ileum",
    "Lower ileum",
];

/// What lies in them, in plain words (A03).
const LIES: [&str; 10] = [
    "The midline: the greater omentum (the fatty apron over the organs) and the transverse colon (the large bowel, crossing over).",
    "The surface of the right lobe of the liver, the underside of the right diaphragm, the space behind the right lobe of the liver.",
    "The fat pad at the top of the belly, the left lobe of the liver, the lesser omentum (between liver and stomach), the falciform ligament (a fold at the liver).",
    "The underside of the left diaphragm, the spleen, the tail of the pancreas, the front and back of the stomach.",
    "The descending colon (the large bowel, going down) and the left paracolic gutter, the groove beside it.",
    "The sigmoid colon (the S-shaped last part of the colon) and the side wall of the pelvis beside it.",
    "The bladder; the uterus, tubes and ovaries, if you have them; the pouch of Douglas (the lowest pocket) and the rectosigmoid (where the colon meets the rectum).",
    "The right side wall of the pelvis, the base of the cecum (where the large bowel begins), the appendix.",
    "The ascending colon (the large bowel, going up) and the right paracolic gutter, the groove beside it.",
    // 9 to 12
    "This part of the small bowel, and its mesentery, the fold that holds it.",
];

/// Whether nothing in a region's words still awaits a clinician's check: 6 in
/// part, 7 and 8 do (A03).
pub const fn is_reviewed(region: Region) -> bool {
    !matches!(
        region,
        Region::Pelvis | Region::RightLower | Region::RightFlank
    )
}

/// What a region is called.
pub fn name(region: Region) -> &'static str {
    NAMES[usize::from(region.number())]
}

/// What lies in a region.
pub fn lies(region: Region) -> &'static str {
    LIES[usize::from(region.number()).min(LIES.len() - 1)]
}

/// "3 Left upper": as the list names it.
pub fn numbered(region: Region) -> String {
    format!("{} {}", region.number(), name(region))
}

/// What the sizes are called, by points (A04).
pub const SIZES: [&str; 4] = [
    "None seen",
    "Up to 0.5 cm (0.2 in)",
    "Over 0.5, up to 5 cm (2 in)",
    "Over 5 cm, or grown together",
];

/// Its own state: a region left alone is not a 0.
pub const NOT_SCORED: &str = "Not scored";

/// What a size is called.
pub fn size(size: Option<LesionSize>) -> &'static str {
    size.map_or(NOT_SCORED, |size| SIZES[usize::from(size.points())])
}

/// The points in a cell: a numeral, or a dash for not scored.
pub fn points(size: Option<LesionSize>) -> &'static str {
    size.map_or("–", |size| {
        ["0", "1", "2", "3"][usize::from(size.points())]
    })
}

/// A region and its score, for a screen reader: "Region 3, Left upper: 2".
pub fn region_line(region: Region, size: Option<LesionSize>) -> String {
    let score = size.map_or(NOT_SCORED, |_| points(size));
    format!("Region {}, {}: {score}", region.number(), name(region))
}

/// What the map says so far (F15). An untouched map has no number.
pub fn reading(reading: Reading) -> String {
    match reading {
        Reading::Untouched => "No region scored yet".to_owned(),
        Reading::Partial { scored, sum } => {
            format!("{scored} of 13 regions scored, sum so far {sum} of 39")
        }
        Reading::Complete(sum) => format!("PCI {sum} of 39"),
    }
}

/// The whole map as text, to paste into a message or a note.
pub fn as_text(scores: &Scores, whose: Whose, date: &str) -> String {
    let mut text = format!("{TITLE}, {date}\n{}\n\n", reading(scores.reading()));
    for region in Region::ALL {
        let size = scores.get(region);
        text.push_str(&region_line(region, size));
        if size.is_some() {
            text.push_str(" (");
            text.push_str(self::size(size));
            text.push(')');
        }
        text.push('\n');
    }
    text.push('\n');
    text.push_str(self::whose(whose));
    text
}

/// The index with its abbreviation: the letters also name a heart procedure (A07).
pub const TITLE: &str = "Peritoneal Cancer Index (PCI)";
/// On paper and in copied text.
pub const NOT_A_DIAGNOSIS: &str =
    "Filled in by a reader to prepare a talk with the team. Not a diagnosis.";
/// The same of an example.
pub const AN_EXAMPLE: &str =
    "A made-up example, of no real person, to show how scoring works. Not a diagnosis.";
/// The same of what a link brought.
pub const OF_A_LINK: &str = "These scores came from a link. Not a diagnosis.";

/// Whose scores they are.
pub const fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Reader => NOT_A_DIAGNOSIS,
        Whose::Example => AN_EXAMPLE,
        Whose::Link => OF_A_LINK,
    }
}
/// The picture's name.
pub const PICTURE: &str = "The 13 regions of the abdomen, from the front";
/// How to use it by keyboard.
pub const PICTURE_KEYS: &str =
    "Arrow keys choose a region. 0 to 3 score it, Delete takes the score away.";
/// The list of regions.
pub const LIST: &str = "Region";
/// To the next one by number.
pub const NEXT_REGION: &str = "Next region";
/// The question of the radio group (A04).
pub const LARGEST: &str = "How big is the largest tumor here?";
/// Beside it (A04).
pub const LARGEST_COUNTS: &str = "The largest counts, not how many there are. Drawn to one scale.";

/// Under the bar (F16, A06).
pub const MARK: &str = "The mark at a PCI of 20: for cancer of the colon or rectum that has spread here, most high-volume centers take a score under 20 as a reasonable threshold to operate. It depends on the surgeon and the institution. Other cancers differ. It is not a yes or a no for you: this page never judges a score.";

/// The tools, in order.
pub const UNDO: &str = "Undo";
/// Does again what was taken back.
pub const REDO: &str = "Redo";
/// Makes every region not scored.
pub const CLEAR: &str = "Clear all";
/// Said when it was done.
pub const CLEARED: &str = "Cleared. Undo brings the scores back.";
/// Copies the map as text.
pub const COPY_TEXT: &str = "Copy as text";
/// Copies a link that holds the scores.
pub const COPY_LINK: &str = "Copy a link with the scores";
/// Opens the print dialog.
pub const PRINT: &str = "Print this map";
/// What is kept.
pub const KEPT: &str = "Kept on this device only. Anyone you send the link to can see the scores.";
/// What is not.
pub const NOT_KEPT: &str =
    "Not kept: gone when you close the page. Anyone you send the link to can see the scores.";
/// To the place where all of it can be erased.
pub const KEPT_LINK: &str = "See or erase what is kept";

/// Before the examples.
pub const EXAMPLES: &str = "Try an example (made up, not a real person):";
/// The name of an example.
pub const fn example(example: Example) -> &'static str {
    match example {
        Example::FourRegions => "In 4 regions",
        Example::NineRegions => "In 9 regions",
        Example::AllRegions => "In all 13 regions",
    }
}
/// Whose scores are shown.
pub const FROM_A_LINK: &str = "These scores come from a link. Your own are kept apart.";
/// Whose scores are shown.
pub const FROM_AN_EXAMPLE: &str = "A made-up example. Your own scores are kept apart.";
/// Goes through an example.
pub const STEP_THROUGH: &str = "Go through it, region by region";
/// The next step of it.
pub const STEP_NEXT: &str = "Next step";
/// Takes shown scores over; undo takes it back.
pub const KEEP_THESE: &str = "Keep these as mine";
/// Said when it was done.
pub const KEPT_THESE: &str = "These are your scores now. Undo brings back what was there.";
/// Shows the reader's own again.
pub const BACK_TO_MINE: &str = "Back to mine";
/// Said when someone scores what is only shown.
pub const ONLY_SHOWN: &str = "These are not your scores. Choose “Back to mine” to score your own.";

/// The first steps: at most four, skipped or taken once.
pub const GUIDE: [&str; 4] = [
    "1 of 4. Choose a region: touch it on the picture, or use the list. The list says what lies there.",
    "2 of 4. Say how big the largest tumor there is. How many there are does not count.",
    "3 of 4. A region that you leave alone is not a 0. It is just not scored.",
    "4 of 4. The sum grows as you go. “Undo” takes back any step. Nothing leaves this device unless you share it.",
];
/// To the next step.
pub const GUIDE_NEXT: &str = "Next";
/// Ends the steps early.
pub const GUIDE_SKIP: &str = "Skip";
/// Ends the steps.
pub const GUIDE_DONE: &str = "Start";

/// The table's caption (A04).
pub const TABLE: &str = "The map in words. Score: 0 none seen; 1 up to 0.5 cm; 2 over 0.5, up to 5 cm; 3 over 5 cm, or grown together. A blank is not scored.";
/// The table's columns.
pub const COLUMNS: [&str; 3] = ["Region", "What lies there", "Score"];
/// Under a text that a clinician has not checked.
pub const AWAITS_CHECK: &str =
    "We have not found all of this in a source to look up. A clinician should check it first.";
/// Under the map, as Markdown.
pub const NOTES: &str = include_str!("pci_map.md");
/// Before the date, on paper.
pub const DATE: &str = "Date: ";

#[cfg(test)]
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
        let text = as_text(
            &Example::FourRegions.scores(),
            Whose::Reader,
            "November 23, 2026",
        );
        assert_eq!(
            text.lines()
                .filter(|line| line.starts_with("Region "))
                .count(),
            13
        );
        assert!(text.contains("PCI 6 of 39") && text.ends_with("Not a diagnosis."));
        assert!(text.contains("Region 6, Pelvis: 2 (Over 0.5, up to 5 cm (2 in))"));
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
    fn what_awaits_a_check_says_so() {
        let unreviewed = Region::ALL
            .into_iter()
            .filter(|region| !is_reviewed(*region));
        assert_eq!(
            unreviewed.map(Region::number).collect::<Vec<_>>(),
            [6, 7, 8]
        );
    }
}
