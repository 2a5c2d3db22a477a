//! Questions to take along: a tick-list in the words that a patient would say.

/// One question. Its id is what a reader's tick is kept under, so it never changes.
pub struct Question {
    /// Stable, in kebab-case.
    pub id: &'static str,
    /// As said aloud.
    pub text: &'static str,
}

/// Questions that belong together: at most seven.
pub struct QuestionGroup {
    /// What the group is about.
    pub title: &'static str,
    /// In the order to ask them.
    pub questions: &'static [Question],
}

const fn ask(id: &'static str, text: &'static str) -> Question {
    Question { id, text }
}

/// Every question, in the order of the page.
pub const QUESTION_GROUPS: &[QuestionGroup] = &[
    QuestionGroup {
        title: "Selection: is it right for me?",
        questions: &[
            ask(
                "pci-measured",
                "How was my PCI measured: on scans, or with a camera inside?",
            ),
            ask(
                "pci-number",
                "What is my PCI, and what does it mean for my kind of cancer?",
            ),
            ask(
                "cc-likely",
                "Can you likely get all of it out (CC-0 or CC-1)?",
            ),
            ask(
                "stop-reasons",
                "What would make you stop during the operation?",
            ),
            ask(
                "aim",
                "What is the aim for me: to cure, to live longer, or to feel better?",
            ),
        ],
    },
    QuestionGroup {
        title: "Team: who will do it?",
        questions: &[
            ask(
                "team-count",
                "How many of these do you do a year, and how many in all?",
            ),
            ask(
                "team-complications",
                "Of 100 of your patients, how many have a major complication?",
            ),
            ask(
                "team-deaths",
                "Of 100 of your patients, how many die within 30 days?",
            ),
            ask("team-decides", "Who decides together about my case?"),
            ask("team-second-opinion", "Where could I get a second opinion?"),
        ],
    },
    QuestionGroup {
        title: "Operation: what will you do?",
        questions: &[
            ask("organs", "Which organs, or parts of them, may come out?"),
            ask(
                "stoma",
                "Will I need a stoma (an opening in my belly, with a bag)? For a time, or for good?",
            ),
            ask("drug", "Which drug will you use, and why that one?"),
            ask("heat-time", "How hot will it be, and for how long?"),
            ask(
                "open-closed",
                "Will my abdomen be open or closed for the heated part?",
            ),
            ask(
                "why-hipec",
                "What do you expect HIPEC to add to the surgery for me?",
            ),
        ],
    },
    QuestionGroup {
        title: "Life after: how will I live?",
        questions: &[
            ask("icu-days", "How many days will I be in intensive care?"),
            ask("eating", "When and what will I be able to eat?"),
            ask("work", "When can I work, drive and lift things again?"),
            ask(
                "children",
                "Could I still have children? What can I do about that now?",
            ),
            ask(
                "help-home",
                "What help will I need at home, and for how long?",
            ),
            ask(
                "call-list",
                "What should I call about after I go home, and whom do I call?",
            ),
        ],
    },
    QuestionGroup {
        title: "Next: what comes then?",
        questions: &[
            ask(
                "more-chemo",
                "Will I have more chemotherapy, before or after?",
            ),
            ask("scans", "How often will I have scans and blood tests?"),
            ask("comes-back", "What can be done if it comes back?"),
        ],
    },
    QuestionGroup {
        title: "Without HIPEC: what else is there?",
        questions: &[
            ask(
                "surgery-alone",
                "What would surgery alone mean for my cancer?",
            ),
            ask(
                "chemo-alone",
                "What would chemotherapy alone mean for my cancer?",
            ),
            ask(
                "guidelines",
                "What do today’s guidelines say about HIPEC for my kind of cancer?",
            ),
            ask("no-treatment", "What happens if I choose not to have it?"),
            ask("trials", "Is there a trial that I could join?"),
            ask(
                "comfort",
                "Who can help with pain, worry and comfort, whatever I choose?",
            ),
        ],
    },
];
