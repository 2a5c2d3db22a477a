//! The road: a stretch for each stop, one after another, 1000 long and 1000
//! wide. It swings from side to side, and each stretch may be drawn as long as
//! its words are high.

use crate::domain::calendar::{Day, days_after};
use crate::domain::recovery::{After, Phase};

/// How long a stretch is, and how wide.
const STRETCH: i64 = 1000;

/// How many there are: the phases, and one between the first days and going home.
const STRETCHES: i64 = 7;

/// How long the road is.
#[cfg(feature = "view")]
pub const LENGTH: i64 = STRETCH * STRETCHES;

/// Where the road is tied to time. Between two of them it runs evenly.
const ANCHORS: [(After, i64); 8] = [
    (After::Days(0), 280),
    (After::Days(10), 3250),
    (After::Days(14), 3700),
    (After::Days(42), 4300),
    (After::Days(56), 4750),
    (After::Months(3), 5250),
    (After::Months(6), 5900),
    (After::Months(12), 6800),
];

/// How far along the road a day is; nowhere before the operation and after the
/// last mark.
pub fn along(operation: Day, day: Day) -> Option<i64> {
    let days = days_after(operation, day);
    let mut before: Option<(i64, i64)> = None;
    for (after, to) in ANCHORS {
        let end = days_after(operation, after.day(operation)?);
        match before {
            _ if days == end => return Some(to),
            Some((start, from)) if start < days && days < end => {
                return Some(from + (days - start) * (to - from) / (end - start));
            }
            _ => before = Some((end, to)),
        }
    }
    None
}

/// How far along the road a time after any operation is.
pub fn along_of(after: After) -> i64 {
    let Some(any) = Day::from_ymd_opt(2027, 1, 1) else {
        return 0;
    };
    after.day(any).and_then(|day| along(any, day)).unwrap_or(0)
}

/// Where the middle of the road is, from side to side.
pub fn across(along: i64) -> i64 {
    let at = along.rem_euclid(STRETCH);
    // Smooth, and straight ahead where two stretches meet.
    let share = at * at * (3 * STRETCH - 2 * at) / (STRETCH * STRETCH);
    let swing = 240 * share / STRETCH;
    match (along / STRETCH) % 2 {
        0 => 380 + swing,
        _ => 620 - swing,
    }
}

/// A dot on the road.
pub fn dot(along: i64) -> String {
    [
        "M",
        &across(along).to_string(),
        " ",
        &along.to_string(),
        "h0",
    ]
    .concat()
}

/// The middle of the whole road.
#[cfg(feature = "view")]
pub fn middle() -> String {
    let swings = (1..STRETCHES).map(|stretch| if stretch % 2 == 0 { 240 } else { -240 });
    let swings: String = swings.map(|to| format!("s{to} 667 {to} 1000")).collect();
    format!("M380 0c0 333 240 667 240 1000{swings}")
}

/// Where each stretch begins.
#[cfg(feature = "view")]
pub fn starts() -> impl Iterator<Item = i64> {
    (0..STRETCHES).map(|stretch| stretch * STRETCH)
}

/// How far along the whole road that is, in percent, as a gradient wants it.
#[cfg(feature = "view")]
pub fn percent(along: i64) -> String {
    format!("{:.1}%", along as f64 / LENGTH as f64 * 100.0)
}

/// From where to where a phase is. Where the facts give no end, it fades out
/// within a length that stands for no number.
pub fn range(phase: Phase) -> (i64, i64) {
    let (from, to) = phase.range();
    let from = along_of(from);
    (from, to.map_or(from + 1300, along_of))
}

