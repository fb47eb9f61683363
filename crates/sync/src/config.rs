//! `sync-config.ts`: what the user decided about payload-sync, in typed form.

pub mod check;
mod places;
mod validate;

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use crate::similar::similar;
use crate::{Class, Fault, Place};

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

    /// The address of an environment that is named or is an address itself.
    pub fn environment<'a>(&'a self, name: &'a str) -> Result<&'a str, NameError> {
        if let Some(url) = self.environments.get(name) {
            return Ok(url);
        }
        if name.contains("://") {
            return Ok(name);
        }
        Err(NameError::new(Named::Environment, name, self.environments.keys().map(String::as_str)))
    }

    /// The collections that `names` stand for: slugs, groups, `all-collections`. Without names, all. In the order in
    /// which they are named, each once. `known` are the collections of the Payload config.
    pub fn select(&self, names: &[String], known: &[String]) -> Result<Vec<String>, NameError> {
        let all = || self.collections.clone().unwrap_or_else(|| known.to_vec());
        let mut selected: Vec<String> = Vec::new();
        let mut add = |slugs: Vec<String>| {
            for slug in slugs {
                if !known.contains(&slug) {
                    let groups = self.groups.keys().map(String::as_str);
                    return Err(NameError::new(
                        Named::Collection,
                        &slug,
                        known.iter().map(String::as_str).chain(groups),
                    ));
                }
                if !selected.contains(&slug) {
                    selected.push(slug);
                }
            }
            Ok(())
        };
        if names.is_empty() {
            add(all())?;
        }
        for name in names {
            if known.contains(name) {
                add(vec![name.clone()])?;
            } else if let Some(group) = self.groups.get(name) {
                add(group.clone())?;
            } else if ALL.contains(&name.as_str()) {
                add(all())?;
            } else {
                add(vec![name.clone()])?;
            }
        }
        Ok(selected)
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    Environment,
    Collection,
}

/// A name that stands for nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no {} `{name}`", match what { Named::Environment => "environment", Named::Collection => "collection" })]
pub struct NameError {
    pub what: Named,
    pub name: String,
    pub known: Vec<String>,
}

impl NameError {
    fn new<'a>(what: Named, name: &str, known: impl Iterator<Item = &'a str>) -> Self {
        Self { what, name: name.to_owned(), known: known.map(ToOwned::to_owned).collect() }
    }
}

impl Fault for NameError {
    fn code(&self) -> &'static str {
        match self.what {
            Named::Environment => "unknown-environment",
            Named::Collection => "unknown-collection",
        }
    }

    fn class(&self) -> Class {
        Class::Usage
    }

    fn hint(&self) -> Option<String> {
        if let Some(near) = similar(&self.name, self.known.iter().map(String::as_str)) {
            return Some(format!("did you mean `{near}`?"));
        }
        match self.what {
            Named::Environment if self.known.is_empty() => {
                Some("give its address, or name it under `environments` in sync-config.ts".into())
            }
            Named::Environment => Some(format!("give its address, or one of {}", self.known.join(", "))),
            Named::Collection => Some(format!("the collections and groups are {}", self.known.join(", "))),
        }
    }
}

#[cfg(test)]
mod tests;
