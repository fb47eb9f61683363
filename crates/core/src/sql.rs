//! A diff as SQL: drizzle-kit's text in drizzle-kit's order, except where that text is proven to fail or to lose data
//! ([`corrections`]).

mod corrections;
mod create;
mod postgres;
mod sqlite;

use indexmap::IndexSet;
use serde_json::Value;

use crate::diff::{Answers, Diff, DiffError, diff};
use crate::schema::Schema;
use crate::{Dialect, json};

/// Whose text is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fidelity {
    /// drizzle-kit's, with what is known to fail or to lose data put right.
    Corrected,
    /// drizzle-kit's, to the byte.
    DrizzleKit,
}

/// The statements that lead from one schema to another.
pub fn statements(previous: &Schema, next: &Schema, answers: &Answers) -> Result<Vec<String>, DiffError> {
    Ok(render(&diff(previous, next, answers)?, Fidelity::Corrected))
}

/// The statements that make these changes.
pub fn render(diff: &Diff, fidelity: Fidelity) -> Vec<String> {
    let statements = match diff.dialect() {
        Dialect::Postgres => postgres::statements(diff, fidelity),
        Dialect::Sqlite => sqlite::statements(diff, fidelity),
    };
    corrections::without_repetitions(statements, fidelity)
}

/// The statements of a migration: there and back again.
pub fn both_ways(previous: &Schema, next: &Schema, answers: &Answers) -> Result<(Vec<String>, Vec<String>), DiffError> {
    Ok((statements(previous, next, answers)?, statements(next, previous, &answers.reversed())?))
}

/// A default as it stands after `DEFAULT`.
fn default_text(value: &Value) -> String {
    match value {
        Value::String(sql) => sql.clone(),
        other => json::stringify(other),
    }
}

fn deduplicated(statements: Vec<String>) -> Vec<String> {
    statements.into_iter().collect::<IndexSet<String>>().into_iter().collect()
}

/// A string as a literal of SQL.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
