//! Statements to rows, and rows to documents.

use payload_sync_core::documents::Stored;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::read::{Reader, Rows, Statement};
use payload_sync_database::{Database, DatabaseError, SqlValue};

pub(crate) fn cell(value: SqlValue) -> Cell {
    match value {
        SqlValue::Null => Cell::Null,
        SqlValue::Integer(value) => Cell::Integer(value),
        SqlValue::Real(value) => Cell::Real(value),
        SqlValue::Text(text) => Cell::Text(text),
        SqlValue::Blob(bytes) => Cell::Blob(bytes),
        SqlValue::Bool(value) => Cell::Bool(value),
    }
}

pub(crate) fn sql_value(cell: Cell) -> SqlValue {
    match cell {
        Cell::Null => SqlValue::Null,
        Cell::Integer(value) => SqlValue::Integer(value),
        Cell::Real(value) => SqlValue::Real(value),
        Cell::Text(text) => SqlValue::Text(text),
        Cell::Blob(bytes) => SqlValue::Blob(bytes),
        Cell::Bool(value) => SqlValue::Bool(value),
    }
}

pub(crate) async fn rows(database: &mut Database, statement: Statement) -> Result<Vec<Vec<Cell>>, DatabaseError> {
    let params: Vec<SqlValue> = statement.params.into_iter().map(sql_value).collect();
    let rows = database.query(&statement.sql, &params).await?.rows;
    Ok(rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect())
}

/// Documents from their root rows and what belongs to them.
pub(crate) async fn assemble(
    database: &mut Database,
    reader: Reader<'_>,
    roots: Vec<Vec<Cell>>,
) -> Result<Vec<Stored>, DatabaseError> {
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    let root = reader.tree.root_table();
    let kind = root.columns[root.id].kind;
    let ids: Vec<Key> = roots.iter().filter_map(|row| row[root.id].key(kind)).collect();
    let mut found = Rows::new(reader.tree);
    found.0[reader.tree.root.table] = roots;
    for (table, statement) in reader.children(&ids) {
        found.0[table] = rows(database, statement).await?;
    }
    Ok(reader.assemble(&found))
}
