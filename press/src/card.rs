//! The picture that a social site shows for a link to the page: drawn from the
//! page's own words and its map of the abdomen.

use anyhow::{Context, Result};
use crs_hipec::domain::escape::escaped;
use crs_hipec::words::{reading as words, site};
use resvg::{tiny_skia, usvg};
use std::path::Path;

/// The name of the file.
pub const NAME: &str = "card.png";
/// Its size, in pixels: what the sites ask for.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 630;

/// How many letters a line of the card holds.
const LETTERS: usize = 40;
/// The drawing, with places for the words and the symbols.
const TEMPLATE: &str = include_str!("../templates/card.svg");
/// The belly, as the page has it: its drawings, their style and its colors.
const BELLY: [&str; 3] = [
    include_str!("../../src/figures/anatomy/front_fills.svg"),
    include_str!("../../src/figures/anatomy/front.svg"),
    include_str!("../../style/anatomy.css"),
];
const TOKENS: &str = include_str!("../../style/tokens.css");
/// Set in these, so that it is the same on every machine: see fonts/OFL.txt.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../fonts/CardSerif-Regular.otf"),
    include_bytes!("../fonts/CardSerif-Bold.otf"),
];

/// Writes the picture.
pub fn write(dist: &Path) -> Result<()> {
    Ok(std::fs::write(dist.join(NAME), png()?)?)
}

fn png() -> Result<Vec<u8>> {
    let mut options = usvg::Options::default();
    for font in FONTS {
        options.fontdb_mut().load_font_data(font.to_vec());
    }
    let tree = usvg::Tree::from_str(&svg(), &options)?;
    let mut picture = tiny_skia::Pixmap::new(WIDTH, HEIGHT).context("the card has a size")?;
    resvg::render(&tree, usvg::Transform::default(), &mut picture.as_mut());
    Ok(picture.encode_png()?)
}

/// The drawing with its words and symbols in it.
fn svg() -> String {
    let [fills, front, style] = BELLY;
    let promise = lines(&words::PROMISE.text(), LETTERS);
    let promise = promise.iter().enumerate().map(|(n, line)| {
        let y = 378 + 46 * n;
        format!(r#"<tspan x="500" y="{y}">{}</tspan>"#, escaped(line))
    });
    TEMPLATE
        .replace("__KICKER__", &escaped(&site::KICKER.text()))
        .replace("__TITLE__", &escaped(&words::TITLE.text()))
        .replace("__PROMISE__", &promise.collect::<String>())
        .replace("__SYMBOLS__", &format!("{}{}", plain(fills), plain(front)))
        .replace("__STYLE__", &plain(style))
}

/// A drawing or a style sheet with the colors of the light theme in place: what
/// draws the card knows no variables and no sums.
fn plain(text: &str) -> String {
    let mut text = text
        .replace("var(--ew, 1.75)", "1.75")
        .replace("var(--woman, hidden)", "hidden");
    let light = TOKENS.split_once('}').map_or("", |(light, _)| light);
    let tokens = light
        .lines()
        .filter_map(|line| line.trim().split_once(": "));
    for (name, value) in tokens {
        text = text.replace(&format!("var({name})"), value.trim_end_matches(';'));
    }
    // calc(13px + 2px * 1.75): a fill and its two edges.
    let mut parts = text.split("calc(");
    let mut sums = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (fill, rest) = part.split_once("px + 2px * 1.75)").unwrap_or((part, ""));
        let fill: f64 = fill.parse().unwrap_or_default();
        sums += &format!("{}{rest}", fill + 3.5);
    }
    sums
}

/// Words in lines of at most so many letters.
fn lines(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_into_short_lines() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert!(
            lines(&words::PROMISE.text(), LETTERS).len() <= 5,
            "the card has room for five"
        );
    }

    /// Counts the dark pixels from one column to another.
    fn ink(picture: &tiny_skia::Pixmap, columns: std::ops::Range<u32>) -> usize {
        let rows = 0..HEIGHT;
        let pixels = rows.flat_map(|y| columns.clone().map(move |x| (x, y)));
        pixels
            .filter_map(|(x, y)| picture.pixel(x, y))
            .filter(|pixel| pixel.red() < 0x60 && pixel.blue() < 0x60)
            .count()
    }

    #[test]
    fn the_picture_has_its_size_and_its_words_are_set() -> Result<()> {
        let picture = tiny_skia::Pixmap::decode_png(&png()?)?;
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
        let ink = ink(&picture, 480..WIDTH);
        assert!(
            (15_000..120_000).contains(&ink),
            "{ink} dark pixels beside the drawing"
        );
        Ok(())
    }

    #[test]
    fn it_has_the_colors_of_the_light_theme() {
        for color in ["#fbf8f2", "#0a4f5c", "#1e2a32"] {
            assert!(
                TEMPLATE.contains(color) && TOKENS.contains(color),
                "{color}"
            );
        }
        let svg = svg();
        assert!(svg.contains("#dba38e") && !svg.contains("var(") && !svg.contains("calc("));
    }
}
