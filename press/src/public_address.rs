//! What needs the public address of the page: its canonical link, what social sites
//! show, the link to the oEmbed document, and the sitemap.

use crate::html::{add_to_head, attribute, text};
use crate::{card, oembed};
use anyhow::{Result, ensure};
use crs_hipec::words::{self, review, site};
use std::fs;
use std::path::Path;

/// The name of the sitemap.
pub const SITEMAP: &str = "sitemap.xml";

/// It, with its slash at the end.
pub fn checked(public_url: &str) -> Result<String> {
    let address = public_url.trim().trim_end_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || ":/.-_~".contains(c);
    ensure!(
        address.starts_with("https://") && address.chars().all(plain),
        "PUBLIC_URL should be an https:// address without query or fragment, not {public_url}"
    );
    Ok(format!("{address}/"))
}

/// Writes the documents and adds the links to them to the page's head.
pub fn add(html: &str, address: &str, dist: &Path) -> Result<String> {
    let title = text(html, "head > title")?;
    let about = attribute(html, "meta[name=description]", "content")?;
    let document = oembed::document(&title, address);
    fs::write(dist.join(oembed::NAME), document.to_string())?;
    fs::write(dist.join(SITEMAP), sitemap(address))?;

    let head = format!(
        r#"<link rel="canonical" href="{address}"><link rel="alternate" type="application/json+oembed" href="{address}{}" title="{title}"><meta property="og:type" content="article"><meta property="og:locale" content="{}"><meta property="og:title" content="{title}"><meta property="og:description" content="{about}"><meta property="og:url" content="{address}"><meta property="og:image" content="{address}{}"><meta property="og:image:width" content="{}"><meta property="og:image:height" content="{}"><meta property="og:image:alt" content="{}"><meta name="twitter:card" content="summary_large_image">"#,
        oembed::NAME,
        words::language().replace('-', "_"),
        card::NAME,
        card::WIDTH,
        card::HEIGHT,
        site::CARD.text(),
    );
    add_to_head(html, &head)
}

fn sitemap(address: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{address}</loc><lastmod>{}</lastmod></url></urlset>"#,
        review::CHANGED.text()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_in_one_slash_and_is_plain() {
        for given in [
            "https://example.org/x",
            "https://example.org/x/",
            " https://example.org/x//",
        ] {
            assert_eq!(checked(given).unwrap_or_default(), "https://example.org/x/");
        }
        for wrong in [
            "",
            "example.org",
            "http://example.org",
            "https://example.org/?a",
            "https://example.org/\"><script>",
        ] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }
}
