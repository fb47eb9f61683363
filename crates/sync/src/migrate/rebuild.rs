//! The copying step of a SQLite rebuild, with only those columns that there are.
//!
//! drizzle-kit's rebuild names the columns of the new table on both sides of
//! ``INSERT INTO `__new_t`("a", "b") SELECT "a", "b" FROM `t` ``. A column that the same migration adds is not in the
//! old table, and SQLite then takes `"b"` for a text: every row gets the value `b`. (payload-sync's own files name only
//! what is on both sides.) Such a column is left out here, so it gets its default.

use payload_sync_core::Dialect;
use payload_sync_database::{BeginFailure, Database, SqlValue, StatementFailure, quote};

use super::cascade;
use crate::{Event, Warning};

/// Begins a transaction and runs statements in it one after the other, mending such copies on SQLite and what a cascade
/// took on PostgreSQL.
pub(super) async fn begin_and_run(
    database: &mut Database,
    statements: &[String],
    events: &mut dyn FnMut(Event),
) -> Result<(), BeginFailure> {
    if database.dialect() == Dialect::Postgres {
        return database.begin_and_run(&cascade::survived(statements)).await;
    }
    database.begin().await.map_err(BeginFailure::Begin)?;
    run(database, statements, events).await.map_err(BeginFailure::Statement)
}

async fn run(
    database: &mut Database,
    statements: &[String],
    events: &mut dyn FnMut(Event),
) -> Result<(), StatementFailure> {
    let mut begun = 0;
    for (at, statement) in statements.iter().enumerate() {
        let Some(copy) = Copy::parse(statement) else { continue };
        let fail = |error| StatementFailure { index: at, error };
        let shift = |failure: StatementFailure| StatementFailure { index: begun + failure.index, ..failure };
        database.run(&statements[begun..at]).await.map_err(shift)?;
        begun = at;
        let there = database
            .query("SELECT name FROM pragma_table_info(?)", &[SqlValue::from(copy.from)])
            .await
            .map_err(fail)?;
        let there: Vec<&str> = there.rows.iter().filter_map(|row| row[0].as_str()).collect();
        let missing: Vec<&str> = copy.columns.iter().filter(|name| !there.contains(name)).copied().collect();
        if missing.is_empty() || there.is_empty() {
            continue;
        }
        database.script(&copy.without(&missing)).await.map_err(fail)?;
        begun = at + 1;
        let message = format!(
            "the new column {} of {} gets its default: the migration would have filled it with its own name",
            missing.join(", "),
            copy.from
        );
        events(Event::Warning(Warning::new("rebuild-mended", message)));
    }
    let shift = |failure: StatementFailure| StatementFailure { index: begun + failure.index, ..failure };
    database.run(&statements[begun..]).await.map_err(shift)
}

/// ``INSERT INTO `into`("a", "b") SELECT "a", "b" FROM `from`;``
struct Copy<'a> {
    into: &'a str,
    from: &'a str,
    columns: Vec<&'a str>,
}

impl<'a> Copy<'a> {
    fn parse(statement: &'a str) -> Option<Self> {
        let rest = statement.trim().strip_prefix("INSERT INTO `")?;
        let (into, rest) = rest.split_once("`(\"")?;
        let (columns, rest) = rest.split_once("\") SELECT \"")?;
        let (selected, rest) = rest.split_once("\" FROM `")?;
        let from = rest.trim_end_matches(';').strip_suffix('`')?;
        if !into.starts_with("__new_") || columns != selected || from.contains('`') {
            return None;
        }
        Some(Self { into, from, columns: columns.split("\", \"").collect() })
    }

    fn without(&self, missing: &[&str]) -> String {
        let names = self.columns.iter().filter(|name| !missing.contains(name));
        let names = names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let [into, from] = [self.into, self.from].map(|name| quote(Dialect::Sqlite, name));
        format!("INSERT INTO {into}({names}) SELECT {names} FROM {from};")
    }
}

#[cfg(test)]
mod tests {
    use super::Copy;

    #[test]
    fn finds_the_copies_of_rebuilds() {
        let sql = "INSERT INTO `__new_t`(\"id\", \"a b\", \"c\") SELECT \"id\", \"a b\", \"c\" FROM `t`;";
        let copy = Copy::parse(sql).unwrap();
        assert_eq!((copy.into, copy.from, copy.columns.as_slice()), ("__new_t", "t", &["id", "a b", "c"][..]));
        assert_eq!(copy.without(&["a b"]), "INSERT INTO `__new_t`(\"id\", \"c\") SELECT \"id\", \"c\" FROM `t`;");
        assert_eq!(copy.without(&[]), sql);
        for other in [
            "INSERT INTO `t`(\"id\") SELECT \"id\" FROM `u`;",
            "INSERT INTO `__new_t`(\"id\") SELECT \"other\" FROM `t`;",
            "INSERT INTO `__new_t`(\"id\") SELECT \"id\" FROM `t` WHERE \"id\" > 1;",
            "CREATE TABLE `__new_t` (\"id\" integer);",
        ] {
            assert!(Copy::parse(other).is_none(), "{other}");
        }
    }
}
