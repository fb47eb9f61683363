//! A diff as SQL: drizzle-kit's text in drizzle-kit's order, except where that text is proven to fail or to lose data
//! ([`corrections`]).

mod corrections;
mod create;
mod postgres;
mod sqlite;
mod wording;

use indexmap::IndexSet;
use serde_json::Value;

use crate::diff::{Answers, Diff, DiffError, diff};
use crate::schema::{Column, Schema};
use crate::{Dialect, json};

pub use corrections::{Correction, Uncorrected};
pub use wording::Wording;

/// Whose text is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fidelity {
    /// drizzle-kit's, with what is known to fail or to lose data put right.
    Corrected,
    /// drizzle-kit's, to the byte.
    DrizzleKit,
    /// As [`Fidelity::Corrected`], but for one place.
    Without(Correction),
}

impl Fidelity {
    /// Whether this correction is made.
    fn makes(self, correction: Correction) -> bool {
        match self {
            Self::Corrected => true,
            Self::DrizzleKit => false,
            Self::Without(one) => one != correction,
        }
    }
}

/// Whose text is wanted, in the words of which drizzle-kit. A [`Fidelity`] alone is in today's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    pub fidelity: Fidelity,
    pub wording: Wording,
}

impl From<Fidelity> for Style {
    fn from(fidelity: Fidelity) -> Self {
        Self { fidelity, wording: Wording::Plain }
    }
}

/// The statements that lead from one schema to another.
pub fn statements(previous: &Schema, next: &Schema, answers: &Answers) -> Result<Vec<String>, DiffError> {
    Ok(render(&diff(previous, next, answers)?, Fidelity::Corrected))
}

/// The same in a style.
pub fn statements_as(
    previous: &Schema,
    next: &Schema,
    answers: &Answers,
    style: impl Into<Style>,
) -> Result<Vec<String>, DiffError> {
    Ok(render(&diff(previous, next, answers)?, style))
}

/// The places where drizzle-kit's own text of these changes is known to fail or to lose data.
pub fn uncorrected(diff: &Diff, wording: Wording) -> Vec<Uncorrected> {
    corrections::uncorrected(diff, wording)
}

/// The statements that make these changes.
pub fn render(diff: &Diff, style: impl Into<Style>) -> Vec<String> {
    let style = style.into();
    let statements = match diff.dialect() {
        Dialect::Postgres => postgres::statements(diff, style),
        Dialect::Sqlite => sqlite::statements(diff, style.fidelity),
    };
    style.wording.apply(corrections::without_repetitions(statements, style.fidelity))
}

/// The statements of a migration: there and back again.
pub fn both_ways(previous: &Schema, next: &Schema, answers: &Answers) -> Result<(Vec<String>, Vec<String>), DiffError> {
    both_ways_as(previous, next, answers, Fidelity::Corrected)
}

/// The same in a style.
pub fn both_ways_as(
    previous: &Schema,
    next: &Schema,
    answers: &Answers,
    style: impl Into<Style>,
) -> Result<(Vec<String>, Vec<String>), DiffError> {
    let style = style.into();
    let up = statements_as(previous, next, answers, style)?;
    Ok((up, statements_as(next, previous, &answers.reversed(), style)?))
}

/// The text of a column's default as a statement has it.
pub fn default_sql(column: &Column, dialect: Dialect) -> Option<String> {
    let default = default_text(column.default.as_ref()?);
    Some(corrections::default_value(&default, column, dialect, Fidelity::Corrected))
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
