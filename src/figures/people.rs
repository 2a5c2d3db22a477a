//! People as a drawing: rows of figures, each 25 wide and 31 high.

use std::fmt::Display;

/// What the others are made of: one figure, ten in a row, and 100 in rows of ten
/// and of twenty. Ten are one path: there are thousands on the page, and each
/// element of a drawing costs anew wherever it is shown.
pub fn symbols() -> String {
    let ten: String = (0..10).map(outline).collect();
    let hundred = |columns: usize| {
        let rows: String = (0..10).map(|tens| row(tens, columns)).collect();
        let view_box = view_box(columns);
        format!(r#"<symbol id="art-hundred-{columns}" viewBox="{view_box}">{rows}</symbol>"#)
    };
    let person = format!(r#"<path id="art-person" d="{}"/>"#, outline(0));
    let ten = format!(r#"<path id="art-ten" d="{ten}"/>"#);
    [person, ten, hundred(10), hundred(20)].concat()
}

/// Head and body of the figure that so many others stand before.
fn outline(before: usize) -> String {
    let x = before * 25;
    format!(
        "M{}.4 7a4.6 4.6 0 0 1 9.2 0a4.6 4.6 0 0 1-9.2 0zM{} 27.5v-6.5a8 7.5 0 0 1 16 0v6.5z",
        x + 7,
        x + 4
    )
}

/// 100 figures in so many columns, and so many of them filled from the first.
pub fn hundred(filled: usize, columns: usize) -> String {
    let tens = (0..filled / 10).map(|tens| row(tens, columns));
    let ones = (filled / 10 * 10..filled).map(|n| one(n, columns));
    let filled: String = tens.chain(ones).collect();
    let (width, height) = size(columns);
    format!(
        r##"<use class="person-rest" href="#art-hundred-{columns}" width="{width}" height="{height}"/><g class="person-first">{filled}</g>"##
    )
}

/// 100 figures in rows of ten: the first filled, up to the last that may be
/// meant paler and paler, and a bracket beside each side. Between them a dotted
/// line, for the range.
pub fn fading((least, most): (usize, usize)) -> String {
    let pale = (least..most).map(|n| {
        let opacity = 90 * (most - n) / (most - least + 1);
        format!(r#"<g fill-opacity=".{opacity:02}">{}</g>"#, one(n, 10))
    });
    let pale: String = pale.collect();
    // The bracket of a risk without a least number goes up to its last figure.
    let height = |people: usize| people * 31 / 10;
    let [upper, lower] = [if least == 0 { most } else { least }, most].map(height);
    [
        &hundred(least, 10),
        r#"<g class="person-first">"#,
        &pale,
        r#"</g><path class="person-side" d="M257 2h7V"#,
        &format!(r#"{}h-7m0 {}h7V308h-7"/>"#, upper - 3, lower - upper + 6),
        &format!(r#"<path class="person-range" d="M264 {upper}V{lower}"/>"#),
    ]
    .concat()
}

/// The ten figures from the first of so many tens on.
fn row(tens: usize, columns: usize) -> String {
    let (x, y) = place(tens * 10, columns);
    ten(x, y)
}

/// Ten figures in a row, from this place on.
pub fn ten(x: impl Display, y: impl Display) -> String {
    format!(r##"<use href="#art-ten" x="{x}" y="{y}"/>"##)
}

fn one(n: usize, columns: usize) -> String {
    let (x, y) = place(n, columns);
    format!(r##"<use href="#art-person" x="{x}" y="{y}"/>"##)
}

/// How wide and how high 100 figures in so many columns are.
fn size(columns: usize) -> (usize, usize) {
    (columns * 25, 100 / columns * 31)
}

/// The same, as a drawing says it.
pub fn view_box(columns: usize) -> String {
    let (width, height) = size(columns);
    format!("0 0 {width} {height}")
}

/// Where a figure stands, counted from 0.
fn place(n: usize, columns: usize) -> (usize, usize) {
    (n % columns * 25, n / columns * 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::risk::Risk;

    #[test]
    fn of_100_people_as_many_are_filled_as_are_asked_for() {
        for filled in [0, 1, 9, 10, 39, 97, 100] {
            let drawing = hundred(filled, 20);
            let of = |symbol: &str| drawing.matches(&format!(r##""#{symbol}""##)).count();
            assert_eq!(of("art-ten") * 10 + of("art-person"), filled);
            assert_eq!(of("art-hundred-20"), 1);
        }
    }

    #[test]
    fn a_range_fades_from_its_least_number_to_its_most() {
        let [complications, deaths] = Risk::ALL.map(|risk| fading(risk.people()));
        let counts = |drawing: &str| {
            let of = |symbol: &str| drawing.matches(&format!(r##""#{symbol}""##)).count();
            let pale = drawing.matches("fill-opacity").count();
            (of("art-ten") * 10 + of("art-person") - pale, pale)
        };
        assert_eq!(
            (counts(&complications), counts(&deaths)),
            ((25, 10), (0, 4))
        );
        assert!(complications.contains(r#"fill-opacity=".81""#));
        assert!(complications.contains(r#"fill-opacity=".08""#));
    }

    #[test]
    fn nobody_stands_on_anybody() {
        for columns in [10, 20] {
            let places: std::collections::BTreeSet<_> =
                (0..100).map(|n| place(n, columns)).collect();
            assert_eq!(places.len(), 100);
        }
        assert_eq!((place(99, 20), place(99, 10)), ((475, 124), (225, 279)));
    }
}
