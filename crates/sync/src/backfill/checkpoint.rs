//! Where a backfill that commits batch by batch stands, kept beside the data and written in the same transaction: a
//! run that was killed goes on exactly after the last document that was committed.

use payload_sync_core::Dialect;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::map::ColumnKind;
use payload_sync_database::{Database, DatabaseError, OWN_NAMESPACE, SqlValue, own_table};

use crate::documents::rows::cell;

const TABLE: &str = "backfills";

/// The checkpoint of one backfill: the same transform on the same documents.
pub(super) struct Checkpoints {
    name: String,
    made: bool,
}

impl Checkpoints {
    /// `parts`: what makes two runs the same backfill.
    pub(super) fn new(parts: &[&str]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(part.as_bytes()).update(&[0]);
        }
        Self { name: hasher.finalize().to_hex().to_string(), made: false }
    }

    /// The last document of an earlier run that did not come to its end, and how many it had done.
    pub(super) async fn read(
        &self,
        database: &mut Database,
        kind: ColumnKind,
    ) -> Result<Option<(Key, u64)>, DatabaseError> {
        let table = own_table(database.dialect(), TABLE);
        let exists = match database.dialect() {
            Dialect::Postgres => {
                let rows = database.query("SELECT to_regclass($1)::text", &[table.as_str().into()]).await?;
                rows.scalar().is_some_and(|found| !found.is_null())
            }
            Dialect::Sqlite => {
                let sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
                let name = table.trim_matches('`').to_owned();
                !database.query(sql, &[name.into()]).await?.rows.is_empty()
            }
        };
        if !exists {
            return Ok(None);
        }
        let parameter = parameter(database.dialect(), 1);
        let sql = format!("SELECT position, documents FROM {table} WHERE name = {parameter}");
        let rows = database.query(&sql, &[self.name.as_str().into()]).await?.rows;
        let found = rows.into_iter().next().and_then(|row| {
            let mut row = row.into_iter();
            let key = cell(row.next()?).key(kind)?;
            let documents = cell(row.next()?).as_integer().and_then(|count| u64::try_from(count).ok())?;
            Some((key, documents))
        });
        Ok(found)
    }

    /// Takes down where the run stands; in the transaction of the batch.
    pub(super) async fn write(
        &mut self,
        database: &mut Database,
        position: &Key,
        documents: u64,
        now: &str,
    ) -> Result<(), DatabaseError> {
        let dialect = database.dialect();
        let table = own_table(dialect, TABLE);
        if !self.made {
            if dialect == Dialect::Postgres {
                // Asked first: CREATE SCHEMA wants a privilege even where IF NOT EXISTS finds it.
                let namespace = [OWN_NAMESPACE.into()];
                let known = database.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &namespace).await?;
                if known.rows.is_empty() {
                    database.script(&format!("CREATE SCHEMA IF NOT EXISTS {OWN_NAMESPACE}")).await?;
                }
            }
            let columns =
                "name text PRIMARY KEY, position text NOT NULL, documents bigint NOT NULL, updated_at text NOT NULL";
            database.script(&format!("CREATE TABLE IF NOT EXISTS {table} ({columns})")).await?;
            self.made = true;
        }
        let values: Vec<String> = (1..=4).map(|number| parameter(dialect, number)).collect();
        let sql = format!(
            "INSERT INTO {table} (name, position, documents, updated_at) VALUES ({}) ON CONFLICT (name) DO UPDATE SET \
             position = excluded.position, documents = excluded.documents, updated_at = excluded.updated_at",
            values.join(", ")
        );
        let position = match position.to_cell() {
            Cell::Text(text) => text,
            _ => position.to_string(),
        };
        let documents = SqlValue::Integer(i64::try_from(documents).unwrap_or(i64::MAX));
        database.execute(&sql, &[self.name.as_str().into(), position.into(), documents, now.into()]).await.map(drop)
    }

    /// The run came to its end.
    pub(super) async fn clear(&self, database: &mut Database) -> Result<(), DatabaseError> {
        if !self.made {
            return Ok(());
        }
        let table = own_table(database.dialect(), TABLE);
        let sql = format!("DELETE FROM {table} WHERE name = {}", parameter(database.dialect(), 1));
        database.execute(&sql, &[self.name.as_str().into()]).await.map(drop)
    }
}

fn parameter(dialect: Dialect, number: usize) -> String {
    match dialect {
        Dialect::Postgres => format!("${number}"),
        Dialect::Sqlite => format!("?{number}"),
    }
}
