//! The scale and the bars, as symbols that the rows show by `<use>`.

use super::geometry::{NUMBERS, PARTS, bar, percent, place_of};
use crate::content::words::recovery_timeline as words;
use crate::domain::recovery::Phase;

/// The symbols: `art-range-scale`, and `art-range-` with each phase's id.
pub fn symbols() -> String {
    scale() + &Phase::ALL.map(symbol).concat()
}

/// The scale: three parts, their units and numbers.
fn scale() -> String {
    let mut out = r#"<symbol id="art-range-scale" overflow="visible">"#.to_owned();
    for ((from, to), unit) in PARTS.into_iter().zip(words::UNITS) {
        let middle = percent((from + to) / 2);
        out += &format!(r#"<text class="range-unit" x="{middle}" y="1em">{unit}</text>"#);
        out += &line("range-axis", (from, to), "100%");
    }
    for (after, number) in NUMBERS {
        out += &format!(
            r#"<text x="{}" y="2.3em">{number}</text>"#,
            percent(place_of(after))
        );
    }
    out + "</symbol>"
}

/// The row of a phase: the ground, the way to the bar, the bar.
fn symbol(phase: Phase) -> String {
    let (from, to) = bar(phase);
    let mut out = format!(r#"<symbol id="art-range-{}">"#, phase.id());
    for part in PARTS {
        out += &line("range-ground", part, "50%");
    }
    // The way there is as broken as the scale is.
    for (start, end) in PARTS {
        if start < from {
            out += &line("range-way", (start, end.min(from)), "50%");
        }
    }
    out += &match phase {
        Phase::Operation => format!(
            r#"<circle class="range-point" cx="{}" cy="50%" r="6"/>"#,
            percent(from)
        ),
        Phase::CloseWatch => fading(from, to),
        Phase::GoingHome => block("range-bar", from, to) + &fading(to, to + 35),
        Phase::Reported => block("range-bar range-reported", from, to),
        Phase::UpAndAbout | Phase::FullFunction => block("range-bar", from, to),
    };
    out + "</symbol>"
}

fn line(class: &str, (from, to): (i64, i64), y: &str) -> String {
    format!(
        r#"<line class="{class}" x1="{}" x2="{}" y1="{y}" y2="{y}"/>"#,
        percent(from),
        percent(to)
    )
}

fn block(class: &str, from: i64, to: i64) -> String {
    format!(
        r#"<rect class="{class}" x="{}" y="2" width="{}" height="12" rx="3"/>"#,
        percent(from),
        percent(to - from)
    )
}

/// An end without a number: it grows pale.
fn fading(from: i64, to: i64) -> String {
    let step = (to - from) / 5;
    let pieces = (0..5).map(|piece| {
        format!(
            r#"<rect class="range-bar" x="{}" y="2" width="{}" height="12" fill-opacity=".{}"/>"#,
            percent(from + piece * step),
            percent(step),
            9 - 2 * piece
        )
    });
    pieces.collect()
}
