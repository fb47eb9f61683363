//! The jobs of payload-sync as a library: what the command line calls, and what another front end could call.
//!
//! [`Project::open`] finds the config and its environment. Each job is one module with
//! `run(&project, options, &mut events) -> Result<Report, Error>`: it gathers (I/O), decides (a call into
//! `payload-sync-core`) and acts (I/O). Reports are plain data; questions for a person are returned ([`Outcome`]),
//! never asked here; nothing here prints.

pub mod answers;
pub mod auto_push;
pub mod backfill;
pub mod build;
pub mod clock;
pub mod config;
pub mod db_schema;
pub mod dev;
pub mod diff;
pub mod documents;
pub mod drizzle;
pub mod environments;
pub mod events;
pub mod fault;
pub mod files;
mod generated;
mod http;
pub mod init;
pub mod migrate;
pub mod migrate_baseline;
pub mod migrate_create;
pub mod migrate_down;
pub mod migrate_fresh;
pub mod migrate_rebase;
pub mod migrate_resolve;
pub mod migrate_restore;
pub mod migrate_status;
pub mod migrate_verify;
pub mod monitoring;
pub mod project;
pub mod push;
pub mod renames;
pub mod rest;
pub mod schema;
pub mod secrets;
pub mod similar;
mod sql_host;
pub mod status;
pub mod types;

pub use answers::{Answer, Answers, Outcome, Question};
pub use clock::Clock;
pub use config::SyncConfig;
pub use events::{Event, Step, Verb, Warning};
pub use fault::{Class, Fault, Place};
pub use payload_sync_core as core;
pub use payload_sync_engine::EngineMode;
pub use project::{Project, ProjectError, ProjectOptions};
