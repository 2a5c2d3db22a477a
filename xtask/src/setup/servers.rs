//! The web servers that the header files are tried on.

use anyhow::{Context, Result};

use super::{apt, step};
use crate::project::Project;

const SERVERS: [&str; 3] = ["nginx-light", "caddy", "apache2"];

/// nginx, Caddy and Apache, for the hosting tests.
pub fn all(project: &Project) -> Result<()> {
    step(
        "nginx, Caddy and Apache",
        "apt-get install",
        || {
            Ok(project.which(&["nginx"]).is_some()
                && project.which(&["caddy"]).is_some()
                && project.which(&["apache2"]).is_some())
        },
        || {
            apt::install(project, &SERVERS)
                .context("the web servers of the hosting tests could not be installed")
        },
    )
}
