//! The oEmbed document: by it other sites show the page for its address alone.

use crs_hipec::domain::address::Embed;
use crs_hipec::domain::snippet::Snippet;
use crs_hipec::page::names;
use crs_hipec::words::site;
use serde_json::{Value, json};

/// The name of the file.
pub const NAME: &str = "oembed.json";

/// It, for the page of this title at this address: `rich`, version 1.0.
pub fn document(title: &str, address: &str) -> Value {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oembed_document_is_the_frame_of_the_page() {
        let document = document("CRS + HIPEC", "https://example.org/");
        let frame = document["html"].as_str().unwrap_or_default();
        assert!(
            frame.contains(r#"src="https://example.org/?embed=page""#),
            "{frame}"
        );
        let height = format!(r#"height="{}""#, document["height"]);
        assert!(frame.contains(&height), "{frame}");
    }
}
