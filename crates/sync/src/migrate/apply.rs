//! One migration, there or back, in one transaction with its row of the ledger.

use std::cell::RefCell;
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use payload_sync_core::Dialect;
use payload_sync_core::migration::{
    MigrationBody, Outside, Statement, fingerprint_of, outside_transaction, parse_file, parts,
};
use payload_sync_database::{
    BeginFailure, Database, DatabaseError, ErrorKind, Lock, Process, SqlValue, StatementFailure,
};

use payload_sync_engine::{self as engine, EngineError};
use tokio::sync::{Mutex, mpsc};

use super::Error;
use super::folder::MigrationFile;
use super::marks::Journal;
use super::session::Session;
use super::{marks, rebuild};
use crate::sql_host::SessionHost;
use crate::{Event, Place, Project, Step, Verb, Warning};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    Down,
}

/// What happens to the ledger with the migration.
#[derive(Debug, Clone)]
pub(crate) enum Record {
    Insert { batch: i64 },
    Delete { id: SqlValue },
}

/// A migration that ran.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Applied {
    pub name: String,
    pub millis: u64,
    /// Whether it has code that ran in the engine; otherwise it was plain SQL.
    pub code: bool,
}

/// Runs a migration and records it: both or neither, and only as long as the run's lock is held. (A scratch database
/// has none.)
#[expect(clippy::too_many_arguments, reason = "all that a migration is made of")]
pub(crate) async fn apply(
    project: &Project,
    session: &Session,
    lock: Option<&mut Lock>,
    namespace: Option<&str>,
    file: &MigrationFile,
    direction: Direction,
    record: Record,
    events: &mut dyn FnMut(Event),
) -> Result<Applied, Error> {
    let begun = Instant::now();
    let verb = if direction == Direction::Up { Verb::Migrate } else { Verb::Rollback };
    events(Event::Started { step: Step::new(verb, &file.name) });
    let text = file.text()?;
    let body = parse_file(&text);
    let fingerprint = fingerprint_of(&body, &text);
    let lock = Mutex::new(lock);
    let work = Work { project, session, lock, migration: &file.name, namespace, direction, record, fingerprint };
    let code = body == MigrationBody::Code;
    match body {
        MigrationBody::Sql { up, down } => {
            let statements = if direction == Direction::Up { up } else { down };
            let script = Script::new(&file.name, &statements, Some(&file.path), session.database().await.dialect())?;
            let parts = parts(&script.texts, session.database().await.dialect());
            if parts.len() == 1 {
                work.retried(&script, 0..script.texts.len(), &Says::Done, &RefCell::new(&mut *events)).await?;
            } else {
                work.check_lock().await?;
                work.in_parts(&script, &parts, &RefCell::new(&mut *events)).await?;
            }
        }
        MigrationBody::Code => {
            work.check_lock().await?;
            work.run_code(file, &text, events).await?;
        }
    }
    let millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    events(Event::Finished { step: Step::new(verb, &file.name), millis });
    Ok(Applied { name: file.name.clone(), millis, code })
}

/// How often a migration is tried that meets locks. Each time it gives up soon (`session::LOCK_TIMEOUT`) and goes back to the
/// end of the queue: whoever waits for a lock on a table keeps everybody else waiting behind it.
const ATTEMPTS: u32 = 10;

/// Longer each time, and not the same for two that meet.
fn pause(attempt: u32) -> Duration {
    let jitter = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos() % 500;
    Duration::from_millis(u64::from(attempt.min(6)) * 500 + u64::from(jitter))
}

pub(super) struct Work<'a> {
    pub project: &'a Project,
    pub session: &'a Session,
    pub lock: Mutex<Option<&'a mut Lock>>,
    pub migration: &'a str,
    pub namespace: Option<&'a str>,
    pub direction: Direction,
    pub record: Record,
    pub fingerprint: String,
}

/// What a transaction says of the migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Says {
    /// It is done: the ledger has it, and nothing else remembers it.
    Done,
    /// So much of it is done.
    Partly(Journal),
}

