//! Reads the schema of a SQLite database, in the spelling of drizzle-kit's snapshots.
//!
//! Left out, as in drizzle-kit: SQLite's own tables and those of programs that share the file (see
//! [`OWN_PREFIX`](crate::OWN_PREFIX)), and indexes that a config cannot declare (on expressions, with a condition, or
//! made by a constraint).

use std::collections::BTreeSet;

use indexmap::IndexMap;
use payload_sync_core::schema::{Column, ForeignKey, Index, Table};
use payload_sync_core::{Dialect, Schema};
use rusqlite::{Connection, Statement};
use serde_json::Value;

/// Ordinary tables: neither virtual ones nor what stores their content.
const TABLES: &str = r"
SELECT m.name, m.sql FROM sqlite_master m
WHERE m.type = 'table' AND m.name <> '__drizzle_migrations'
AND m.name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table')
AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND m.name NOT LIKE '\_cf\_%' ESCAPE '\'
AND m.name NOT LIKE '\_litestream\_%' ESCAPE '\' AND m.name NOT LIKE 'libsql\_%' ESCAPE '\'
ORDER BY m.rowid";

const INDEXES: &str = r#"
SELECT l.name, l."unique", i.name FROM pragma_index_list(?1) l JOIN pragma_index_info(l.name) i
WHERE l.origin = 'c' AND l.partial = 0
ORDER BY l.seq DESC, i.seqno"#;

const COLUMNS: &str = r#"SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?1) WHERE hidden = 0"#;

const FOREIGN_KEYS: &str = r#"
SELECT id, "table", "from", coalesce("to", 'id'), lower(on_delete), lower(on_update)
FROM pragma_foreign_key_list(?1) ORDER BY id DESC, seq"#;

pub(super) fn introspect(connection: &mut Connection) -> Result<Schema, rusqlite::Error> {
    let mut schema = Schema::empty(Dialect::Sqlite, None);
    // One view of the schema for all queries, also while somebody else changes it.
    let connection = connection.savepoint()?;
    let tables: Vec<(String, String)> =
        connection.prepare(TABLES)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    // Understanding a query costs SQLite more than answering it does: once for all tables.
    let mut of_columns = connection.prepare(COLUMNS)?;
    let mut of_indexes = connection.prepare(INDEXES)?;
    let mut of_foreign_keys = connection.prepare(FOREIGN_KEYS)?;
    for (name, sql) in tables {
        let table = Table {
            columns: columns(&mut of_columns, &name, &sql)?,
            indexes: indexes(&mut of_indexes, &name)?,
            foreign_keys: foreign_keys(&mut of_foreign_keys, &name)?,
            name: name.clone(),
            ..Table::default()
        };
        schema.tables.insert(name, table);
    }
    Ok(schema)
}

/// Views, triggers, virtual tables, and indexes that a config cannot declare.
pub(super) fn other_objects(connection: &mut Connection) -> Result<Vec<String>, rusqlite::Error> {
    const OTHERS: &str = r#"
SELECT type || ' ' || name FROM sqlite_master
WHERE type IN ('view', 'trigger') AND name NOT LIKE '\_cf\_%' ESCAPE '\'
UNION ALL
SELECT 'virtual table ' || l.name FROM pragma_table_list l WHERE l.schema = 'main' AND l.type = 'virtual'
UNION ALL
SELECT 'index ' || m.tbl_name || '.' || m.name
FROM sqlite_master m JOIN pragma_index_list(m.tbl_name) l ON l.name = m.name
WHERE m.type = 'index' AND l.origin = 'c' AND m.tbl_name NOT LIKE '\_cf\_%' ESCAPE '\'
AND (l.partial = 1 OR EXISTS (SELECT 1 FROM pragma_index_info(l.name) WHERE cid < 0))
ORDER BY 1"#;
    connection.prepare(OTHERS)?.query_map([], |row| row.get(0))?.collect()
}

fn columns(statement: &mut Statement<'_>, table: &str, sql: &str) -> Result<IndexMap<String, Column>, rusqlite::Error> {
    let autoincrement = sql.to_ascii_uppercase().contains("AUTOINCREMENT");
    statement
        .query_map([table], |row| {
            let name: String = row.get(0)?;
            let primary_key = row.get::<_, i64>(4)? > 0;
            let default: Option<String> = row.get(3)?;
            let column = Column {
                name: name.clone(),
                type_name: row.get::<_, String>(1)?.to_lowercase(),
                primary_key,
                not_null: row.get(2)?,
                autoincrement: primary_key && autoincrement,
                default: default.map(|text| spell_default(&text)),
                ..Column::default()
            };
            Ok((name, column))
        })?
        .collect()
}

fn indexes(statement: &mut Statement<'_>, table: &str) -> Result<IndexMap<String, Index>, rusqlite::Error> {
    let mut indexes: IndexMap<String, Index> = IndexMap::new();
    // Those on the row's number or on an expression, which is a column without a name.
    let mut undeclared = BTreeSet::new();
    let mut rows = statement.query([table])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let Some(column) = row.get(2)? else {
            undeclared.insert(name);
            continue;
        };
        let unique = row.get(1)?;
        let index = indexes.entry(name.clone()).or_insert_with(|| Index { name, unique, ..Index::default() });
        index.columns.push(column);
    }
    indexes.retain(|name, _| !undeclared.contains(name));
    Ok(indexes)
}

/// Named as drizzle-kit names them when it introspects: SQLite tells no names.
fn foreign_keys(statement: &mut Statement<'_>, table: &str) -> Result<IndexMap<String, ForeignKey>, rusqlite::Error> {
    let mut keys: IndexMap<i64, ForeignKey> = IndexMap::new();
    let mut rows = statement.query([table])?;
    while let Some(row) = rows.next()? {
        let foreign_table: String = row.get(1)?;
        let (on_delete, on_update) = (row.get(4)?, row.get(5)?);
        let key = keys.entry(row.get(0)?).or_insert_with(|| ForeignKey {
            foreign_table,
            on_delete,
            on_update,
            ..ForeignKey::default()
        });
        key.columns.push(row.get(2)?);
        key.foreign_columns.push(row.get(3)?);
    }
    Ok(keys
        .into_values()
        .map(|mut key| {
            let (columns, foreign) = (key.columns.join("_"), key.foreign_columns.join("_"));
            key.name = format!("{table}_{columns}_{}_{foreign}_fk", key.foreign_table);
            (key.name.clone(), key)
        })
        .collect())
}

/// The text of a default as drizzle's snapshots have it: literals are themselves, everything else is in parentheses
/// (which SQLite drops).
fn spell_default(text: &str) -> Value {
    match text {
        "true" | "TRUE" => return Value::Bool(true),
        "false" | "FALSE" => return Value::Bool(false),
        "null" | "NULL" => return Value::String("null".into()),
        _ => {}
    }
    if let Some(number) = serde_json::from_str(text).ok().filter(Value::is_number) {
        return number;
    }
    if text.starts_with('\'') || text.starts_with('"') || text.starts_with("CURRENT_") {
        return Value::String(text.to_owned());
    }
    Value::String(format!("({text})"))
}
