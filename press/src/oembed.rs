//! What needs the public address of the page: its canonical link, the oEmbed
//! document, the card that social sites show, and the sitemap.

use crate::card;
use crate::html::{add_to_head, attribute, text};
use anyhow::{Result, ensure};
use crs_hipec::domain::address::Embed;
use crs_hipec::domain::snippet::Snippet;
use crs_hipec::page::names;
use crs_hipec::words::{self, review, site};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The public address of the page, with its slash at the end.
pub fn address(public_url: &str) -> Result<String> {
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
    fs::write(
        dist.join("oembed.json"),
        oembed(&title, address).to_string(),
    )?;
    fs::write(dist.join("sitemap.xml"), sitemap(address))?;

    let head = format!(
        r#"<link rel="canonical" href="{address}"><link rel="alternate" type="application/json+oembed" href="{address}oembed.json" title="{title}"><meta property="og:type" content="article"><meta property="og:locale" content="{}"><meta property="og:title" content="{title}"><meta property="og:description" content="{about}"><meta property="og:url" content="{address}"><meta property="og:image" content="{address}{}"><meta property="og:image:width" content="{}"><meta property="og:image:height" content="{}"><meta property="og:image:alt" content="{}"><meta name="twitter:card" content="summary_large_image">"#,
        words::language().replace('-', "_"),
        card::NAME,
        card::WIDTH,
        card::HEIGHT,
        site::CARD.text(),
    );
    add_to_head(html, &head)
}

/// The oEmbed document: `rich`, version 1.0.
fn oembed(title: &str, address: &str) -> Value {
    // The same words as the snippet of "Put it on your own site".
    let frame = Snippet::page().html(address, &names::frame(Embed::Page));
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": site::NAME.text(),
        "provider_url": address,
        "cache_age": 86400,
        "width": 640,
        "height": Snippet::page().height(),
        "html": frame,
    })
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
            assert_eq!(address(given).unwrap_or_default(), "https://example.org/x/");
        }
        for wrong in [
            "",
            "example.org",
            "http://example.org",
            "https://example.org/?a",
            "https://example.org/\"><script>",
        ] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_oembed_document_is_the_frame_of_the_page() {
        let document = oembed("CRS + HIPEC", "https://example.org/");
        let frame = document["html"].as_str().unwrap_or_default();
        assert!(
            frame.contains(r#"src="https://example.org/?embed=page""#),
            "{frame}"
        );
        let height = format!(r#"height="{}""#, document["height"]);
        assert!(frame.contains(&height), "{frame}");
    }
}
