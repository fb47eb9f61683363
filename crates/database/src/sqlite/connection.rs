//! One SQLite connection on a thread of its own, which works off what async callers send.

use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Batch, ErrorCode, InterruptHandle, OpenFlags, Statement, ToSql};
use tokio::sync::{mpsc, oneshot};

use crate::error::{DatabaseError, ErrorKind};
use crate::names::quote;
use crate::url::SqliteUrl;
use crate::value::{Column, Rows, SqlValue};

type Job = Box<dyn FnOnce(&mut rusqlite::Connection) + Send>;

pub(super) struct Connection {
    jobs: mpsc::UnboundedSender<Job>,
    interrupt: Arc<InterruptHandle>,
    thread: JoinHandle<()>,
    place: String,
}

/// Ends the process at the n-th call when a test says so, as a power cut would. Not in a release.
#[cfg(debug_assertions)]
fn end_of_the_world() {
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicU64, Ordering};
    static AT: LazyLock<Option<u64>> = LazyLock::new(|| std::env::var("PAYLOAD_SYNC_ABORT_AT").ok()?.parse().ok());
    static CALLS: AtomicU64 = AtomicU64::new(0);
    if AT.is_some() && Some(CALLS.fetch_add(1, Ordering::SeqCst) + 1) == *AT {
        std::process::abort();
    }
}

impl Connection {
    pub(super) async fn open(url: &SqliteUrl) -> Result<Self, DatabaseError> {
        let place = place(url);
        let (jobs, mut queue) = mpsc::unbounded_channel::<Job>();
        let (opened, answer) = oneshot::channel();
        let url = url.clone();
        let thread = std::thread::Builder::new()
            .name("sqlite".into())
            .spawn(move || {
                let mut connection = match open(&url) {
                    Ok(connection) => connection,
                    Err(error) => {
                        // Nobody waits any more: nobody to tell.
                        let _ = opened.send(Err(error));
                        return;
                    }
                };
                if opened.send(Ok(Arc::new(connection.get_interrupt_handle()))).is_err() {
                    return;
                }
                while let Some(job) = queue.blocking_recv() {
                    #[cfg(debug_assertions)]
                    end_of_the_world();
                    job(&mut connection);
                    #[cfg(debug_assertions)]
                    end_of_the_world();
                }
            })
            .map_err(|error| DatabaseError::new(ErrorKind::Io, &place, error.to_string()))?;
        match answer.await {
            Ok(Ok(interrupt)) => Ok(Self { jobs, interrupt, thread, place }),
            Ok(Err(error)) => Err(translate(&place, &error)),
            Err(_) => Err(ended(&place)),
        }
    }

    /// Runs `work` on the connection's thread. A caller that gives up interrupts its statement.
    pub(super) async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error> + Send + 'static,
    ) -> Result<T, DatabaseError> {
        let (done, mut answer) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            if !done.is_closed() {
                let _ = done.send(work(connection));
            }
        });
        self.jobs.send(job).map_err(|_| ended(&self.place))?;
        let guard = InterruptOnDrop { handle: &self.interrupt, armed: true };
        let result = (&mut answer).await;
        guard.disarm();
        match result {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(translate(&self.place, &error)),
            Err(_) => Err(ended(&self.place)),
        }
    }

    pub(super) async fn close(self) {
        let Self { jobs, thread, .. } = self;
        drop(jobs);
        // A thread that panicked is over too.
        let _ = tokio::task::spawn_blocking(move || thread.join()).await;
    }
}

struct InterruptOnDrop<'a> {
    handle: &'a InterruptHandle,
    armed: bool,
}

impl InterruptOnDrop<'_> {
    fn disarm(mut self) {
        self.armed = false;
    }
}

impl Drop for InterruptOnDrop<'_> {
    fn drop(&mut self) {
        if self.armed {
            self.handle.interrupt();
        }
    }
}

pub(super) fn place(url: &SqliteUrl) -> String {
    match url {
        SqliteUrl::Memory => ":memory:".into(),
        SqliteUrl::File(path) => path.display().to_string(),
    }
}

fn open(url: &SqliteUrl) -> Result<rusqlite::Connection, rusqlite::Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match url {
        SqliteUrl::Memory => rusqlite::Connection::open_in_memory_with_flags(flags),
        SqliteUrl::File(path) => rusqlite::Connection::open_with_flags(path, flags),
    }
}

impl ToSql for SqlValue {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            // SQLite stores NaN as NULL: a lost value, so better refused.
            Self::Real(number) if number.is_nan() => {
                return Err(rusqlite::Error::ToSqlConversionFailure("NaN has no place in SQLite".into()));
            }
            Self::Real(number) => ToSqlOutput::Owned(Value::Real(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Bool(value) => ToSqlOutput::Owned(Value::Integer(i64::from(*value))),
        })
    }
}