/// How dark the road is, in percent, along it: dark for the usual time, with
/// soft edges; half as dark for what takes longer for some.
#[cfg(feature = "view")]
pub fn shade() -> Vec<(i64, i64)> {
    let soft = 120;
    let (start, watched) = range(Phase::CloseWatch);
    let mut shade = vec![(start, 88), ((start + watched) / 2, 66), (watched, 0)];
    for phase in [Phase::GoingHome, Phase::UpAndAbout, Phase::FullFunction] {
        let (from, to) = range(phase);
        // Going home is often later, which has no number.
        let ends = if phase == Phase::GoingHome {
            to + 440
        } else {
            to + soft
        };
        shade.extend([
            (from - soft, 0),
            (from + soft, 88),
            (to - soft, 88),
            (ends, 0),
        ]);
    }
    // The next range begins where this one ends.
    let (from, to) = range(Phase::Reported);
    shade.pop();
    shade.extend([(from + soft, 40), (to - soft, 40), (to + soft, 0)]);
    shade
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::parse_day;
    use chrono::Days;

    #[test]
    fn each_phase_is_in_the_stretch_of_its_stop() {
        let stretches = [0, 0, 3, 4, 5, 5];
        for (phase, stretch) in Phase::ALL.into_iter().zip(stretches) {
            assert_eq!(range(phase).0 / STRETCH, stretch, "{phase:?}");
        }
        assert_eq!(range(Phase::GoingHome), (3250, 3700));
        assert_eq!(range(Phase::Reported), (5900, 6800));
    }

    #[test]
    fn the_road_runs_on_where_two_stretches_meet() {
        for meeting in (1..STRETCHES).map(|stretch| stretch * STRETCH) {
            assert!((across(meeting) - across(meeting - 1)).abs() <= 1);
        }
        assert_eq!([0, 500, 1000, 1500].map(across), [380, 500, 620, 500]);
    }

    #[test]
    fn what_is_dark_is_the_usual_time_and_its_edges_are_soft() {
        let shade = shade();
        assert!(shade.is_sorted_by_key(|(along, _)| *along), "{shade:?}");
        let dark = |at: i64| {
            let after = shade.partition_point(|(along, _)| *along <= at);
            let ((a, from), (b, to)) = (shade[after - 1], shade[after]);
            from + (to - from) * (at - a) / (b - a)
        };
        for phase in [Phase::GoingHome, Phase::UpAndAbout] {
            let (from, to) = range(phase);
            assert_eq!((dark(from), dark((from + to) / 2)), (44, 88), "{phase:?}");
            assert_eq!(dark(from - 121), 0);
            assert!((1..88).contains(&dark(to)));
        }
        assert_eq!(dark(along_of(After::Days(9))), 0);
        assert_eq!(dark(along_of(After::Months(9))), 40);
    }

    #[test]
    fn today_moves_forward_every_day_whatever_the_month() {
        for operation in ["2026-11-30", "2027-08-31", "2028-02-29", "2026-12-31"] {
            let operation = parse_day(operation).unwrap();
            let last = days_after(operation, After::Months(12).day(operation).unwrap());
            let mut before = 0;
            for days in 0..=last {
                let day = operation
                    .checked_add_days(Days::new(days.unsigned_abs()))
                    .unwrap();
                let here = along(operation, day).unwrap();
                assert!(here > before && here <= 6800, "{operation} + {days}");
                before = here;
            }
        }
    }

    #[test]
    fn before_and_long_after_there_is_no_mark() {
        let day = |text| parse_day(text).unwrap();
        assert_eq!(along(day("2026-11-23"), day("2026-11-22")), None);
        assert_eq!(along(day("2026-11-23"), day("2027-11-24")), None);
        assert_eq!(along(day("2026-11-23"), day("2027-11-23")), Some(6800));
        assert_eq!(along(Day::MAX, Day::MAX), Some(280));
    }

    #[test]
    fn the_whole_road_is_a_hundred_percent() {
        assert_eq!(
            [0, 280, 3500, LENGTH].map(percent),
            ["0.0%", "4.0%", "50.0%", "100.0%"]
        );
        assert!(starts().all(|start| (0..LENGTH).contains(&start)));
        assert_eq!(starts().last().map(|last| last + STRETCH), Some(LENGTH));
    }

    #[test]
    fn a_dot_lies_in_the_middle_of_the_road() {
        assert_eq!(dot(1500), "M500 1500h0");
    }
}
