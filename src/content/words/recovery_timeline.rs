//! The words of the recovery timeline.

/// A phase as the page, the paper and the calendar file say it.
pub struct PhaseWords {
    /// What it is.
    pub what: &'static str,
    /// When it is, in the words of the facts.
    pub when: &'static str,
    /// Before its dates: a typical time is no appointment.
    pub about: &'static str,
    /// The facts it states.
    pub facts: &'static str,
}

const fn phase(
    what: &'static str,
    when: &'static str,
    about: &'static str,
    facts: &'static str,
) -> PhaseWords {
    PhaseWords {
        what,
        when,
        about,
        facts,
    }
}

/// The phases, in the order of `Phase::ALL` (F40–F46, A26).
pub const PHASES: [PhaseWords; 6] = [
    phase("The operation", "Day 0", "", "F40"),
    phase(
        "Intensive care or step-down unit",
        "The first few days",
        "from ",
        "F42",
    ),
    phase(
        "Going home",
        "After 10–14 days if all goes well, often later",
        "typically ",
        "F41",
    ),
    phase(
        "Mobile, and functioning reasonably",
        "6–8 weeks, most centers say",
        "around ",
        "F45",
    ),
    phase("Full function", "Often 3–6 months", "around ", "F44 F46"),
    phase(
        "Longer for some",
        "6–12 months in studies",
        "around ",
        "A26",
    ),
];

/// The same in a calendar, where nothing else says what it is about.
pub const IN_CALENDAR: [&str; 6] = [
    "The operation: CRS + HIPEC",
    "From this day: intensive care or step-down (after CRS + HIPEC)",
    "Typically going home (after CRS + HIPEC)",
    "Around now: mobile, functioning reasonably (after CRS + HIPEC)",
    "Around now: often full function (after CRS + HIPEC)",
    "Longer for some (after CRS + HIPEC)",
];

/// Below the scale, with its facts and sources. In no wasm.
pub const NOTE: &str = "These are ranges, not promises. How much was taken out matters, and so does the person. [^F46] \
The last range is what two studies of quality of life found, 6–12 months. [^A26] [^quality-216] [^tsilimparis-2013] \
In a third, quality of life for the body was back within 6 months. [^quality-115]

The list to tick holds common milestones. Your own team's list comes first. [^F43] [^going-home]";
/// The last word of the figure. In no wasm.
pub const ASK: &str = "Before you leave the hospital, ask for your own team’s list of signs to call about, and for its phone number, day and night.";
/// On paper, a place for that number. In no wasm.
pub const ASK_LINE: &str = "My team’s phone number:";

/// Over the parts of the scale.
pub const UNITS: [&str; 3] = ["days", "weeks", "months"];

/// The field of the day.
pub const DAY: &str = "Day of your operation (optional)";
/// Below the field.
pub const DAY_NOTE: &str = "It stays on this device. With it, you see dates.";
/// The button that forgets it.
pub const FORGET: &str = "Forget this day";
/// Said when the dates are there.
pub const DATES_SHOWN: &str = "The dates are shown.";
/// Said when they are gone.
pub const FORGOTTEN: &str = "The day is forgotten.";
/// The day cannot be read.
pub const NOT_A_DAY: &str = "The calendar has no such day. Please check it.";
/// The day is too long ago.
pub const TOO_LONG_AGO: &str = "That is more than 10 years back. Please check the year.";
/// The day is too far ahead.
pub const TOO_FAR_AHEAD: &str = "That is more than 3 years ahead. Please check the year.";

/// Today is the day.
pub const TODAY_IS_THE_DAY: &str = "Today is the day of the operation.";

/// Where today stands, from the days since the operation.
pub fn today(days: i64) -> String {
    let plural = if days.abs() == 1 { "" } else { "s" };
    match days {
        0 => TODAY_IS_THE_DAY.to_owned(),
        1.. => format!("Today is day {days} after the operation."),
        _ => format!("Your operation is in {} day{plural}.", -days),
    }
}

/// Over the milestones (F43 and the common list).
pub const MILESTONES: &str = "Before you go home";
/// Their facts.
pub const MILESTONES_FACTS: &str = "F43";
/// The milestones, in the order of `Milestone::ALL`.
pub const MILESTONE_WORDS: [&str; 6] = [
    "I pass gas: my bowel works again",
    "Pills control my pain",
    "I eat and drink enough",
    "I can walk",
    "My wound is healing, with no sign of infection",
    "I know whom to call",
];

/// Prints the checklist.
pub const PRINT: &str = "Print as a checklist";
/// Saves the calendar file.
pub const CALENDAR: &str = "Save the dates for my calendar";
/// Its name.
pub const CALENDAR_NAME: &str = "after-crs-hipec.ics";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_told_in_one_sentence() {
        assert_eq!(today(0), TODAY_IS_THE_DAY);
        assert_eq!(today(1), "Today is day 1 after the operation.");
        assert_eq!(today(-1), "Your operation is in 1 day.");
        assert_eq!(today(-12), "Your operation is in 12 days.");
    }

    #[test]
    fn what_goes_into_a_calendar_file_fits_its_lines() {
        for (phase, title) in PHASES.iter().zip(IN_CALENDAR) {
            assert!(title.len() <= 66 && phase.when.len() <= 60, "{title}");
        }
    }

    #[test]
    fn a_title_in_a_calendar_says_which_operation_it_is_about() {
        for title in IN_CALENDAR {
            assert!(title.contains("CRS + HIPEC"), "{title}");
        }
    }
}
