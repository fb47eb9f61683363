//! What payload-sync remembers of migrations beside Payload's ledger, in tables of its own: what was applied, and how
//! far a migration came whose statements cannot all share one transaction.
//!
//! A mark belongs to one row of the ledger, told by its id and its time: when another program takes the migration back
//! and applies it anew, the mark is nobody's and counts no more.

use payload_sync_core::Dialect;
use payload_sync_core::ledger::Mark;
use payload_sync_database::{Database, DatabaseError, LedgerRow, OWN_NAMESPACE, SqlValue, own_table};

const MARKS: &str = "migrations";
const JOURNAL: &str = "migration_journal";

/// A statement with its parameters.
type Prepared = (String, Vec<SqlValue>);

/// Makes the tables where they are not there yet. `false`: this user may not, and payload-sync goes on without.
pub(super) async fn ensure(database: &mut Database) -> Result<bool, DatabaseError> {
    if exists(database).await? {
        return Ok(true);
    }
    let dialect = database.dialect();
    let (marks, journal) = (own_table(dialect, MARKS), own_table(dialect, JOURNAL));
    let mut sql = format!(
        "CREATE TABLE IF NOT EXISTS {marks} (ledger text NOT NULL, name text NOT NULL, row_id text NOT NULL, \
         row_created text NOT NULL, fingerprint text NOT NULL, PRIMARY KEY (ledger, name)); \
         CREATE TABLE IF NOT EXISTS {journal} (ledger text NOT NULL, name text NOT NULL, direction text NOT NULL, \
         done bigint NOT NULL, started bigint NOT NULL, digest text NOT NULL, PRIMARY KEY (ledger, name))"
    );
    if dialect == Dialect::Postgres {
        let rows = database
            .query(
                "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1), coalesce((SELECT \
                 has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = $1), \
                 has_database_privilege(current_database(), 'CREATE'))",
                &[OWN_NAMESPACE.into()],
            )
            .await?;
        let told = |at: usize| rows.rows.first().and_then(|row| row[at].as_bool()).unwrap_or(false);
        if !told(1) {
            return Ok(false);
        }
        if !told(0) {
            sql = format!("CREATE SCHEMA IF NOT EXISTS {OWN_NAMESPACE}; {sql}");
        }
    }
    match database.script(&sql).await {
        Ok(()) => Ok(true),
        // Somebody else made them at the same time.
        Err(error) if matches!(error.code.as_deref(), Some("23505" | "42P06" | "42P07")) => exists(database).await,
        Err(error) => Err(error),
    }
}

/// Whether the tables are there.
async fn exists(database: &mut Database) -> Result<bool, DatabaseError> {
    let dialect = database.dialect();
    let tables = [own_table(dialect, MARKS), own_table(dialect, JOURNAL)];
    let rows = match dialect {
        Dialect::Postgres => {
            let sql = "SELECT to_regclass($1) IS NOT NULL AND to_regclass($2) IS NOT NULL";
            database.query(sql, &tables.map(SqlValue::from)).await?
        }
        Dialect::Sqlite => {
            let sql = "SELECT count(*) = 2 FROM sqlite_master WHERE type = 'table' AND name IN (?, ?)";
            database.query(sql, &tables.map(|table| SqlValue::from(table.trim_matches('`').to_owned()))).await?
        }
    };
    Ok(rows.scalar().and_then(SqlValue::as_bool) == Some(true))
}

/// The marks that belong to rows of this ledger.
pub(super) async fn read(
    database: &mut Database,
    namespace: Option<&str>,
    rows: &[LedgerRow],
) -> Result<Vec<Mark>, DatabaseError> {
    if !exists(database).await? {
        return Ok(Vec::new());
    }
    let dialect = database.dialect();
    let sql = format!(
        "SELECT name, row_id, row_created, fingerprint FROM {} WHERE ledger = {}",
        own_table(dialect, MARKS),
        parameter(dialect, 1)
    );
    let found = database.query(&sql, &[ledger(namespace)]).await?.rows;
    let marks = found.into_iter().filter_map(|row| {
        let text = |at: usize| row[at].to_text().unwrap_or_default();
        let belongs = |one: &&LedgerRow| one.name == text(0) && id(one) == text(1) && created(one) == text(2);
        rows.iter().find(belongs).map(|_| Mark { name: text(0), fingerprint: text(3) })
    });
    Ok(marks.collect())
}

/// Remembers what the row of the ledger stands for: the statement, for the transaction that this is true in.
pub(super) fn write(dialect: Dialect, namespace: Option<&str>, row: &LedgerRow, fingerprint: &str) -> Prepared {
    let values: Vec<String> = (1..=5).map(|number| parameter(dialect, number)).collect();
    let sql = insert(dialect, &format!("VALUES ({})", values.join(", ")));
    let name = SqlValue::from(row.name.as_str());
    (sql, vec![ledger(namespace), name, id(row).into(), created(row).into(), fingerprint.into()])
}

