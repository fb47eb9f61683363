//! Forgets how far migrations came that cannot run in one transaction: after the database was put elsewhere by hand or
//! by a backup, what was taken down of them is no longer true.

use payload_sync_core::Dialect;
use payload_sync_database::{Database, DatabaseError, OWN_NAMESPACE, OWN_PREFIX, SqlValue, own_table};

const JOURNAL: &str = "migration_journal";

/// Of one migration, or of all.
pub(crate) async fn forget(
    database: &mut Database,
    namespace: Option<&str>,
    name: Option<&str>,
) -> Result<(), DatabaseError> {
    let dialect = database.dialect();
    let found = match dialect {
        Dialect::Postgres => {
            let sql = "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = $2";
            database.query(sql, &[OWN_NAMESPACE.into(), JOURNAL.into()]).await?
        }
        Dialect::Sqlite => {
            let sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
            database.query(sql, &[format!("{OWN_PREFIX}{JOURNAL}").as_str().into()]).await?
        }
    };
    if found.rows.is_empty() {
        return Ok(());
    }
    let parameters = match dialect {
        Dialect::Postgres => ["$1", "$2"],
        Dialect::Sqlite => ["?", "?"],
    };
    let mut sql = format!("DELETE FROM {} WHERE ledger = {}", own_table(dialect, JOURNAL), parameters[0]);
    let mut values: Vec<SqlValue> = vec![namespace.unwrap_or_default().into()];
    if let Some(name) = name {
        sql.push_str(&format!(" AND name = {}", parameters[1]));
        values.push(name.into());
    }
    database.execute(&sql, &values).await.map(drop)
}
