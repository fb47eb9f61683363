//! `sync-config.ts`: what the user decided about payload-sync, in typed form.

pub mod check;
mod places;
mod validate;

use std::path::{Path, PathBuf};
use std::time::Duration;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use crate::{Fault, Place};

pub use validate::Problem;

/// Where `sync-config.ts` may be, in the order in which it is looked for.
pub const FILES: [&str; 4] =
    ["src/config/sync-config.ts", "src/sync-config.ts", "src/sync.config.ts", "sync-config.ts"];

/// Names that stand for the collections of `collections`, or for all when that is absent.
pub const ALL: [&str; 2] = ["all-collections", "all"];

/// The settings of `sync-config.ts`. Without the file, [`SyncConfig::default`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SyncConfig {
    /// The file that the settings come from.
    pub file: Option<PathBuf>,
    /// The collections that payload-sync works on; `None` is all.
    pub collections: Option<Vec<String>>,
    /// Names for groups of collections.
    pub groups: IndexMap<String, Vec<String>>,
    /// Addresses of servers by name.
    pub environments: IndexMap<String, String>,
    pub migrations: Migrations,
    pub drizzle: Drizzle,
    pub monitoring: Monitoring,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Migrations {
    /// `migrate` first writes the migration that the config's changes need (development only).
    pub auto_generate: bool,
    /// `migrate:create` applies what it wrote (development only).
    pub auto_run: bool,
    /// How many backups are kept; 0 makes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backups: Option<usize>,
    /// How long a run waits for another one to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<Duration>,
    /// How long a statement waits for a lock of another connection, each time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_timeout: Option<Duration>,
    /// How long a statement may take (PostgreSQL).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_timeout: Option<Duration>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drizzle {
    /// `push` and `drizzle` may change the database.
    pub enabled: bool,
    /// The schema is pushed before types are generated and before a backfill (development only).
    pub auto_push: bool,
}

impl Default for Drizzle {
    fn default() -> Self {
        Self { enabled: true, auto_push: false }
    }
}

#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Monitoring {
    /// Runs are written to a log.
    pub enable_logging: bool,
    /// Runs are told to a webhook.
    pub enable_notifications: bool,
    /// A secret: who knows it can post.
    #[serde(skip)]
    pub webhook_url: Option<String>,
}

impl std::fmt::Debug for Monitoring {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Monitoring")
            .field("enable_logging", &self.enable_logging)
            .field("enable_notifications", &self.enable_notifications)
            .field("webhook_url", &self.webhook_url.as_ref().map(|_| "***"))
            .finish()
    }
}

impl SyncConfig {
    /// Checks the exports of `sync-config.ts`, and gives the settings when nothing is wrong with them.
    /// `collections` are those of the Payload config, where they are known.
    pub fn parse(
        file: &Path,
        text: &str,
        exports: &Value,
        collections: Option<&[String]>,
    ) -> Result<Self, SyncConfigError> {
        let (config, problems) = validate::validate(&validate::Source { file, text, exports, collections });
        if problems.is_empty() { Ok(config) } else { Err(SyncConfigError { file: file.to_path_buf(), problems }) }
    }

    /// The collections that a text with commas names, with groups replaced by what is in them. A name that is neither
    /// `all-collections` (of which the settings list the members) nor a group stays as it is.
    pub fn expand(&self, names: &str) -> String {
        let mut expanded: Vec<&str> = Vec::new();
        for name in names.split(',').map(str::trim) {
            let members = match &self.collections {
                Some(collections) if ALL.contains(&name) => Some(collections),
                _ => self.groups.get(name),
            };
            let members = members.map_or_else(|| vec![name], |list| list.iter().map(String::as_str).collect());
            for member in members {
                if !expanded.contains(&member) {
                    expanded.push(member);
                }
            }
        }
        expanded.join(",")
    }
}

/// `sync-config.ts` is wrong in one or more places.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", match problems.as_slice() {
    [one] => one.message.clone(),
    many => format!("{} has {} problems", file.display(), many.len()),
})]
pub struct SyncConfigError {
    pub file: PathBuf,
    pub problems: Vec<Problem>,
}

impl Fault for SyncConfigError {
    fn code(&self) -> &'static str {
        "sync-config-invalid"
    }

    fn place(&self) -> Option<Place> {
        self.problems.first().map(|problem| problem.place.clone())
    }

    fn hint(&self) -> Option<String> {
        match self.problems.as_slice() {
            [one] => one.hint.clone(),
            _ => Some("payload-sync config:check shows all of them".into()),
        }
    }
}

#[cfg(test)]
mod tests;
