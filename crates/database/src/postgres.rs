//! A PostgreSQL database.

mod connection;
mod definitions;
mod introspect;
mod lock;
mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use indexmap::IndexMap;
use payload_sync_core::{Dialect, Schema};

use connection::Connection;
pub(crate) use connection::MAX_PARAMETERS;
pub use connection::TransactionStatus;
pub use definitions::Definition;
pub(crate) use lock::PostgresLock;

use crate::ConnectOptions;
use crate::error::{DatabaseError, ErrorKind};
use crate::ledger::{LEDGER_TABLE, LedgerRow, in_order};
use crate::names::{literal, qualify, quote};
use crate::url::PostgresUrl;
use crate::value::{Rows, SqlValue};

/// A connection that holds what another one waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocker {
    pub process: i32,
    /// What the program calls itself; may be empty.
    pub application: String,
    /// PostgreSQL's words: `active`, `idle in transaction`.
    pub state: String,
    /// How long its transaction has been open.
    pub seconds: u64,
    /// Its last statement, with its values.
    pub statement: String,
}

/// The server's own number of the process that does the transaction begun last, as soon as that is known: a transaction
/// pooler may use another one for the next. It can be asked while a statement runs.
#[derive(Debug, Clone, Default)]
pub struct Process(Arc<AtomicI32>);

impl Process {
    pub fn number(&self) -> Option<i32> {
        Some(self.0.load(Ordering::Relaxed)).filter(|number| *number != 0)
    }
}

/// An open PostgreSQL database: one connection. Results are in PostgreSQL's text format.
pub struct Postgres {
    connection: Connection,
    url: PostgresUrl,
    options: ConnectOptions,
    /// Commits return before they are on the disk.
    hurried: bool,
    process: Process,
    /// Whether rows of the ledger get their `id` from the database, as far as that was asked.
    numbered: Option<bool>,
}

impl Postgres {
    /// Connects. A database that does not exist is created when the options say so.
    pub async fn connect(url: &PostgresUrl, options: &ConnectOptions) -> Result<Self, DatabaseError> {
        let connection = match Connection::open(url, options.connect_timeout).await {
            Err(error) if error.kind == ErrorKind::NoDatabase && options.create => {
                create_database(url, options.connect_timeout).await?;
                Connection::open(url, options.connect_timeout).await?
            }
            other => other?,
        };
        let (url, options) = (url.clone(), options.clone());
        Ok(Self { connection, url, options, hurried: false, process: Process::default(), numbered: None })
    }

    /// Another connection to the same database, with the same options.
    pub async fn another(&self) -> Result<Self, DatabaseError> {
        Self::connect(&self.url, &ConnectOptions { create: false, ..self.options.clone() }).await
    }

    pub fn url(&self) -> &PostgresUrl {
        &self.url
    }

    pub fn transaction_status(&self) -> TransactionStatus {
        self.connection.status()
    }

    /// What the server said in notices and warnings since the last call.
    pub fn take_notices(&mut self) -> Vec<String> {
        self.connection.take_notices()
    }

    /// Runs `sql`. Without parameters it may be several statements, and the answer is the last one's.
    pub async fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, DatabaseError> {
        self.connection.query(sql, params).await
    }

    /// Runs one statement once for each set of parameters, in one round trip; outside a transaction either all of
    /// them or none take effect. Returns the number of affected rows.
    pub async fn execute_many(&mut self, sql: &str, sets: &[Vec<SqlValue>]) -> Result<u64, DatabaseError> {
        self.connection.execute_many(sql, sets).await
    }

    pub(crate) async fn run(&mut self, statements: &[String]) -> Result<(), (usize, DatabaseError)> {
        self.connection.run(statements).await
    }

    /// `COPY … FROM STDIN`, with `data` in the format that `sql` names. Returns the number of rows.
    pub async fn copy_in(&mut self, sql: &str, data: Bytes) -> Result<u64, DatabaseError> {
        self.connection.copy_in(sql, data).await
    }

    /// Runs statements with parameters, in one round trip, and returns the rows of each.
    pub(crate) async fn query_all(
        &mut self,
        statements: &[(String, Vec<SqlValue>)],
    ) -> Result<Vec<Rows>, DatabaseError> {
        self.connection.query_all(statements).await
    }

    /// Runs statements with parameters, in one round trip and to be called in a transaction.
    pub(crate) async fn execute_all(&mut self, statements: &[(String, Vec<SqlValue>)]) -> Result<(), DatabaseError> {
        self.connection.execute_all(statements).await
    }

    /// Begins a transaction with the timeouts of the connect options, which hold for this transaction only: settings
    /// of a session would stay behind for others in a transaction pooler.
    pub async fn begin(&mut self) -> Result<(), DatabaseError> {
        self.begin_with(self.hurried).await
    }

