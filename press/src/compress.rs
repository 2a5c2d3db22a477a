//! Compressed copies beside each file that compresses.

use anyhow::Result;
use std::path::{Path, PathBuf};
use std::{fs, io};
use zopfli::{Format, Options};

/// Endings of the files that compress.
const ENDINGS: [&str; 9] = [
    "html",
    "css",
    "js",
    "wasm",
    "svg",
    "json",
    "webmanifest",
    "xml",
    "txt",
];

/// Writes a `.br` and a `.gz` beside each file that compresses.
pub fn all(dist: &Path) -> Result<()> {
    for file in files(dist)? {
        let ending = file.extension().and_then(|ending| ending.to_str());
        if ending.is_some_and(|ending| ENDINGS.contains(&ending)) {
            one(&file)?;
        }
    }
    Ok(())
}

/// The same for one file.
pub fn one(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    fs::write(beside(file, "br"), brotli(&bytes)?)?;
    Ok(fs::write(beside(file, "gz"), gzip(&bytes)?)?)
}

/// Every file below a folder, sorted.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The file's name with one more ending.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Brotli at its best, as a host would keep it.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut io::Cursor::new(bytes), &mut out, &parameters)?;
    Ok(out)
}

/// Gzip at its best, for hosts and readers without brotli.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    zopfli::compress(Options::default(), Format::Gzip, bytes, &mut out)?;
    Ok(out)
}
