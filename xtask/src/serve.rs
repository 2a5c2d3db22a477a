//! Serves the page on this machine.

use std::net::TcpListener;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

/// Builds and serves the release page, or runs Trunk's watch-and-reload loop.
pub fn run(project: &Project, port: u16, dev: bool) -> Result<()> {
    // The servers would quietly take another port.
    TcpListener::bind(("127.0.0.1", port)).with_context(|| {
        format!("port {port} is taken; choose another with `cargo xtask serve --port N`")
    })?;
    let port = port.to_string();
    if dev {
        watch(project, &port)
    } else {
        serve(project, &port)
    }
}

fn serve(project: &Project, port: &str) -> Result<()> {
    build::run(project)?;
    let sh = &project.sh;
    println!("\nServing http://127.0.0.1:{port}/ (Ctrl-C stops)");
    // --dev and --etag: files are read anew and the browser asks every time, so a rebuild shows.
    cmd!(
        sh,
        "sirv dist --dev --etag --brotli --gzip --quiet --host 127.0.0.1 --port {port}"
    )
    .env_remove("HOST")
    .env_remove("PORT")
    .quiet()
    .run()
    .context("the server stopped")
}

fn watch(project: &Project, port: &str) -> Result<()> {
    setup::for_build(project)?;
    // Trunk's server wants an absolute address where the release page has relative ones.
    let words = [
        "serve",
        "--public-url",
        "/",
        "--address",
        "127.0.0.1",
        "--port",
        port,
    ];
    build::trunk(project, &words).context("trunk serve stopped; see the message above")
}
