//! The snapshot that stands beside each migration: drizzle-kit's JSON, read and rendered byte for byte.
//!
//! PostgreSQL snapshots have version 7, SQLite snapshots version 6. What a snapshot says beyond what Payload's own
//! tables have goes to [`Other`] and comes back out, so that a foreign snapshot loses nothing.

mod keeps;
mod parse;
mod render;

use serde_json::{Value, json};
use thiserror::Error;

use crate::Dialect;
use crate::schema::Index;

pub use keeps::keeps;
pub use parse::{from_value, parse};
pub use render::{render, render_as};

#[cfg(doc)]
use crate::schema::Other;

/// The id that every snapshot of Payload names as its predecessor.
pub const ORIGIN: &str = "00000000-0000-0000-0000-000000000000";

/// Why a text is no snapshot that this program reads.
#[derive(Debug, Error)]
pub enum SnapshotError {
    #[error("not JSON")]
    Json(#[from] serde_json::Error),
    #[error("dialect `{dialect}` is neither `postgresql` nor `sqlite`")]
    Dialect { dialect: String },
    #[error("version {version} of a {dialect} snapshot, where {wanted} is expected")]
    Version { version: String, wanted: &'static str, dialect: Dialect },
    #[error("`{path}` is missing or has the wrong type")]
    Malformed { path: String },
    #[error("tables in two PostgreSQL schemas, `{first}` and `{second}`")]
    ManyNamespaces { first: String, second: String },
}

impl SnapshotError {
    /// A stable code for `--json`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Json(_) => "snapshot-not-json",
            Self::Dialect { .. } => "snapshot-dialect",
            Self::Version { .. } => "snapshot-version",
            Self::Malformed { .. } => "snapshot-malformed",
            Self::ManyNamespaces { .. } => "snapshot-many-namespaces",
        }
    }
}

fn version(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => "7",
        Dialect::Sqlite => "6",
    }
}

/// The columns of an index as a PostgreSQL snapshot has them when they are plain columns.
fn plain_index_columns(index: &Index) -> Value {
    let column = |name: &String| json!({ "expression": name, "isExpression": false, "asc": true, "nulls": "last" });
    index.columns.iter().map(column).collect()
}
