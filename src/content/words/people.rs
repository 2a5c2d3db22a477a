//! The words of the grid of 100 people. One denominator: 100.

/// The questions.
pub const QUESTION: &str = "The question";
/// Names of the questions, in order.
pub const QUESTIONS: [&str; 2] = ["Major complications", "Deaths in 30 days"];
/// The frames.
pub const FRAME: &str = "Count the people";
/// Names of the frames, in order.
pub const FRAMES: [&str; 2] = ["it happens to", "it does not happen to"];

/// The sentence of each question in each frame: F47, F47; F48, F48.
pub const SENTENCES: [[&str; 2]; 2] = [
    [
        "At experienced centers, about 25 to 35 of 100 people have a major complication.",
        "At experienced centers, about 65 to 75 of 100 people do not have a major complication.",
    ],
    [
        "At high-volume programs, fewer than 5 of 100 people die within 30 days.",
        "At high-volume programs, more than 95 of 100 people do not die within 30 days.",
    ],
];
/// What a filled, a striped and an empty figure is, in the same order. Without
/// a word there is no such figure.
pub const KEYS: [[[&str; 3]; 2]; 2] = [
    [
        [
            "25 people: a major complication",
            "10 people: the range goes from 25 to 35",
            "65 people: no major complication",
        ],
        [
            "65 people: no major complication",
            "10 people: the range goes from 65 to 75",
            "25 people: a major complication",
        ],
    ],
    [
        [
            "",
            "up to 4 people: died within 30 days",
            "the others: alive after 30 days",
        ],
        [
            "the others: alive after 30 days",
            "up to 4 people: died within 30 days",
            "",
        ],
    ],
];

/// The same as a table: its head.
pub const HEAD: [&str; 3] = ["Of 100 people", "It happens to", "It does not happen to"];
/// Its rows: what, to whom and when, and both frames (F47, F48).
pub const ROWS: [[&str; 4]; 2] = [
    [
        "Major complication",
        "at experienced centers",
        "about 25 to 35",
        "about 65 to 75",
    ],
    [
        "Death within 30 days",
        "at high-volume programs",
        "fewer than 5",
        "more than 95",
    ],
];
/// The facts of the table's rows.
pub const ROWS_FACTS: [&str; 2] = ["F47", "F48"];
/// Below it, as Markdown (A25, F49).
pub const BELOW: &str = "\
Several large series found much the same: of 100 people, 20 to 34 had a major complication, and fewer than 5 died \
(0.4–4.1%). In one center with 1,321 operations it was 20% and 0.4%. [^A25] [^morbidity-2016] [^catalonia-2023] Others give wider ranges. A cancer center in Singapore says of the \
major centers: 10–45% had a major complication and 0–3.5% died. [^ranges-singapore] A review says that up to 8% died, \
even at experienced centers. [^leimkuhler-2020] Not all of them say how long they counted.

Ask yours for its own numbers, and [by which scale and for how long](#recovery-what-counts-as-major) it counts.";
