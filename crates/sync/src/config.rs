//! `sync-config.ts`: what the user decided about payload-sync, in typed form.

use std::path::PathBuf;

use indexmap::IndexMap;
use serde::Serialize;

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
