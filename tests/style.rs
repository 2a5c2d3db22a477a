//! The contrast of every color that words and figures are drawn in, computed
//! from the tokens as WCAG 2 does it; and that no style sheet or drawing is left out.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const TOKENS: &str = include_str!("../style/tokens.css");

type Color = [f64; 3];
type Palette = BTreeMap<String, Color>;

/// The colors that a block of the style sheet sets.
fn palette(opening: &str) -> Palette {
    let (_, block) = TOKENS.split_once(opening).unwrap_or_default();
    let (block, _) = block.split_once('}').unwrap_or_default();
    let lines = block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    lines
        .map(|(name, hex)| (name.to_owned(), color(hex.trim_end_matches(';'))))
        .collect()
}

/// A number that a block of the style sheet sets.
fn number(opening: &str, name: &str) -> f64 {
    let (_, block) = TOKENS.split_once(opening).unwrap();
    let (_, value) = block.split_once(&format!("--{name}: ")).unwrap();
    value.split_once(';').unwrap().0.parse().unwrap()
}

/// The number that stands in a style sheet behind these words.
fn number_of(sheet: &str, before: &str) -> f64 {
    let (_, value) = sheet.split_once(before).unwrap();
    value.split_once(')').unwrap().0.parse().unwrap()
}

fn color(hex: &str) -> Color {
    [0, 2, 4].map(|at| {
        u8::from_str_radix(&hex[at..at + 2], 16).map_or(f64::NAN, |part| f64::from(part) / 255.0)
    })
}

