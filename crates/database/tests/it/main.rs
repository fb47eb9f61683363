//! Against a real PostgreSQL, a real SQLite and the real drizzle-kit.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

mod exchanges;
mod hurry;
mod introspect;
mod ledger;
mod lock;
mod own_tables;
mod postgres;
mod run;
mod sqlite;
mod tls;

use payload_sync_core::{Dialect, ProjectModel, Schema};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};

/// A connection that creates what is missing.
async fn open(url: &str) -> Database {
    let options = ConnectOptions { create: true, ..ConnectOptions::default() };
    Database::connect(&DatabaseUrl::parse(url).unwrap(), &options).await.unwrap()
}

/// The schema of the salon.
fn salon(dialect: Dialect) -> Schema {
    let json = match dialect {
        Dialect::Postgres => include_str!("../../../core/tests/models/salon.postgres.json"),
        Dialect::Sqlite => include_str!("../../../core/tests/models/salon.sqlite.json"),
    };
    Schema::from_model(&ProjectModel::parse(json).unwrap(), dialect).unwrap()
}
