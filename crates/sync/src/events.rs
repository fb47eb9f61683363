//! What a running job tells: the terminal, the run log and the webhook are listeners of the same events.

use serde::Serialize;

use crate::Place;

/// One thing that happened in a run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "camelCase")]
pub enum Event {
    /// A part of the job begins: one migration, one collection, one file.
    Started { step: Step },
    /// How far a part is. `total` is absent where it cannot be known beforehand.
    Progress { step: Step, done: u64, total: Option<u64> },
    /// A part is done.
    Finished { step: Step, millis: u64 },
    /// Something the user should know although the job goes on.
    Warning(Warning),
    /// A line that the user's own code (config, migration, transform) printed.
    Log { from: String, line: String },
}

impl Event {
    /// A line that the user's own code said, or Payload for it. What is wrong must be seen without `-v`.
    pub(crate) fn said(from: &str, line: String, code: &'static str) -> Self {
        match line.strip_prefix("warning: ").or_else(|| line.strip_prefix("error: ")) {
            Some(message) => Self::Warning(Warning::new(code, format!("{from}: {message}"))),
            None => Self::Log { from: from.to_owned(), line },
        }
    }
}

/// A part of a job. Its text is written by who shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    pub verb: Verb,
    /// What it is about: a migration's name, a collection's slug, a file.
    pub subject: String,
}

impl Step {
    pub fn new(verb: Verb, subject: impl Into<String>) -> Self {
        Self { verb, subject: subject.into() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    /// The config becomes a project model.
    Load,
    /// The database is asked for its schema.
    Introspect,
    /// A migration's `up`.
    Migrate,
    /// A migration's `down`.
    Rollback,
    /// The schema goes to the database without a migration.
    Push,
    /// Documents go through a transform.
    Backfill,
    /// Documents are read from an environment.
    Read,
    /// Documents are written to an environment.
    Write,
    /// What was written is read again.
    Verify,
    /// A file is written.
    Generate,
    /// The database is copied before something is done to it.
    Backup,
    /// A copy of the database takes its place.
    Restore,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// A stable name for programs: `webhook-failed`.
    pub code: &'static str,
    /// One sentence, without secrets.
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Warning {
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: None, hint: None }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
