//! A calendar file (`.ics`, RFC 5545) of whole days.

use super::calendar::{Day, write_day};

/// What stands in the calendar from one day to another.
pub struct Entry {
    /// Its own word in this file.
    pub id: &'static str,
    /// The line that a calendar shows.
    pub summary: String,
    /// The words behind it.
    pub description: String,
    /// The first day.
    pub first: Day,
    /// The last day, included.
    pub last: Day,
}

/// The text of the file. `made` is the day it is made on.
pub fn write(made: Day, entries: &[Entry]) -> String {
    let made = digits(made);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//crs-hipec//calendar//".to_owned(),
    ];
    for entry in entries {
        let first = digits(entry.first);
        // The end of a range of days is the day after it.
        let end = digits(entry.last.succ_opt().unwrap_or(entry.last));
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            ["UID:", &first, "-", entry.id, "@crs-hipec"].concat(),
            ["DTSTAMP:", &made, "T000000Z"].concat(),
            ["DTSTART;VALUE=DATE:", &first].concat(),
            ["DTEND;VALUE=DATE:", &end].concat(),
            folded(&["SUMMARY:", &escaped(&entry.summary)].concat()),
            folded(&["DESCRIPTION:", &escaped(&entry.description)].concat()),
            // It does not make the days look busy.
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR\r\n".to_owned());
    lines.join("\r\n")
}

fn digits(day: Day) -> String {
    write_day(day).replace('-', "")
}

/// A line holds 75 bytes at most. What is longer goes on after a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out
}

fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '\\' | ',' | ';' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::parse_day;

    fn file(first: &str, last: &str, summary: &str) -> String {
        let entry = Entry {
            id: "home",
            summary: summary.to_owned(),
            description: "10–14 days, or longer".to_owned(),
            first: parse_day(first).unwrap(),
            last: parse_day(last).unwrap(),
        };
        write(parse_day("2026-11-23").unwrap(), &[entry])
    }

    #[test]
    fn the_file_is_as_the_standard_writes_it() {
        assert_eq!(
            file("2026-12-30", "2027-01-03", "Going home"),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//crs-hipec//calendar//\r\n\
             BEGIN:VEVENT\r\nUID:20261230-home@crs-hipec\r\nDTSTAMP:20261123T000000Z\r\n\
             DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270104\r\n\
             SUMMARY:Going home\r\nDESCRIPTION:10–14 days\\, or longer\r\n\
             TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn the_end_is_the_day_after_across_months_leap_days_and_years() {
        for (last, end) in [
            ("2026-12-31", "20270101"),
            ("2028-02-28", "20280229"),
            ("2027-02-28", "20270301"),
        ] {
            assert!(
                file("2026-01-01", last, "").contains(&format!("DTEND;VALUE=DATE:{end}\r\n")),
                "{last}"
            );
        }
    }

    #[test]
    fn marks_with_a_meaning_are_escaped() {
        let written = file("2026-12-30", "2026-12-30", "a,b;c\\d\r\ne");
        assert!(written.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n"));
    }

    #[test]
    fn a_long_line_goes_on_after_a_space_and_cuts_no_letter() {
        let words = "–".repeat(60);
        let written = file("2026-12-30", "2026-12-30", &words);
        assert!(written.split("\r\n").all(|line| line.len() <= 75));
        assert!(written.replace("\r\n ", "").contains(&words));
    }

    #[test]
    fn every_line_ends_with_both_marks() {
        let written = file("2026-12-30", "2027-01-03", "Going home");
        assert_eq!(
            written.matches('\n').count(),
            written.matches("\r\n").count()
        );
        assert!(!written.contains("\r\n\r\n"));
    }
}
