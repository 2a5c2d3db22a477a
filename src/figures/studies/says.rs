//! What is said of a trial and of what it counted.

use crate::domain::studies::{Measure, Median, Trial};
use crate::domain::tenths::tenths;
use crate::words::Key;
use crate::words::studies as words;

/// The words of a trial.
pub struct Says {
    /// On its button: the kind of cancer, and which people or which drug.
    pub choice: [Key; 2],
    /// The kind of cancer, the largest words.
    pub kind: Key,
    /// Which people took part.
    pub people: Key,
    /// What the trial is called.
    pub name: Key,
    /// What was found of life, in one sentence, and more of it.
    pub life: [Option<Key>; 2],
    /// The same of harms.
    pub harms: [Option<Key>; 2],
    /// Who took part and what it does not tell, as Markdown.
    pub note: Key,
}

/// The words of this trial.
pub fn of(trial: Trial) -> Says {
    match trial {
        Trial::Prodige7 => Says {
            choice: [words::CHOOSE_PRODIGE_7, words::CHOOSE_PRODIGE_7_WHICH],
            kind: words::PRODIGE_7,
            people: words::PRODIGE_7_PEOPLE,
            name: words::PRODIGE_7_NAME,
            life: [Some(words::PRODIGE_7_LIFE), None],
            harms: [
                Some(words::PRODIGE_7_HARMS),
                Some(words::PRODIGE_7_MORE_HARMS),
            ],
            note: words::NOTE_PRODIGE_7,
        },
        Trial::Ovhipec1 => Says {
            choice: [words::CHOOSE_OVHIPEC_1, words::CHOOSE_OVHIPEC_1_WHICH],
            kind: words::OVHIPEC_1,
            people: words::OVHIPEC_1_PEOPLE,
            name: words::OVHIPEC_1_NAME,
            life: [Some(words::OVHIPEC_1_LIFE), None],
            harms: [Some(words::OVHIPEC_1_HARMS), None],
            note: words::NOTE_OVHIPEC_1,
        },
        Trial::Chipor => Says {
            choice: [words::CHOOSE_CHIPOR, words::CHOOSE_CHIPOR_WHICH],
            kind: words::CHIPOR,
            people: words::CHIPOR_PEOPLE,
            name: words::CHIPOR_NAME,
            life: [Some(words::CHIPOR_LIFE), None],
            harms: [Some(words::CHIPOR_HARMS), Some(words::CHIPOR_MORE_HARMS)],
            note: words::NOTE_CHIPOR,
        },
        Trial::Colopec => Says {
            choice: [words::CHOOSE_COLOPEC, words::CHOOSE_COLOPEC_WHICH],
            kind: words::COLOPEC,
            people: words::COLOPEC_PEOPLE,
            name: words::COLOPEC_NAME,
            life: [Some(words::COLOPEC_LIFE), Some(words::COLOPEC_MORE_LIFE)],
            harms: [Some(words::COLOPEC_HARMS), None],
            note: words::NOTE_COLOPEC,
        },
        Trial::Hipect4 => Says {
            choice: [words::CHOOSE_HIPECT4, words::CHOOSE_HIPECT4_WHICH],
            kind: words::HIPECT4,
            people: words::HIPECT4_PEOPLE,
            name: words::HIPECT4_NAME,
            life: [Some(words::HIPECT4_LIFE), None],
            harms: [Some(words::HIPECT4_HARMS), None],
            note: words::NOTE_HIPECT4,
        },
    }
}

/// The two groups of a trial.
pub const ARMS: [Key; 2] = [words::WITH, words::WITHOUT];

/// What was counted at a fixed time.
pub fn measure(measure: Measure) -> Key {
    match measure {
        Measure::AliveAt5Years => words::ALIVE_AT_5_YEARS,
        Measure::FreeOfSpreadAt18Months => words::FREE_OF_SPREAD_AT_18_MONTHS,
        Measure::NotBackInAbdomenAt3Years => words::NOT_BACK_AT_3_YEARS,
        Measure::SevereLateWithin60Days => words::SEVERE_LATE_WITHIN_60_DAYS,
        Measure::SevereWithin60Days => words::SEVERE_WITHIN_60_DAYS,
    }
}

/// A median and its interval in one sentence, for who does not see the line.
pub fn spoken(group: Key, median: Median) -> String {
    let [middle, from, to] = &[median.middle, median.from, median.to].map(tenths);
    let group = &group.text();
    words::Spoken {
        group,
        middle,
        from,
        to,
    }
    .text()
}

/// A trial with its numbers, a sentence each: what a clinician signs.
pub fn claim(trial: Trial) -> (String, &'static str) {
    let says = of(trial);
    let medians = trial.median().into_iter().flat_map(|arms| {
        let groups = ARMS.into_iter().zip(arms.both());
        groups.map(|(group, median)| spoken(group, median))
    });
    let counts = [trial.life(), trial.harms()].concat().into_iter();
    let counts = counts.map(|(what, shares)| {
        let [with, without] = shares.both().map(crate::domain::studies::Share::percent);
        let [first, second] = ARMS.map(Key::text);
        format!(
            "{}: {with} {first}, {without} {second}.",
            measure(what).text()
        )
    });
    let told: Vec<_> = medians.chain(counts).collect();
    let of = [says.kind, says.people, says.name]
        .map(Key::text)
        .join(", ");
    (format!("{of}. {}", told.join(" ")), says.kind.facts())
}
