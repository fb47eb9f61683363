//! What a push would lose, counted in the database itself.

use payload_sync_core::Dialect;
use payload_sync_core::diff::{Diff, HazardCode};
use payload_sync_database::{Database, DatabaseError, SqlValue, qualify, quote};

/// One sentence for everything that is gone afterwards; nothing for what is empty.
pub(super) async fn losses(
    database: &mut Database,
    namespace: Option<&str>,
    diff: &Diff,
) -> Result<Vec<String>, DatabaseError> {
    let dialect = database.dialect();
    let mut found = Vec::new();
    for hazard in diff.hazards() {
        // The database has the table under its previous name.
        let renamed = diff.tables.renamed.iter().find(|renamed| renamed.to == hazard.table);
        let table = renamed.map_or(hazard.table.as_str(), |renamed| &renamed.from);
        let from = qualify(dialect, namespace, table);
        match (hazard.code, &hazard.column) {
            (HazardCode::DropsTable, _) => {
                let rows = count(database, &format!("SELECT count(*) FROM {from}")).await?;
                if rows > 0 {
                    found.push(format!("{table}: {rows} rows"));
                }
            }
            (HazardCode::DropsColumn, Some(column)) => {
                let values = count(database, &format!("SELECT count({}) FROM {from}", quote(dialect, column))).await?;
                if values > 0 {
                    found.push(format!("{table}.{column}: {values} values"));
                }
            }
            // PostgreSQL refuses values that do not fit; SQLite keeps them as something else.
            (HazardCode::TypeChange, Some(column)) if dialect == Dialect::Sqlite => {
                let values = count(database, &format!("SELECT count({}) FROM {from}", quote(dialect, column))).await?;
                if values > 0 {
                    let change = hazard.detail.as_deref().unwrap_or("another type");
                    found.push(format!("{table}.{column}: {values} values change ({change})"));
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

async fn count(database: &mut Database, sql: &str) -> Result<i64, DatabaseError> {
    Ok(database.query(sql, &[]).await?.scalar().and_then(SqlValue::as_i64).unwrap_or_default())
}
