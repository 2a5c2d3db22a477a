//! Debian's Rust: for machines that reach package registries but not Rust's own downloads.
//! Its packages have no wasm standard library that fits, so that is built from its source.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::{apt, step};
use crate::project::Project;

/// clippy and rustfmt for Debian's Rust.
pub const LINTERS: [&str; 2] = ["rust-web-clippy", "rustfmt-web"];

const COMPILER: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const NAME: &str = "debian";
const WASM: &str = "wasm32-unknown-unknown";

/// Uses Debian's Rust from here on if it `works`.
pub fn take(project: &Project, works: impl FnOnce(&Project) -> bool) -> bool {
    let sh = &project.sh;
    let linked = cmd!(sh, "rustup toolchain list")
        .quiet()
        .ignore_stderr()
        .read();
    if !linked.is_ok_and(|list| list.lines().any(|line| line.starts_with(NAME))) {
        return false;
    }
    // `cargo xtask` passes on the cargo that started it, and clippy would call that one.
    let settings = [("RUSTUP_TOOLCHAIN", NAME), ("CARGO", "/usr/bin/cargo")];
    let trial = settings.map(|(name, value)| sh.push_env(name, value));
    let taken = works(project);
    drop(trial);
    if taken {
        for (name, value) in settings {
            sh.set_var(name, value);
        }
    }
    taken
}

/// Whether later commands use Debian's Rust.
pub fn is_taken(project: &Project) -> bool {
    project
        .sh
        .var("RUSTUP_TOOLCHAIN")
        .is_ok_and(|name| name == NAME)
}

/// Everything from packages to a toolchain that rustup knows, each part skipped when present.
pub fn install(project: &Project) -> Result<()> {
    let sh = &project.sh;
    step(
        "Debian's Rust",
        "apt-get install",
        || Ok(apt::has(project, &COMPILER)),
        || apt::install(project, &COMPILER),
    )?;
    let rustc = Rustc::ask(sh)?;
    linker(project, &rustc)?;
    step(
        "wasm standard library",
        "built from source, about a minute",
        || Ok(rustc.finds_std(sh)),
        || build_std(project, &rustc),
    )?;
    if project.which(&["rustup"]).is_some() {
        cmd!(sh, "rustup toolchain link {NAME} /usr")
            .run()
            .context("rustup refused a link")?;
    }
    Ok(())
}

/// The linker has to understand what this compiler's LLVM writes.
fn linker(project: &Project, rustc: &Rustc) -> Result<()> {
    let sh = &project.sh;
    let package = format!("lld-{}", rustc.llvm);
    let link = rustc
        .libraries(&rustc.host)
        .with_file_name("bin")
        .join("rust-lld");
    step(
        "wasm linker",
        &package,
        || Ok(link.exists()),
        || {
            apt::install(project, &[&package])?;
            sh.create_dir(link.with_file_name(""))?;
            let lld = format!("/usr/lib/llvm-{}/bin/lld", rustc.llvm);
            cmd!(sh, "ln -sfn {lld} {link}")
                .run()
                .context("the linker could not be linked")
        },
    )
}

fn build_std(project: &Project, rustc: &Rustc) -> Result<()> {
    let sh = &project.sh;
    // Kept until it is done, so that a second try goes on where the first stopped.
    let work = project.tools.with_file_name("std");
    sh.write_file(work.join("src/lib.rs"), "")?;
    sh.write_file(
        work.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    let manifest = work.join("Cargo.toml");
    let target = work.join("target");
    // LTO wants bitcode; wasm tests want `test`.
    cmd!(
        sh,
        "/usr/bin/cargo build --release --manifest-path {manifest} --target-dir {target}"
    )
    .args([
        "--target",
        WASM,
        "-Z",
        "build-std=std,panic_abort,panic_unwind,test",
    ])
    .env("RUSTC", "/usr/bin/rustc")
    .env("CARGO", "/usr/bin/cargo")
    .env("RUSTC_BOOTSTRAP", "1")
    .env("RUSTFLAGS", "-Cembed-bitcode=yes")
    .run()
    .context("the wasm standard library did not compile; see above and run setup again")?;

    let built = target.join(WASM).join("release").join("deps");
    let home = rustc.libraries(WASM);
    let fresh = home.with_extension("new");
    sh.remove_path(&fresh)?;
    sh.create_dir(&fresh)?;
    for file in sh.read_dir(built)? {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            sh.copy_file(&file, fresh.join(name))?;
        }
    }
    // Half a library must never look like a whole one.
    sh.remove_path(&home)?;
    cmd!(sh, "mv {fresh} {home}").run()?;
    sh.remove_path(work)?;
    Ok(())
}

/// What Debian's compiler says about itself.
struct Rustc {
    host: String,
    llvm: u32,
    sysroot: PathBuf,
}

impl Rustc {
    fn ask(sh: &Shell) -> Result<Self> {
        let about = cmd!(sh, "/usr/bin/rustc -vV")
            .quiet()
            .read()
            .context("no /usr/bin/rustc")?;
        let sysroot = cmd!(sh, "/usr/bin/rustc --print sysroot").quiet().read()?;
        Ok(Self {
            host: field(&about, "host")
                .context("rustc names no host")?
                .to_owned(),
            llvm: llvm_major(&about).context("rustc names no LLVM version")?,
            sysroot: PathBuf::from(sysroot),
        })
    }

    fn libraries(&self, target: &str) -> PathBuf {
        self.sysroot.join("lib/rustlib").join(target).join("lib")
    }

    fn finds_std(&self, sh: &Shell) -> bool {
        let Ok(folder) = sh.create_temp_dir() else {
            return false;
        };
        let out: &Path = &folder.path().join("empty.rmeta");
        cmd!(
            sh,
            "/usr/bin/rustc --target {WASM} --crate-type lib --emit metadata -o {out} -"
        )
        .stdin("")
        .quiet()
        .ignore_stdout()
        .ignore_stderr()
        .run()
        .is_ok()
    }
}

fn field<'a>(about: &'a str, name: &str) -> Option<&'a str> {
    about
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn llvm_major(about: &str) -> Option<u32> {
    field(about, "LLVM version")?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::{field, llvm_major};

    const ABOUT: &str = "rustc 1.96.0 (built from a source tarball)\nbinary: rustc\n\
        host: x86_64-unknown-linux-gnu\nrelease: 1.96.0\nLLVM version: 22.1.8\n";

    #[test]
    fn the_compiler_is_understood() {
        assert_eq!(llvm_major(ABOUT), Some(22));
        assert_eq!(field(ABOUT, "host"), Some("x86_64-unknown-linux-gnu"));
    }

    #[test]
    fn a_compiler_without_llvm_is_seen() {
        assert_eq!(llvm_major("rustc 1.96.0\nhost: x\n"), None);
        assert_eq!(llvm_major("LLVM version: unknown\n"), None);
    }
}
