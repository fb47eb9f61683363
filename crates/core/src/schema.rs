//! The relational schema: what a config, a snapshot or a database comes down to.
//!
//! One value for all three, so that any two of them can be compared. Maps keep their order, which is the order of
//! statements in a migration.

mod checks;
mod from_model;

use indexmap::IndexMap;
use serde_json::Value;

use crate::Dialect;

pub use checks::named_checks;
pub use from_model::SchemaError;

/// What a snapshot says beyond what Payload's own tables have: kept as the JSON it came in, so that nothing is lost
/// between reading and writing a snapshot, and a difference in it can be refused.
///
/// Members that have their usual value are never in here (`"uniqueConstraints": {}`, `"method": "btree"`).
pub type Other = IndexMap<String, Value>;

/// Members of [`Table::other`]: constraints by their names.
pub const CHECKS: &str = "checkConstraints";
pub const COMPOSITE_KEYS: &str = "compositePrimaryKeys";
pub const UNIQUES: &str = "uniqueConstraints";

/// Tables and enums of one dialect, in the order in which they are created.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    pub dialect: Dialect,
    /// PostgreSQL schema (`schemaName` of the adapter); `None` is `public`. Always `None` for SQLite.
    pub namespace: Option<String>,
    /// PostgreSQL enum types by name. Always empty for SQLite.
    pub enums: IndexMap<String, Enum>,
    pub tables: IndexMap<String, Table>,
    /// `views`, `sequences`, `roles`, `policies`, …
    pub other: Other,
}

/// A PostgreSQL enum type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enum {
    pub name: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    pub name: String,
    pub columns: IndexMap<String, Column>,
    pub indexes: IndexMap<String, Index>,
    pub foreign_keys: IndexMap<String, ForeignKey>,
    /// `compositePrimaryKeys`, `uniqueConstraints`, `checkConstraints`, `policies`, `isRLSEnabled`.
    pub other: Other,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    pub name: String,
    /// The type as drizzle-kit's snapshots spell it: `timestamp(3) with time zone`, `numeric`, `text(36)`, or the
    /// name of an enum when `is_enum`.
    pub type_name: String,
    /// Whether `type_name` names an enum of [`Schema::enums`].
    pub is_enum: bool,
    pub primary_key: bool,
    pub not_null: bool,
    /// SQLite's `AUTOINCREMENT`.
    pub autoincrement: bool,
    /// As in drizzle-kit's snapshots: a string is SQL text (`"'one'"`, `"now()"`), a number or a boolean is itself.
    pub default: Option<Value>,
    /// `generated`, `identity`, …
    pub other: Other,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Index {
    pub name: String,
    pub columns: Vec<String>,
    pub unique: bool,
    /// `where`, `method`, `with`, `concurrently`; and `columns` in full when one is an expression or has an order.
    pub other: Other,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForeignKey {
    pub name: String,
    pub columns: Vec<String>,
    pub foreign_table: String,
    pub foreign_columns: Vec<String>,
    /// `cascade`, `set null`, `no action`, …: lower case, as drizzle-kit writes it.
    pub on_delete: String,
    pub on_update: String,
    /// `schemaTo` when it is not the schema's own namespace.
    pub other: Other,
}

impl Schema {
    /// A schema without tables: what the first migration starts from.
    pub fn empty(dialect: Dialect, namespace: Option<String>) -> Self {
        Self { dialect, namespace, enums: IndexMap::new(), tables: IndexMap::new(), other: Other::new() }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.enums.is_empty() && self.tables.is_empty() && self.other.is_empty()
    }
}