fn themes() -> [(&'static str, Palette); 2] {
    [
        ("light", palette(":root {")),
        ("dark", palette(":root[data-theme=\"dark\"] {")),
    ]
}

fn luminance(color: Color) -> f64 {
    let [r, g, b] = color.map(|part| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn over(top: Color, opacity: f64, below: Color) -> Color {
    [0, 1, 2].map(|part| top[part] * opacity + below[part] * (1.0 - opacity))
}

fn hold(least: f64, what: &str, one: Color, ground: &str, other: Color) {
    let ratio = contrast(one, other);
    println!("{ratio:5.2}  {what} on {ground}");
    assert!(
        ratio >= least,
        "{what} on {ground}: {ratio:.2}, under {least}"
    );
}

#[test]
fn both_ways_to_the_dark_theme_are_the_same() {
    let by_device = palette(":root:not([data-theme=\"light\"]) {");
    assert!(by_device.len() > 8);
    assert_eq!(by_device, palette(":root[data-theme=\"dark\"] {"));
}

#[test]
fn words_stand_out_7_to_1() {
    for (theme, palette) in themes() {
        for ground in ["paper", "panel"] {
            for text in ["ink", "muted", "accent", "tumor"] {
                hold(
                    7.0,
                    &format!("{theme} {text}"),
                    palette[text],
                    ground,
                    palette[ground],
                );
            }
        }
    }
}

#[test]
fn lines_stand_out_3_to_1() {
    for (theme, palette) in themes() {
        for ground in ["paper", "panel", "skin"] {
            hold(
                3.0,
                &format!("{theme} line"),
                palette["line"],
                ground,
                palette[ground],
            );
        }
    }
}

/// What organs and their surroundings are filled with.
const ORGANS: [&str; 15] = [
    "cave", "liver", "gall", "stomach", "spleen", "pancreas", "colon", "gut", "bladder", "womb",
    "fat", "muscle", "skin", "wall", "bone",
];

#[test]
fn edges_tumors_and_drug_stand_out_on_every_organ() {
    for (theme, palette) in themes() {
        for organ in ORGANS {
            for mark in ["edge", "tumor", "drug"] {
                hold(
                    3.0,
                    &format!("{theme} {mark}"),
                    palette[mark],
                    organ,
                    palette[organ],
                );
            }
        }
        // Over organs these have a halo in the color of the cavity.
        for mark in ["lining", "heat", "hint"] {
            hold(
                3.0,
                &format!("{theme} {mark}"),
                palette[mark],
                "cave",
                palette["cave"],
            );
        }
        hold(
            3.0,
            &format!("{theme} rinse dots"),
            palette["rdot"],
            "rinse",
            palette["rinse"],
        );
        hold(
            7.0,
            &format!("{theme} on the wash"),
            palette["onwash"],
            "wash",
            palette["wash"],
        );
    }
}

#[test]
fn the_drug_stands_out_where_the_wash_covers_an_organ() {
    for (theme, palette) in themes() {
        let opening = match theme {
            "light" => ":root {",
            _ => ":root[data-theme=\"dark\"] {",
        };
        let wash = number(opening, "wo");
        for organ in ["cave", "liver", "stomach", "colon", "gut", "bladder", "fat"] {
            let ground = over(palette["wash"], wash, palette[organ]);
            let name = format!("{organ} under the wash");
            hold(
                3.0,
                &format!("{theme} drug"),
                palette["drug"],
                &name,
                ground,
            );
        }
    }
}

#[test]
fn what_the_map_shows_stands_out_on_every_organ() {
    let veil = number_of(include_str!("../style/map.css"), "--veil, ");
    for (theme, palette) in themes() {
        for organ in ORGANS {
            // As it is, and under the veil of a region that is not chosen.
            for veil in [0.0, veil] {
                let ground = over(palette["cave"], veil, palette[organ]);
                let name = format!("{organ}, veiled {veil}");
                let border = over(palette["ink"], 0.8, ground);
                hold(3.0, &format!("{theme} border"), border, &name, ground);
                for mark in ["tumor", "accent"] {
                    hold(
                        3.0,
                        &format!("{theme} {mark}"),
                        palette[mark],
                        &name,
                        ground,
                    );
                }
            }
        }
        for (what, one, ground) in [
            ("number", "ink", "paper"),
            ("number of the chosen", "paper", "accent"),
            ("points", "paper", "tumor"),
            ("size that is chosen", "paper", "accent"),
        ] {
            hold(
                7.0,
                &format!("{theme} {what}"),
                palette[one],
                ground,
                palette[ground],
            );
        }
    }
}

/// The names in a folder of the project.
fn names(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn every_style_sheet_is_joined() {
    let order = include_str!("../style/order.txt").lines();
    let files = order.filter(|line| !line.starts_with("before "));
    let names_only = files.map(|line| line.trim_start_matches("later ").to_owned());
    let mut joined: BTreeSet<_> = names_only.collect();
    assert!(joined.insert("order.txt".to_owned()));
    assert_eq!(joined, names("style"));
}

/// What `:has()` hangs on is styled anew, with all that is in it, when something is put
/// into it. With the map's pictures hanging on one, 1,300 of their parts were, at each
/// touch: 78 ms instead of 43 on a slow phone.
#[test]
fn no_has_looks_through_the_page_or_into_the_map() {
    for name in names("style").iter().filter(|name| *name != "print.css") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("style")
            .join(name);
        let sheet = std::fs::read_to_string(path).unwrap();
        // What is printed waits for no touch.
        let (screen, _) = sheet.split_once("@media print").unwrap_or((&sheet, ""));
        for line in screen.lines() {
            let line = line.replace(":not(:has(", ":has(");
            for around in [
                ":root",
                ".figure",
                "#map",
                ".map",
                ".map-pictures",
                ".map-crop",
            ] {
                let around = format!("{around}:has(");
                let mut looks = line.split(&around).skip(1);
                let near = looks.all(|rest| rest.starts_with(['>', '+']));
                assert!(near, "{name}: {line}");
            }
        }
    }
}

#[test]
fn every_drawing_is_on_the_page() {
    let page = crs_hipec::page::html();
    let mut drawings = 0;
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/figures")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "svg") {
                let drawing = std::fs::read_to_string(&path).unwrap();
                // Between the places, `{so}`, that words fill.
                let pieces = drawing.split('{');
                let pieces = pieces.map(|piece| piece.split_once('}').map_or(piece, |(_, it)| it));
                for piece in pieces {
                    assert!(page.contains(piece), "left out: {}", path.display());
                }
                drawings += 1;
            }
        }
    }
    assert!(drawings > 10);
}
