//! Where the project is, and a shell whose commands find its tools.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// The project on this machine.
pub struct Project {
    /// Starts every command in the project's folder with its tools first on PATH.
    pub sh: Shell,
    /// The project's folder.
    pub root: PathBuf,
    /// Tools that setup installed, kept outside the project so that a clean clone has them too.
    pub tools: PathBuf,
}

impl Project {
    /// Finds the project that this command was called in. Cargo names it: where two
    /// copies are built into one folder, what was compiled in can name the other.
    pub fn open() -> Result<Self> {
        let xtask = env::var_os("CARGO_MANIFEST_DIR");
        let root = Path::new(&xtask.unwrap_or(env!("CARGO_MANIFEST_DIR").into()))
            .parent()
            .context("xtask is not inside the project; run it with `cargo xtask`")?
            .to_owned();
        let tools = cache()?.join("crs-hipec").join("tools");

        let mut path = vec![root.join("node_modules").join(".bin"), tools.join("bin")];
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));

        let sh = Shell::new()?;
        sh.change_dir(&root);
        sh.set_var("PATH", env::join_paths(path)?);
        Ok(Self { sh, root, tools })
    }

    /// The first of these programs that PATH holds.
    pub fn which(&self, names: &[&str]) -> Option<PathBuf> {
        let path = self.sh.var_os("PATH").unwrap_or_default();
        names.iter().find_map(|name| {
            env::split_paths(&path)
                .map(|folder| folder.join(name))
                .find(|file| file.is_file())
        })
    }
}

fn cache() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("XDG_CACHE_HOME")
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .context("there is no home folder to keep tools in; set HOME or XDG_CACHE_HOME")
}
