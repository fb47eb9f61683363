//! A SQLite database, and what its catalog says of it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

/// The catalog in a form that does not depend on the order in which things were made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Catalog(pub BTreeMap<String, BTreeSet<String>>);

pub(crate) fn connect() -> Connection {
    let connection = Connection::open_in_memory().expect("memory is there");
    connection.pragma_update(None, "foreign_keys", true).expect("foreign keys can be on");
    connection
}

/// Runs statements one by one, each in a transaction of its own, as Payload does.
pub(crate) fn run<S: AsRef<str>>(connection: &Connection, statements: &[S]) -> Result<(), String> {
    for statement in statements.iter().map(AsRef::as_ref) {
        connection.execute_batch(statement).map_err(|error| format!("{error}\n{statement}"))?;
    }
    Ok(())
}

/// Runs statements as payload-sync does: foreign keys off, one transaction.
pub(crate) fn run_in_transaction<S: AsRef<str>>(connection: &Connection, statements: &[S]) -> Result<(), String> {
    connection.pragma_update(None, "foreign_keys", false).expect("no transaction is open");
    connection.execute_batch("BEGIN").expect("no transaction is open");
    let result = run(connection, statements);
    connection.execute_batch(if result.is_ok() { "COMMIT" } else { "ROLLBACK" }).expect("a transaction is open");
    connection.pragma_update(None, "foreign_keys", true).expect("no transaction is open");
    result
}

/// The first column of each row as text.
pub(crate) fn query(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let value = |i| {
            let value: rusqlite::types::Value = row.get(i)?;
            Ok(match value {
                rusqlite::types::Value::Null => "NULL".to_owned(),
                rusqlite::types::Value::Integer(i) => i.to_string(),
                rusqlite::types::Value::Real(f) => f.to_string(),
                rusqlite::types::Value::Text(text) => text,
                rusqlite::types::Value::Blob(_) => "BLOB".to_owned(),
            })
        };
        let values: rusqlite::Result<Vec<String>> = (0..columns).map(value).collect();
        Ok(values?.join("|"))
    });
    rows.and_then(Iterator::collect).unwrap_or_else(|error| panic!("{error}: {sql}"))
}

pub(crate) fn catalog(connection: &Connection) -> Catalog {
    let mut catalog = Catalog::default();
    for table in query(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
        let columns = query(
            connection,
            &format!("SELECT 'column', name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{table}')"),
        );
        let keys = query(
            connection,
            &format!(
                "SELECT 'key', \"from\", \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('{table}')"
            ),
        );
        let mut parts: BTreeSet<String> = columns.into_iter().chain(keys).collect();
        let indexes = query(connection, &format!("SELECT name FROM pragma_index_list('{table}') WHERE origin = 'c'"));
        for index in indexes {
            let unique = query(
                connection,
                &format!("SELECT \"unique\" FROM pragma_index_list('{table}') WHERE name = '{index}'"),
            );
            let columns = query(connection, &format!("SELECT name FROM pragma_index_info('{index}') ORDER BY seqno"));
            parts.insert(format!("index|{index}|{}|{}", unique.join(""), columns.join(",")));
        }
        catalog.0.insert(table, parts);
    }
    catalog
}
