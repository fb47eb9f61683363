//! Payload's record of the migrations that ran: the table `payload_migrations`.

use crate::value::SqlValue;

pub(crate) const LEDGER_TABLE: &str = "payload_migrations";

/// A row of `payload_migrations`.
#[derive(Debug, Clone, PartialEq)]
pub struct LedgerRow {
    /// A number or a UUID, as the adapter's `idType` has it.
    pub id: SqlValue,
    pub name: String,
    /// -1 is a push of Payload's dev mode; Payload's `migrate:refresh` leaves none.
    pub batch: Option<i64>,
    /// ISO 8601 in UTC, as Payload's REST API gives it.
    pub created_at: Option<String>,
}

impl LedgerRow {
    /// From `id, name, batch, created_at`.
    pub(crate) fn from_values(values: Vec<SqlValue>) -> Self {
        let mut values = values.into_iter();
        let mut next = || values.next().unwrap_or(SqlValue::Null);
        Self {
            id: next(),
            name: next().to_text().unwrap_or_default(),
            batch: next().as_i64(),
            created_at: next().to_text(),
        }
    }
}
