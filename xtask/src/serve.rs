//! Serves the page on this machine.

use std::net::{TcpListener, TcpStream};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::project::Project;
use crate::{build, setup};

const PORT: u16 = 8080;
/// Its own: the worker of a release page that was visited answers for it, also
/// when another server stands there.
const DEV_PORT: u16 = 8081;

/// Builds and serves the release page, or runs Trunk's watch-and-reload loop.
/// `start` is when the command was given.
pub fn run(project: &Project, port: Option<u16>, dev: bool, start: Instant) -> Result<()> {
    let port = port.unwrap_or(if dev { DEV_PORT } else { PORT });
    // The servers would quietly take another port.
    TcpListener::bind(("127.0.0.1", port)).with_context(|| {
        format!("port {port} is taken; choose another with `cargo xtask serve --port N`")
    })?;
    if dev {
        watch(project, &port.to_string())
    } else {
        serve(project, port, start)
    }
}

fn serve(project: &Project, port: u16, start: Instant) -> Result<()> {
    build::run(project)?;
    let sh = &project.sh;
    let number = port.to_string();
    // --dev and --etag: files are read anew and the browser asks every time, so a rebuild shows.
    let server = cmd!(
        sh,
        "sirv dist --dev --etag --brotli --gzip --quiet --host 127.0.0.1 --port {number}"
    );
    let mut server: std::process::Command = server.env_remove("HOST").env_remove("PORT").into();
    let mut server = server.spawn().context("the server did not start")?;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if server.try_wait()?.is_some() {
            bail!("the server stopped");
        }
        sleep(Duration::from_millis(50));
    }
    println!(
        "\nServing http://127.0.0.1:{port}/ (Ctrl-C stops), {:.1} s after the command",
        start.elapsed().as_secs_f32()
    );
    server.wait()?;
    bail!("the server stopped")
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
