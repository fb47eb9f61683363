//! Statements to rows, and rows to documents.

use payload_sync_core::documents::Stored;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::change::Changes;
use payload_sync_core::documents::read::{Reader, Rows, Statement};
use payload_sync_core::documents::write::{Batch, Write};
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
    Ok(cells(database.query(&statement.sql, &params).await?))
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
    Ok(reader.assemble(&with_children(database, reader, roots).await?))
}

/// Root rows with the rows of every other table that belong to them.
pub(crate) async fn with_children(
    database: &mut Database,
    reader: Reader<'_>,
    roots: Vec<Vec<Cell>>,
) -> Result<Rows, DatabaseError> {
    let root = reader.tree.root_table();
    let kind = root.columns[root.id].kind;
    let ids: Vec<Key> = roots.iter().filter_map(|row| row[root.id].key(kind)).collect();
    let mut found = Rows::new(reader.tree);
    found.0[reader.tree.root.table] = roots;
    let (tables, statements): (Vec<_>, Vec<_>) = reader
        .children(&ids)
        .into_iter()
        .map(|(table, Statement { sql, params })| (table, (sql, params.into_iter().map(sql_value).collect())))
        .unzip();
    for (table, rows) in tables.into_iter().zip(database.query_all(statements).await?) {
        found.0[table] = cells(rows);
    }
    Ok(found)
}

fn cells(rows: payload_sync_database::Rows) -> Vec<Vec<Cell>> {
    rows.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect()
}

/// Documents of one tree by a root column (by its name in JavaScript), in no order.
pub(crate) async fn roots_by(
    database: &mut Database,
    reader: Reader<'_>,
    key: &str,
    values: &[Key],
) -> Result<Vec<Stored>, DatabaseError> {
    match reader.roots(key, values) {
        Some(statement) if !values.is_empty() => {
            let roots = rows(database, statement).await?;
            assemble(database, reader, roots).await
        }
        _ => Ok(Vec::new()),
    }
}

/// The newest versions of documents. Of a global, whose versions belong to nothing, no document is named.
pub(crate) async fn newest_versions(
    database: &mut Database,
    reader: Reader<'_>,
    documents: &[Key],
) -> Result<Vec<Stored>, DatabaseError> {
    match reader.latest_versions(documents) {
        Some(statement) => {
            let roots = rows(database, statement).await?;
            assemble(database, reader, roots).await
        }
        None => Ok(Vec::new()),
    }
}

/// Writes changes to documents of one tree. `fresh_uuid` makes the ids of rows in tables with UUIDs.
pub(crate) async fn write(
    database: &mut Database,
    reader: Reader<'_>,
    documents: Vec<(Key, Changes)>,
    fresh_uuid: &mut dyn FnMut() -> String,
) -> Result<(), DatabaseError> {
    if documents.is_empty() {
        return Ok(());
    }
    let mut write = Write::new(reader, documents, fresh_uuid);
    // What a transaction has made and ended, nobody else sees.
    let aids = if database.in_transaction().await? { write.aids() } else { Vec::new() };
    for (make, _) in &aids {
        database.execute(make, &[]).await?;
    }
    for one in write.opening() {
        batch(database, one).await?;
    }
    for (_, end) in &aids {
        database.execute(end, &[]).await?;
    }
    for level in 0..write.levels() {
        for one in write.inserts(level) {
            batch(database, one).await?;
        }
        for (table, statement) in write.lookups(level) {
            let found = rows(database, statement).await?;
            write.learn(level, table, &found);
        }
    }
    Ok(())
}

async fn batch(database: &mut Database, batch: Batch) -> Result<(), DatabaseError> {
    let sets = batch.sets.into_iter().map(|set| set.into_iter().map(sql_value).collect()).collect();
    database.execute_many(&batch.sql, sets).await.map(drop)
}

pub(crate) async fn execute(database: &mut Database, statement: Statement) -> Result<u64, DatabaseError> {
    let params: Vec<SqlValue> = statement.params.into_iter().map(sql_value).collect();
    database.execute(&statement.sql, &params).await
}
