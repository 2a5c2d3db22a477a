//! The words of the film. A line is what the film says while its part of the
//! drawing is shown; below, the same scenes stand as pictures with their words.

/// What a scene is called, shows and says.
pub struct Scene {
    /// Its name.
    pub title: &'static str,
    /// What its drawing shows.
    pub picture: &'static str,
    /// Its lines, in order.
    pub lines: &'static [&'static str],
    /// The facts of its lines.
    pub facts: &'static str,
    /// What the pictures add to the lines, with facts, sources and the way to
    /// more, as Markdown.
    pub more: &'static str,
}

/// Every scene, in the order of `Scene::ALL`.
pub const SCENES: [Scene; 8] = [
    Scene {
        title: "The lining, and how cancer spreads on it",
        picture: "The belly from the front. The lining is drawn as a line around the space inside and \
around the organs. Dark spots lie on it, and tiny ones under a lens.",
        lines: &[
            "Inside your belly is a thin lining, the peritoneum.",
            "It also covers most of the organs there.",
            "Some cancers spread to this lining.",
            "Some tumors can be seen. Loose cells and tiny spots cannot.",
        ],
        facts: "F02 F05",
        more: "[What the operation is](#what)",
    },
    Scene {
        title: "Measuring it",
        picture: "The same belly under a grid of nine numbered regions, with the small bowel drawn \
beside it in four. Below, a bar from 0 to 39.",
        lines: &[
            "Doctors divide the abdomen into 13 regions.",
            "Each region gets 0 to 3 points, by the size of the tumor in it.",
            "Added up, that is the PCI (Peritoneal Cancer Index): 39 at most.",
            "Your team can tell you what your number means.",
        ],
        facts: "F15",
        more: "0 points means that no tumor can be seen in the region. [^F15] [Try the map](#map)",
    },
    Scene {
        title: "Part one: taking out what can be seen",
        picture: "The same belly. Dashed rings stand where the tumors were. A piece of the bowel and the \
spleen have a dashed line around them. A clock shows 6–12 hours.",
        lines: &[
            "Part one is surgery: the surgeon takes out every tumor that can be seen.",
            "Parts of the lining, the bowel or other organs may come out too.",
            "Where the tumor has spread decides how much.",
            "This part alone typically takes 6–12 hours.",
        ],
        facts: "F04 F10 F14 F17",
        more: "[What may be taken out](#surgery)",
    },
    Scene {
        title: "What “complete” means",
        picture: "Three pieces of tissue, drawn to one scale, and how deep the drug reaches into them. \
CC-0: no spot. CC-1: a small spot. More: a spot that goes deeper than the drug is thought to.",
        lines: &[
            "The goal: no tumor left that can be seen. That is CC-0.",
            "CC-1: spots under 2.5 mm (0.1 inches) are left.",
            "Part two, a heated drug, is thought to reach only a few millimeters in.",
            "If larger spots are left, it can add far less.",
        ],
        facts: "F10 F11 F12 F13 A11",
        more: "That is why the line is drawn at 2.5 mm. One source says that the drug reaches 2–3 mm, others say less. [^A11] [^N55] [^oncolex] [^depth-2018] [See it to scale](#completeness)",
    },
    Scene {
        title: "Part two: the heated wash",
        picture: "Tubes lead out of the abdomen to a pump, on to a heater, and back in. A thermometer \
shows 41–43 °C (106–109 °F), a clock 60–120 minutes.",
        lines: &[
            "Part two is HIPEC: a wash with heated chemotherapy.",
            "Soft tubes lead in and out. A pump keeps the drug moving.",
            "It is typically 41–43 °C (106–109 °F). Heat helps the drug harm cancer cells.",
            "The wash typically takes 60–120 minutes.",
            "It is for what nobody can see: loose cells and tiny spots.",
            "Much less of it reaches the rest of your body.",
        ],
        facts: "F05 F20 F21 F22 F24 F26",
        more: "Not every center runs it that long: large trials with the drug oxaliplatin ran it for 30 minutes. \
[^A21] [^quenet-2021] [^klaver-2019] [Step through it](#perfusion)",
    },
    Scene {
        title: "Rinse and close",
        picture: "The belly from the front again, closed in the middle by a row of stitches.",
        lines: &[
            "The fluid is drained.",
            "Your abdomen is rinsed.",
            "Then the surgeon closes it.",
        ],
        facts: "F27",
        more: "[The heated wash, step by step](#hipec)",
    },
    Scene {
        title: "Recovery",
        picture: "Four pictures: in bed, the first days. In a chair in the hospital, 10–14 days. Up and about, \
mobile and functioning reasonably, 6–8 weeks. Outside under a tree, 3–6 months.",
        lines: &[
            "For the first few days, nurses watch you closely.",
            "If all goes well, the hospital stay is typically 10–14 days, often longer.",
            "Most centers say 6–8 weeks until you are mobile and functioning reasonably.",
            "Full recovery takes months: often 3–6.",
            "There are serious risks. This page has their numbers, when you want them.",
        ],
        facts: "F30 F41 F42 F44 F45 F46",
        more: "The first few days are in intensive care or a high-dependency (step-down) unit. [^F42] For some people recovery takes longer \
than six months. [^A26] [^quality-216] [^tsilimparis-2013] [What comes back when](#timeline) · [The risks, in numbers](#risk)",
    },
    Scene {
        title: "What to ask",
        picture: "You and someone close to you talk with the surgeon. A sheet of questions lies between you.",
        lines: &[
            "This operation is not for everyone. Ask if it can help you.",
            "Ask what the team expects to be able to take out.",
            "Ask how many they do a year, and how those turned out.",
            "Take your time, your questions, and someone to listen with you.",
        ],
        facts: "F30 F33 F49",
        more: "[Questions to take along](#questions)",
    },
];

