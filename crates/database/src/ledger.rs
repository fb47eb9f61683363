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

/// Puts rows in the order in which they were applied: by their number, or by their time where ids are UUIDs.
pub(crate) fn in_order(mut rows: Vec<LedgerRow>) -> Vec<LedgerRow> {
    let number = |row: &LedgerRow| match &row.id {
        SqlValue::Integer(id) => Some(*id),
        SqlValue::Text(id) => id.parse().ok(),
        _ => None,
    };
    if rows.iter().all(|row| number(row).is_some()) {
        rows.sort_by_key(number);
    } else {
        rows.sort_by(|a, b| (&a.created_at, &a.name).cmp(&(&b.created_at, &b.name)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{LedgerRow, in_order};
    use crate::SqlValue;

    #[test]
    fn rows_are_in_the_order_in_which_they_were_applied() {
        let row = |id: SqlValue, name: &str, at: &str| LedgerRow {
            id,
            name: name.to_owned(),
            batch: Some(1),
            created_at: Some(at.to_owned()),
        };
        let names = |rows: Vec<LedgerRow>| in_order(rows).into_iter().map(|row| row.name).collect::<String>();
        let text = |id: &str| SqlValue::Text(id.to_owned());
        // The clock was put back in between.
        let numbered = [row(text("10"), "b", "2026-01-01"), row(text("9"), "c", "2026-01-02")];
        assert_eq!(names(numbered.to_vec()), "cb");
        let uuids = [
            row(text("f0"), "a", "2026-01-02"),
            row(text("0a"), "c", "2026-01-01"),
            row(text("b0"), "b", "2026-01-02"),
        ];
        assert_eq!(names(uuids.to_vec()), "cab");
    }
}
