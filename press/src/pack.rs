//! The files of a release: what is uploaded as one zip, the page as one file, and
//! the digests of all. The same folder makes the same bytes, whenever and wherever.

use crate::compress::files;
use crate::digest;
use crate::{notices, one_file};
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// The list of digests, as `sha256sum --check` reads it.
const DIGESTS: &str = "SHA256SUMS";

/// Writes them to `out`, where there may be more that belongs to the release.
pub fn all(dist: &Path, out: &Path, version: &str) -> Result<()> {
    let name = format!("crs-hipec-{version}");
    // One file alone has no license beside it.
    for (file, ending) in [(one_file::NAME, ".html"), (notices::NAME, "-notices.txt")] {
        let to = out.join(format!("{name}{ending}"));
        fs::copy(dist.join(file), to).with_context(|| format!("dist/ has no {file}"))?;
    }
    folder(dist, &name, File::create(out.join(format!("{name}.zip")))?)?;
    let mut list = String::new();
    for file in files(out)? {
        let name = file.strip_prefix(out)?.to_string_lossy();
        list += &format!("{}  {name}\n", digest::hex(&fs::read(&file)?));
    }
    Ok(fs::write(out.join(DIGESTS), list)?)
}

/// A folder as a zip: in the order of names, with no time and no owner.
fn folder(from: &Path, name: &str, to: File) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(to);
    for file in files(from)? {
        let inside = file
            .strip_prefix(from)?
            .to_string_lossy()
            .replace('\\', "/");
        zip.start_file(format!("{name}/{inside}"), options)?;
        zip.write_all(&fs::read(&file)?)?;
    }
    zip.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn two_copies_of_a_folder_make_the_same_files_and_all_of_it_is_there() -> Result<()> {
        let mut made = Vec::new();
        for place in ["one", "other"] {
            let name = format!("crs-hipec-pack-{place}-{}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            let (dist, out) = (folder.join("dist"), folder.join("out"));
            fs::create_dir_all(dist.join("hosting"))?;
            fs::create_dir_all(&out)?;
            fs::write(dist.join("hosting").join("nginx.conf"), "b")?;
            fs::write(dist.join(one_file::NAME), "a")?;
            fs::write(dist.join(notices::NAME), "c")?;
            all(&dist, &out, "1.2.3")?;
            made.push(fs::read(out.join(DIGESTS))?);
            let mut zip = zip::ZipArchive::new(File::open(out.join("crs-hipec-1.2.3.zip"))?)?;
            let mut text = String::new();
            zip.by_name("crs-hipec-1.2.3/hosting/nginx.conf")?
                .read_to_string(&mut text)?;
            assert_eq!((text.as_str(), zip.len()), ("b", 3));
            fs::remove_dir_all(folder)?;
        }
        assert_eq!(made.first(), made.get(1));
        let list = String::from_utf8_lossy(&made[0]).into_owned();
        assert!(list.contains("  crs-hipec-1.2.3.zip\n"), "{list}");
        assert_eq!(list.lines().count(), 3);
        Ok(())
    }
}
