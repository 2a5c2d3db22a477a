//! The film's scenes after the first: taken out of the page into a file of their
//! own, with the style that only they need. The page fetches it when the film is
//! first touched; the dev server's page and the one file have it in them.

use crate::built::Built;
use crate::html::{Changes, text, without};
use anyhow::{Result, ensure};
use crs_hipec::figures::film_scenes;
use resvg::usvg::roxmltree;
use std::fs;
use std::path::Path;

/// The style of these scenes, where it stands in the page.
const STYLE: &str = "style[id=film-scenes]";

/// It, as it stands there.
pub fn style(css: &str) -> String {
    format!("<style id=\"film-scenes\">{css}</style>")
}

/// Writes the file. Gives the page without what is in it, and what is in it.
pub fn apart(html: &str, dist: &Path) -> Result<(String, String)> {
    let (css, drawings) = (text(html, STYLE)?, film_scenes());
    ensure!(html.matches(&drawings).count() == 1, "one film is wanted");
    let file = file(&css, &drawings)?;
    let name = Built::Film.name(file.as_bytes());
    fs::write(dist.join(&name), file)?;
    let html = without(&html.replacen(&drawings, "", 1), STYLE)?;
    let html = Changes::default()
        .one(".film-stage", |stage| {
            // The name is a valid one.
            let _ = stage.set_attribute("data-later", &name);
        })?
        .to(&html)?;
    Ok((html, style(&css)))
}

/// The scenes as one XML file: what it holds becomes the page's.
fn file(css: &str, drawings: &str) -> Result<String> {
    let css = css.replace('&', "&amp;").replace('<', "&lt;");
    let file =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>{css}</style>{drawings}</svg>");
    roxmltree::Document::parse(&file)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_keeps_the_first_scene_and_names_the_file_of_the_others() -> Result<()> {
        let dist = std::env::temp_dir().join(format!("crs-hipec-film-{}", std::process::id()));
        fs::create_dir_all(&dist)?;
        let page = |style: &str, name: &str, scenes: &str| {
            format!("{style}<div class=\"film-stage\"{name}><svg>first</svg>{scenes}</div>")
        };
        let css = "@media (width < 1px){a>b{color:red}}";
        let whole = page(&style(css), "", &film_scenes());
        let (html, added) = apart(&whole, &dist)?;
        let file = Built::Film.find(&dist)?;
        let named = format!(" data-later=\"{}\"", crate::built::file_name(&file));
        assert_eq!(html, page("", &named, ""));
        // What the policy hashes is what a browser reads out of the file.
        let file = fs::read_to_string(file)?;
        let file = roxmltree::Document::parse(&file)?;
        let style = file.descendants().find(|node| node.has_tag_name("style"));
        assert_eq!(style.and_then(|style| style.text()), Some(css));
        assert!(added.contains(css));
        let scene = |n: usize| {
            file.descendants()
                .any(|node| node.attribute("id") == Some(&format!("film-{n}")))
        };
        assert!((2..=8).all(scene) && !scene(1));
        Ok(fs::remove_dir_all(dist)?)
    }

    #[test]
    fn words_that_break_the_file_are_refused() {
        assert!(file("", "<text>a & b</text>").is_err());
    }
}
