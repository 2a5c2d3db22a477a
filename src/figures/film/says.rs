//! What each scene is called, says and shows, by the names of its words.

use crate::domain::film::Scene;
use crate::words::Key;
use crate::words::film as words;

/// The words of a scene.
pub struct Words {
    /// What it is called.
    pub title: Key,
    /// What the film says while its part of the drawing is shown.
    pub lines: &'static [Key],
    /// What its drawing shows.
    pub picture: Key,
    /// What the pictures add, with facts, sources and the way to more.
    pub more: Key,
}

/// The words of this scene.
pub const fn of(scene: Scene) -> Words {
    match scene {
        Scene::Lining => Words {
            title: words::LINING,
            lines: &[
                words::LINING_LINE_1,
                words::LINING_LINE_2,
                words::LINING_LINE_3,
                words::LINING_LINE_4,
            ],
            picture: words::LINING_PICTURE,
            more: words::LINING_MORE,
        },
        Scene::Measuring => Words {
            title: words::MEASURING,
            lines: &[
                words::MEASURING_LINE_1,
                words::MEASURING_LINE_2,
                words::MEASURING_LINE_3,
                words::MEASURING_LINE_4,
            ],
            picture: words::MEASURING_PICTURE,
            more: words::MEASURING_MORE,
        },
        Scene::TakingOut => Words {
            title: words::TAKING_OUT,
            lines: &[
                words::TAKING_OUT_LINE_1,
                words::TAKING_OUT_LINE_2,
                words::TAKING_OUT_LINE_3,
                words::TAKING_OUT_LINE_4,
            ],
            picture: words::TAKING_OUT_PICTURE,
            more: words::TAKING_OUT_MORE,
        },
        Scene::Complete => Words {
            title: words::COMPLETE,
            lines: &[
                words::COMPLETE_LINE_1,
                words::COMPLETE_LINE_2,
                words::COMPLETE_LINE_3,
                words::COMPLETE_LINE_4,
            ],
            picture: words::COMPLETE_PICTURE,
            more: words::COMPLETE_MORE,
        },
        Scene::Wash => Words {
            title: words::WASH,
            lines: &[
                words::WASH_LINE_1,
                words::WASH_LINE_2,
                words::WASH_LINE_3,
                words::WASH_LINE_4,
                words::WASH_LINE_5,
                words::WASH_LINE_6,
            ],
            picture: words::WASH_PICTURE,
            more: words::WASH_MORE,
        },
        Scene::Closing => Words {
            title: words::CLOSING,
            lines: &[
                words::CLOSING_LINE_1,
                words::CLOSING_LINE_2,
                words::CLOSING_LINE_3,
            ],
            picture: words::CLOSING_PICTURE,
            more: words::CLOSING_MORE,
        },
        Scene::Recovery => Words {
            title: words::RECOVERY,
            lines: &[
                words::RECOVERY_LINE_1,
                words::RECOVERY_LINE_2,
                words::RECOVERY_LINE_3,
                words::RECOVERY_LINE_4,
                words::RECOVERY_LINE_5,
            ],
            picture: words::RECOVERY_PICTURE,
            more: words::RECOVERY_MORE,
        },
        Scene::Asking => Words {
            title: words::ASKING,
            lines: &[
                words::ASKING_LINE_1,
                words::ASKING_LINE_2,
                words::ASKING_LINE_3,
                words::ASKING_LINE_4,
            ],
            picture: words::ASKING_PICTURE,
            more: words::ASKING_MORE,
        },
    }
}

/// Every line of the film, in order.
pub fn lines() -> Vec<String> {
    let lines = Scene::ALL.into_iter().flat_map(|scene| of(scene).lines);
    lines.map(|line| line.text()).collect()
}

/// What stands in the places of the drawings.
pub const LABELS: [(&str, Key); 57] = [
    ("head", words::AT_HEAD),
    ("feet", words::AT_FEET),
    ("lining-name", words::AT_LINING_NAME),
    ("tumors", words::AT_TUMORS),
    ("loose", words::AT_LOOSE),
    ("liver", words::AT_LIVER),
    ("stomach", words::AT_STOMACH),
    ("omentum", words::AT_OMENTUM),
    ("bowel", words::AT_BOWEL),
    ("sheds", words::AT_SHEDS),
    ("tiny", words::AT_TINY),
    ("pocket", words::AT_POCKET),
    ("points", words::AT_POINTS),
    ("pci", words::AT_PCI),
    ("most", words::AT_MOST),
    ("example", words::AT_EXAMPLE),
    ("may", words::AT_MAY),
    ("spleen", words::AT_SPLEEN),
    ("bowel-piece", words::AT_BOWEL_PIECE),
    ("lining-part", words::AT_LINING_PART),
    ("hours", words::AT_HOURS),
    ("lining-large", words::AT_LINING_LARGE),
    ("taken-out", words::AT_TAKEN_OUT),
    ("cc0", words::AT_CC0),
    ("no-spot", words::AT_NO_SPOT),
    ("cc1", words::AT_CC1),
    ("under", words::AT_UNDER),
    ("more", words::AT_MORE),
    ("larger", words::AT_LARGER),
    ("reach", words::AT_REACH),
    ("scale", words::AT_SCALE),
    ("pump", words::AT_PUMP),
    ("heater", words::AT_HEATER),
    ("minutes", words::AT_MINUTES),
    ("unseen", words::AT_UNSEEN),
    ("less", words::AT_LESS),
    ("drained", words::AT_DRAINED),
    ("rinse", words::AT_RINSE),
    ("stitches", words::AT_STITCHES),
    ("navel", words::AT_NAVEL),
    ("nurse", words::AT_NURSE),
    ("first", words::AT_FIRST),
    ("days", words::AT_DAYS),
    ("weeks", words::AT_WEEKS),
    ("months", words::AT_MONTHS),
    ("risks", words::AT_RISKS),
    ("numbers", words::AT_NUMBERS),
    ("you", words::AT_YOU),
    ("surgeon", words::AT_SURGEON),
    ("help", words::AT_HELP),
    ("come-out", words::AT_COME_OUT),
    ("how-many", words::AT_HOW_MANY),
    ("answers", words::AT_ANSWERS),
    ("someone", words::AT_SOMEONE),
    ("questions", words::AT_QUESTIONS),
    ("colon", words::AT_COLON),
    ("bladder", words::AT_BLADDER),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scene_has_as_many_lines_as_words() {
        for scene in Scene::ALL {
            assert_eq!(scene.lines().len(), of(scene).lines.len(), "{scene:?}");
        }
    }

    #[test]
    fn every_line_can_be_read_at_fifteen_characters_a_second() {
        for scene in Scene::ALL {
            for (length, line) in scene.lines().iter().zip(of(scene).lines) {
                let line = line.text();
                let least = line.chars().count() as u32 * 1_000 / 15;
                assert!(*length >= least, "{length} < {least}: {line}");
            }
        }
    }
}
