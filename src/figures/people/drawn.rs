//! People as a drawing: rows of figures, each 25 wide and 31 high.

/// The rows that the others are made of: ten figures, and 100 in rows of ten
/// and of twenty.
pub fn symbols() -> String {
    let ten: String = (0..10).map(|n| one(n, 10)).collect();
    let hundred = |columns: usize| {
        let rows: String = (0..10).map(|tens| row(tens, columns)).collect();
        let (width, height) = (columns * 25, 100 / columns * 31);
        format!(
            r#"<symbol id="art-hundred-{columns}" viewBox="0 0 {width} {height}">{rows}</symbol>"#
        )
    };
    let ten = format!(r#"<symbol id="art-ten" viewBox="0 0 250 31">{ten}</symbol>"#);
    [ten, hundred(10), hundred(20)].concat()
}

/// 100 figures in so many columns, and so many of them filled from the first.
pub fn hundred(filled: usize, columns: usize) -> String {
    let tens = (0..filled / 10).map(|tens| row(tens, columns));
    let ones = (filled / 10 * 10..filled).map(|n| one(n, columns));
    let filled: String = tens.chain(ones).collect();
    format!(
        r##"<use class="person-rest" href="#art-hundred-{columns}"/><g class="person-first">{filled}</g>"##
    )
}

/// The ten figures from the first of so many tens on.
fn row(tens: usize, columns: usize) -> String {
    let (x, y) = place(tens * 10, columns);
    format!(r##"<use href="#art-ten" x="{x}" y="{y}" width="250" height="31"/>"##)
}

fn one(n: usize, columns: usize) -> String {
    let (x, y) = place(n, columns);
    format!(r##"<use href="#art-person" x="{x}" y="{y}" width="24" height="30"/>"##)
}

/// Where a figure stands, counted from 0.
fn place(n: usize, columns: usize) -> (usize, usize) {
    (n % columns * 25, n / columns * 31)
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn nobody_stands_on_anybody() {
        for columns in [10, 20] {
            let places: std::collections::BTreeSet<_> =
                (0..100).map(|n| place(n, columns)).collect();
            assert_eq!(places.len(), 100);
        }
        assert_eq!((place(99, 20), place(99, 10)), ((475, 124), (225, 279)));
    }
}