    pub(crate) async fn begin_with(&mut self, hurried: bool) -> Result<(), DatabaseError> {
        let sql = self.begin_sql(hurried);
        self.connection.begin_and_run(&sql, &self.process.0, &[]).await.map_err(|(_, error)| error)
    }

    /// Begins a transaction and runs statements in it, in one round trip. The position of the statement that failed is
    /// absent where the transaction could not be begun.
    pub(crate) async fn begin_and_run(&mut self, statements: &[String]) -> Result<(), (Option<usize>, DatabaseError)> {
        let sql = self.begin_sql(self.hurried);
        self.connection.begin_and_run(&sql, &self.process.0, statements).await
    }

    fn begin_sql(&self, hurried: bool) -> String {
        self.process.0.store(0, Ordering::Relaxed);
        let mut sql = String::from("BEGIN");
        if hurried {
            sql.push_str("; SET LOCAL synchronous_commit = off");
        }
        for (name, timeout) in
            [("lock_timeout", self.options.lock_timeout), ("statement_timeout", self.options.statement_timeout)]
        {
            if let Some(timeout) = timeout {
                sql.push_str(&format!("; SET LOCAL {name} = {}", timeout.as_millis()));
            }
        }
        sql.push_str("; SELECT pg_backend_pid()");
        sql
    }

    /// Whether the database has no table, view or sequence of anybody's but payload-sync's, in any schema.
    pub(crate) async fn is_empty(&mut self) -> Result<bool, DatabaseError> {
        let sql = "SELECT NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname NOT LIKE 'pg\\_%' \
                   AND n.nspname NOT IN ('information_schema', $1))";
        let rows = self.query(sql, &[crate::names::OWN_NAMESPACE.into()]).await?;
        Ok(rows.scalar().and_then(SqlValue::as_bool) == Some(true))
    }

    /// From now on a transaction need not be on the disk when it is committed. They go there in their order, by
    /// themselves or with [`Postgres::flush`]: a crash of the server can lose the last ones, whole, and no others.
    pub(crate) fn hurry(&mut self) {
        self.hurried = true;
    }

    /// Ends [`Postgres::hurry`]: what was committed is on the disk, as surely as this server's commits are.
    pub(crate) async fn flush(&mut self) -> Result<(), DatabaseError> {
        if !std::mem::take(&mut self.hurried) {
            return Ok(());
        }
        // A transaction that wrote nothing would wait for nothing.
        self.query("SELECT pg_logical_emit_message(true, 'payload-sync', '')", &[]).await.map(drop)
    }

    /// Commits. A transaction in which a statement failed cannot be committed, and PostgreSQL would roll it back
    /// without a word: that is an error here.
    pub async fn commit(&mut self) -> Result<(), DatabaseError> {
        let rows = self.query("COMMIT", &[]).await?;
        self.committed(&rows.command)
    }

    /// Runs statements with parameters and commits, in one round trip.
    pub(crate) async fn commit_with(&mut self, statements: &[(String, Vec<SqlValue>)]) -> Result<(), DatabaseError> {
        let command = self.connection.commit_with(statements).await?;
        self.committed(&command)
    }

    fn committed(&self, command: &str) -> Result<(), DatabaseError> {
        if command == "ROLLBACK" {
            return Err(
                self.error(ErrorKind::Statement, "the transaction was rolled back, because a statement in it failed")
            );
        }
        Ok(())
    }

    pub async fn rollback(&mut self) -> Result<(), DatabaseError> {
        // What was seen of the ledger may be taken back, too.
        self.numbered = None;
        self.query("ROLLBACK", &[]).await.map(drop)
    }

    pub async fn close(self) {
        self.connection.close().await;
    }

    /// The rows of `payload_migrations`; `None` when there is no such table.
    pub async fn ledger(&mut self, namespace: Option<&str>) -> Result<Option<Vec<LedgerRow>>, DatabaseError> {
        if !self.has_ledger(namespace).await? {
            return Ok(None);
        }
        let table = ledger_table(namespace);
        let sql = format!("SELECT {LEDGER_COLUMNS} FROM {table} ORDER BY \"id\"");
        Ok(Some(in_order(self.query(&sql, &[]).await?.rows.into_iter().map(LedgerRow::from_values).collect())))
    }

    /// Whether there is a table `payload_migrations`.
    pub(crate) async fn has_ledger(&mut self, namespace: Option<&str>) -> Result<bool, DatabaseError> {
        // to_regclass reads its argument as SQL does, quotes included.
        let table = ledger_table(namespace);
        let found = self.query("SELECT to_regclass($1) IS NOT NULL", &[table.as_str().into()]).await?;
        Ok(found.scalar().and_then(SqlValue::as_bool) == Some(true))
    }

