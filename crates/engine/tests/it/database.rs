//! A `SqlHost` over a real database, which a test shares with the engine.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use payload_sync_database::{ConnectOptions, Database, DatabaseError, DatabaseUrl, Rows, SqlValue};
use payload_sync_engine::{SqlColumn, SqlError, SqlHost, SqlParam, SqlRows};
use tokio::runtime::{Builder, Runtime};

struct Open {
    runtime: Runtime,
    database: Database,
}

/// A connection; the test begins and ends its transactions.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<Open>>);

impl Shared {
    /// A relative `file:` URL is one of `directory`.
    pub(crate) fn connect(url: &str, directory: &Path) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let url = DatabaseUrl::parse(url).unwrap().resolve(directory);
        let database = runtime.block_on(Database::connect(&url, &ConnectOptions::default())).unwrap();
        Self(Arc::new(Mutex::new(Open { runtime, database })))
    }

    fn with<T>(&self, work: impl AsyncFnOnce(&mut Database) -> T) -> T {
        let mut open = self.0.lock().unwrap();
        let Open { runtime, database } = &mut *open;
        runtime.block_on(work(database))
    }

    pub(crate) fn run(&self, sql: &str) {
        self.with(async |database| database.script(sql).await).unwrap();
    }

    /// Every row of a query, its values as text, separated by `|`.
    pub(crate) fn rows(&self, sql: &str) -> Vec<String> {
        let rows = self.with(async |database| database.query(sql, &[]).await).unwrap();
        let text = |row: Vec<SqlValue>| {
            row.iter().map(|value| value.to_text().unwrap_or("null".to_owned())).collect::<Vec<_>>().join("|")
        };
        rows.rows.into_iter().map(text).collect()
    }

    fn is_postgres(&self) -> bool {
        self.0.lock().unwrap().database.dialect() == payload_sync_core::Dialect::Postgres
    }

    /// Every row of every table but the ledger, without what differs from run to run: times, salts, hashes
    /// and what is encrypted.
    pub(crate) fn contents(&self) -> BTreeMap<String, Vec<String>> {
        let tables = self.rows(if self.is_postgres() {
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
        } else {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
        });
        let kept = |column: &str| {
            !(column.ends_with("created_at")
                || column.ends_with("updated_at")
                || matches!(column, "salt" | "hash" | "api_key"))
        };
        let mut contents = BTreeMap::new();
        for table in tables.into_iter().filter(|table| !table.starts_with("payload_migrations")) {
            let rows = self.with(async |database| database.query(&format!("SELECT * FROM \"{table}\""), &[]).await);
            let rows = rows.unwrap();
            let columns = rows.columns;
            let text = |row: Vec<SqlValue>| {
                let pairs = columns.iter().zip(row).filter(|(column, _)| kept(&column.name));
                let pairs =
                    pairs.map(|(column, value)| format!("{}={}", column.name, value.to_text().unwrap_or_default()));
                pairs.collect::<Vec<_>>().join(" ")
            };
            let mut texts: Vec<String> = rows.rows.into_iter().map(text).collect();
            texts.sort();
            if !texts.is_empty() {
                contents.insert(table, texts);
            }
        }
        contents
    }
}

impl SqlHost for Shared {
    fn dialect(&self) -> &'static str {
        if self.is_postgres() { "postgres" } else { "sqlite" }
    }

    fn query(&mut self, connection: u64, sql: &str, params: &[SqlParam]) -> Result<SqlRows, Box<SqlError>> {
        assert_eq!(connection, 0);
        let params: Vec<SqlValue> = params.iter().map(value).collect();
        let rows = self.with(async |database| match database {
            Database::Postgres(database) => database.query(sql, &params).await,
            Database::Sqlite(database) => database.query_first(sql, &params).await,
        });
        rows.map(given).map_err(|error| refused(&error))
    }

    fn script(&mut self, _: u64, sql: &str) -> Result<(), Box<SqlError>> {
        self.with(async |database| database.script(sql).await).map_err(|error| refused(&error))
    }

    fn parameter_index(&mut self, sql: &str, name: &str) -> Option<usize> {
        self.with(async |database| match database {
            Database::Postgres(_) => None,
            Database::Sqlite(database) => database.parameter_index(sql, name).await.ok().flatten(),
        })
    }
}

fn value(param: &SqlParam) -> SqlValue {
    match param {
        SqlParam::Null => SqlValue::Null,
        SqlParam::Integer(number) => SqlValue::Integer(*number),
        SqlParam::Real(number) => SqlValue::Real(*number),
        SqlParam::Text(text) => SqlValue::Text(text.clone()),
        SqlParam::Blob(bytes) => SqlValue::Blob(bytes.clone()),
        SqlParam::Bool(truth) => SqlValue::Bool(*truth),
    }
}

fn given(rows: Rows) -> SqlRows {
    let value = |value| match value {
        SqlValue::Null => SqlParam::Null,
        SqlValue::Integer(number) => SqlParam::Integer(number),
        SqlValue::Real(number) => SqlParam::Real(number),
        SqlValue::Text(text) => SqlParam::Text(text),
        SqlValue::Blob(bytes) => SqlParam::Blob(bytes),
        SqlValue::Bool(truth) => SqlParam::Bool(truth),
    };
    SqlRows {
        columns: rows.columns.into_iter().map(|one| SqlColumn { name: one.name, type_oid: one.type_oid }).collect(),
        rows: rows.rows.into_iter().map(|row| row.into_iter().map(value).collect()).collect(),
        affected: rows.affected,
        last_insert_rowid: rows.last_insert_rowid,
        command: rows.command,
    }
}

fn refused(error: &DatabaseError) -> Box<SqlError> {
    Box::new(SqlError {
        message: error.message.clone(),
        code: error.code.clone(),
        detail: error.detail.clone(),
        constraint: error.constraint.clone(),
        table: error.table.clone(),
        column: error.column.clone(),
        sqlite_code: error.sqlite_code,
    })
}