impl Work<'_> {
    /// An error when the run's lock is gone.
    async fn check_lock(&self) -> Result<(), DatabaseError> {
        match &mut *self.lock.lock().await {
            Some(lock) => lock.check().await,
            None => Ok(()),
        }
    }

    /// Runs statements of the script in one transaction with what it says of the migration, and tries again when a
    /// lock of somebody else is in the way.
    pub(super) async fn retried(
        &self,
        script: &Script<'_>,
        range: Range<usize>,
        says: &Says,
        events: &RefCell<&mut dyn FnMut(Event)>,
    ) -> Result<(), Error> {
        let seen = RefCell::new(Vec::new());
        let mut attempt = 1;
        loop {
            let Err(error) = self.attempt(script, range.clone(), says, &seen, events).await else { return Ok(()) };
            if !error.is_locked() {
                return Err(error);
            }
            if attempt == ATTEMPTS || self.project.interrupt.load(Ordering::Relaxed) {
                return Err(error.blocked(attempt, seen.into_inner()));
            }
            if seen.borrow().is_empty() {
                let message = format!("{} waits for a lock that another connection holds: {error}", self.migration);
                (events.borrow_mut())(Event::Warning(Warning::new("waiting-for-lock", message)));
            }
            tokio::time::sleep(pause(attempt)).await;
            attempt += 1;
        }
    }

    async fn attempt(
        &self,
        script: &Script<'_>,
        range: Range<usize>,
        says: &Says,
        seen: &RefCell<Vec<String>>,
        events: &RefCell<&mut dyn FnMut(Event)>,
    ) -> Result<(), Error> {
        let mut database = self.session.database().await;
        let database = &mut *database;
        let marked = self.session.own_tables(database).await?;
        let unenforced = Unenforced::begin(database, script.without_foreign_keys).await?;
        let process = process(database);
        let work = self.work(database, script, range, says, &unenforced, marked, events);
        let ran = self.session.watched(process, self.migration, seen, events, work).await;
        if ran.is_err() {
            take_back(database).await;
        }
        unenforced.end(database).await?;
        ran
    }

    #[expect(clippy::too_many_arguments, reason = "all that a transaction is made of")]
    async fn work(
        &self,
        database: &mut Database,
        script: &Script<'_>,
        range: Range<usize>,
        says: &Says,
        unenforced: &Unenforced,
        marked: bool,
        events: &RefCell<&mut dyn FnMut(Event)>,
    ) -> Result<(), Error> {
        let mut tell = |event| (events.borrow_mut())(event);
        // Beside the statements rather than before them: nothing is committed before the answer. Neither is broken off
        // when the other fails, as the connection is needed to take back what was done.
        let (checked, ran) =
            tokio::join!(self.check_lock(), rebuild::begin_and_run(database, &script.texts[range.clone()], &mut tell));
        checked?;
        ran.map_err(|failure| match failure {
            BeginFailure::Begin(source) => source.into(),
            BeginFailure::Statement(failure) => {
                script.failure(StatementFailure { index: range.start + failure.index, ..failure })
            }
        })?;
        unenforced.check(database, self.migration).await?;
        self.commit(database, says, marked).await
    }

    /// Code runs in the engine, on a thread of its own; its statements come back to this connection.
    async fn run_code(self, file: &MigrationFile, text: &str, events: &mut dyn FnMut(Event)) -> Result<(), Error> {
        // What the code will do is not known; a file that rebuilds tables says so.
        let rebuilds = text.to_ascii_lowercase().contains("foreign_keys");
        let mut database = self.session.database().await;
        let marked = self.session.own_tables(&mut database).await?;
        let unenforced = Unenforced::begin(&mut database, rebuilds).await?;
        // Code is not run twice: it may have done something that no rollback takes back. So what it did is on the disk
        // at once, and it waits for locks.
        database.begin_flushed().await?;
        if let Database::Postgres(postgres) = &mut *database {
            postgres.query("SET LOCAL lock_timeout = 0", &[]).await?;
        }
        let process = process(&database);
        drop(database);

        let events = RefCell::new(events);
        let seen = RefCell::new(Vec::new());
        let running = run_in_engine(self.project, self.session, file, self.direction, &events);
        let ran = self.session.watched(process, self.migration, &seen, &events, running).await;

        let mut database = self.session.database().await;
        let ran = async {
            ran.map_err(|source| Error::Code { migration: self.migration.to_owned(), source: Box::new(source) })?;
            unenforced.check(&mut database, self.migration).await?;
            self.commit(&mut database, &Says::Done, marked).await
        };
        let ran = ran.await;
        if ran.is_err() {
            take_back(&mut database).await;
        }
        unenforced.end(&mut database).await?;
        ran
    }

    /// Takes down where the migration stands, in its transaction, and commits that.
    async fn commit(&self, database: &mut Database, says: &Says, marked: bool) -> Result<(), Error> {
        let migration = self.migration.to_owned();
        let sayings = self.sayings(database, says, marked).await;
        let sayings = sayings.map_err(|source| Error::Record { migration: migration.clone(), source })?;
        database.commit_with(sayings).await.map_err(|source| match source.kind {
            ErrorKind::Closed => Error::CommitLost { migration, source },
            _ => Error::Record { migration, source },
        })
    }

    /// The statements that take down where the migration stands.
    async fn sayings(
        &self,
        database: &mut Database,
        says: &Says,
        marked: bool,
    ) -> Result<Vec<(String, Vec<SqlValue>)>, DatabaseError> {
        let (dialect, namespace, migration) = (database.dialect(), self.namespace, self.migration);
        if let Says::Partly(journal) = says {
            return Ok(vec![journal.writing(dialect, namespace, migration)]);
        }
        let mut sayings = Vec::new();
        match &self.record {
            Record::Insert { batch } => match database {
                Database::Postgres(postgres) => {
                    let row = postgres.ledger_insertion(namespace, migration, *batch).await?;
                    sayings.push(if marked { marks::write_with(row, namespace, &self.fingerprint) } else { row });
                }
                Database::Sqlite(sqlite) => {
                    let row = sqlite.insert_ledger(migration, *batch).await?;
                    if marked {
                        sayings.push(marks::write(dialect, namespace, &row, &self.fingerprint));
                    }
                }
            },
            Record::Delete { id } => {
                // The first migration's way back drops the ledger itself.
                if database.has_ledger(namespace).await? {
                    sayings.push(database.ledger_deletion(namespace, id));
                }
                if marked {
                    sayings.push(marks::forget(dialect, namespace, migration));
                }
            }
        }
        if marked {
            sayings.push(Journal::clear(dialect, namespace, migration));
        }
        Ok(sayings)
    }
}

