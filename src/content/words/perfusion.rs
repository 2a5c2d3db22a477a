//! The words of the perfusion circuit, with their facts and sources as in the
//! sections. They are written once and are in no wasm.

/// Over the steps.
pub const STEPS: &str = "Choose a step";

/// The name of each step and what happens in it, in the order of `Step::ALL`.
pub const STEP_WORDS: [(&str, &str); 5] = [
    (
        "Fill",
        "The surgery part is done. Soft tubes lead in and out of the abdomen, and the heated drug flows in. [^F20]",
    ),
    (
        "Circulate",
        "A pump keeps the drug moving, heated to 41–43 °C (106–109 °F). This typically takes 60–120 minutes; the drug and the center's plan set the time. [^F20] [^F21] [^F26]",
    ),
    ("Drain", "The fluid is drained. [^F27]"),
    ("Rinse", "The abdomen is rinsed. [^F27]"),
    ("Close", "The surgeon closes the abdomen. [^F27]"),
];

/// The switch that lets the fluid move.
pub const PLAY: &str = "Show the fluid moving";

/// Labels in the drawing.
pub const DRAWING: &str = "The circuit: a tube leads out of the abdomen to a pump, on to a heater, and back in. \
A thermometer shows 41–43 °C (106–109 °F). A clock shows 60–120 minutes.";

/// Below the circuit: a heading, what it says, and the drawings beside it with
/// their own short words.
pub const NOTES: [Note; 4] = [
    Note {
        heading: "Heat does two jobs",
        words: "",
        drawings: &[
            (
                "heat-opens",
                "0 0 120 96",
                "It lets more of the drug into cancer cells, and makes them easier to harm. [^F22]",
            ),
            (
                "heat-harms",
                "0 0 120 96",
                "It harms cancer cells directly. Most normal tissue is spared. [^F23]",
            ),
        ],
    },
    Note {
        heading: "Where the drug is",
        words: "A sketch of the idea, not a measurement. The peritoneum works as a barrier. [^F24]",
        drawings: &[
            (
                "whole-body",
                "0 0 52 104",
                "Given through the blood: all of the body gets it. [^F24]",
            ),
            (
                "local",
                "0 0 52 104",
                "Given into the abdomen: much more there, much less elsewhere. [^F24]",
            ),
        ],
    },
    Note {
        heading: "Closed or open",
        words: "While the drug moves, the abdomen is closed for a time, or held open. [^F20]",
        drawings: &[
            (
                "technique-closed",
                "0 0 120 96",
                "Closed for a time. [^F20]",
            ),
            ("technique-open", "0 0 120 96", "Held open. [^F20]"),
        ],
    },
    Note {
        heading: "How long: centers differ",
        words: "Large trials with the drug oxaliplatin ran it for 30 minutes, shorter than the typical 60–120. [^A21] [^quenet-2021] [^klaver-2019]",
        drawings: &[],
    },
];

/// A part below the circuit.
pub struct Note {
    /// What it is about.
    pub heading: &'static str,
    /// What it says, if the drawings do not say it.
    pub words: &'static str,
    /// Drawings (`art-{id}`), the part of each to show, and its words.
    pub drawings: &'static [(&'static str, &'static str, &'static str)],
}
