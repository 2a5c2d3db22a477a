//! The Content-Security-Policy: what the page may load and run.

use crate::digest::policy_hash;
use anyhow::{Result, ensure};

/// Which page a policy is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// index.html with its files beside it.
    Served,
    /// The page as one file: it loads nothing.
    OneFile,
}

/// Adds the policy to the page as a `<meta>`, with the hashes of what is
/// inline.
pub fn add(html: &str, edition: Edition) -> Result<String> {
    ensure!(
        !html.contains(" style=\""),
        "an inline style would need unsafe-inline"
    );
    let charset = "<meta charset=\"utf-8\"";
    ensure!(html.contains(charset), "index.html begins with {charset}");
    let policy = policy(&[html], edition);
    let meta = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    Ok(html.replacen(charset, &format!("{meta}{charset}"), 1))
}

/// The policy for these pages: a host sends one header for all of them.
pub fn policy(pages: &[&str], edition: Edition) -> String {
    let hashes = |element: &str| -> String {
        pages
            .iter()
            .flat_map(|html| inline(html, element))
            .map(|text| format!(" '{}'", policy_hash(text)))
            .collect()
    };
    let own = match edition {
        Edition::Served => "'self'",
        Edition::OneFile => "'none'",
    };
    let own_or_hashes = |own: &str, hashes: String| match edition {
        Edition::Served => format!("{own}{hashes}"),
        Edition::OneFile => hashes.trim_start().to_owned(),
    };
    [
        "default-src 'none'".to_owned(),
        format!(
            "script-src 'wasm-unsafe-eval' {}",
            own_or_hashes("'self'", hashes("script"))
        ),
        format!("style-src {}", own_or_hashes("'self'", hashes("style"))),
        match edition {
            Edition::Served => "img-src 'self' data:".to_owned(),
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
    ]
    .join("; ")
}

/// The text of every script that is written into the page and run, or of every
/// style.
fn inline<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&open) {
        let Some((attributes, after)) = after.split_once('>') else {
            break;
        };
        let Some((text, after)) = after.split_once(&close) else {
            break;
        };
        if !attributes.contains("application/ld+json") && !attributes.contains(" src=") {
            found.push(text);
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_has_its_hash_and_data_has_none() {
        let html = "<script>a()</script><script type=\"module\">b()</script>\
                    <script type=\"application/ld+json\">{}</script><script src=\"c.js\"></script>";
        let policy = policy(&[html], Edition::Served);
        assert!(policy.contains(&policy_hash("a()")));
        assert!(policy.contains(&policy_hash("b()")));
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }

    #[test]
    fn one_file_loads_nothing_and_a_host_sends_one_policy_for_both() {
        let file = "<style>a{}</style><script>\"<script\"</script>";
        let policy_of_file = policy(&[file], Edition::OneFile);
        assert!(!policy_of_file.contains("'self'"));
        assert_eq!(policy_of_file.matches("sha256-").count(), 2);
        let both = policy(&["<script>b()</script>", file], Edition::Served);
        assert!(both.contains(&policy_hash("a{}")) && both.contains(&policy_hash("b()")));
    }
}
