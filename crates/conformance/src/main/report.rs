//! What was compared, and how it came out.

use std::process::ExitCode;
use std::time::Instant;

use payload_sync_conformance::databases::Found;
use payload_sync_conformance::{CannotLoad, Difference};
use payload_sync_core::Dialect;

use crate::say;

/// A check found differences.
const DIFFERENT: u8 = 3;

pub(crate) struct Report {
    full: bool,
    begun: Instant,
    compared: usize,
    different: Vec<String>,
    cannot_load: Vec<(String, String)>,
    refused: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn new(full: bool) -> Self {
        Self {
            full,
            begun: Instant::now(),
            compared: 0,
            different: Vec::new(),
            cannot_load: Vec::new(),
            refused: Vec::new(),
        }
    }

    /// Says how one comparison came out, and counts it.
    pub(crate) fn add(&mut self, name: &str, dialect: Dialect, found: Result<Vec<Difference>, CannotLoad>) {
        let what = format!("{name} ({dialect})");
        match found {
            Ok(found) if found.is_empty() => {
                say(format!("   same  {what}"));
                self.compared += 1;
            }
            Ok(found) => {
                say(format!(" DIFFER  {what}"));
                for difference in &found {
                    let text = match self.full {
                        true => format!("--- Payload\n{}\n--- ours\n{}", difference.payload, difference.ours),
                        false => difference.to_string(),
                    };
                    say(indented(&text));
                }
                let parts: Vec<&str> = found.iter().map(|difference| difference.part.name()).collect();
                self.different.push(format!("{what}: {}", parts.join(", ")));
                self.compared += 1;
            }
            Err(error) => {
                say(format!(" cannot  {what}: Payload itself has no answer"));
                self.cannot_load.push((what, error.message));
            }
        }
    }

    /// The same for databases: what Payload is known to refuse is told as that.
    pub(crate) fn add_databases(&mut self, name: &str, dialect: Dialect, found: Found) {
        match found.refused {
            Some(why) if found.differences.is_empty() => {
                say(format!("refused  {name} ({dialect}): {why}"));
                self.refused.push((format!("{name} ({dialect})"), why));
            }
            _ => self.add(name, dialect, Ok(found.differences)),
        }
    }

    /// The summary, and the exit code.
    pub(crate) fn finish(self) -> ExitCode {
        if !self.cannot_load.is_empty() {
            say("\nPayload itself cannot load:");
            for (what, message) in &self.cannot_load {
                say(format!("  {what}: {}", message.lines().next().unwrap_or_default()));
            }
        }
        if !self.refused.is_empty() {
            say("\nKnown not to work with Payload:");
            for (what, why) in &self.refused {
                say(format!("  {what}: {why}"));
            }
        }
        if !self.different.is_empty() {
            say("\nDifferent:");
            for what in &self.different {
                say(format!("  {what}"));
            }
        }
        let refused = match self.refused.len() {
            0 => String::new(),
            count => format!("{count} that Payload is known to refuse; "),
        };
        say(format!(
            "\n{} compared, {} same, {} different; {refused}{} that Payload itself cannot load; {:.0} s",
            self.compared,
            self.compared - self.different.len(),
            self.different.len(),
            self.cannot_load.len(),
            self.begun.elapsed().as_secs_f64(),
        ));
        if self.different.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(DIFFERENT) }
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("         {line}")).collect::<Vec<_>>().join("\n")
}
