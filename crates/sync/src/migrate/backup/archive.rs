//! Some tables of a PostgreSQL database as files in `COPY`'s text format, with the schema that they had.
//!
//! To restore brings the schema back by the difference between what is there and what was, and fills the archived
//! tables again. Rows of other tables stay as they are. What a schema does not have is in `objects`.

use std::fs;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::Path;

use bytes::Bytes;
use indexmap::IndexSet;
use payload_sync_core::diff::Answers;
use payload_sync_core::{Dialect, Schema, snapshot, sql};
use payload_sync_database::{Database, Postgres, SqlValue, literal, qualify, quote};
use serde::{Deserialize, Serialize};

use super::super::{Error, progress, run_statements};
use super::objects::Objects;

pub(super) const SCHEMA: &str = "schema.json";
/// Rows that are in memory at a time.
const PAGE: usize = 2000;

/// A table in an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct Table {
    pub table: String,
    pub columns: Vec<String>,
    pub rows: u64,
    pub file: String,
}

/// The schema at the time of a backup.
pub(super) fn schema(dir: &Path) -> Result<Schema, Error> {
    let path = dir.join(SCHEMA);
    let text = fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
    snapshot::parse(&text).map_err(|source| Error::Snapshot { path, source })
}

pub(super) async fn write(
    database: &mut Postgres,
    schema: &Schema,
    tables: &IndexSet<String>,
    dir: &Path,
) -> Result<Vec<Table>, Error> {
    let failed = |error: std::io::Error| Error::Backup { path: dir.to_owned(), reason: error.to_string() };
    let text = snapshot::render(schema, snapshot::ORIGIN);
    super::write_private(&dir.join(SCHEMA), text.as_bytes()).map_err(failed)?;
    // All tables as of one moment.
    database.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", &[]).await?;
    let written = async {
        let mut done = Vec::new();
        for (at, table) in tables.iter().filter_map(|name| schema.tables.get(name)).enumerate() {
            let file = format!("{at}.copy");
            let mut out = BufWriter::new(super::private_file(&dir.join(&file)).map_err(failed)?);
            let columns: Vec<String> = table.columns.keys().cloned().collect();
            let list = columns.iter().map(|name| quote(Dialect::Postgres, name)).collect::<Vec<_>>().join(", ");
            let from = qualify(Dialect::Postgres, Some(schema.namespace.as_deref().unwrap_or("public")), &table.name);
            database.query(&format!("DECLARE payload_sync_rows CURSOR FOR SELECT {list} FROM {from}"), &[]).await?;
            let mut rows = 0;
            loop {
                let page = database.query(&format!("FETCH {PAGE} FROM payload_sync_rows"), &[]).await?.rows;
                for row in &page {
                    let line = row.iter().map(cell).collect::<Vec<_>>().join("\t");
                    writeln!(out, "{line}").map_err(failed)?;
                }
                rows += page.len() as u64;
                if page.len() < PAGE {
                    break;
                }
            }
            database.query("CLOSE payload_sync_rows", &[]).await?;
            out.flush().map_err(failed)?;
            done.push(Table { table: table.name.clone(), columns, rows, file });
        }
        Ok(done)
    };
    let written = written.await;
    // Nothing was changed.
    database.query("ROLLBACK", &[]).await?;
    written
}

/// A value in `COPY`'s text format.
fn cell(value: &SqlValue) -> String {
    let Some(text) = value.to_text() else { return "\\N".to_owned() };
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out
}

