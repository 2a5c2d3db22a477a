//! The service worker: what a saved copy holds, and the digest of each file.

use crate::compress::files;
use crate::{card, digest, notices, oembed, one_file, public_address, script};
use anyhow::{Result, ensure};
use std::fs;
use std::path::Path;

const TEMPLATE: &str = include_str!("../templates/sw.js");

/// Files that a saved copy does without: what only hosts, other sites, search
/// engines, installers and lawyers read, and the page once more as one file.
const LEFT_OUT: [&str; 9] = [
    "sw.js",
    "embed.js",
    one_file::NAME,
    card::NAME,
    oembed::NAME,
    public_address::SITEMAP,
    "_headers",
    ".htaccess",
    notices::NAME,
];

/// Writes `sw.js` with the list of what is in `dist` now.
pub fn write(dist: &Path) -> Result<()> {
    let mut list = Vec::new();
    for file in files(dist)? {
        let name = file
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        if belongs(&name) {
            // The page goes by its folder: some hosts redirect its file name.
            let address = if name == "index.html" { "./" } else { &name };
            list.push(format!(
                "[\"{address}\",\"{}\"]",
                digest::policy_hash(&fs::read(&file)?)
            ));
        }
    }
    let list = list.join(",\n");
    ensure!(list.contains("\"./\""), "a saved copy needs the page");
    Ok(fs::write(dist.join("sw.js"), worker(TEMPLATE, &list))?)
}

/// The worker with its list, and with the digest of both: whatever changes, the
/// new copy is not laid over the one in use.
fn worker(template: &str, list: &str) -> String {
    let worker =
        script::without_line_comments(template).replacen("__FILES__", &format!("[{list}]"), 1);
    let build = digest::short(worker.as_bytes());
    worker.replacen("__BUILD__", &build, 1)
}

/// Whether a saved copy holds this file.
fn belongs(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    !LEFT_OUT.contains(&name)
        && !name.starts_with("hosting/")
        && !name.starts_with("screenshot-")
        && !name.starts_with("LICENSE-")
        && !matches!(ending, "br" | "gz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_saved_copy_is_what_a_reader_needs() {
        for name in [
            "index.html",
            "a_bg.wasm",
            "manifest.webmanifest",
            "icon-192.png",
        ] {
            assert!(belongs(name), "{name}");
        }
        for name in [
            "sw.js",
            "index.html.br",
            "a_bg.wasm.gz",
            "hosting/nginx.conf",
            "_headers",
            "screenshot-wide.png",
        ] {
            assert!(!belongs(name), "{name}");
        }
    }

    #[test]
    fn a_worker_that_changed_alone_has_a_name_of_its_own() {
        let build = |template: &str, list: &str| {
            let worker = worker(template, list);
            worker.lines().next().unwrap_or_default().to_owned()
        };
        let template = "const BUILD = \"__BUILD__\";\nconst FILES = __FILES__;\n";
        let first = build(template, "a");
        assert!(!first.contains("__"), "{first}");
        assert_ne!(first, build(template, "b"));
        assert_ne!(first, build(&format!("{template}more();"), "a"));
    }

    #[test]
    fn the_worker_is_small() -> anyhow::Result<()> {
        // Its list of files cannot be compressed, for the digests in it.
        let size =
            crate::compress::brotli(script::without_line_comments(TEMPLATE).as_bytes())?.len();
        assert!(size < 2_000, "{size} bytes");
        Ok(())
    }
}
