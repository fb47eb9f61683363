//! `cargo xtask conformance`: runs the harness, which is a program of its own so that xtask stays light.

use std::process::ExitCode;

use crate::shell::{Failure, Result, command, root};

/// The harness decides the exit code: 3 where payload-sync and Payload differ.
pub(crate) fn run(flags: &[String]) -> Result<ExitCode> {
    // Not `--package`: with the features of the whole workspace nothing is built twice.
    let manifest = root().join("Cargo.toml").display().to_string();
    let mut words = vec!["run", "--quiet", "--manifest-path", &manifest, "--bin", "payload-sync-conformance", "--"];
    words.extend(flags.iter().map(String::as_str));
    let mut cargo = command("cargo", &words);
    // Paths are those of whoever types them.
    if let Ok(here) = std::env::current_dir() {
        cargo.current_dir(here);
    }
    let status = cargo.status().map_err(|error| Failure::new(format!("cannot run cargo: {error}")))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
