//! The files whose names hold a digest of what is in them, and which may so be
//! kept for ever. The patterns in templates/hosting know them by the same names.

use crate::digest;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// One of these files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Built {
    /// The JavaScript that wasm-bindgen wrote, between the wasm and the browser.
    Glue,
    /// The interactive parts.
    Wasm,
    /// The film's scenes after the first.
    Film,
}

impl Built {
    const ALL: [Built; 3] = [Built::Glue, Built::Wasm, Built::Film];

    /// What its name has before and after the digest.
    fn around(self) -> (&'static str, &'static str) {
        match self {
            Built::Glue => ("crs-hipec-", ".js"),
            Built::Wasm => ("crs-hipec-", "_bg.wasm"),
            Built::Film => ("crs-hipec-", ".svg"),
        }
    }

    /// Which of them has this name, if any.
    pub fn of(name: &str) -> Option<Built> {
        Built::ALL.into_iter().find(|built| {
            let (start, end) = built.around();
            let digest = name
                .strip_prefix(start)
                .and_then(|name| name.strip_suffix(end));
            digest.is_some_and(|digest| digest.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
    }

    /// Its name with these bytes in it.
    pub fn name(self, bytes: &[u8]) -> String {
        let (start, end) = self.around();
        [start, &digest::short(bytes), end].concat()
    }

    /// Where it is.
    pub fn find(self, dist: &Path) -> Result<PathBuf> {
        fs::read_dir(dist)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| Built::of(&file_name(path)) == Some(self))
            .with_context(|| format!("no {self:?} in {}", dist.display()))
    }
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_digest_are_kept_forever() {
        assert_eq!(Built::of("crs-hipec-1a_bg.wasm"), Some(Built::Wasm));
        assert_eq!(Built::of("crs-hipec-1a.js"), Some(Built::Glue));
        assert_eq!(Built::of("crs-hipec-1a.svg"), Some(Built::Film));
        for other in [
            "crs-hipec-offline.html",
            "crs-hipec-x.js",
            "icon.svg",
            "sw.js",
            "crs-hipec-1a.js.br",
        ] {
            assert_eq!(Built::of(other), None, "{other}");
        }
    }

    #[test]
    fn other_bytes_have_another_name() {
        for built in Built::ALL {
            assert_ne!(built.name(b"a"), built.name(b"b"));
            assert_eq!(Built::of(&built.name(b"a")), Some(built));
        }
    }
}
