//! Ready header files for the servers that people use: the same policy, types
//! and cache rules in the words of each.

use crate::built::{Built, file_name};
use crate::compress;
use crate::policy::{Edition, policy};
use anyhow::Result;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const NGINX: &str = include_str!("../templates/hosting/nginx.conf");
const CADDY: &str = include_str!("../templates/hosting/Caddyfile");
const APACHE: &str = include_str!("../templates/hosting/htaccess");

/// For files whose name changes with what is in them.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The headers of every answer.
fn headers(pages: &[&str], address: Option<&str>) -> Result<Vec<(&'static str, String)>> {
    // Any site may show the page in a frame: that is what it is for. A `<meta>`
    // cannot say so.
    let policy = format!(
        "{}; frame-ancestors *",
        policy(pages, Edition::Served(address))?
    );
    Ok(vec![
        ("Content-Security-Policy", policy),
        // A frame without an origin of its own fetches as a stranger.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()".to_owned(),
        ),
    ])
}

/// Writes the header files. `pages` are all pages that are served, `address` is
/// where, if that is known.
pub fn write(pages: &[&str], address: Option<&str>, dist: &Path) -> Result<()> {
    let headers = headers(pages, address)?;
    let lines = |line: fn(&str, &str) -> String| -> String {
        headers
            .iter()
            .map(|(name, value)| line(name, value))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let nginx = lines(|name, value| format!("add_header {name} \"{value}\" always;"));
    let caddy = lines(|name, value| format!("\t{name} \"{value}\""));
    let apache = lines(|name, value| format!("  Header always set {name} \"{value}\""));

    let hosting = dist.join("hosting");
    fs::create_dir_all(&hosting)?;
    fs::write(hosting.join("nginx.conf"), fill(NGINX, &nginx))?;
    fs::write(hosting.join("Caddyfile"), fill(CADDY, &caddy))?;
    fs::write(dist.join(".htaccess"), fill(APACHE, &apache))?;
    fs::write(dist.join("_headers"), underscore_headers(&headers, dist)?)?;
    Ok(())
}

fn fill(template: &str, headers: &str) -> String {
    template
        .replace("__HEADERS__", headers)
        .replace("__FOREVER__", FOREVER)
}

/// Netlify's and Cloudflare's file. Both join a header that two rules set, so
/// each is set once: for all files, or for named ones.
fn underscore_headers(headers: &[(&str, String)], dist: &Path) -> Result<String> {
    let mut out = "/*\n".to_owned();
    for (name, value) in headers {
        // Writing into a string cannot fail.
        let _ = writeln!(out, "  {name}: {value}");
    }
    for file in compress::files(dist)? {
        let name = file_name(&file);
        if Built::of(&name).is_some() {
            let _ = write!(out, "/{name}\n  Cache-Control: {FOREVER}\n");
        }
    }
    out.push_str("/*.wasm\n  Content-Type: application/wasm\n");
    out.push_str("/manifest.webmanifest\n  Content-Type: application/manifest+json\n");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_takes_the_headers_once() {
        for template in [NGINX, CADDY, APACHE] {
            assert_eq!(template.matches("__HEADERS__").count(), 1);
            assert!(!fill(template, "").contains("__"));
        }
    }

    #[test]
    fn frames_are_allowed_on_purpose() -> Result<()> {
        let headers = headers(&["<script>a()</script>"], None)?;
        assert!(
            headers
                .iter()
                .any(|(_, value)| value.ends_with("; frame-ancestors *"))
        );
        assert!(!headers.iter().any(|(name, _)| *name == "X-Frame-Options"));
        Ok(())
    }
}
