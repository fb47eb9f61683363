//! A migration whose statements cannot all share one transaction: part by part, each taken down when it is done, so
//! that a run that was killed goes on where it was.

use std::cell::RefCell;

use payload_sync_core::migration::{ConcurrentIndex, Part, checksum, concurrent_index};
use payload_sync_database::{Database, DatabaseError, ErrorKind, StatementFailure, literal, quote};

use super::Error;
use super::apply::{Direction, Says, Script, Work};
use super::marks::Journal;
use crate::{Event, Warning};

impl Work<'_> {
    pub(super) async fn in_parts(
        &self,
        script: &Script<'_>,
        parts: &[Part],
        events: &RefCell<&mut dyn FnMut(Event)>,
    ) -> Result<(), Error> {
        let journal = {
            let mut database = self.session.database().await;
            if !self.session.own_tables(&mut database).await? {
                return Err(Error::NoJournal { migration: self.migration.to_owned() });
            }
            Journal::read(&mut database, self.namespace, self.migration).await?
        };
        let (mut done, mut started) = (0, false);
        // One of the other way is over: somebody has looked, and said in the ledger where the migration stands.
        let way = self.journal(script, 0, false).direction;
        if let Some(journal) = journal.filter(|journal| journal.direction == way) {
            let known =
                journal.done <= script.texts.len() && journal == self.journal(script, journal.done, journal.started);
            if !known {
                return Err(Error::OtherJournal { migration: self.migration.to_owned(), done: journal.done });
            }
            (done, started) = (journal.done, journal.started);
            let message = format!("{} goes on after its first {done} statements, which are done", self.migration);
            (events.borrow_mut())(Event::Warning(Warning::new("migration-resumed", message)));
        }
        for (at, part) in parts.iter().enumerate() {
            let last = at + 1 == parts.len();
            let ran = match part {
                Part::Together(range) if range.end <= done && !last => continue,
                Part::Together(range) => {
                    let says = if last { Says::Done } else { Says::Partly(self.journal(script, range.end, false)) };
                    self.retried(script, range.clone(), &says, events).await
                }
                Part::Alone(index) if *index < done => continue,
                Part::Alone(index) => self.alone(script, *index, started && *index == done).await,
            };
            ran.map_err(|error| self.stopped(error, script, part))?;
        }
        Ok(())
    }

    /// What the journal says when so many statements are done.
    fn journal(&self, script: &Script<'_>, done: usize, started: bool) -> Journal {
        let direction = if self.direction == Direction::Up { "up" } else { "down" };
        let digest = checksum(&script.texts[..done].join("\0"));
        Journal { direction: direction.to_owned(), done, started, digest }
    }

    /// One statement outside of every transaction. `begun`: an earlier run sent it, and did not hear how it ended.
    async fn alone(&self, script: &Script<'_>, index: usize, begun: bool) -> Result<(), Error> {
        let statement = &script.texts[index];
        let mut database = self.session.database().await;
        let database = &mut *database;
        let mut is_done = begun && settled(database, statement).await?;
        if !begun {
            self.journal(script, index, true).write(database, self.namespace, self.migration).await?;
        }
        if !is_done && let Err(error) = database.script(statement).await {
            if error.kind == ErrorKind::Closed {
                return Err(script.failure(StatementFailure { index, error }));
            }
            is_done = begun && was_done_before(&error);
            if !is_done {
                // It said that it did not do it, so the next run has nothing to find out. What it leaves is taken away.
                let _ = settled(database, statement).await;
                self.journal(script, index, false).write(database, self.namespace, self.migration).await?;
                return Err(script.failure(StatementFailure { index, error }));
            }
        }
        self.journal(script, index + 1, false).write(database, self.namespace, self.migration).await?;
        Ok(())
    }

    /// The same failure with what is done and stays.
    fn stopped(&self, error: Error, script: &Script<'_>, part: &Part) -> Error {
        let (Part::Alone(done) | Part::Together(std::ops::Range { start: done, .. })) = part;
        match error {
            Error::Statement { migration, place, statement, source } if *done > 0 || matches!(part, Part::Alone(_)) => {
                Error::Stopped { migration, done: *done, of: script.texts.len(), place, statement, source }
            }
            other => other,
        }
    }
}

/// Whether the statement was done, as the database has it. An index that was left half made is dropped.
async fn settled(database: &mut Database, statement: &str) -> Result<bool, DatabaseError> {
    let Some(index) = concurrent_index(statement) else { return Ok(false) };
    let dialect = database.dialect();
    let ConcurrentIndex { create, name, table, schema } = &index;
    let of = match (table, schema) {
        (Some(table), _) => format!("i.indrelid = to_regclass({})", literal(table)),
        (None, Some(schema)) => format!("n.nspname = {}", literal(schema)),
        (None, None) => "pg_table_is_visible(c.oid)".to_owned(),
    };
    let sql = format!(
        "SELECT i.indisvalid, n.nspname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
         JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = {} AND {of}",
        literal(name)
    );
    let rows = database.query(&sql, &[]).await?.rows;
    let Some(row) = rows.first() else { return Ok(!create) };
    let (valid, namespace) = (row[0].as_bool().unwrap_or(false), row[1].to_text().unwrap_or_default());
    if !create || valid {
        return Ok(*create);
    }
    let sql = format!("DROP INDEX CONCURRENTLY {}.{}", quote(dialect, &namespace), quote(dialect, name));
    database.script(&sql).await?;
    Ok(false)
}

/// `CREATE DATABASE` and its like on the second try: it is there, or it is gone.
fn was_done_before(error: &DatabaseError) -> bool {
    matches!(error.code.as_deref(), Some("42P04" | "42710" | "42P07" | "3D000" | "42704" | "42P01"))
}
