//! A group of people on the line of years: the middle, half of 100 people on
//! each side, and the interval as a shade that fades out.

use super::geometry::{YEARS, percent, place};
use crate::domain::studies::{Median, tenths};
use crate::figures::people;
use crate::words::studies as words;

/// The symbols that every line shows: the halves, and the years.
pub fn symbols() -> String {
    people::symbols() + &halves() + &years() + FADES
}

/// What the two sides of an interval are filled with.
const FADES: &str = r#"<linearGradient id="study-rising"><stop class="study-faint"/><stop offset="1" class="study-dark"/></linearGradient><linearGradient id="study-falling"><stop class="study-dark"/><stop offset="1" class="study-faint"/></linearGradient>"#;

/// Half of 100 people on each side of the middle, as of a group of their own
/// size: the style sheet makes them larger where there is room.
fn halves() -> String {
    let half = |x: i16, class: &str| {
        let rows = (0..5).map(|row| {
            let y = row * 31;
            format!(r##"<use href="#art-ten" x="{x}" y="{y}" width="250" height="31"/>"##)
        });
        format!(r#"<g class="{class}">{}</g>"#, rows.collect::<String>())
    };
    format!(
        r#"<symbol id="art-halves" overflow="visible">{}{}</symbol>"#,
        half(-262, "person-rest"),
        half(14, "person-first")
    )
}

fn years() -> String {
    let mut out = r#"<symbol id="art-years" overflow="visible">"#.to_owned();
    for year in 0..=YEARS {
        let x = percent(place(year * 120));
        let label = match YEARS - year {
            0 => String::new(),
            1 => words::Years {
                years: &year.to_string(),
            }
            .text(),
            _ => year.to_string(),
        };
        out += &format!(
            r#"<line class="study-axis" x1="{x}" x2="{x}" y1="0" y2="5"/><text x="{x}" y="19">{label}</text>"#
        );
    }
    out + "</symbol>"
}

/// The drawing of a group: what it is called, and its middle.
pub fn line(name: &str, median: Median) -> String {
    let [middle, from, to] = [median.middle, median.from, median.to].map(place);
    let shade = |from: u16, to: u16, fill: &str| {
        format!(
            r#"<rect class="study-shade" x="{}" width="{}" y="-7" height="14" fill="url(#{fill})"/>"#,
            percent(from),
            percent(to - from)
        )
    };
    let (start, end) = (percent(place(0)), percent(place(YEARS * 120)));
    let years = words::Years {
        years: &tenths(median.years()),
    }
    .text();
    [
        r#"<text class="study-arm" x="0" y="1em">"#,
        name,
        r#"</text><svg class="study-axis-row" y="100%">"#,
        &format!(r#"<line class="study-axis" x1="{start}" x2="{end}"/>"#),
        &shade(from, middle, "study-rising"),
        &shade(middle, to, "study-falling"),
        r#"</svg><svg class="study-middle" x=""#,
        &percent(middle),
        r##""><line class="study-mark" y1="2" y2="100%"/><text class="study-when" x="7" y="1em">"##,
        &years,
        r##"</text><g class="study-halves"><use href="#art-halves"/></g><g class="study-labels"><text class="study-less" x="-7">"##,
        &words::HALF_LESS.text(),
        r#"</text><text x="7">"#,
        &words::HALF_MORE.text(),
        "</text></g></svg>",
    ]
    .concat()
}