    /// Adds a row as Payload does. An `id` column without a default (an adapter whose ids Payload makes itself) gets
    /// a UUID.
    pub async fn insert_ledger(
        &mut self,
        namespace: Option<&str>,
        name: &str,
        batch: i64,
    ) -> Result<LedgerRow, DatabaseError> {
        let (sql, params) = self.ledger_insertion(namespace, name, batch).await?;
        let rows = self.query(&sql, &params).await?.rows;
        Ok(LedgerRow::from_values(rows.into_iter().next().unwrap_or_default()))
    }

    /// The statement that adds a row as [`Postgres::insert_ledger`] does and returns it: its id, name (`$1`), batch and
    /// time.
    pub async fn ledger_insertion(
        &mut self,
        namespace: Option<&str>,
        name: &str,
        batch: i64,
    ) -> Result<(String, Vec<SqlValue>), DatabaseError> {
        let table = ledger_table(namespace);
        let numbered = match self.numbered {
            Some(numbered) => numbered,
            None => {
                let sql = "SELECT atthasdef FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = 'id'";
                let default = self.query(sql, &[table.as_str().into()]).await?;
                // Without a ledger, the statement will say so.
                self.numbered = default.scalar().and_then(SqlValue::as_bool);
                self.numbered.unwrap_or(true)
            }
        };
        let (column, value) = if numbered { ("", "") } else { ("\"id\", ", "gen_random_uuid(), ") };
        let sql = format!(
            "INSERT INTO {table} ({column}\"name\", \"batch\", \"updated_at\", \"created_at\") \
             VALUES ({value}$1, $2, clock_timestamp(), clock_timestamp()) RETURNING {LEDGER_COLUMNS}"
        );
        Ok((sql, vec![name.into(), batch.into()]))
    }

    pub(crate) fn ledger_deletion(namespace: Option<&str>, id: &SqlValue) -> (String, Vec<SqlValue>) {
        (format!("DELETE FROM {} WHERE \"id\" = $1", ledger_table(namespace)), vec![id.clone()])
    }

    /// Marks the database as pushed, as Payload's dev mode does: one row of batch -1, renewed.
    pub async fn mark_pushed(&mut self, namespace: Option<&str>) -> Result<(), DatabaseError> {
        let table = ledger_table(namespace);
        let renewed = self
            .query(&format!("UPDATE {table} SET \"updated_at\" = clock_timestamp() WHERE \"batch\" = -1"), &[])
            .await?;
        if renewed.affected == 0 {
            self.insert_ledger(namespace, "dev", -1).await?;
        }
        Ok(())
    }

    /// Drops the schema with all that is in it and makes it again, empty, as Payload's `migrate:fresh` does.
    pub async fn drop_everything(&mut self, namespace: Option<&str>) -> Result<(), DatabaseError> {
        let schema = quote(Dialect::Postgres, namespace.unwrap_or("public"));
        // Two statements by the simple protocol are one transaction.
        self.query(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}"), &[]).await.map(drop)
    }