/// Takes back what was not committed.
async fn take_back(database: &mut Database) {
    // A connection that is gone has taken everything back already, and where there is no transaction, there is nothing
    // to take back: the first error is the one that helps.
    let _ = database.rollback().await;
}

/// The server's process that does the transaction.
fn process(database: &Database) -> Option<Process> {
    match database {
        Database::Postgres(postgres) => Some(postgres.process()),
        Database::Sqlite(_) => None,
    }
}

async fn run_in_engine(
    project: &Project,
    session: &Session,
    file: &MigrationFile,
    direction: Direction,
    events: &RefCell<&mut dyn FnMut(Event)>,
) -> Result<(), EngineError> {
    let mut settings = project.running_settings();
    // A data migration takes as long as its data; Ctrl-C still ends it.
    settings.limits.time = None;
    let mut host = SessionHost::new(session.shared()).await;
    // Where Payload is installed, or a build has its code, that is what runs.
    if !project.has_payload()
        && project.has_model()
        && let Ok(model) = project.model(None).await
    {
        host = host.with_documents(project, model);
    }
    let host = Box::new(host);
    let (lines, mut heard) = mpsc::unbounded_channel();
    let direction = match direction {
        Direction::Up => engine::Direction::Up,
        Direction::Down => engine::Direction::Down,
    };
    let path = file.path.clone();
    let running = tokio::task::spawn_blocking(move || {
        // Nobody listens any more: the run is over.
        let listener = Box::new(move |line: &str| drop(lines.send(line.to_owned())));
        engine::run_migration_with(&settings, &path, direction, host, listener)
    });
    // Ends when the engine lets go of the listener.
    while let Some(line) = heard.recv().await {
        (events.borrow_mut())(Event::said(&file.name, line, "migration-warning"));
    }
    let ended = EngineError::new(engine::ErrorCode::Internal, "the engine ended unexpectedly");
    running.await.unwrap_or(Err(ended)).map(drop)
}

/// Runs statements that belong to no migration file, in one transaction with `and_then`.
pub(crate) async fn run_statements<T>(
    database: &mut Database,
    name: &str,
    statements: Vec<String>,
    and_then: impl AsyncFnOnce(&mut Database) -> Result<T, Error>,
) -> Result<T, Error> {
    let statements: Vec<Statement> = statements.into_iter().map(|text| Statement { text, line: 1 }).collect();
    let script = Script::new(name, &statements, None, database.dialect())?;
    let unenforced = Unenforced::begin(database, script.without_foreign_keys).await?;
    database.begin().await?;
    let ran = async {
        database.run(&script.texts).await.map_err(|failure| script.failure(failure))?;
        unenforced.check(database, name).await?;
        and_then(database).await
    };
    let ran = match ran.await {
        Ok(value) => match database.commit().await {
            Ok(()) => Ok(value),
            Err(source) => Err(Error::Record { migration: name.to_owned(), source }),
        },
        Err(error) => Err(error),
    };
    if ran.is_err() {
        // See `Work::end`.
        let _ = database.rollback().await;
    }
    unenforced.end(database).await?;
    ran
}