/// Runs the one statement of `sql`.
pub(super) fn query(
    connection: &rusqlite::Connection,
    sql: &str,
    params: &[SqlValue],
) -> Result<Rows, rusqlite::Error> {
    let mut batch = Batch::new(connection, sql);
    let Some(mut statement) = batch.next()? else { return Ok(Rows::default()) };
    // The rest would be dropped without a word.
    if batch.next().is_ok_and(|rest| rest.is_some()) {
        return Err(rusqlite::Error::MultipleStatement);
    }
    bind(&mut statement, params)?;
    read(connection, &mut statement, sql)
}

/// Runs the first statement of `sql`, with as many of the parameters as it has.
pub(super) fn query_first(
    connection: &rusqlite::Connection,
    sql: &str,
    params: &[SqlValue],
) -> Result<Rows, rusqlite::Error> {
    let mut batch = Batch::new(connection, sql);
    let Some(mut statement) = batch.next()? else { return Ok(Rows::default()) };
    for (at, value) in params.iter().take(statement.parameter_count()).enumerate() {
        statement.raw_bind_parameter(at + 1, value)?;
    }
    read(connection, &mut statement, sql)
}

/// The rows of a statement whose parameters are bound.
fn read(connection: &rusqlite::Connection, statement: &mut Statement<'_>, sql: &str) -> Result<Rows, rusqlite::Error> {
    let before = connection.total_changes();
    let columns: Vec<Column> =
        statement.column_names().into_iter().map(|name| Column { name: name.to_owned(), type_oid: 0 }).collect();
    let mut rows = Vec::new();
    let mut found = statement.raw_query();
    while let Some(row) = found.next()? {
        rows.push((0..columns.len()).map(|at| row.get_ref(at).and_then(value)).collect::<Result<_, _>>()?);
    }
    drop(found);
    // `changes` keeps the count of the last statement that changed rows; after any other it means nothing.
    let affected = if connection.total_changes() == before { 0 } else { connection.changes() };
    Ok(Rows { columns, rows, affected, last_insert_rowid: connection.last_insert_rowid(), command: first_word(sql) })
}

/// The file's journal mode, after it was asked to be another one.
pub(super) fn journal_mode(connection: &rusqlite::Connection, wanted: Option<&str>) -> Result<String, rusqlite::Error> {
    let sql = wanted.map_or_else(|| "PRAGMA journal_mode".to_owned(), |mode| format!("PRAGMA journal_mode = {mode}"));
    connection.query_row(&sql, [], |row| row.get(0))
}

/// Runs statements one after the other. The error comes with the position of the one that failed.
pub(super) fn run(connection: &rusqlite::Connection, statements: &[String]) -> Result<(), (usize, rusqlite::Error)> {
    for (at, sql) in statements.iter().enumerate() {
        connection.execute_batch(sql).map_err(|error| (at, error))?;
    }
    Ok(())
}

pub(super) fn execute_many(
    connection: &rusqlite::Connection,
    sql: &str,
    sets: &[Vec<SqlValue>],
) -> Result<u64, rusqlite::Error> {
    let mut statement = connection.prepare(sql)?;
    let mut affected = 0;
    for set in sets {
        bind(&mut statement, set)?;
        let mut rows = statement.raw_query();
        while rows.next()?.is_some() {}
        drop(rows);
        affected += connection.changes();
    }
    Ok(affected)
}

fn bind(statement: &mut Statement<'_>, params: &[SqlValue]) -> Result<(), rusqlite::Error> {
    if statement.parameter_count() != params.len() {
        return Err(rusqlite::Error::InvalidParameterCount(params.len(), statement.parameter_count()));
    }
    for (at, value) in params.iter().enumerate() {
        statement.raw_bind_parameter(at + 1, value)?;
    }
    Ok(())
}

fn value(value: ValueRef<'_>) -> Result<SqlValue, rusqlite::Error> {
    Ok(match value {
        ValueRef::Null => SqlValue::Null,
        ValueRef::Integer(number) => SqlValue::Integer(number),
        ValueRef::Real(number) => SqlValue::Real(number),
        ValueRef::Text(text) => SqlValue::Text(match std::str::from_utf8(text) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(text).into_owned(),
        }),
        ValueRef::Blob(bytes) => SqlValue::Blob(bytes.to_vec()),
    })
}

