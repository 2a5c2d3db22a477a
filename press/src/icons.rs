//! The icons of the app as PNG, drawn from `public/icon.svg`.

use anyhow::{Context, Result};
use resvg::{tiny_skia, usvg};
use std::path::Path;

/// Each picture, its size in pixels, and whether a system cuts it to a shape of its own.
const ICONS: [(&str, u32, bool); 3] = [
    ("icon-192.png", 192, false),
    ("icon-512.png", 512, false),
    ("icon-maskable-512.png", 512, true),
];

/// Writes them beside the drawing.
pub fn write(public: &Path) -> Result<()> {
    let drawing = std::fs::read_to_string(public.join("icon.svg")).context("icon.svg")?;
    for (name, size, cut) in ICONS {
        std::fs::write(public.join(name), icon(&drawing, size, cut)?)?;
    }
    Ok(())
}

fn icon(drawing: &str, size: u32, cut: bool) -> Result<Vec<u8>> {
    // What may be cut off is the outer tenth on each side: the color fills it, and
    // the belly stands within.
    let drawing = match cut {
        true => drawing
            .replace(" rx=\"14\"", "")
            .replace("matrix(", "translate(6.4 6.4) scale(.8) matrix("),
        false => drawing.to_owned(),
    };
    let tree = usvg::Tree::from_str(&drawing, &usvg::Options::default())?;
    let mut picture = tiny_skia::Pixmap::new(size, size).context("an icon has a size")?;
    let scale = size as f32 / tree.size().width();
    let scale = usvg::Transform::from_scale(scale, scale);
    resvg::render(&tree, scale, &mut picture.as_mut());
    small(&picture)
}

/// As a file: plain surfaces compress best as they are, to a third of what resvg writes.
fn small(picture: &tiny_skia::Pixmap) -> Result<Vec<u8>> {
    let colors = picture.pixels().iter().map(|color| color.demultiply());
    let bytes = colors.flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]);
    let bytes: Vec<u8> = bytes.collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Best);
    encoder.set_filter(png::FilterType::NoFilter);
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icons_are_those_of_the_drawing() -> Result<()> {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        let drawing = std::fs::read_to_string(public.join("icon.svg"))?;
        for (name, size, cut) in ICONS {
            let kept = tiny_skia::Pixmap::decode_png(&std::fs::read(public.join(name))?)?;
            let drawn = tiny_skia::Pixmap::decode_png(&icon(&drawing, size, cut)?)?;
            assert_eq!((kept.width(), kept.height()), (size, size), "{name}");
            // Another processor may round a color by one.
            let differ = kept.data().iter().zip(drawn.data());
            let differ = differ.filter(|(a, b)| a.abs_diff(**b) > 2).count();
            assert_eq!(differ, 0, "{name}: `cargo xtask screenshots` draws it anew");
            let corner = kept.pixel(0, 0).map(|pixel| pixel.alpha());
            assert_eq!(corner, Some(if cut { 255 } else { 0 }), "{name}");
        }
        Ok(())
    }
}
