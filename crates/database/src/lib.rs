//! Talks to PostgreSQL and SQLite: connects, runs statements, reads schemas, keeps Payload's ledger, locks.
//!
//! It decides nothing and words nothing: what a difference means, and what to do about it, is `payload-sync-core`'s.
//! [`Database`] is one enum over both; what only one of them has is on [`Postgres`] and [`Sqlite`].

mod defaults;
mod error;
mod hooked;
mod ledger;
mod names;
mod postgres;
mod reconcile;
mod sqlite;
mod url;
mod value;

use std::time::Duration;

use payload_sync_core::{Dialect, Schema};

pub use crate::error::{DatabaseError, ErrorFacts, ErrorKind};
pub use crate::ledger::LedgerRow;
pub use crate::names::{OWN_NAMESPACE, OWN_PREFIX, literal, own_table, qualify, quote, truncate};
pub use crate::postgres::{Blocker, Definition, Postgres, Process, TransactionStatus};
pub use crate::sqlite::Sqlite;
pub use crate::url::{DatabaseUrl, PostgresUrl, SqliteUrl, SslMode, UrlError};
pub use crate::value::{Column, Rows, SqlValue};

/// How to open a database.
#[derive(Debug, Clone)]
pub struct ConnectOptions {
    /// Create the database, or the file, when it does not exist.
    pub create: bool,
    pub connect_timeout: Duration,
    /// How long a statement waits for a lock of somebody else: PostgreSQL within [`Database::begin`] (`None`: for
    /// ever), SQLite always (`None`: 5 seconds).
    pub lock_timeout: Option<Duration>,
    /// How long a statement may take, within [`Database::begin`]. PostgreSQL only.
    pub statement_timeout: Option<Duration>,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self { create: false, connect_timeout: Duration::from_secs(10), lock_timeout: None, statement_timeout: None }
    }
}

/// An open database.
pub enum Database {
    Postgres(Box<Postgres>),
    Sqlite(Sqlite),
}

impl Database {
    pub async fn connect(url: &DatabaseUrl, options: &ConnectOptions) -> Result<Self, DatabaseError> {
        Ok(match url {
            DatabaseUrl::Postgres(url) => Self::Postgres(Box::new(Postgres::connect(url, options).await?)),
            DatabaseUrl::Sqlite(url) => Self::Sqlite(Sqlite::connect(url, options).await?),
        })
    }

    /// Another connection to the same database. A SQLite database in memory has only one.
    pub async fn another(&self) -> Result<Self, DatabaseError> {
        Ok(match self {
            Self::Postgres(database) => Self::Postgres(Box::new(database.another().await?)),
            Self::Sqlite(database) => Self::Sqlite(database.another().await?),
        })
    }

    pub fn dialect(&self) -> Dialect {
        match self {
            Self::Postgres(_) => Dialect::Postgres,
            Self::Sqlite(_) => Dialect::Sqlite,
        }
    }

    /// Runs one statement and returns its rows. Parameters are `$1`, `$2` on PostgreSQL and `?` on SQLite.
    pub async fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, DatabaseError> {
        match self {
            Self::Postgres(database) => database.query(sql, params).await,
            Self::Sqlite(database) => database.query(sql, params).await,
        }
    }

    /// Runs one statement and returns the number of affected rows.
    pub async fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<u64, DatabaseError> {
        self.query(sql, params).await.map(|rows| rows.affected)
    }

    /// Runs one statement once for each set of parameters: parsed once, and on PostgreSQL sent in one round trip. To
    /// be called in a transaction. Returns the number of affected rows.
    pub async fn execute_many(&mut self, sql: &str, sets: Vec<Vec<SqlValue>>) -> Result<u64, DatabaseError> {
        match self {
            Self::Postgres(database) => database.execute_many(sql, &sets).await,
            Self::Sqlite(database) => database.execute_many(sql, sets).await,
        }
    }

    /// Runs statements with parameters one after the other and returns the rows of each, on PostgreSQL in one round trip.
    pub async fn query_all(&mut self, statements: Vec<(String, Vec<SqlValue>)>) -> Result<Vec<Rows>, DatabaseError> {
        match self {
            Self::Postgres(database) => database.query_all(&statements).await,
            Self::Sqlite(database) => database.query_all(statements).await,
        }
    }

