//! A group of people on the line of years: the middle, and the interval as a shade that
//! fades out. What the middle is, 100 people show once, above: half of them on each side.
//! On the line itself they would seem to stand at their years.

use super::geometry::{YEARS, percent, place};
use crate::domain::studies::{Median, quarters};
use crate::figures::people;
use crate::words::studies as words;

/// What the lines refer to: the halves above them, the years, the fades of an interval.
pub fn symbols() -> String {
    halves() + &years() + FADES
}

/// What the two sides of an interval are filled with.
const FADES: &str = r#"<linearGradient id="study-rising"><stop class="study-faint"/><stop offset="1" class="study-dark"/></linearGradient><linearGradient id="study-falling"><stop class="study-dark"/><stop offset="1" class="study-faint"/></linearGradient>"#;

/// Half of 100 people on each side of the middle, and what that means.
fn halves() -> String {
    let half = |x: i16, class: &str| {
        let rows = (0..5).map(|row| people::ten(x, row * 31));
        format!(r#"<g class="{class}">{}</g>"#, rows.collect::<String>())
    };
    format!(
        r#"<symbol id="art-halves" overflow="visible">{}{}<line class="study-mark" y1="-2" y2="186"/><text class="study-half study-less" x="-12" y="178">{}</text><text class="study-half" x="12" y="178">{}</text></symbol>"#,
        half(-262, "person-rest"),
        half(14, "person-first"),
        words::HALF_LESS.text(),
        words::HALF_MORE.text(),
    )
}

fn years() -> String {
    let mut out = r#"<symbol id="art-years" overflow="visible">"#.to_owned();
    for year in 0..=YEARS {
        let x = percent(place(year * 120));
        // The last number says what is counted, and begins under its line as the others stand.
        let (label, start) = match YEARS - year {
            0 => (String::new(), ""),
            1 => {
                let years = &year.to_string();
                (
                    words::Years { years }.text(),
                    r#" dx="-.3em" text-anchor="start""#,
                )
            }
            _ => (year.to_string(), ""),
        };
        out += &format!(
            r#"<line class="study-axis" x1="{x}" x2="{x}" y1="0" y2="5"/><text x="{x}" y="19"{start}>{label}</text>"#
        );
    }
    out + "</symbol>"
}

/// The drawing of a group: what it is called, and its middle.
pub fn line(name: &str, median: Median) -> String {
    let [middle, from, to] = [median.middle, median.from, median.to].map(place);
    let shade = |from: u16, to: u16, fill: &str| {
        format!(
            r#"<rect class="study-shade" x="{}" width="{}" y="-5" height="10" fill="url(#{fill})"/>"#,
            percent(from),
            percent(to - from)
        )
    };
    let (start, end) = (percent(place(0)), percent(place(YEARS * 120)));
    let years = words::AboutYears {
        years: &quarters(median.quarters()),
    }
    .text();
    [
        r#"<text class="study-arm" x="0" y="1em">"#,
        name,
        r#"</text><svg y="100%">"#,
        &format!(r#"<line class="study-axis" x1="{start}" x2="{end}"/>"#),
        &shade(from, middle, "study-rising"),
        &shade(middle, to, "study-falling"),
        r#"</svg><svg x=""#,
        &percent(middle),
        r#""><line class="study-mark" y1="7" y2="100%"/><text class="study-when" x="7" y="1em">"#,
        &years,
        "</text></svg>",
    ]
    .concat()
}
