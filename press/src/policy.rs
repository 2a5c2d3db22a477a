//! The Content-Security-Policy: what the page may load and run.

use crate::digest::policy_hash;
use anyhow::{Result, ensure};

/// Adds the policy to the page as a `<meta>`, with the hashes of its inline
/// scripts.
pub fn add(html: &str) -> Result<String> {
    ensure!(
        !html.contains(" style=\""),
        "an inline style would need unsafe-inline"
    );
    let charset = "<meta charset=\"utf-8\"";
    ensure!(html.contains(charset), "index.html begins with {charset}");
    let policy = format!(
        r#"<meta http-equiv="Content-Security-Policy" content="{}">"#,
        policy(html)
    );
    Ok(html.replacen(charset, &format!("{policy}{charset}"), 1))
}

/// The policy for this HTML.
pub fn policy(html: &str) -> String {
    let scripts: Vec<String> = inline_scripts(html)
        .map(|script| format!("'{}'", policy_hash(script)))
        .collect();
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval' {}", scripts.join(" ")),
        "style-src 'self'".to_owned(),
        "img-src 'self' data:".to_owned(),
        "connect-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "frame-src 'self'".to_owned(),
        "object-src 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types default".to_owned(),
    ]
    .join("; ")
}

/// The text of every script that is written into the page and run.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once("</script>")?;
        let runs = !attributes.contains("application/ld+json") && !attributes.contains(" src=");
        runs.then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_has_its_hash_and_data_has_none() {
        let html = "<script>a()</script><script type=\"module\">b()</script>\
                    <script type=\"application/ld+json\">{}</script><script src=\"c.js\"></script>";
        let policy = policy(html);
        assert!(policy.contains(&policy_hash("a()")));
        assert!(policy.contains(&policy_hash("b()")));
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }
}
