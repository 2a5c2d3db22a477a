//! Our own two licenses beside the page: each asks to go along with every copy.

use anyhow::Result;
use std::fs;
use std::path::Path;

const OURS: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Writes them as plain text, which any host serves as it is.
pub fn publish(dist: &Path) -> Result<()> {
    for name in OURS {
        let to = dist.join(format!("{name}.txt"));
        fs::copy(crate::project().join(name), to)?;
    }
    Ok(())
}
