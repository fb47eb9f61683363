//! What changes between two schemas, as a value: created, dropped, renamed, altered.
//!
//! Whether something that is gone and something that is new are the same thing under another name cannot be known
//! from two schemas. It is asked ([`RenameQuestion`]) and answered by the caller ([`Answers`]); without an answer the
//! old one is dropped and the new one created, which is what drizzle-kit proposes.

mod answers;
mod compare;
mod fields;
mod hazards;
mod summary;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use crate::Dialect;
use crate::schema::Schema;

pub use answers::{Answer, Answers, RenameKind, RenameQuestion};
pub use fields::{FieldChange, FieldDifference, FieldSummary};
pub use hazards::{Hazard, HazardCode};
pub use summary::{Summary, TableSummary};

/// Why two schemas have no diff.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DiffError {
    #[error("the previous schema is for {previous}, the next for {next}")]
    OtherDialect { previous: Dialect, next: Dialect },
    #[error("the tables move from the PostgreSQL schema `{previous}` to `{next}`")]
    OtherNamespace { previous: String, next: String },
}

impl DiffError {
    /// A stable code for `--json`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherDialect { .. } => "diff-other-dialect",
            Self::OtherNamespace { .. } => "diff-other-namespace",
        }
    }
}

/// The changes from one schema to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// Where it starts, with the renames already made.
    pub previous: Schema,
    /// Where it ends.
    pub next: Schema,
    pub enums: Changes,
    /// PostgreSQL enums whose values change, by their new name.
    pub altered_enums: IndexMap<String, EnumChange>,
    pub tables: Changes,
    /// Tables that stay and change, by their new name, in the previous order.
    pub altered_tables: IndexMap<String, TableChange>,
    /// Parts of foreign snapshots (views, policies, …) that differ. No statement is made for them.
    pub foreign: Vec<String>,
    /// Questions that [`Answers`] left open.
    pub questions: Vec<RenameQuestion>,
    /// Answers to questions that did not come up, or with something that was no candidate.
    pub unused: Vec<Answer>,
}

/// Names of what comes, goes and is renamed, in the order of the statements for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    pub created: Vec<String>,
    pub dropped: Vec<String>,
    pub renamed: Vec<Renamed>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.created.is_empty() && self.dropped.is_empty() && self.renamed.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Renamed {
    pub from: String,
    pub to: String,
}

/// How the values of an enum change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnumChange {
    pub added: Vec<AddedValue>,
    /// Values that are gone, or stand in another order.
    pub removed: Vec<String>,
}

/// A value that is new in an enum, and the kept one that it stands before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedValue {
    pub value: String,
    pub before: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableChange {
    pub columns: Changes,
    /// Columns that stay and change, by their new name, in the previous order.
    pub altered_columns: IndexMap<String, ColumnChange>,
    pub indexes: Parts,
    pub foreign_keys: Parts,
    pub constraints: Constraints,
}

/// What only schema hooks and snapshots of other origin declare on a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    pub checks: Parts,
    /// PostgreSQL only: on SQLite drizzle-kit makes them unique indexes.
    pub uniques: Parts,
    /// Primary keys over several columns.
    pub keys: Parts,
}

impl Constraints {
    fn is_empty(&self) -> bool {
        self.checks.is_empty() && self.uniques.is_empty() && self.keys.is_empty()
    }

    /// What they are called, and which change.
    pub(crate) fn kinds(&self) -> [(&'static str, &Parts); 3] {
        [("check", &self.checks), ("unique constraint", &self.uniques), ("primary key", &self.keys)]
    }
}

/// Indexes, foreign keys or constraints by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    pub created: Vec<String>,
    pub dropped: Vec<String>,
    /// Same name, other content.
    pub altered: Vec<String>,
}

impl Parts {
    fn is_empty(&self) -> bool {
        self.created.is_empty() && self.dropped.is_empty() && self.altered.is_empty()
    }
}

/// What changes in a column: previous and next, where they differ.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ColumnChange {
    pub type_name: Option<(String, String)>,
    pub not_null: Option<bool>,
    pub default: Option<(Option<Value>, Option<Value>)>,
    pub primary_key: Option<bool>,
    pub autoincrement: Option<bool>,
    /// The expression that it is generated from.
    pub generated: Option<(Option<Value>, Option<Value>)>,
    /// The column is renamed in the same diff.
    pub renamed: bool,
}

impl ColumnChange {
    fn is_empty(&self) -> bool {
        self.generated.is_none() && self.is_generated_only()
    }

    /// Whether nothing else changes than what it is generated from.
    pub(crate) fn is_generated_only(&self) -> bool {
        let Self { type_name, not_null, default, primary_key, autoincrement, generated: _, renamed: _ } = self;
        type_name.is_none()
            && not_null.is_none()
            && default.is_none()
            && primary_key.is_none()
            && autoincrement.is_none()
    }
}

impl TableChange {
    fn is_empty(&self) -> bool {
        self.columns.is_empty() && !self.is_altered()
    }

    fn is_altered(&self) -> bool {
        !(self.altered_columns.is_empty()
            && self.indexes.is_empty()
            && self.foreign_keys.is_empty()
            && self.constraints.is_empty())
    }

    /// Whether drizzle-kit takes this table for altered on PostgreSQL: not when columns only come, go or are renamed,
    /// whatever else changes in a renamed one.
    pub(crate) fn is_altered_on_postgres(&self) -> bool {
        let columns = self.altered_columns.values().any(|change| !change.renamed);
        columns || !self.indexes.is_empty() || !self.foreign_keys.is_empty() || !self.constraints.is_empty()
    }
}

/// Compares two schemas.
pub fn diff(previous: &Schema, next: &Schema, answers: &Answers) -> Result<Diff, DiffError> {
    compare::diff(previous, next, answers)
}

impl Diff {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.enums.is_empty()
            && self.altered_enums.is_empty()
            && self.tables.is_empty()
            && self.altered_tables.is_empty()
            && self.foreign.is_empty()
    }

    /// The dialect of both schemas.
    pub fn dialect(&self) -> Dialect {
        self.next.dialect
    }
}