/// Before the number of a scene, and between it and how many there are.
pub const SCENE_OF: [&str; 2] = ["Scene ", " of "];
/// The button that plays, and what it says meanwhile.
pub const PLAY: [&str; 2] = ["Play", "Pause"];
/// The button back.
pub const PREVIOUS: &str = "Previous scene";
/// The button on.
pub const NEXT: &str = "Next scene";
/// The slider.
pub const PLACE: &str = "Place in the film";
/// The list of speeds.
pub const SPEED: &str = "Speed";
/// Its entries, in the order of `Speed::ALL`.
pub const SPEEDS: [&str; 4] = ["0.75×", "1× (normal)", "1.25×", "1.5×"];
/// The switch of the captions.
pub const CAPTIONS: &str = "Captions";
/// The switch of the voice.
pub const VOICE: &str = "Read aloud (this device’s voice)";
/// The switch of the pictures below.
pub const BOARD: &str = "Show every scene as a picture with its words";
/// Said of all drawings.
pub const SKETCH: &str =
    "The drawings are sketches of the idea. Only the three pieces of tissue are to scale.";

#[cfg(test)]
mod tests {
    use super::SCENES;
    use crate::domain::film;

    #[test]
    fn every_scene_has_as_many_lines_as_words() {
        for (scene, words) in film::Scene::ALL.into_iter().zip(&SCENES) {
            assert_eq!(scene.lines().len(), words.lines.len(), "{scene:?}");
            assert!(scene.still() < scene.lines().len());
        }
    }

    #[test]
    fn every_line_can_be_read_at_fifteen_characters_a_second() {
        for (scene, words) in film::Scene::ALL.into_iter().zip(&SCENES) {
            for (length, line) in scene.lines().iter().zip(words.lines) {
                let least = line.chars().count() as u32 * 1_000 / 15;
                assert!(*length >= least, "{length} < {least}: {line}");
            }
        }
    }
}
