//! The rules that show one part of the page alone, made from what can be
//! embedded and from where each figure stands.

use crate::html::attributes;
use anyhow::Result;
use crs_hipec::domain::address::{Embed, Figure};
use crs_hipec::domain::section::Section;

/// The style for this page: embed.css hides every section, these rules bring
/// back the one that was asked for, and hide what stands beside a figure.
pub fn style(page: &str) -> Result<String> {
    let mut shown = Vec::new();
    let mut beside = Vec::new();
    for embed in Embed::all() {
        let root = format!(":root[data-embed=\"{}\"]", embed.id());
        match embed {
            Embed::Page => {}
            Embed::Section(section) => shown.push(format!("{root} #{}", section.id())),
            Embed::Figure(figure) => {
                if let Some(section) = section_of(page, figure)? {
                    let (section, id) = (section.id(), figure.id());
                    shown.push(format!("{root} #{section}"));
                    beside.push(format!("{root} #{section}>:not(:has(#{id}))"));
                    beside.push(format!("{root} #{section}>*>:not(#{id},:has(#{id}))"));
                }
            }
        }
    }
    Ok(format!(
        "{}{{display:block}}\n{}{{display:none}}\n",
        shown.join(","),
        beside.join(",")
    ))
}

/// The embeds that this page has: a figure counts once it stands somewhere.
pub fn present(page: &str) -> Result<Vec<Embed>> {
    let mut present = Vec::new();
    for embed in Embed::all() {
        let there = match embed {
            Embed::Page | Embed::Section(_) => true,
            Embed::Figure(figure) => section_of(page, figure)?.is_some(),
        };
        if there {
            present.push(embed);
        }
    }
    Ok(present)
}

/// The section that a figure stands in.
fn section_of(page: &str, figure: Figure) -> Result<Option<Section>> {
    for section in Section::ALL {
        let figure = format!("section#{} [data-figure=\"{}\"]", section.id(), figure.id());
        if !attributes(page, &figure, "data-figure")?.is_empty() {
            return Ok(Some(section));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        r#"<section id="short"></section><section id="surgery"><figure data-figure="map">"#;

    #[test]
    fn a_figure_is_shown_in_its_section_without_what_stands_beside_it() -> Result<()> {
        let style = style(PAGE)?;
        assert!(
            style.contains(r#":root[data-embed="map"] #surgery,"#),
            "{style}"
        );
        assert!(
            style.contains(r#":root[data-embed="map"] #surgery>*>:not(#map,:has(#map))"#),
            "{style}"
        );
        assert!(
            style.contains(r#":root[data-embed="what"] #what"#),
            "{style}"
        );
        Ok(())
    }

    #[test]
    fn what_is_not_on_the_page_cannot_be_asked_for() -> Result<()> {
        let present = present(PAGE)?;
        assert!(present.contains(&Embed::Figure(Figure::Map)));
        assert!(!present.contains(&Embed::Figure(Figure::Timeline)));
        assert!(!style(PAGE)?.contains("timeline"));
        Ok(())
    }
}
