//! What the rows of `payload_migrations` mean for the files of a project: what is applied, what is next, what goes
//! back.
//!
//! Two things differ from Payload, which takes the next batch from the row with the greatest *name* (so that a late
//! file with an early name reuses a batch) and resets oldest first (so that the second `down` fails on what the first
//! removed): here the next batch is the greatest batch plus one, and everything goes back newest first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

/// The batch of the row that a push in Payload's dev mode leaves.
pub const DEV_BATCH: i64 = -1;
/// The name of that row.
pub const DEV_NAME: &str = "dev";

/// A row of the ledger, as far as decisions need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// Payload's `migrate:refresh` leaves it empty.
    pub batch: Option<i64>,
}

impl Entry {
    /// Whether this row says that the schema was pushed.
    pub fn is_dev(&self) -> bool {
        self.batch == Some(DEV_BATCH)
    }
}

/// Where a migration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Applied,
    Pending,
    /// Pending, though a later one is applied: it came with a merge, or the other was run too early.
    OutOfOrder,
    /// Applied, but its file is not here.
    MissingFile,
}

/// A migration and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Migration {
    pub name: String,
    pub standing: Standing,
    pub batch: Option<i64>,
}

/// Every migration that there is a file or a row for, in the order of names.
///
/// `files` are the names of the migration files in their order ([`crate::migration::migration_files`]).
pub fn migrations(files: &[String], rows: &[Entry]) -> Vec<Migration> {
    let applied = || rows.iter().filter(|row| !row.is_dev());
    let last_applied = applied().filter(|row| files.contains(&row.name)).map(|row| row.name.as_str()).max();
    let names: BTreeSet<&str> =
        files.iter().map(String::as_str).chain(applied().map(|row| row.name.as_str())).collect();
    let migration = |name: &str| {
        let row = applied().find(|row| row.name == name);
        let here = files.iter().any(|file| file == name);
        let standing = match row {
            Some(_) if here => Standing::Applied,
            Some(_) => Standing::MissingFile,
            None if last_applied.is_some_and(|last| name < last) => Standing::OutOfOrder,
            None => Standing::Pending,
        };
        Migration { name: name.to_owned(), standing, batch: row.and_then(|row| row.batch) }
    };
    names.into_iter().map(migration).collect()
}

/// The names of the files that are not applied, in their order.
pub fn pending(files: &[String], rows: &[Entry]) -> Vec<String> {
    let applied = |name: &String| rows.iter().any(|row| !row.is_dev() && row.name == *name);
    files.iter().filter(|name| !applied(name)).cloned().collect()
}

/// Whether the schema was pushed in dev mode, so that migrations may meet what is there already.
pub fn was_pushed(rows: &[Entry]) -> bool {
    rows.iter().any(Entry::is_dev)
}

/// The batch for what is run now: the greatest plus one.
pub fn next_batch(rows: &[Entry]) -> i64 {
    rows.iter().filter_map(|row| row.batch).filter(|batch| *batch > 0).max().unwrap_or_default() + 1
}

/// The positions of the rows of the latest batch, newest first. Rows without a batch are the earliest of all.
pub fn rollback_batch(rows: &[Entry]) -> Vec<usize> {
    let Some(latest) = rows.iter().filter(|row| !row.is_dev()).map(|row| row.batch).max() else { return Vec::new() };
    newest_first(rows).into_iter().filter(|at| rows[*at].batch == latest).collect()
}

/// The positions of all rows that are migrations, newest first: the order in which a reset takes them back.
pub fn reset_order(rows: &[Entry]) -> Vec<usize> {
    newest_first(rows)
}

/// By batch, then by name: a file with an early name that was run late goes back early.
fn newest_first(rows: &[Entry]) -> Vec<usize> {
    let mut found: Vec<usize> = (0..rows.len()).filter(|at| !rows[*at].is_dev()).collect();
    found.sort_by_key(|at| Reverse((rows[*at].batch, rows[*at].name.clone())));
    found
}

#[cfg(test)]
mod tests {
    use super::{Entry, Standing, migrations, next_batch, pending, reset_order, rollback_batch, was_pushed};

    fn rows(rows: &[(&str, Option<i64>)]) -> Vec<Entry> {
        rows.iter().map(|(name, batch)| Entry { name: (*name).to_owned(), batch: *batch }).collect()
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn an_empty_ledger_has_everything_before_it() {
        let files = names(&["a", "b"]);
        assert_eq!(pending(&files, &[]), files);
        assert_eq!(next_batch(&[]), 1);
        assert_eq!(rollback_batch(&[]), Vec::<usize>::new());
        assert!(migrations(&files, &[]).iter().all(|migration| migration.standing == Standing::Pending));
    }

    #[test]
    fn files_and_rows_are_put_together() {
        let files = names(&["a", "b", "c", "d"]);
        let rows = rows(&[("a", Some(1)), ("c", Some(2)), ("gone", Some(1)), ("dev", Some(-1))]);
        let standings: Vec<_> = migrations(&files, &rows).into_iter().map(|m| (m.name, m.standing, m.batch)).collect();
        assert_eq!(
            standings,
            [
                ("a".to_owned(), Standing::Applied, Some(1)),
                ("b".to_owned(), Standing::OutOfOrder, None),
                ("c".to_owned(), Standing::Applied, Some(2)),
                ("d".to_owned(), Standing::Pending, None),
                ("gone".to_owned(), Standing::MissingFile, Some(1)),
            ]
        );
        assert_eq!(pending(&files, &rows), ["b", "d"]);
        assert!(was_pushed(&rows));
    }

    #[test]
    fn a_late_file_with_an_early_name_gets_a_batch_of_its_own() {
        let rows = rows(&[("c", Some(1)), ("a", Some(2))]);
        assert_eq!(next_batch(&rows), 3);
        assert_eq!(rollback_batch(&rows), [1]);
        assert_eq!(reset_order(&rows), [1, 0]);
    }

    #[test]
    fn a_batch_goes_back_newest_first() {
        let rows = rows(&[("dev", Some(-1)), ("a", Some(1)), ("b", Some(2)), ("c", Some(2)), ("z", None)]);
        assert_eq!(rollback_batch(&rows), [3, 2]);
        assert_eq!(reset_order(&rows), [3, 2, 1, 4]);
        assert_eq!(next_batch(&rows), 3);
        let refreshed = self::rows(&[("a", None), ("b", None)]);
        assert_eq!(rollback_batch(&refreshed), [1, 0]);
        assert_eq!(next_batch(&refreshed), 1);
    }
}