    /// Runs statements with parameters one after the other, on PostgreSQL in one round trip. To be called in a
    /// transaction.
    pub async fn execute_all(&mut self, statements: Vec<(String, Vec<SqlValue>)>) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.execute_all(&statements).await,
            Self::Sqlite(database) => database.execute_all(statements).await,
        }
    }

    /// Runs many statements without parameters. Outside a transaction, PostgreSQL undoes all of them after an error
    /// and SQLite keeps those before.
    pub async fn script(&mut self, sql: &str) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.query(sql, &[]).await.map(drop),
            Self::Sqlite(database) => database.script(sql).await,
        }
    }

    /// Runs statements without parameters one after the other, in as few round trips as possible. To be called in a
    /// transaction: outside of one, PostgreSQL goes on after an error.
    pub async fn run(&mut self, statements: &[String]) -> Result<(), StatementFailure> {
        let ran = match self {
            Self::Postgres(database) => database.run(statements).await,
            Self::Sqlite(database) => database.run(statements).await,
        };
        ran.map_err(|(index, error)| StatementFailure { index, error })
    }

    /// Begins a transaction and runs statements without parameters in it, on PostgreSQL in one round trip where they
    /// can share a message. After an error the transaction may be open.
    pub async fn begin_and_run(&mut self, statements: &[String]) -> Result<(), BeginFailure> {
        match self {
            Self::Postgres(database) => {
                database.begin_and_run(statements).await.map_err(|(index, error)| match index {
                    Some(index) => BeginFailure::Statement(StatementFailure { index, error }),
                    None => BeginFailure::Begin(error),
                })
            }
            Self::Sqlite(database) => {
                database.begin().await.map_err(BeginFailure::Begin)?;
                self.run(statements).await.map_err(BeginFailure::Statement)
            }
        }
    }

    /// How many parameters a statement may have.
    pub fn max_parameters(&self) -> usize {
        match self {
            Self::Postgres(_) => postgres::MAX_PARAMETERS,
            // SQLITE_MAX_VARIABLE_NUMBER of the bundled build.
            Self::Sqlite(_) => 32_766,
        }
    }

    pub async fn begin(&mut self) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.begin().await,
            Self::Sqlite(database) => database.begin().await,
        }
    }

    /// Begins a transaction that is on the disk when it is committed, and with it all that were committed before.
    pub async fn begin_flushed(&mut self) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.begin_with(false).await,
            Self::Sqlite(database) => database.begin_flushed().await,
        }
    }

    /// Whether nobody has anything in this database.
    pub async fn is_empty(&mut self) -> Result<bool, DatabaseError> {
        match self {
            Self::Postgres(database) => database.is_empty().await,
            Self::Sqlite(database) => database.is_empty().await,
        }
    }

    /// From now on what is committed need not be on the disk at once, but goes there in its order: a crash of the
    /// machine can lose the last transactions, whole, and no others. A crash of this process loses none. Until
    /// [`Database::flush`].
    pub async fn hurry(&mut self, lock: &mut Lock) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.hurry(),
            Self::Sqlite(database) => {
                if let Holder::Sqlite(Some(lock)) = &mut lock.0 {
                    database.hurry(lock).await?;
                }
            }
        }
        Ok(())
    }

    /// What was committed is on the disk, and [`Database::hurry`] is over, also that of a run which was killed. `false`:
    /// a SQLite file is still in WAL mode, as somebody else has it open, and a flush is owed.
    pub async fn flush(&mut self, lock: &mut Lock) -> Result<bool, DatabaseError> {
        match (self, &mut lock.0) {
            (Self::Postgres(database), _) => database.flush().await.map(|()| true),
            (Self::Sqlite(database), Holder::Sqlite(Some(lock))) => database.flush(lock).await,
            (Self::Sqlite(_), _) => Ok(true),
        }
    }

    /// Whether a run in a hurry, which held the lock `key`, was killed or not alone, so that a [`Database::flush`] is
    /// owed.
    pub fn owes_flush(&self, key: &str) -> bool {
        match self {
            Self::Postgres(_) => false,
            Self::Sqlite(database) => database.owes_flush(key),
        }
    }

    pub async fn commit(&mut self) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.commit().await,
            Self::Sqlite(database) => database.commit().await,
        }
    }

    /// Runs statements with parameters and commits, on PostgreSQL in one round trip. After an error of a statement the
    /// transaction may be open; where the connection ended ([`ErrorKind::Closed`]), nobody knows whether it was
    /// committed.
    pub async fn commit_with(&mut self, statements: Vec<(String, Vec<SqlValue>)>) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.commit_with(&statements).await,
            Self::Sqlite(database) => {
                database.execute_all(statements).await?;
                database.commit().await
            }
        }
    }

    pub async fn rollback(&mut self) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.rollback().await,
            Self::Sqlite(database) => database.rollback().await,
        }
    }

    pub async fn savepoint(&mut self, name: &str) -> Result<(), DatabaseError> {
        let sql = format!("SAVEPOINT {}", quote(self.dialect(), name));
        self.script(&sql).await
    }

    /// Undoes what was done since the savepoint, and forgets it.
    pub async fn rollback_to(&mut self, name: &str) -> Result<(), DatabaseError> {
        let name = quote(self.dialect(), name);
        self.script(&format!("ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}")).await
    }

    pub async fn release(&mut self, name: &str) -> Result<(), DatabaseError> {
        let sql = format!("RELEASE SAVEPOINT {}", quote(self.dialect(), name));
        self.script(&sql).await
    }

    /// Whether a transaction is open.
    pub async fn in_transaction(&self) -> Result<bool, DatabaseError> {
        match self {
            Self::Postgres(database) => Ok(database.transaction_status() != TransactionStatus::Idle),
            Self::Sqlite(database) => database.in_transaction().await,
        }
    }

    /// Whether SQLite enforces foreign keys; outside a transaction only. PostgreSQL always does.
    pub async fn foreign_keys(&mut self, enforced: bool) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(_) => Ok(()),
            Self::Sqlite(database) => database.foreign_keys(enforced).await,
        }
    }

    /// Rows that refer to nothing, which is possible on SQLite while foreign keys are not enforced.
    pub async fn broken_references(&mut self) -> Result<Vec<String>, DatabaseError> {
        match self {
            Self::Postgres(_) => Ok(Vec::new()),
            Self::Sqlite(database) => database.broken_references().await,
        }
    }

    /// The schema that the database has, without payload-sync's own tables.
    ///
    /// Names that PostgreSQL cut, defaults that it rewrote and the names of SQLite's foreign keys are as the database
    /// tells them; to compare with another schema, use [`Database::introspect_as`].
    pub async fn introspect(&mut self, namespace: Option<&str>) -> Result<Schema, DatabaseError> {
        match self {
            Self::Postgres(database) => database.introspect(namespace).await,
            Self::Sqlite(database) => database.introspect().await,
        }
    }

    /// The schema that the database has, in the spelling of `expected` wherever both mean the same: a database made
    /// from `expected` compares equal to it.
    pub async fn introspect_as(&mut self, expected: &Schema) -> Result<Schema, DatabaseError> {
        let found = self.introspect(expected.namespace.as_deref()).await?;
        let mut found = reconcile::names(found, expected);
        hooked::reconcile(self, &mut found, expected).await?;
        defaults::reconcile(self, &mut found, expected).await?;
        Ok(found)
    }

    /// What [`Database::introspect`] leaves out because a schema has no place for it: views, functions, triggers,
    /// checks, unique constraints and indexes that a config cannot declare, one phrase each. Without payload-sync's own
    /// and without what belongs to an extension.
    pub async fn other_objects(&mut self, namespace: Option<&str>) -> Result<Vec<String>, DatabaseError> {
        match self {
            Self::Postgres(database) => database.other_objects(namespace).await,
            Self::Sqlite(database) => database.other_objects().await,
        }
    }

    /// The rows of `payload_migrations`; `None` when there is no such table.
    pub async fn ledger(&mut self, namespace: Option<&str>) -> Result<Option<Vec<LedgerRow>>, DatabaseError> {
        match self {
            Self::Postgres(database) => database.ledger(namespace).await,
            Self::Sqlite(database) => database.ledger().await,
        }
    }

    /// Whether there is a table `payload_migrations`.
    pub async fn has_ledger(&mut self, namespace: Option<&str>) -> Result<bool, DatabaseError> {
        match self {
            Self::Postgres(database) => database.has_ledger(namespace).await,
            Self::Sqlite(database) => database.has_ledger().await,
        }
    }

    /// Adds a row to `payload_migrations`, as Payload does, and gives it.
    pub async fn insert_ledger(
        &mut self,
        namespace: Option<&str>,
        name: &str,
        batch: i64,
    ) -> Result<LedgerRow, DatabaseError> {
        match self {
            Self::Postgres(database) => database.insert_ledger(namespace, name, batch).await,
            Self::Sqlite(database) => database.insert_ledger(name, batch).await,
        }
    }

    pub async fn delete_ledger(&mut self, namespace: Option<&str>, id: &SqlValue) -> Result<(), DatabaseError> {
        let (sql, params) = self.ledger_deletion(namespace, id);
        self.query(&sql, &params).await.map(drop)
    }

    /// The statement that takes a row from `payload_migrations`.
    pub fn ledger_deletion(&self, namespace: Option<&str>, id: &SqlValue) -> (String, Vec<SqlValue>) {
        match self {
            Self::Postgres(_) => Postgres::ledger_deletion(namespace, id),
            Self::Sqlite(_) => Sqlite::ledger_deletion(id),
        }
    }

    /// Adds or renews the row (`dev`, batch -1) by which Payload remembers that the schema was pushed.
    pub async fn mark_pushed(&mut self, namespace: Option<&str>) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.mark_pushed(namespace).await,
            Self::Sqlite(database) => database.mark_pushed().await,
        }
    }

    /// Drops everything in the schema (PostgreSQL) or the file (SQLite).
    pub async fn drop_everything(&mut self, namespace: Option<&str>) -> Result<(), DatabaseError> {
        match self {
            Self::Postgres(database) => database.drop_everything(namespace).await,
            Self::Sqlite(database) => database.drop_everything().await,
        }
    }

    /// Creates a PostgreSQL schema that does not exist yet.
    pub async fn ensure_namespace(&mut self, namespace: Option<&str>) -> Result<(), DatabaseError> {
        match (self, namespace) {
            (Self::Postgres(database), Some(namespace)) => database.ensure_namespace(namespace).await,
            _ => Ok(()),
        }
    }

    /// Keeps every other run that asks for the same key out of this database, until the lock is released or this
    /// process ends. Waits up to `wait` for another holder.
    pub async fn lock(&self, key: &str, wait: Duration) -> Result<Lock, DatabaseError> {
        Ok(Lock(match self {
            Self::Postgres(database) => Holder::Postgres(Box::new(database.lock(key, wait).await?)),
            Self::Sqlite(database) => Holder::Sqlite(database.lock(key, wait).await?),
        }))
    }

    pub async fn close(self) {
        match self {
            Self::Postgres(database) => database.close().await,
            Self::Sqlite(database) => database.close().await,
        }
    }
}

/// Which of many statements failed, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{error}")]
pub struct StatementFailure {
    pub index: usize,
    pub error: DatabaseError,
}

/// Why statements were not run in a transaction of their own.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BeginFailure {
    /// There is no transaction.
    #[error("{0}")]
    Begin(DatabaseError),
    #[error("{0}")]
    Statement(StatementFailure),
}

/// A lock that is held. Dropping it releases it, too.
#[must_use = "the lock ends when this is dropped"]
pub struct Lock(Holder);

enum Holder {
    Postgres(Box<postgres::PostgresLock>),
    Sqlite(Option<sqlite::SqliteLock>),
}

impl Lock {
    /// An error when the lock was lost, which happens when PostgreSQL or the network ended its connection.
    pub async fn check(&mut self) -> Result<(), DatabaseError> {
        match &mut self.0 {
            Holder::Postgres(lock) => lock.check().await,
            Holder::Sqlite(_) => Ok(()),
        }
    }

    pub async fn release(self) -> Result<(), DatabaseError> {
        match self.0 {
            Holder::Postgres(lock) => lock.release().await,
            Holder::Sqlite(lock) => {
                drop(lock);
                Ok(())
            }
        }
    }
}
