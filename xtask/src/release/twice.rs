//! The proof that a release can be made anew: two clones, in two folders, byte by byte.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::clean;
use crate::project::Project;

/// Makes the release twice and compares the files; between two releases, too.
pub fn twice(project: &Project) -> Result<()> {
    let sh = &project.sh;
    clean(project)?;
    let folder = sh.create_temp_dir()?;
    let make = |place: &str| -> Result<_> {
        let clone = folder.path().join(place);
        let root = &project.root;
        cmd!(sh, "git clone --quiet --local {root} {clone}").run()?;
        let _there = sh.push_dir(&clone);
        cmd!(sh, "cargo xtask release --trial")
            .env_remove("CARGO_TARGET_DIR")
            .run()?;
        files(sh, &clone.join("target").join("release-files"))
    };
    let one = make("one")?;
    let other = make("a-longer-way/to-the-other")?;
    ensure!(!one.is_empty(), "no file was made");
    for (name, bytes) in &one {
        ensure!(other.get(name) == Some(bytes), "{name} differs");
        println!("{:>9} bytes, twice the same: {name}", bytes.len());
    }
    ensure!(one.len() == other.len(), "one of them has more files");
    Ok(())
}

/// Every file below a folder by its name there.
fn files(sh: &Shell, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for path in sh.read_dir(folder)? {
        if path.is_dir() {
            found.extend(files(sh, &path)?);
        } else {
            let name = path.file_name().unwrap_or_default();
            found.insert(
                name.to_string_lossy().into_owned(),
                sh.read_binary_file(&path)?,
            );
        }
    }
    Ok(found)
}
