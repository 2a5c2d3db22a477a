//! Everything that only the built page has: its policy, its other editions, its
//! saved copy, its hosts' files, and what needs the public address.

use crate::html::Changes;
use crate::{card, film, hosts, manifest, one_file, policy, precache, public_address, structured};
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Writes it. `address` is the public one, where it is known.
pub fn all(html: &str, address: Option<&str>, dist: &Path) -> Result<()> {
    let one_file = one_file::write(&structured::add(html, None)?, dist)?;
    // Only a page with this attribute saves a copy: it has a service worker beside it.
    let marked = Changes::default().one("html", |html| {
        // The name is a valid one.
        let _ = html.set_attribute("data-worker", "");
    });
    manifest::write(address, dist)?;
    let html = structured::add(&marked?.to(html)?, address)?;
    // The one file above has its film in it.
    let (mut html, scenes) = film::apart(&html, dist)?;
    if let Some(address) = address {
        card::write(dist)?;
        html = public_address::add(&html, address, dist)?;
    }
    let html = policy::add(&html, &[&scenes], policy::Edition::Served(address))?;
    fs::write(dist.join("index.html"), &html)?;
    hosts::write(&[&html, &scenes, &one_file], address, dist)?;
    precache::write(dist)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built::Built;
    use crate::html::{attribute, text};
    use crate::{budget, clinical_review, compress, early, embeds, licenses, page, style};
    use resvg::usvg::roxmltree;
    use serde_json::Value;
    use std::path::PathBuf;

    const ADDRESS: &str = "https://example.org/x/y/";
    const ONLY_WITH_AN_ADDRESS: [&str; 3] = ["card.png", "oembed.json", "sitemap.xml"];

    /// What Trunk leaves: stand-ins for glue and wasm, everything else as it is.
    fn pressed(name: &str, address: Option<&str>) -> Result<PathBuf> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let name = format!("crs-hipec-{name}-{}", std::process::id());
        let dist = std::env::temp_dir().join(name);
        fs::create_dir_all(&dist)?;
        for file in fs::read_dir(source.join("public"))? {
            let file = file?.path();
            fs::copy(&file, dist.join(file.file_name().unwrap_or_default()))?;
        }
        fs::write(
            dist.join(Built::Glue.name(b"glue")),
            "export{glue as default};",
        )?;
        fs::write(dist.join(Built::Wasm.name(b"wasm")), "wasm")?;
        let words = crs_hipec::page::html();
        let sheet = style::read(&source.join("style"), &embeds::style(&words)?)?;
        let shell = early::inline(&fs::read_to_string(source.join("index.html"))?, &source)?;
        let start = "<script type=\"module\">start();</script></body>";
        let shell = shell.replace("</body>", start);
        clinical_review::publish(&dist)?;
        licenses::publish(&dist)?;
        all(&page::fill(&shell, &sheet, &words)?, address, &dist)?;
        Ok(dist)
    }

    fn read(dist: &Path, name: &str) -> Result<String> {
        Ok(fs::read_to_string(dist.join(name))?)
    }

    fn json(dist: &Path, name: &str) -> Result<Value> {
        Ok(serde_json::from_str(&read(dist, name)?)?)
    }

    #[test]
    fn with_an_address_everything_that_names_it_agrees() -> Result<()> {
        let dist = pressed("address", Some(ADDRESS))?;
        let html = read(&dist, "index.html")?;
        assert_eq!(attribute(&html, "link[rel=canonical]", "href")?, ADDRESS);
        let property =
            |name: &str| attribute(&html, &format!("meta[property=\"{name}\"]"), "content");
        assert_eq!(property("og:url")?, ADDRESS);
        let card = property("og:image")?;
        let card = card.strip_prefix(ADDRESS).unwrap_or_default();
        assert!(dist.join(card).is_file(), "the card at {card}");
        let document = attribute(&html, "link[type=\"application/json+oembed\"]", "href")?;
        let document = json(&dist, document.strip_prefix(ADDRESS).unwrap_or_default())?;
        assert_eq!(document["provider_url"], ADDRESS);
        assert_eq!(document["version"], "1.0");
        assert!(
            document["html"]
                .as_str()
                .unwrap_or_default()
                .contains(ADDRESS)
        );
        let data = text(&html, "script[type=\"application/ld+json\"]")?;
        assert_eq!(serde_json::from_str::<Value>(&data)?["url"], ADDRESS);

        let sitemap = read(&dist, "sitemap.xml")?;
        let sitemap = roxmltree::Document::parse(&sitemap)?;
        let place = sitemap.descendants().find(|node| node.has_tag_name("loc"));
        assert_eq!(place.and_then(|place| place.text()), Some(ADDRESS));

        let manifest = json(&dist, "manifest.webmanifest")?;
        assert_eq!(manifest["id"], "/x/y/");
        assert_eq!(manifest["start_url"], "./");

        let worker = read(&dist, "sw.js")?;
        for name in ONLY_WITH_AN_ADDRESS.into_iter().chain(["LICENSE"]) {
            assert!(!worker.contains(name), "a saved copy holds {name}");
        }
        assert!(dist.join("LICENSE-MIT.txt").is_file());
        Ok(fs::remove_dir_all(dist)?)
    }

    #[test]
    fn the_first_screen_comes_in_the_first_ten_packets() -> Result<()> {
        let dist = pressed("first-screen", None)?;
        let page = compress::brotli(read(&dist, "index.html")?.as_bytes())?;
        let first = budget::first_screen(&page);
        assert!((5_000..=14_000).contains(&first), "{first} bytes");
        Ok(fs::remove_dir_all(dist)?)
    }

    #[test]
    fn without_an_address_nothing_names_one() -> Result<()> {
        let dist = pressed("no-address", None)?;
        let html = read(&dist, "index.html")?;
        for mark in ["canonical", "og:", "oembed"] {
            assert!(!html.contains(mark), "{mark}");
        }
        for name in ONLY_WITH_AN_ADDRESS {
            assert!(!dist.join(name).exists(), "{name}");
        }
        assert_eq!(json(&dist, "manifest.webmanifest")?.get("id"), None);
        Ok(fs::remove_dir_all(dist)?)
    }
}