fn first_word(sql: &str) -> String {
    let mut rest = sql.trim_start();
    loop {
        if let Some(comment) = rest.strip_prefix("--") {
            rest = comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, rest)| rest).trim_start();
        } else {
            break;
        }
    }
    rest.chars().take_while(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Foreign keys must be off.
pub(super) fn drop_everything(connection: &mut rusqlite::Connection) -> Result<(), rusqlite::Error> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let objects: Vec<(String, String)> = transaction
        .prepare(
            "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view', 'table') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
             ORDER BY type = 'table', type = 'view'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (kind, name) in objects {
        // IF EXISTS: the shadow tables of a virtual table go with it.
        transaction
            .execute_batch(&format!("DROP {kind} IF EXISTS {}", quote(payload_sync_core::Dialect::Sqlite, &name)))?;
    }
    transaction.commit()
}

fn ended(place: &str) -> DatabaseError {
    DatabaseError::new(ErrorKind::Closed, place, "the thread of the connection ended")
}

pub(super) fn translate(place: &str, error: &rusqlite::Error) -> DatabaseError {
    let (code, message, position) = match error {
        rusqlite::Error::SqliteFailure(code, message) => {
            (Some(code), message.clone().unwrap_or_else(|| code.to_string()), None)
        }
        rusqlite::Error::SqlInputError { error, msg, offset, sql } => {
            // An offset in bytes; -1 is none.
            let before = usize::try_from(*offset).ok().and_then(|offset| sql.get(..offset));
            let position = before.and_then(|text| u32::try_from(text.chars().count() + 1).ok());
            (Some(error), msg.clone(), position)
        }
        other => (None, other.to_string(), None),
    };
    let kind = match code.map(|code| code.code) {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => ErrorKind::Locked,
        Some(ErrorCode::CannotOpen) => ErrorKind::NoDatabase,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => ErrorKind::Unsupported,
        Some(ErrorCode::SystemIoFailure | ErrorCode::DiskFull | ErrorCode::ReadOnly) => ErrorKind::Io,
        _ => ErrorKind::Statement,
    };
    DatabaseError::new(kind, place, message.clone()).with(|facts| {
        facts.position = position;
        if let Some(code) = code {
            facts.sqlite_code = Some(code.extended_code);
            facts.code = Some(code_name(code.extended_code));
        }
        // UNIQUE constraint failed: users.email, users.tenant
        if let Some((_, columns)) = message.split_once("constraint failed: ")
            && let Some((table, column)) = columns.split(", ").next().and_then(|first| first.split_once('.'))
        {
            facts.table = Some(table.to_owned());
            facts.column = Some(column.to_owned());
        }
    })
}

/// The names of the codes that programs look at; others are given by their primary code or number.
fn code_name(extended: i32) -> String {
    let known = match extended {
        275 => "SQLITE_CONSTRAINT_CHECK",
        787 => "SQLITE_CONSTRAINT_FOREIGNKEY",
        1299 => "SQLITE_CONSTRAINT_NOTNULL",
        1555 => "SQLITE_CONSTRAINT_PRIMARYKEY",
        1811 => "SQLITE_CONSTRAINT_TRIGGER",
        2067 => "SQLITE_CONSTRAINT_UNIQUE",
        2579 => "SQLITE_CONSTRAINT_ROWID",
        3091 => "SQLITE_CONSTRAINT_DATATYPE",
        517 => "SQLITE_BUSY_SNAPSHOT",
        _ => match extended & 0xff {
            1 => "SQLITE_ERROR",
            5 => "SQLITE_BUSY",
            6 => "SQLITE_LOCKED",
            8 => "SQLITE_READONLY",
            9 => "SQLITE_INTERRUPT",
            10 => "SQLITE_IOERR",
            11 => "SQLITE_CORRUPT",
            13 => "SQLITE_FULL",
            14 => "SQLITE_CANTOPEN",
            18 => "SQLITE_TOOBIG",
            19 => "SQLITE_CONSTRAINT",
            20 => "SQLITE_MISMATCH",
            21 => "SQLITE_MISUSE",
            25 => "SQLITE_RANGE",
            26 => "SQLITE_NOTADB",
            _ => return format!("SQLITE_{extended}"),
        },
    };
    known.to_owned()
}

/// How many pages are copied before others get their turn.
const PAGES: i32 = 1024;

pub(super) fn copy_to(connection: &rusqlite::Connection, file: &Path) -> Result<(), rusqlite::Error> {
    let mut copy = rusqlite::Connection::open(file)?;
    copied(&Backup::new(connection, &mut copy)?)?;
    // One file, without a log beside it.
    copy.pragma_update(None, "journal_mode", "delete")
}

pub(super) fn copy_from(connection: &mut rusqlite::Connection, file: &Path) -> Result<(), rusqlite::Error> {
    let copy = rusqlite::Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    copied(&Backup::new(&copy, connection)?)
}

/// A writer in the way is waited for, as long as any other statement would wait for one.
fn copied(backup: &Backup<'_, '_>) -> Result<(), rusqlite::Error> {
    const TRIES: u32 = 500;
    let mut tries = 0;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => return Ok(()),
            StepResult::More => tries = 0,
            _ if tries == TRIES => {
                let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
                return Err(rusqlite::Error::SqliteFailure(busy, Some("another connection writes to it".into())));
            }
            _ => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_word;

    #[test]
    fn finds_the_command_behind_comments() {
        assert_eq!(first_word("  -- a\n /* b */ insert into t"), "INSERT");
        assert_eq!(first_word("/* never ends"), "");
    }
}
