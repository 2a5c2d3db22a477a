//! What the page is, for search engines: schema.org data in a block that no
//! browser runs. Only what is true: no reviewer, because there is none.

use crate::html::{Changes, attribute, text};
use anyhow::{Context, Result};
use crs_hipec::words::{self, review, site};
use lol_html::html_content::ContentType;
use serde_json::{Value, json};

/// Adds the block to the page. The address is known only to a build
/// that is told of it.
pub fn add(html: &str, address: Option<&str>) -> Result<String> {
    let title = text(html, "head > title")?;
    let about = attribute(html, "meta[name=description]", "content")?;
    let mut page = page(&title, &about);
    if let Some(address) = address {
        page.as_object_mut()
            .context("the page is an object")?
            .insert("url".to_owned(), address.into());
    }
    // Nothing in it may look like the end of the block.
    let data = page.to_string().replace('<', "\\u003c");
    let block = format!("<script type=\"application/ld+json\">{data}</script>");
    // At the end: the first screen comes first.
    Changes::default()
        .one("body", |body| body.append(&block, ContentType::Html))?
        .to(html)
}

fn page(title: &str, about: &str) -> Value {
    json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": title,
        "description": about,
        "about": [
            {
                "@type": "MedicalProcedure",
                "name": site::PROCEDURE.text(),
                "alternateName": site::SHORT_NAME.text(),
            },
            { "@type": "MedicalCondition", "name": site::CONDITION.text() },
        ],
        "audience": {
            "@type": "PeopleAudience",
            "audienceType": site::AUDIENCE.text(),
        },
        "inLanguage": words::language(),
        "isAccessibleForFree": true,
        "dateCreated": review::WRITTEN.text(),
        "dateModified": review::CHANGED.text(),
        "license": ["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/Apache-2.0"],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head><title>A + B</title><meta name=\"description\" content=\"What a</script> is.\"></head><body></body>";

    fn block(address: Option<&str>) -> Value {
        let html = add(HTML, address).unwrap_or_default();
        let data = text(&html, "script").unwrap_or_default();
        serde_json::from_str(&data).unwrap_or_default()
    }

    #[test]
    fn the_block_says_what_the_page_is() {
        let page = block(None);
        assert_eq!(page["@type"], "MedicalWebPage");
        assert_eq!(page["name"], "A + B");
        assert_eq!(page["description"], "What a</script> is.");
        assert_eq!(page["dateModified"], review::CHANGED.text());
    }

    #[test]
    fn it_claims_no_review_and_an_address_only_when_it_is_known() {
        let page = block(None);
        for key in ["reviewedBy", "lastReviewed", "url"] {
            assert!(page.get(key).is_none(), "{key}");
        }
        assert_eq!(
            block(Some("https://example.org/"))["url"],
            "https://example.org/"
        );
    }
}
