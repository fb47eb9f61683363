//! A `SqlHost` over a real SQLite connection.

use payload_sync_engine::{SqlColumn, SqlError, SqlHost, SqlParam, SqlRows};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// A connection that test and engine share; the test begins and ends its transaction.
#[derive(Clone)]
pub(crate) struct Sqlite(Arc<Mutex<Connection>>);

impl Sqlite {
    pub(crate) fn open(path: &Path) -> Self {
        let connection = Connection::open(path).unwrap();
        connection.execute_batch("PRAGMA foreign_keys = ON").unwrap();
        Self(Arc::new(Mutex::new(connection)))
    }

    pub(crate) fn run(&self, sql: &str) {
        self.0.lock().unwrap().execute_batch(sql).unwrap();
    }

    /// Every row of a query, its values as text, separated by `|`.
    pub(crate) fn rows(&self, sql: &str) -> Vec<String> {
        let connection = self.0.lock().unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let count = statement.column_count();
        let text = |value: ValueRef<'_>| match value {
            ValueRef::Null => "null".to_owned(),
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Real(number) => format!("{number:?}"),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            ValueRef::Blob(bytes) => format!("{bytes:?}"),
        };
        let rows = statement.query_map([], |row| {
            (0..count).map(|index| row.get_ref(index).map(text)).collect::<Result<Vec<_>, _>>().map(|row| row.join("|"))
        });
        rows.unwrap().map(Result::unwrap).collect()
    }
}

impl SqlHost for Sqlite {
    fn dialect(&self) -> &'static str {
        "sqlite"
    }

    fn query(&mut self, connection: u64, sql: &str, params: &[SqlParam]) -> Result<SqlRows, SqlError> {
        assert_eq!(connection, 0);
        let connection = self.0.lock().unwrap();
        let mut statement = connection.prepare(sql).map_err(refused)?;
        for index in 1..=statement.parameter_count() {
            let value = match params.get(index - 1).unwrap_or(&SqlParam::Null) {
                SqlParam::Null => Value::Null,
                SqlParam::Integer(number) => Value::Integer(*number),
                SqlParam::Real(number) => Value::Real(*number),
                SqlParam::Text(text) => Value::Text(text.clone()),
                SqlParam::Blob(bytes) => Value::Blob(bytes.clone()),
                SqlParam::Bool(truth) => Value::Integer(i64::from(*truth)),
            };
            statement.raw_bind_parameter(index, value).map_err(refused)?;
        }
        let columns: Vec<_> =
            statement.column_names().into_iter().map(|name| SqlColumn { name: name.to_owned(), type_oid: 0 }).collect();
        if columns.is_empty() {
            let affected = statement.raw_execute().map_err(refused)? as u64;
            let last_insert_rowid = connection.last_insert_rowid();
            return Ok(SqlRows { affected, last_insert_rowid, ..SqlRows::default() });
        }
        let mut rows = Vec::new();
        let mut cursor = statement.raw_query();
        while let Some(row) = cursor.next().map_err(refused)? {
            let value = |index| {
                Ok(match row.get_ref(index).map_err(refused)? {
                    ValueRef::Null => SqlParam::Null,
                    ValueRef::Integer(number) => SqlParam::Integer(number),
                    ValueRef::Real(number) => SqlParam::Real(number),
                    ValueRef::Text(text) => SqlParam::Text(String::from_utf8_lossy(text).into_owned()),
                    ValueRef::Blob(bytes) => SqlParam::Blob(bytes.to_vec()),
                })
            };
            rows.push((0..columns.len()).map(value).collect::<Result<_, _>>()?);
        }
        Ok(SqlRows { columns, rows, ..SqlRows::default() })
    }

    fn script(&mut self, _: u64, sql: &str) -> Result<(), SqlError> {
        self.0.lock().unwrap().execute_batch(sql).map_err(refused)
    }

    fn parameter_index(&mut self, sql: &str, name: &str) -> Option<usize> {
        let connection = self.0.lock().unwrap();
        let statement = connection.prepare(sql).ok()?;
        [":", "@", "$"].iter().find_map(|mark| statement.parameter_index(&format!("{mark}{name}")).ok().flatten())
    }
}

fn refused(error: rusqlite::Error) -> SqlError {
    let (code, message) = match &error {
        rusqlite::Error::SqliteFailure(code, message) => (code.extended_code, message.clone()),
        rusqlite::Error::SqlInputError { error, msg, .. } => (error.extended_code, Some(msg.clone())),
        _ => (ErrorCode::Unknown as i32, None),
    };
    SqlError { message: message.unwrap_or_else(|| error.to_string()), sqlite_code: Some(code), ..SqlError::default() }
}
