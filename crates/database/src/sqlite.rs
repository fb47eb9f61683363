//! A SQLite database.

mod connection;
mod introspect;
mod lock;

use std::path::{Path, PathBuf};
use std::time::Duration;

use payload_sync_core::Schema;

use connection::Connection;
pub(crate) use lock::SqliteLock;

use crate::ConnectOptions;
use crate::error::{DatabaseError, ErrorKind};
use crate::ledger::{LedgerRow, in_order};
use crate::url::SqliteUrl;
use crate::value::{Rows, SqlValue};

/// An open SQLite database: one connection on a thread of its own.
///
/// Foreign keys are enforced (SQLite's own default is not to), as Payload's driver does.
pub struct Sqlite {
    connection: Connection,
    url: SqliteUrl,
    options: ConnectOptions,
    /// How the file is while commits need not wait for the disk.
    hurry: Option<Hurry>,
}

/// A file in WAL mode for the time of a run. See [`Sqlite::hurry`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hurry {
    /// Commits wait for nothing.
    On,
    /// The commit that comes waits for the disk.
    Held,
}

impl Sqlite {
    /// Opens the file. One that does not exist is created when the options say so.
    pub async fn connect(url: &SqliteUrl, options: &ConnectOptions) -> Result<Self, DatabaseError> {
        if let SqliteUrl::File(path) = url
            && !path.exists()
        {
            let fault =
                |message: String| DatabaseError::new(ErrorKind::NoDatabase, path.display().to_string(), message);
            if !options.create {
                return Err(fault("there is no such file".into()));
            }
            if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty())
                && !directory.is_dir()
            {
                return Err(fault(format!("there is no directory {}", directory.display())));
            }
        }
        let connection = Connection::open(url).await?;
        let busy = options.lock_timeout.unwrap_or(Duration::from_secs(5));
        connection
            .call(move |connection| {
                connection.busy_timeout(busy)?;
                connection.pragma_update(None, "foreign_keys", true)?;
                // The first read finds out whether it is a database at all.
                connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))
            })
            .await?;
        Ok(Self { connection, url: url.clone(), options: options.clone(), hurry: None })
    }

    /// Another connection to the same file, with the same options.
    pub async fn another(&self) -> Result<Self, DatabaseError> {
        if self.url == SqliteUrl::Memory {
            let message = "a database in memory has one connection only";
            return Err(DatabaseError::new(ErrorKind::Unsupported, ":memory:", message));
        }
        Self::connect(&self.url, &self.options).await
    }

    pub fn url(&self) -> &SqliteUrl {
        &self.url
    }

    /// The file, unless the database is in memory.
    pub fn path(&self) -> Option<&PathBuf> {
        match &self.url {
            SqliteUrl::File(path) => Some(path),
            SqliteUrl::Memory => None,
        }
    }

    /// Whether a transaction is open.
    pub async fn in_transaction(&self) -> Result<bool, DatabaseError> {
        self.connection.call(|connection| Ok(!connection.is_autocommit())).await
    }

    /// Runs one statement.
    pub async fn query(&self, sql: &str, params: &[SqlValue]) -> Result<Rows, DatabaseError> {
        let (sql, params) = (sql.to_owned(), params.to_vec());
        self.connection.call(move |connection| connection::query(connection, &sql, &params)).await
    }

    /// Runs one statement once for each set of parameters. Returns the number of affected rows. What was done before
    /// an error stays: call it in a transaction.
    pub async fn execute_many(&self, sql: &str, sets: Vec<Vec<SqlValue>>) -> Result<u64, DatabaseError> {
        let sql = sql.to_owned();
        self.connection.call(move |connection| connection::execute_many(connection, &sql, &sets)).await
    }

    pub(crate) async fn query_all(&self, statements: Vec<(String, Vec<SqlValue>)>) -> Result<Vec<Rows>, DatabaseError> {
        let run = move |connection: &mut rusqlite::Connection| {
            statements.iter().map(|(sql, params)| connection::query(connection, sql, params)).collect()
        };
        self.connection.call(run).await
    }

    pub(crate) async fn execute_all(&self, statements: Vec<(String, Vec<SqlValue>)>) -> Result<(), DatabaseError> {
        let run = move |connection: &mut rusqlite::Connection| {
            statements.iter().try_for_each(|(sql, params)| connection::query(connection, sql, params).map(drop))
        };
        self.connection.call(run).await
    }

    /// Runs the first statement of `sql` as libSQL does: parameters that are missing are null, superfluous ones and
    /// further statements are left out.
    pub async fn query_first(&self, sql: &str, params: &[SqlValue]) -> Result<Rows, DatabaseError> {
        let (sql, params) = (sql.to_owned(), params.to_vec());
        self.connection.call(move |connection| connection::query_first(connection, &sql, &params)).await
    }

    /// The number of the parameter `name` (without its `:`, `@` or `$`) in a statement, counted from 1.
    pub async fn parameter_index(&self, sql: &str, name: &str) -> Result<Option<usize>, DatabaseError> {
        let (sql, name) = (sql.to_owned(), name.to_owned());
        self.connection
            .call(move |connection| {
                let statement = connection.prepare(&sql)?;
                let number = |prefix: &str| statement.parameter_index(&format!("{prefix}{name}")).ok().flatten();
                Ok([":", "@", "$"].into_iter().find_map(number))
            })
            .await
    }

    pub(crate) async fn run(&self, statements: &[String]) -> Result<(), (usize, DatabaseError)> {
        let statements = statements.to_vec();
        let ran = self.connection.call(move |connection| Ok(connection::run(connection, &statements))).await;
        match ran {
            Ok(Ok(())) => Ok(()),
            Ok(Err((at, error))) => Err((at, connection::translate(&connection::place(&self.url), &error))),
            Err(error) => Err((0, error)),
        }
    }

    /// Runs many statements.
    pub async fn script(&self, sql: &str) -> Result<(), DatabaseError> {
        let sql = sql.to_owned();
        self.connection.call(move |connection| connection.execute_batch(&sql)).await
    }

    /// Begins a transaction that may write: it takes the file's write lock now, where waiting is possible, instead of
    /// at the first write, where SQLite gives up at once if somebody else wrote in between.
    pub async fn begin(&mut self) -> Result<(), DatabaseError> {
        if self.hurry == Some(Hurry::Held) {
            self.script("PRAGMA synchronous = NORMAL").await?;
            self.hurry = Some(Hurry::On);
        }
        self.script("BEGIN IMMEDIATE").await
    }

    pub(crate) async fn begin_flushed(&mut self) -> Result<(), DatabaseError> {
        if self.hurry == Some(Hurry::On) {
            self.script("PRAGMA synchronous = FULL").await?;
            self.hurry = Some(Hurry::Held);
        }
        self.script("BEGIN IMMEDIATE").await
    }

    /// Whether the file has no table, view or trigger of anybody's but payload-sync's.
    pub(crate) async fn is_empty(&self) -> Result<bool, DatabaseError> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE tbl_name NOT LIKE '\\_cf\\_%' ESCAPE '\\')";
        Ok(self.query(sql, &[]).await?.scalar().and_then(SqlValue::as_bool) == Some(true))
    }

    /// A commit of the rollback journal waits for the disk four times; one of the write-ahead log that need not be
    /// durable, not at all, and a crash still leaves a whole file. The mode is written in the file, so the lock's file
    /// keeps in mind that it has to go back, should this run be killed.
    pub(crate) async fn hurry(&mut self, lock: &mut SqliteLock) -> Result<(), DatabaseError> {
        let mode = self.connection.call(|connection| connection::journal_mode(connection, None)).await?;
        if self.hurry.is_some() || mode != "delete" {
            return Ok(());
        }
        lock.keep_in_mind(true)?;
        // A file system without shared memory has no such mode: then everything is as it always is.
        let mode = self.connection.call(|connection| connection::journal_mode(connection, Some("wal"))).await;
        if mode.is_ok_and(|mode| mode == "wal") {
            self.script("PRAGMA synchronous = NORMAL").await?;
            self.hurry = Some(Hurry::On);
            return Ok(());
        }
        lock.keep_in_mind(false)
    }

    /// Ends [`Sqlite::hurry`]. `false`: the file is still in WAL mode, and the lock's file keeps that in mind.
    pub(crate) async fn flush(&mut self, lock: &mut SqliteLock) -> Result<bool, DatabaseError> {
        if self.hurry.take().is_none() && !lock.is_kept_in_mind() {
            return Ok(true);
        }
        self.script("PRAGMA synchronous = FULL").await?;
        // A connection that code had opened may still be closing.
        let mut back = false;
        for _ in 0..CLOSING {
            let mode = self.connection.call(|connection| connection::journal_mode(connection, Some("delete"))).await;
            back = mode.is_ok_and(|mode| mode == "delete");
            if back {
                break;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        if !back {
            // Somebody else has the file open. The disk has everything all the same.
            self.query("PRAGMA wal_checkpoint(FULL)", &[]).await?;
        }
        lock.keep_in_mind(!back)?;
        Ok(back)
    }

    pub(crate) fn owes_flush(&self, key: &str) -> bool {
        self.path().is_some_and(|path| lock::is_owed(path, key))
    }

    pub async fn commit(&self) -> Result<(), DatabaseError> {
        self.script("COMMIT").await
    }

    pub async fn rollback(&self) -> Result<(), DatabaseError> {
        self.script("ROLLBACK").await
    }

    /// Whether foreign keys are enforced. SQLite ignores the change inside a transaction; that is an error here.
    pub async fn foreign_keys(&self, enforced: bool) -> Result<(), DatabaseError> {
        let now = self
            .connection
            .call(move |connection| {
                connection.pragma_update(None, "foreign_keys", enforced)?;
                connection.pragma_query_value(None, "foreign_keys", |row| row.get::<_, bool>(0))
            })
            .await?;
        if now == enforced {
            return Ok(());
        }
        Err(self.error(ErrorKind::Unsupported, "foreign keys cannot be switched inside a transaction"))
    }

    /// Rows that refer to a row that does not exist, one sentence each.
    pub async fn broken_references(&self) -> Result<Vec<String>, DatabaseError> {
        let rows = self.query("SELECT \"table\", \"rowid\", \"parent\" FROM pragma_foreign_key_check", &[]).await?;
        let text = |value: &SqlValue| value.to_text().unwrap_or_else(|| "?".into());
        Ok(rows
            .rows
            .iter()
            .map(|row| {
                format!("row {} of {} refers to a missing row of {}", text(&row[1]), text(&row[0]), text(&row[2]))
            })
            .collect())
    }

    /// Closes the file and waits until that is done.
    pub async fn close(self) {
        self.connection.close().await;
    }

    /// The rows of `payload_migrations`; `None` when there is no such table.
    pub async fn ledger(&self) -> Result<Option<Vec<LedgerRow>>, DatabaseError> {
        if !self.has_ledger().await? {
            return Ok(None);
        }
        let rows = self
            .query("SELECT `id`, `name`, `batch`, `created_at` FROM `payload_migrations` ORDER BY `id`", &[])
            .await?;
        Ok(Some(in_order(rows.rows.into_iter().map(LedgerRow::from_values).collect())))
    }

    /// Whether there is a table `payload_migrations`.
    pub(crate) async fn has_ledger(&self) -> Result<bool, DatabaseError> {
        let sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'";
        Ok(!self.query(sql, &[]).await?.rows.is_empty())
    }

    /// Adds a row as Payload does. A text `id` (an adapter whose ids Payload makes itself) gets a UUID.
    pub async fn insert_ledger(&self, name: &str, batch: i64) -> Result<LedgerRow, DatabaseError> {
        let kind =
            self.query("SELECT type FROM pragma_table_info('payload_migrations') WHERE name = 'id'", &[]).await?;
        let is_text =
            kind.scalar().and_then(SqlValue::as_str).is_some_and(|kind| kind.to_lowercase().starts_with("text"));
        let (column, value) = if is_text { ("`id`, ", UUID) } else { ("", "") };
        let sql = format!(
            "INSERT INTO `payload_migrations` ({column}`name`, `batch`, `updated_at`, `created_at`) \
             VALUES ({value}?, ?, {NOW}, {NOW}) RETURNING `id`, `name`, `batch`, `created_at`"
        );
        let rows = self.query(&sql, &[name.into(), batch.into()]).await?.rows;
        Ok(LedgerRow::from_values(rows.into_iter().next().unwrap_or_default()))
    }

    pub(crate) fn ledger_deletion(id: &SqlValue) -> (String, Vec<SqlValue>) {
        ("DELETE FROM `payload_migrations` WHERE `id` = ?".to_owned(), vec![id.clone()])
    }

    /// Marks the database as pushed, as Payload's dev mode does: one row of batch -1, renewed.
    pub async fn mark_pushed(&self) -> Result<(), DatabaseError> {
        let sql = format!("UPDATE `payload_migrations` SET `updated_at` = {NOW} WHERE `batch` = -1");
        if self.query(&sql, &[]).await?.affected == 0 {
            self.insert_ledger("dev", -1).await?;
        }
        Ok(())
    }

    /// Drops every table, view and trigger, as Payload's `migrate:fresh` does (which forgets the views).
    pub async fn drop_everything(&self) -> Result<(), DatabaseError> {
        self.foreign_keys(false).await?;
        let dropped = self.connection.call(connection::drop_everything).await;
        self.foreign_keys(true).await?;
        dropped
    }

    /// The tables of the database.
    pub async fn introspect(&self) -> Result<Schema, DatabaseError> {
        self.connection.call(introspect::introspect).await
    }

    /// Copies the whole database into a new file, as of one moment, also while others write.
    pub async fn copy_to(&self, file: &Path) -> Result<(), DatabaseError> {
        let file = file.to_owned();
        self.connection.call(move |connection| connection::copy_to(connection, &file)).await
    }

    /// Makes the database what it is in a file that [`Sqlite::copy_to`] wrote: all of it or, on an error, nothing.
    pub async fn copy_from(&self, file: &Path) -> Result<(), DatabaseError> {
        let file = file.to_owned();
        self.connection.call(move |connection| connection::copy_from(connection, &file)).await
    }

    /// What a schema has no place for.
    pub async fn other_objects(&self) -> Result<Vec<String>, DatabaseError> {
        self.connection.call(introspect::other_objects).await
    }

    pub(crate) async fn lock(&self, key: &str, wait: Duration) -> Result<Option<SqliteLock>, DatabaseError> {
        match &self.url {
            // Nobody else can open it.
            SqliteUrl::Memory => Ok(None),
            SqliteUrl::File(path) => SqliteLock::acquire(path, key, wait).await.map(Some),
        }
    }

    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> DatabaseError {
        DatabaseError::new(kind, connection::place(&self.url), message)
    }
}

/// How often it is tried to leave WAL mode.
const CLOSING: u32 = 8;

/// ISO 8601 in UTC with milliseconds: what Payload stores.
const NOW: &str = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/// A random UUID (version 4).
const UUID: &str = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || \
     substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), ";