/// The same together with the statement that adds that row, on PostgreSQL.
pub(super) fn write_with(insertion: Prepared, namespace: Option<&str>, fingerprint: &str) -> Prepared {
    let (row, mut params) = insertion;
    let (ledger_at, fingerprint_at) = (params.len() + 1, params.len() + 2);
    let select = format!(
        "SELECT ${ledger_at}::text, recorded.name, recorded.id::text, recorded.created, ${fingerprint_at}::text \
         FROM recorded"
    );
    params.extend([ledger(namespace), fingerprint.into()]);
    let insert = insert(Dialect::Postgres, &select);
    (format!("WITH recorded (id, name, batch, created) AS ({row}) {insert}"), params)
}

fn insert(dialect: Dialect, rows: &str) -> String {
    format!(
        "INSERT INTO {} (ledger, name, row_id, row_created, fingerprint) {rows} ON CONFLICT (ledger, name) DO \
         UPDATE SET row_id = excluded.row_id, row_created = excluded.row_created, fingerprint = excluded.fingerprint",
        own_table(dialect, MARKS)
    )
}

/// Forgets a migration that was taken back.
pub(super) fn forget(dialect: Dialect, namespace: Option<&str>, name: &str) -> Prepared {
    delete(dialect, MARKS, namespace, name)
}

/// How far a migration came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Journal {
    pub direction: String,
    /// How many statements are done for good.
    pub done: usize,
    /// The next one was begun outside of a transaction, and nobody heard how it ended.
    pub started: bool,
    /// Of the statements that are done.
    pub digest: String,
}

impl Journal {
    pub(super) async fn read(
        database: &mut Database,
        namespace: Option<&str>,
        name: &str,
    ) -> Result<Option<Self>, DatabaseError> {
        let dialect = database.dialect();
        let sql = format!(
            "SELECT direction, done, started, digest FROM {} WHERE ledger = {} AND name = {}",
            own_table(dialect, JOURNAL),
            parameter(dialect, 1),
            parameter(dialect, 2)
        );
        let rows = database.query(&sql, &[ledger(namespace), name.into()]).await?.rows;
        Ok(rows.into_iter().next().map(|row| Self {
            direction: row[0].to_text().unwrap_or_default(),
            done: row[1].as_i64().and_then(|done| usize::try_from(done).ok()).unwrap_or_default(),
            started: row[2].as_i64() == Some(1),
            digest: row[3].to_text().unwrap_or_default(),
        }))
    }

    pub(super) async fn write(
        &self,
        database: &mut Database,
        namespace: Option<&str>,
        name: &str,
    ) -> Result<(), DatabaseError> {
        let (sql, params) = self.writing(database.dialect(), namespace, name);
        database.execute(&sql, &params).await.map(drop)
    }

    /// The statement, for the transaction that this is true in.
    pub(super) fn writing(&self, dialect: Dialect, namespace: Option<&str>, name: &str) -> Prepared {
        let values: Vec<String> = (1..=6).map(|number| parameter(dialect, number)).collect();
        let sql = format!(
            "INSERT INTO {} (ledger, name, direction, done, started, digest) VALUES ({}) ON CONFLICT (ledger, name) DO \
             UPDATE SET direction = excluded.direction, done = excluded.done, started = excluded.started, \
             digest = excluded.digest",
            own_table(dialect, JOURNAL),
            values.join(", ")
        );
        let done = SqlValue::Integer(i64::try_from(self.done).unwrap_or(i64::MAX));
        let started = SqlValue::Integer(i64::from(self.started));
        let direction = self.direction.as_str().into();
        (sql, vec![ledger(namespace), name.into(), direction, done, started, self.digest.as_str().into()])
    }

    pub(super) fn clear(dialect: Dialect, namespace: Option<&str>, name: &str) -> Prepared {
        delete(dialect, JOURNAL, namespace, name)
    }
}

fn delete(dialect: Dialect, table: &str, namespace: Option<&str>, name: &str) -> Prepared {
    let sql = format!(
        "DELETE FROM {} WHERE ledger = {} AND name = {}",
        own_table(dialect, table),
        parameter(dialect, 1),
        parameter(dialect, 2)
    );
    (sql, vec![ledger(namespace), name.into()])
}

/// Which ledger of the database: each PostgreSQL schema may have one.
fn ledger(namespace: Option<&str>) -> SqlValue {
    namespace.unwrap_or_default().into()
}

fn id(row: &LedgerRow) -> String {
    row.id.to_text().unwrap_or_default()
}

fn created(row: &LedgerRow) -> String {
    row.created_at.clone().unwrap_or_default()
}

fn parameter(dialect: Dialect, number: usize) -> String {
    match dialect {
        Dialect::Postgres => format!("${number}"),
        Dialect::Sqlite => format!("?{number}"),
    }
}
