//! What a program costs: CPU time of it and its children, wall time, and the peak memory of the largest of them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

use crate::shell::{Failure, Result, say};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Seconds, in user and system mode.
    pub(crate) cpu: f64,
    /// Seconds.
    pub(crate) wall: f64,
    /// MiB.
    pub(crate) memory: f64,
}

#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) cost: Cost,
    pub(crate) success: bool,
    /// Everything that was printed.
    pub(crate) text: String,
}

/// `measure <output> <program> [argument…]`: runs a program, prints its cost as JSON.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let [output, program, args @ ..] = args else {
        return Err(Failure::new("measure takes a file and a program"));
    };
    let failed = |error: std::io::Error| Failure::new(format!("cannot run {program}: {error}"));
    let out = fs::File::create(output).map_err(failed)?;
    let err = out.try_clone().map_err(failed)?;
    let start = Instant::now();
    let status =
        Command::new(program).args(args).stdin(Stdio::null()).stdout(out).stderr(err).status().map_err(failed)?;
    let wall = start.elapsed().as_secs_f64();
    let (cpu, memory) = children();
    say(json!({ "cpu": cpu, "wall": wall, "memory": memory, "success": status.success() }).to_string());
    Ok(())
}

/// CPU seconds and peak MiB of all children that have ended.
fn children() -> (f64, f64) {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    #[expect(unsafe_code, reason = "getrusage writes one struct, which is valid when it is zero")]
    let usage = unsafe {
        libc::getrusage(libc::RUSAGE_CHILDREN, usage.as_mut_ptr());
        usage.assume_init()
    };
    #[expect(clippy::cast_precision_loss, reason = "microseconds and kilobytes of a short run")]
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    // Kilobytes on Linux, bytes on macOS.
    let unit = if cfg!(target_os = "macos") { 1024.0 * 1024.0 } else { 1024.0 };
    #[expect(clippy::cast_precision_loss, reason = "microseconds and kilobytes of a short run")]
    let memory = usage.ru_maxrss as f64 / unit;
    (seconds(usage.ru_utime) + seconds(usage.ru_stime), memory)
}

/// Runs a program in a process that has no other children.
pub(crate) fn measure(command: &Command, output: &Path) -> Result<Measured> {
    let itself = std::env::current_exe().map_err(|error| Failure::new(format!("xtask has no path: {error}")))?;
    let mut measure = Command::new(itself);
    measure.arg("measure").arg(output).arg(command.get_program()).args(command.get_args()).stdin(Stdio::null());
    if let Some(dir) = command.get_current_dir() {
        measure.current_dir(dir);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => measure.env(name, value),
            None => measure.env_remove(name),
        };
    }
    let result = measure.output().map_err(|error| Failure::new(format!("xtask cannot run itself: {error}")))?;
    let value: Value = serde_json::from_slice(&result.stdout)
        .map_err(|_| Failure::new(String::from_utf8_lossy(&result.stderr).trim().to_owned()))?;
    let number = |key: &str| value[key].as_f64().unwrap_or_default();
    Ok(Measured {
        cost: Cost { cpu: number("cpu"), wall: number("wall"), memory: number("memory") },
        success: value["success"] == true,
        text: String::from_utf8_lossy(&fs::read(output).unwrap_or_default()).into_owned(),
    })
}