    /// Creates the schema that the adapter's `schemaName` names. Migrations never do.
    pub async fn ensure_namespace(&mut self, namespace: &str) -> Result<(), DatabaseError> {
        // Asked first: CREATE SCHEMA wants a privilege even where IF NOT EXISTS finds it.
        let exists = self.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[namespace.into()]).await?;
        if exists.rows.is_empty() {
            self.query(&format!("CREATE SCHEMA IF NOT EXISTS {}", quote(Dialect::Postgres, namespace)), &[]).await?;
        }
        Ok(())
    }

    /// The tables and enums of a schema (`None`: `public`).
    pub async fn introspect(&mut self, namespace: Option<&str>) -> Result<Schema, DatabaseError> {
        introspect::introspect(self, namespace).await
    }

    /// How to make again what a schema has no place for, each after what it can be made of. Foreign tables, aggregates
    /// and types that need a function are not among them.
    pub async fn definitions(&mut self, namespace: Option<&str>) -> Result<Vec<Definition>, DatabaseError> {
        definitions::definitions(self, namespace).await
    }

    /// What a schema has no place for.
    pub async fn other_objects(&mut self, namespace: Option<&str>) -> Result<Vec<String>, DatabaseError> {
        introspect::other_objects(self, namespace).await
    }

    /// How PostgreSQL stores the given defaults: each `(type, SQL text of a default)` as `pg_get_expr` shows it after
    /// the server has read it. It alone knows its types' spelling: of JSON, of timestamps, of extensions. A default
    /// that the server refuses is absent.
    pub(crate) async fn stored_defaults(
        &mut self,
        defaults: &[(String, String)],
    ) -> Result<IndexMap<(String, String), String>, DatabaseError> {
        let mut stored = IndexMap::new();
        if defaults.is_empty() {
            return Ok(stored);
        }
        let inside = self.transaction_status() != TransactionStatus::Idle;
        self.query(if inside { "SAVEPOINT payload_sync_probe" } else { "BEGIN" }, &[]).await?;
        for default in defaults {
            let (kind, text) = default;
            let sql = format!(
                "SAVEPOINT payload_sync_default; \
                 CREATE TEMPORARY TABLE payload_sync_probe (c {kind} DEFAULT {text}) ON COMMIT DROP; \
                 SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef \
                 WHERE adrelid = 'pg_temp.payload_sync_probe'::regclass"
            );
            match self.query(&sql, &[]).await {
                Ok(rows) => {
                    if let Some(text) = rows.scalar().and_then(SqlValue::as_str) {
                        stored.insert(default.clone(), text.to_owned());
                    }
                }
                Err(error) if error.kind == ErrorKind::Closed => return Err(error),
                Err(_) => {}
            }
            self.query("ROLLBACK TO SAVEPOINT payload_sync_default", &[]).await?;
        }
        self.query(if inside { "ROLLBACK TO SAVEPOINT payload_sync_probe" } else { "ROLLBACK" }, &[]).await?;
        Ok(stored)
    }

    pub fn process(&self) -> Process {
        self.process.clone()
    }

    /// Who keeps the server's process `process` waiting right now.
    pub async fn blockers(&mut self, process: i32) -> Result<Vec<Blocker>, DatabaseError> {
        let sql = format!(
            "SELECT a.pid::text, coalesce(a.application_name, ''), coalesce(a.state, ''), \
             coalesce(extract(epoch FROM clock_timestamp() - a.xact_start)::bigint, 0)::text, coalesce(a.query, '') \
             FROM unnest(pg_blocking_pids({process})) AS b(pid) JOIN pg_stat_activity a ON a.pid = b.pid \
             GROUP BY 1, 2, 3, 4, 5 ORDER BY 1"
        );
        let rows = self.query(&sql, &[]).await?.rows;
        Ok(rows
            .into_iter()
            .map(|row| {
                let mut texts = row.iter().map(|value| value.to_text().unwrap_or_default());
                let mut next = || texts.next().unwrap_or_default();
                Blocker {
                    process: next().parse().unwrap_or_default(),
                    application: next(),
                    state: next(),
                    seconds: next().parse().unwrap_or_default(),
                    statement: next(),
                }
            })
            .collect())
    }

    pub(crate) async fn lock(&self, key: &str, wait: Duration) -> Result<PostgresLock, DatabaseError> {
        // Its own transaction stays idle for as long as the run takes: no timeout of ours may end it.
        let options = ConnectOptions { create: false, ..self.options.clone() };
        PostgresLock::acquire(Self::connect(&self.url, &options).await?, key, wait).await
    }

    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> DatabaseError {
        DatabaseError::new(kind, self.url.place(), message)
    }
}

const LEDGER_COLUMNS: &str = "\"id\", \"name\", \"batch\", \
     to_char(\"created_at\" AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";

fn ledger_table(namespace: Option<&str>) -> String {
    qualify(Dialect::Postgres, namespace, LEDGER_TABLE)
}

/// As Payload does: through the database `postgres`, which every server has.
async fn create_database(url: &PostgresUrl, timeout: Duration) -> Result<(), DatabaseError> {
    let mut connection = Connection::open(&PostgresUrl { database: "postgres".into(), ..url.clone() }, timeout).await?;
    let created = connection.query(&format!("CREATE DATABASE {}", quote(Dialect::Postgres, &url.database)), &[]).await;
    connection.close().await;
    match created {
        // duplicate_database, or the unique violation that two creations at once end in: it is there now.
        Err(error) if !matches!(error.code.as_deref(), Some("42P04" | "23505")) => Err(error),
        _ => Ok(()),
    }
}

/// A `search_path`-free way to name a type in a cast.
pub(crate) fn type_name(namespace: Option<&str>, column: &payload_sync_core::schema::Column) -> String {
    if column.is_enum {
        qualify(Dialect::Postgres, Some(namespace.unwrap_or("public")), &column.type_name)
    } else {
        match column.type_name.as_str() {
            "serial" => "integer".into(),
            "bigserial" => "bigint".into(),
            "smallserial" => "smallint".into(),
            other => other.to_owned(),
        }
    }
}

/// The SQL text of a default as a snapshot has it.
pub(crate) fn default_text(default: &serde_json::Value) -> String {
    match default {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Null => "null".into(),
        other => match other {
            serde_json::Value::Bool(_) | serde_json::Value::Number(_) => other.to_string(),
            _ => literal(&other.to_string()),
        },
    }
}
