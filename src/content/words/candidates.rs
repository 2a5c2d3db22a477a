//! The words of "What the team weighs". Data only: three groups, each criterion
//! with why it matters, as Markdown with its facts and sources.

/// A group of criteria.
pub struct Group {
    /// The symbol of its drawing.
    pub drawing: &'static str,
    /// What the group is about.
    pub title: &'static str,
    /// The fact that lists its criteria.
    pub fact: &'static str,
    /// The criteria.
    pub criteria: &'static [Criterion],
}

/// One thing that the team weighs.
pub struct Criterion {
    /// The criterion.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
}

/// Above the groups.
pub const NO_TEST: &str = "\
**This is not a self-test.** There is nothing to tick and nothing to add up. Only a team that knows you can weigh \
these points together. [^F30] Open a point to read why it matters.";

/// The three groups (F31, F32, F33).
pub const GROUPS: [Group; 3] = [
    Group {
        drawing: "art-weigh-disease",
        title: "The disease",
        fact: "F31",
        criteria: &[
            Criterion {
                what: "There is a limited amount of it: a low to moderate PCI (Peritoneal Cancer Index)",
                why: "The more there is, the longer the surgery, and where it has spread decides what must come out. \
                      [^F14] [^F17] In colorectal cancer, most high-volume centers see a PCI under 20 as a reasonable \
                      threshold to operate; it depends on the surgeon and the institution. [^F16] Other cancers have other limits. [^A06] [^two-step-2021]",
            },
            Criterion {
                what: "It is only on the surface of the peritoneum, the lining of the abdomen",
                why: "The operation is made for this surface: the surgeon takes the visible tumor off it, and then the \
                      heated drug washes over it. [^F04]",
            },
            Criterion {
                what: "It is nowhere else: not inside the liver, not in the lungs, not in distant lymph nodes",
                why: "The drug stays mostly in the abdomen. The rest of the body gets much less of it. [^F24] So HIPEC \
                      is not made to treat tumor in other places.",
            },
            Criterion {
                what: "It shrinks under chemotherapy for the whole body, or stays the same",
                why: "It shows the team how the disease responds. [^F31] Ask how they judge it, and on which scans.",
            },
        ],
    },
    Group {
        drawing: "art-weigh-you",
        title: "You",
        fact: "F32",
        criteria: &[
            Criterion {
                what: "You are fit enough for a major operation",
                why: "The surgery alone typically takes 6–12 hours before HIPEC begins. [^F17] Full recovery takes \
                      months. [^F44] How well you manage daily life, your *performance status*, tells the team what \
                      your body can take on. [^F32]",
            },
            Criterion {
                what: "Your organs work, with no significant trouble",
                why: "Your body has to recover from three things at once: a long operation, work on several organs, and \
                      chemotherapy in the abdomen. [^F40]",
            },
            Criterion {
                what: "You are nourished well enough to recover",
                why: "Wounds must heal, and taking in enough food again is one of the main steps before you can go \
                      home. [^F43]",
            },
        ],
    },
    Group {
        drawing: "art-weigh-operation",
        title: "The operation",
        fact: "F33",
        criteria: &[Criterion {
            what: "The surgeons judge that they can take out all or nearly all of it: CC-0 or CC-1",
            why: "The drug is thought to reach only a few millimeters into tissue. [^A11] [^N55] [^oncolex] [^depth-2018] If larger spots are left, HIPEC can add far \
                  less. [^F13] Then the case for operating is hard to make for most tumor types. [^F33]",
        }],
    },
];
