//! A still picture of a figure, for a talk or a leaflet: one SVG document whose
//! shapes hold all that they need, so that any program can draw it.

use super::escape::escaped;
use super::named::named;

named! {
    /// The forms that a still is saved in.
    pub enum Kind {
        /// Drawn again at every size.
        Svg = "svg",
        /// [`Kind::WIDTH`] pixels wide: what every program opens.
        Png = "png",
    }
}

impl Kind {
    /// The width of a PNG, in pixels: enough for half of a printed page.
    pub const WIDTH: u32 = 1600;

    /// The name of the file of a figure.
    pub fn file(self, figure: &str) -> String {
        ["crs-hipec-", figure, ".", self.id()].concat()
    }
}

/// A property of how something is drawn, and what it is when nothing is said.
type Property = (&'static str, &'static str);

/// How every shape is drawn.
pub const SHAPE: [Property; 13] = [
    ("fill", ""),
    ("fill-opacity", "1"),
    ("fill-rule", "nonzero"),
    ("stroke", "none"),
    ("stroke-width", "1px"),
    ("stroke-opacity", "1"),
    ("stroke-linecap", "butt"),
    ("stroke-linejoin", "miter"),
    ("stroke-dasharray", "none"),
    ("stroke-dashoffset", "0px"),
    ("vector-effect", "none"),
    ("opacity", "1"),
    ("clip-path", "none"),
];

/// And how a text is, besides.
pub const TEXT: [Property; 6] = [
    ("font-family", ""),
    ("font-size", ""),
    ("font-weight", "400"),
    ("font-style", "normal"),
    ("text-anchor", "start"),
    ("paint-order", "normal"),
];

/// The color of a gradient's stop.
pub const STOP: [Property; 2] = [("stop-color", ""), ("stop-opacity", "1")];

/// What says where a shape is.
pub const PLACE: [&str; 19] = [
    "d",
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y1",
    "x2",
    "y2",
    "points",
    "dx",
    "dy",
    "pathLength",
    "textLength",
];

/// Writes ` name="value"`, with what a value may not hold written otherwise: a computed
/// `url("#a")` needs no quotes, a font's name has single ones.
pub fn attribute(to: &mut String, name: &str, value: &str) {
    *to += " ";
    *to += name;
    *to += "=\"";
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '&' => *to += "&amp;",
            '<' => *to += "&lt;",
            '"' if to.ends_with('(') || letters.peek() == Some(&')') => {}
            '"' => to.push('\''),
            letter => to.push(letter),
        }
    }
    *to += "\"";
}

/// The id that a computed value refers to: `url("#a")`.
pub fn refers_to(value: &str) -> Option<&str> {
    let (_, id) = value.strip_prefix("url(")?.split_once('#')?;
    id.split(['"', ')']).next()
}

/// The document. `width` and `height` are in CSS pixels; what it holds is drawn in them.
pub fn document(width: &str, height: &str, title: &str, source: &str, held: &str) -> String {
    let mut out = "<svg xmlns=\"http://www.w3.org/2000/svg\"".to_owned();
    attribute(&mut out, "width", width);
    attribute(&mut out, "height", height);
    attribute(&mut out, "viewBox", &["0 0 ", width, " ", height].concat());
    out += "><title>";
    out += &escaped(title);
    out += "</title><desc>";
    out += &escaped(source);
    out + "</desc>" + held + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_one_value() {
        let mut out = String::new();
        attribute(&mut out, "fill", "url(\"#fade\")");
        attribute(&mut out, "font-family", "\"Segoe UI\", a<b&c");
        assert_eq!(
            out,
            " fill=\"url(#fade)\" font-family=\"'Segoe UI', a&lt;b&amp;c\""
        );
    }

    #[test]
    fn what_is_referred_to_is_found_in_every_browsers_writing() {
        assert_eq!(refers_to("url(\"#fade\")"), Some("fade"));
        assert_eq!(refers_to("url(#fade) rgb(0, 0, 0)"), Some("fade"));
        assert_eq!(refers_to("rgb(0, 0, 0)"), None);
        assert_eq!(refers_to("inset(50%)"), None);
    }

    #[test]
    fn a_document_has_its_title_source_and_size() {
        let document = document("360", "200", "A & b", "From (\"c\")", "<g/>");
        assert_eq!(
            document,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"200\" \
             viewBox=\"0 0 360 200\"><title>A &amp; b</title><desc>From (&quot;c&quot;)</desc><g/></svg>"
        );
    }

    #[test]
    fn a_file_says_what_it_shows() {
        assert_eq!(Kind::Png.file("map"), "crs-hipec-map.png");
        assert!(
            Kind::ALL
                .iter()
                .all(|kind| Kind::from_id(kind.id()) == Some(*kind))
        );
    }
}