pub(super) async fn restore(database: &mut Database, dir: &Path, tables: &[Table]) -> Result<(), Error> {
    let then = schema(dir)?;
    let now = database.introspect_as(&then).await?;
    let archived = |name: &str| tables.iter().any(|table| table.table == name);
    // Without the foreign keys from and to what is emptied and filled: they come back last, and are checked then.
    let loose = |schema: &Schema| {
        let mut schema = schema.clone();
        for table in schema.tables.values_mut() {
            let own = archived(&table.name);
            table.foreign_keys.retain(|_, key| !own && !archived(&key.foreign_table));
        }
        schema
    };
    let (loose_now, loose_then) = (loose(&now), loose(&then));
    let namespace = then.namespace.as_deref().unwrap_or("public");
    let name = |table: &str| qualify(Dialect::Postgres, Some(namespace), table);
    let reshaping = sql::statements(&loose_now, &loose_then, &Answers::all_new())?;
    let mut objects = Objects::default();
    if let Database::Postgres(postgres) = &mut *database {
        let of = then.namespace.as_deref();
        objects = Objects::prepare(postgres, of, dir, archived, !reshaping.is_empty()).await?;
    }
    let mut statements = std::mem::take(&mut objects.first);
    statements.extend(sql::statements(&now, &loose_now, &Answers::all_new())?);
    let emptied: Vec<String> =
        tables.iter().filter(|table| now.tables.contains_key(&table.table)).map(|table| name(&table.table)).collect();
    if !emptied.is_empty() {
        statements.push(format!("TRUNCATE {};", emptied.join(", ")));
    }
    statements.extend(reshaping);
    let last = sql::statements(&loose_then, &then, &Answers::all_new())?;
    run_statements(database, "restore", statements, async |database| {
        if let Database::Postgres(postgres) = &mut *database {
            for table in tables {
                fill(postgres, table, &name(&table.table), dir).await?;
            }
            for table in tables {
                count_on(postgres, &then, table, &name(&table.table)).await?;
            }
        }
        for statement in &last {
            database.script(statement).await?;
        }
        objects.make(database, then.namespace.as_deref()).await?;
        Ok(progress::forget(database, then.namespace.as_deref(), None).await?)
    })
    .await
}

async fn fill(database: &mut Postgres, table: &Table, name: &str, dir: &Path) -> Result<(), Error> {
    let path = dir.join(&table.file);
    let unreadable = |source| Error::Read { path: path.clone(), source };
    let mut lines = BufReader::new(fs::File::open(&path).map_err(unreadable)?).split(b'\n');
    let list = table.columns.iter().map(|name| quote(Dialect::Postgres, name)).collect::<Vec<_>>().join(", ");
    let sql = format!("COPY {name} ({list}) FROM STDIN");
    let mut filled = 0;
    loop {
        let mut page = Vec::new();
        for line in lines.by_ref().take(PAGE) {
            page.extend(line.map_err(unreadable)?);
            page.push(b'\n');
        }
        if page.is_empty() {
            break;
        }
        filled += database.copy_in(&sql, Bytes::from(page)).await?;
    }
    if filled != table.rows {
        let reason = format!("{} has {filled} rows in the backup, and should have {}", table.table, table.rows);
        return Err(Error::Restore { reason });
    }
    Ok(())
}

/// Numbers that the table gives out go on behind those that it has.
async fn count_on(database: &mut Postgres, then: &Schema, table: &Table, name: &str) -> Result<(), Error> {
    let columns = then.tables.get(&table.table).into_iter().flat_map(|table| table.columns.values());
    for column in columns.filter(|column| column.type_name.ends_with("serial")) {
        let quoted = quote(Dialect::Postgres, &column.name);
        let sql = format!(
            "SELECT setval(s, m) FROM (SELECT pg_get_serial_sequence({}, {})::regclass AS s, max({quoted}) AS m FROM {name}) x \
             WHERE m > coalesce(pg_sequence_last_value(s), 0)",
            literal(name),
            literal(&column.name),
        );
        database.query(&sql, &[]).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use payload_sync_database::SqlValue;

    use super::cell;

    #[test]
    fn cells_have_no_tabs_and_no_line_breaks() {
        assert_eq!(cell(&SqlValue::Null), "\\N");
        assert_eq!(cell(&SqlValue::Text("a\tb\nc\\d\r".into())), "a\\tb\\nc\\\\d\\r");
        assert_eq!(cell(&SqlValue::Text("\\N".into())), "\\\\N");
    }
}
