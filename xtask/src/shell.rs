//! Running programs, telling what happens, and failing with a hint.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Why a command cannot go on, and what to type next.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    hint: Option<String>,
}

pub(crate) type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    pub(crate) fn print(&self) {
        let mut err = std::io::stderr().lock();
        writeln!(err, "\nerror: {}", self.message).ok();
        if let Some(hint) = &self.hint {
            writeln!(err, "hint: {hint}").ok();
        }
    }
}

/// A line on the standard output. A closed pipe is not an error.
pub(crate) fn say(line: impl AsRef<str>) {
    writeln!(std::io::stdout().lock(), "{}", line.as_ref()).ok();
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository");
    root.to_path_buf()
}

pub(crate) fn salon() -> PathBuf {
    root().join("examples/salon")
}

/// A program in the repository's root.
pub(crate) fn command(program: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root()).stdin(Stdio::null());
    // `cargo xtask` describes this package to us. Another cargo would take it for its own, and build scripts again.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"]
            .iter()
            .any(|start| text.starts_with(start))
        {
            command.env_remove(&name);
        }
    }
    command
}

/// As somebody would type it.
pub(crate) fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| word.to_string_lossy()).map(|word| {
        let plain = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./:=@,+".contains(c));
        if plain { word.into_owned() } else { format!("'{word}'") }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Runs a program whose output is shown.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let what = typed(command);
    let status = command.status().map_err(|error| Failure::new(format!("cannot run `{what}`: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{what}` failed ({status})"))) }
}

/// What a program prints, when it runs and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether `flags` has a flag; unknown ones are refused.
pub(crate) fn only(flags: &[String], known: &[&str]) -> Result<()> {
    match flags.iter().find(|flag| flag.starts_with('-') && !known.contains(&flag.as_str())) {
        Some(flag) => Err(Failure::new(format!("there is no flag `{flag}` here")).hint("cargo xtask help")),
        None => Ok(()),
    }
}

pub(crate) fn has(flags: &[String], flag: &str) -> bool {
    flags.iter().any(|one| one == flag)
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
