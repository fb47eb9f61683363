//! What the rows of `payload_migrations` mean for the files of a project: what is applied, what is next, what goes
//! back.
//!
//! Two things differ from Payload, which takes the next batch from the row with the greatest *name* (so that a late
//! file with an early name reuses a batch) and resets oldest first (so that the second `down` fails on what the first
//! removed): here the next batch is the greatest batch plus one, and everything goes back in the reverse of the order
//! in which it was applied.
//!
//! Rows are given in the order in which they were applied.

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

/// The positions of the rows of the latest batch, the last applied first.
///
/// The latest batch is that of the row that was applied last, and goes back as far as rows have it without a break:
/// Payload gives a batch's number again when a late file has an early name.
pub fn rollback_batch(rows: &[Entry]) -> Vec<usize> {
    let order = reset_order(rows);
    let Some(latest) = order.first().map(|at| rows[*at].batch) else { return Vec::new() };
    order.into_iter().take_while(|at| rows[*at].batch == latest).collect()
}

/// The positions of all rows that are migrations, the last applied first: the order in which a reset takes them back.
pub fn reset_order(rows: &[Entry]) -> Vec<usize> {
    (0..rows.len()).rev().filter(|at| !rows[*at].is_dev()).collect()
}

/// The positions of what was applied after `name`, the last applied first. `None` when `name` is not applied.
pub fn applied_after(rows: &[Entry], name: &str) -> Option<Vec<usize>> {
    let target = rows.iter().rposition(|row| !row.is_dev() && row.name == name)?;
    Some(reset_order(rows).into_iter().take_while(|at| *at > target).collect())
}

/// What is remembered of an applied migration beside the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub name: String,
    /// The [fingerprint](crate::migration::fingerprint) of what was applied.
    pub fingerprint: String,
}

/// Where files and ledger have parted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drift {
    /// Applied, and what the file does was changed since.
    pub edited: Vec<String>,
    /// Applied, and the file is not here.
    pub missing: Vec<String>,
    /// Not applied, though a later one is.
    pub out_of_order: Vec<String>,
}

impl Drift {
    pub fn is_empty(&self) -> bool {
        self.edited.is_empty() && self.missing.is_empty() && self.out_of_order.is_empty()
    }
}

/// Compares the files, each with the fingerprint of what it does now, with the ledger and what is remembered of it.
pub fn drift(files: &[(String, String)], rows: &[Entry], marks: &[Mark]) -> Drift {
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let mut drift = Drift::default();
    for migration in migrations(&names, rows) {
        match migration.standing {
            Standing::MissingFile => drift.missing.push(migration.name),
            Standing::OutOfOrder => drift.out_of_order.push(migration.name),
            Standing::Pending => {}
            Standing::Applied => {
                let mark = marks.iter().find(|mark| mark.name == migration.name);
                let file = files.iter().find(|(name, _)| *name == migration.name);
                if let (Some(mark), Some((_, now))) = (mark, file)
                    && crate::migration::fingerprints_differ(&mark.fingerprint, now)
                {
                    drift.edited.push(migration.name);
                }
            }
        }
    }
    drift
}

#[cfg(test)]
mod tests {
    use super::{
        Entry, Mark, Standing, applied_after, drift, migrations, next_batch, pending, reset_order, rollback_batch,
        was_pushed,
    };

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
    fn a_batch_goes_back_in_the_reverse_of_its_order() {
        let rows = rows(&[("z", None), ("dev", Some(-1)), ("a", Some(1)), ("c", Some(2)), ("b", Some(2))]);
        assert_eq!(rollback_batch(&rows), [4, 3]);
        assert_eq!(reset_order(&rows), [4, 3, 2, 0]);
        assert_eq!(next_batch(&rows), 3);
        let refreshed = self::rows(&[("a", None), ("b", None)]);
        assert_eq!(rollback_batch(&refreshed), [1, 0]);
        assert_eq!(next_batch(&refreshed), 1);
    }

    #[test]
    fn a_batch_whose_number_payload_gave_again_is_the_last_rows_only() {
        // `d` was applied by Payload after `b`: it took the batch of the greatest name, `c`, plus one.
        let rows = rows(&[("c", Some(1)), ("a", Some(2)), ("b", Some(3)), ("d", Some(2))]);
        assert_eq!(rollback_batch(&rows), [3]);
        assert_eq!(next_batch(&rows), 4);
    }

    #[test]
    fn what_came_after_a_migration_is_told_by_the_order_of_the_rows() {
        let rows = rows(&[("b", Some(1)), ("dev", Some(-1)), ("a", Some(2)), ("c", Some(3))]);
        assert_eq!(applied_after(&rows, "b"), Some(vec![3, 2]));
        assert_eq!(applied_after(&rows, "c"), Some(vec![]));
        assert_eq!(applied_after(&rows, "dev"), None);
        assert_eq!(applied_after(&rows, "x"), None);
    }

    #[test]
    fn drift_is_what_was_edited_lost_or_comes_late() {
        let file = |name: &str, fingerprint: &str| (name.to_owned(), fingerprint.to_owned());
        let mark = |name: &str, fingerprint: &str| Mark { name: name.to_owned(), fingerprint: fingerprint.to_owned() };
        let files = [file("a", "1 x"), file("b", "1 y"), file("c", "1 z"), file("d", "1 w"), file("e", "1 v")];
        let rows = rows(&[("a", Some(1)), ("gone", Some(1)), ("b", Some(1)), ("d", Some(2)), ("dev", Some(-1))]);
        // `a` is as it was, `b` is not, `d` was applied by another program and is not known; `c` comes late.
        let marks = [mark("a", "1 x"), mark("b", "1 changed"), mark("gone", "1 q")];
        let found = drift(&files, &rows, &marks);
        assert_eq!((found.edited, found.missing, found.out_of_order), (names(&["b"]), names(&["gone"]), names(&["c"])));
        assert!(drift(&files[..1], &rows[..1], &marks).is_empty());
        // A fingerprint of another version of the program says nothing.
        assert!(drift(&files[..1], &rows[..1], &[mark("a", "0 other")]).is_empty());
    }
}