/// Statements of one migration.
pub(super) struct Script<'a> {
    migration: &'a str,
    file: Option<&'a Path>,
    statements: Vec<&'a Statement>,
    pub texts: Vec<String>,
    /// The script switches foreign keys off, which SQLite ignores inside the transaction: it is done around it, and
    /// for the whole of it. (Payload's files have one pair of pragmas around the first of many rebuilds.) Or it drops
    /// several tables: with foreign keys on, SQLite refuses the second as soon as something refers to the first.
    without_foreign_keys: bool,
}

impl<'a> Script<'a> {
    fn new(
        migration: &'a str,
        statements: &'a [Statement],
        file: Option<&'a Path>,
        dialect: Dialect,
    ) -> Result<Self, Error> {
        let texts: Vec<&str> = statements.iter().map(|statement| statement.text.as_str()).collect();
        let outside = outside_transaction(&texts, dialect);
        if let Some((at, _)) = outside.iter().find(|(_, reason)| *reason == Outside::OwnTransaction) {
            let file = file.unwrap_or(Path::new(""));
            let place = Place::at(file, line(statements[*at].line), 1);
            return Err(Error::OwnTransaction { migration: migration.to_owned(), place });
        }
        let pragma = |at: usize| outside.iter().any(|(index, reason)| *index == at && *reason == Outside::ForeignKeys);
        let statements: Vec<&Statement> =
            statements.iter().enumerate().filter(|(at, _)| !pragma(*at)).map(|(_, statement)| statement).collect();
        Ok(Self {
            migration,
            file,
            texts: statements.iter().map(|statement| statement.text.clone()).collect(),
            without_foreign_keys: statements.len() < texts.len()
                || texts.iter().filter(|sql| drops_table(sql)).count() > 1,
            statements,
        })
    }

    pub(super) fn failure(&self, failure: StatementFailure) -> Error {
        let StatementFailure { index, error } = failure;
        let statement = self.statements[index];
        let place = self.file.map(|file| {
            // The database counts characters of the statement; SQLite and PostgreSQL tell where only for some errors.
            let before = error.position.map_or(0, |at| at.saturating_sub(1) as usize);
            let lines = statement.text.chars().take(before).filter(|letter| *letter == '\n').count();
            Place { file: file.to_path_buf(), line: Some(line(statement.line + lines)), column: None }
        });
        Error::Statement {
            migration: self.migration.to_owned(),
            place,
            statement: shorten(&statement.text),
            source: error,
        }
    }
}

fn drops_table(sql: &str) -> bool {
    let mut words = sql.split_whitespace();
    ["drop", "table"].iter().all(|word| words.next().is_some_and(|next| next.eq_ignore_ascii_case(word)))
}

fn line(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// A statement on one line, cut where it gets long.
fn shorten(statement: &str) -> String {
    const LIMIT: usize = 300;
    let line = statement.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// SQLite without foreign keys for as long as tables are rebuilt. What was broken before stays so; nothing new may
/// break.
struct Unenforced {
    active: bool,
    broken_before: Vec<String>,
}

impl Unenforced {
    async fn begin(database: &mut Database, wanted: bool) -> Result<Self, DatabaseError> {
        let active = wanted && database.dialect() == Dialect::Sqlite;
        if !active {
            return Ok(Self { active, broken_before: Vec::new() });
        }
        let broken_before = database.broken_references().await?;
        database.foreign_keys(false).await?;
        Ok(Self { active, broken_before })
    }

    async fn check(&self, database: &mut Database, migration: &str) -> Result<(), Error> {
        if !self.active {
            return Ok(());
        }
        let mut rows = database.broken_references().await?;
        rows.retain(|row| !self.broken_before.contains(row));
        if rows.is_empty() {
            return Ok(());
        }
        rows.truncate(20);
        Err(Error::BrokenReferences { migration: migration.to_owned(), rows })
    }

    async fn end(self, database: &mut Database) -> Result<(), DatabaseError> {
        if self.active { database.foreign_keys(true).await } else { Ok(()) }
    }
}
