//! The Content-Security-Policy: what the page may load and run.

use crate::digest::policy_hash;
use crate::html::{Changes, texts};
use anyhow::{Result, ensure};
use lol_html::html_content::ContentType;
use std::cell::Cell;
use std::collections::BTreeSet;

/// The scripts that are written into the page and run.
const SCRIPTS: &str = "script:not([src]):not([type=\"application/ld+json\"])";

/// Which page a policy is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edition<'a> {
    /// index.html with its files beside it, at this address where it is known. In a
    /// frame without an origin of its own `'self'` is nothing to WebKit: there only
    /// the address lets the page start.
    Served(Option<&'a str>),
    /// The page as one file: it loads nothing.
    OneFile,
}

/// Adds the policy to the page as a `<meta>`, with the hashes of what is inline in
/// it and in what it fetches.
pub fn add(html: &str, fetched: &[&str], edition: Edition<'_>) -> Result<String> {
    let policy = policy(&[&[html], fetched].concat(), edition)?;
    let meta = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    let styled = Cell::new(false);
    let html = Changes::default()
        .one("meta[charset]", |charset| {
            charset.before(&meta, ContentType::Html)
        })?
        .each("[style]", |_| styled.set(true))?
        .to(html)?;
    ensure!(!styled.get(), "an inline style would need unsafe-inline");
    Ok(html)
}

/// The start of an address, up to its path.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address[host..].find('/');
    path.map_or(address, |length| &address[..host + length])
}

/// The policy for these pages: a host sends one header for all of them.
pub fn policy(pages: &[&str], edition: Edition<'_>) -> Result<String> {
    let hashes = |element: &str| -> Result<String> {
        let mut hashes = BTreeSet::new();
        for html in pages {
            let texts = texts(html, element)?;
            hashes.extend(texts.iter().map(|text| format!(" '{}'", policy_hash(text))));
        }
        Ok(hashes.into_iter().collect())
    };
    let own = match edition {
        Edition::Served(None) => "'self'".to_owned(),
        Edition::Served(Some(address)) => format!("'self' {}", origin(address)),
        Edition::OneFile => "'none'".to_owned(),
    };
    let own_or_hashes = |hashes: String| match edition {
        Edition::Served(_) => format!("{own}{hashes}"),
        Edition::OneFile => hashes.trim_start().to_owned(),
    };
    let directives = [
        "default-src 'none'".to_owned(),
        format!(
            "script-src 'wasm-unsafe-eval' {}",
            own_or_hashes(hashes(SCRIPTS)?)
        ),
        format!("style-src {}", own_or_hashes(hashes("style")?)),
        match edition {
            Edition::Served(_) => format!("img-src {own} data:"),
            Edition::OneFile => "img-src data:".to_owned(),
        },
        format!("connect-src {own}"),
        format!("worker-src {own}"),
        format!("manifest-src {own}"),
        format!("frame-src {own}"),
        "object-src 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types default".to_owned(),
    ];
    Ok(directives.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_has_its_hash_and_data_has_none() -> Result<()> {
        let html = "<script>a()</script><script type=\"module\">b()</script>\
                    <script type=\"application/ld+json\">{}</script><script src=\"c.js\"></script>";
        let policy = policy(&[html], Edition::Served(None))?;
        assert!(policy.contains(&policy_hash("a()")));
        assert!(policy.contains(&policy_hash("b()")));
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        Ok(())
    }

    #[test]
    fn one_file_loads_nothing_and_a_host_sends_one_policy_for_both() -> Result<()> {
        let file = "<style>a{}</style><script>\"<script\"</script>";
        let policy_of_file = policy(&[file], Edition::OneFile)?;
        assert!(!policy_of_file.contains("'self'"));
        assert_eq!(policy_of_file.matches("sha256-").count(), 2);
        let both = policy(&["<script>b()</script>", file], Edition::Served(None))?;
        assert!(both.contains(&policy_hash("a{}")) && both.contains(&policy_hash("b()")));
        Ok(())
    }

    #[test]
    fn a_known_address_is_named_wherever_the_page_may_load_its_own() -> Result<()> {
        let edition = Edition::Served(Some("https://example.org/x/"));
        let policy = policy(&["<style>a{}</style>"], edition)?;
        let named = policy.matches("'self' https://example.org").count();
        assert_eq!(named, policy.matches("'self'").count(), "{policy}");
        assert!(named > 5 && !policy.contains("/x/"), "{policy}");
        Ok(())
    }

    #[test]
    fn an_inline_style_is_refused() {
        let html = "<meta charset=utf-8><p style='color: red'>";
        assert!(add(html, &[], Edition::Served(None)).is_err());
        assert!(add("<meta charset=utf-8><p>", &[], Edition::Served(None)).is_ok());
    }
}
