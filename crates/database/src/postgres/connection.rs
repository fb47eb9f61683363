//! One connection to a PostgreSQL server: the wire protocol, and nothing of what is said over it.
//!
//! This speaks the protocol with the messages of `postgres-protocol` instead of using `tokio-postgres`, which is built
//! on the same crate, because of what payload-sync needs of a result:
//!
//! - **Text format with type OIDs.** Migrations with code run Payload's own `pg` driver over this connection, and it
//!   parses values from their text by the type's OID. `tokio-postgres` 0.7 always asks for binary in the extended
//!   protocol (`encode_bind_raw` hard-codes it) and drops the OIDs in the simple one (`SimpleColumn` has only a name).
//!   Turning binary into text again would mean to imitate the output function of every type, extensions' included.
//! - **One round trip without a named statement.** Parse, Bind, Describe, Execute and Sync go out together, as `pg`
//!   does it, with types left to the server. `tokio-postgres` prepares named statements and looks unknown types up
//!   with more of them, which transaction poolers do not keep and a failed transaction refuses.
//! - **The command tag**, which `pg` hands to its callers.
//!
//! A statement without parameters goes by the simple protocol and may hold many statements; that is `pg`'s rule too.
//! Parameters are text of unspecified type (`bytea` excepted, which is binary), again as in `pg`.

mod answers;
mod batch;
mod errors;
mod login;
mod stream;

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicI32;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::try_join;
use postgres_protocol::IsNull;
use postgres_protocol::message::backend::Message;
use postgres_protocol::message::frontend;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};

use crate::error::{DatabaseError, ErrorKind};
use crate::url::PostgresUrl;
use crate::value::{Rows, SqlValue};

use answers::Answers;
use batch::Batch;
use errors::{notice, server_error};
use stream::{Stream, connect};

const OID_BYTEA: u32 = 17;
const OID_UNSPECIFIED: u32 = 0;
/// How many statements go out before the answer to the first is awaited.
const PIPELINE: usize = 200;
/// The wire format counts parameters in 16 bits.
pub(crate) const MAX_PARAMETERS: usize = 65_535;

/// Whether a transaction is open, as the server says with each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransactionStatus {
    Idle,
    Open,
    /// A statement failed: only a rollback is accepted.
    Failed,
}

pub(crate) struct Connection {
    stream: Box<dyn Stream>,
    unread: BytesMut,
    place: String,
    status: TransactionStatus,
    /// An exchange began and its end was not read: nobody knows what the next answer belongs to.
    interrupted: bool,
    /// What `NOTICE` and `WARNING` said since the last [`Connection::take_notices`].
    notices: Vec<String>,
    cancel: CancelKey,
}

/// What it takes to ask the server to cancel a connection's statement.
#[derive(Clone)]
struct CancelKey {
    url: PostgresUrl,
    process_id: i32,
    secret_key: i32,
}

impl Connection {
    /// Connects and logs in, within `timeout`.
    pub(crate) async fn open(url: &PostgresUrl, timeout: Duration) -> Result<Self, DatabaseError> {
        tokio::time::timeout(timeout, Self::open_now(url)).await.unwrap_or_else(|_| {
            Err(DatabaseError::new(
                ErrorKind::Unreachable,
                url.place(),
                format!("no answer within {} seconds", timeout.as_secs_f32()),
            ))
        })
    }

    async fn open_now(url: &PostgresUrl) -> Result<Self, DatabaseError> {
        let mut connection = Self {
            stream: connect(url).await?,
            unread: BytesMut::with_capacity(8 * 1024),
            place: url.place(),
            status: TransactionStatus::Idle,
            interrupted: true,
            notices: Vec::new(),
            cancel: CancelKey { url: url.clone(), process_id: 0, secret_key: 0 },
        };
        connection.log_in(url).await?;
        connection.interrupted = false;
        Ok(connection)
    }

    pub(crate) fn status(&self) -> TransactionStatus {
        self.status
    }

    pub(crate) fn take_notices(&mut self) -> Vec<String> {
        std::mem::take(&mut self.notices)
    }

    /// Runs `sql`. Without parameters it may be many statements, and the answer is the last one's.
    pub(crate) async fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, DatabaseError> {
        let mut out = BytesMut::new();
        if params.is_empty() {
            frontend::query(sql, &mut out).map_err(|error| self.unusable(&error))?;
        } else {
            self.parse(sql, params, &mut out)?;
            self.bind(params, &mut out)?;
            frontend::describe(b'P', "", &mut out).map_err(|error| self.unusable(&error))?;
            frontend::execute("", 0, &mut out).map_err(|error| self.unusable(&error))?;
            frontend::sync(&mut out);
        }
        let mut answers = Answers::default();
        self.exchange(out.freeze(), &mut answers).await?;
        Ok(answers.last)
    }

    /// Runs one statement for each set of parameters: parsed once, sent at once. Either all of them or none take
    /// effect. Returns the number of rows affected.
    pub(crate) async fn execute_many(&mut self, sql: &str, sets: &[Vec<SqlValue>]) -> Result<u64, DatabaseError> {
        let Some(first) = sets.first() else { return Ok(0) };
        let mut out = BytesMut::new();
        self.parse(sql, first, &mut out)?;
        for set in sets {
            self.bind(set, &mut out)?;
            frontend::execute("", 0, &mut out).map_err(|error| self.unusable(&error))?;
        }
        frontend::sync(&mut out);
        let mut answers = Answers { discard: true, ..Answers::default() };
        self.exchange(out.freeze(), &mut answers).await?;
        Ok(answers.affected)
    }

    /// Runs statements with parameters one after the other, sent at once. Either all of them or none take effect.
    pub(crate) async fn execute_all(&mut self, statements: &[(String, Vec<SqlValue>)]) -> Result<(), DatabaseError> {
        let mut out = BytesMut::new();
        for (sql, params) in statements {
            self.parse(sql, params, &mut out)?;
            self.bind(params, &mut out)?;
            frontend::execute("", 0, &mut out).map_err(|error| self.unusable(&error))?;
        }
        frontend::sync(&mut out);
        let mut answers = Answers { discard: true, ..Answers::default() };
        self.exchange(out.freeze(), &mut answers).await
    }

    /// Runs statements with parameters one after the other, sent at once, and returns the rows of each.
    pub(crate) async fn query_all(
        &mut self,
        statements: &[(String, Vec<SqlValue>)],
    ) -> Result<Vec<Rows>, DatabaseError> {
        if statements.is_empty() {
            return Ok(Vec::new());
        }
        let mut out = BytesMut::new();
        for (sql, params) in statements {
            self.parse(sql, params, &mut out)?;
            self.bind(params, &mut out)?;
            frontend::describe(b'P', "", &mut out).map_err(|error| self.unusable(&error))?;
            frontend::execute("", 0, &mut out).map_err(|error| self.unusable(&error))?;
        }
        frontend::sync(&mut out);
        let mut answers = Answers { all: Some(Vec::with_capacity(statements.len())), ..Answers::default() };
        self.exchange(out.freeze(), &mut answers).await?;
        Ok(answers.all.unwrap_or_default())
    }

    /// Runs statements without parameters one after the other, sent at once. The error comes with the position of the
    /// statement that failed; outside a transaction those before it stay, and those after it have run, too.
    pub(crate) async fn run(&mut self, statements: &[String]) -> Result<(), (usize, DatabaseError)> {
        // The server would take the next statement for the data of a COPY.
        let copies = |sql: &String| sql.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"copy"));
        let step = if statements.iter().any(copies) { 1 } else { PIPELINE };
        // Outside a transaction a message of many statements is one by itself.
        let together = self.status == TransactionStatus::Open;
        for (round, chunk) in statements.chunks(step).enumerate() {
            let first = round * step;
            let mut out = BytesMut::new();
            if together && let Some(batch) = Batch::of(chunk) {
                frontend::query(&batch.sql, &mut out).map_err(|error| (first, self.unusable(&error)))?;
                let mut answers = Answers { discard: true, ..Answers::default() };
                self.exchange(out.freeze(), &mut answers).await.map_err(|error| {
                    let (at, error) = batch.failed(answers.commands, error);
                    (first + at, error)
                })?;
                continue;
            }
            for (at, sql) in chunk.iter().enumerate() {
                frontend::query(sql, &mut out).map_err(|error| (first + at, self.unusable(&error)))?;
            }
            let mut answers = Answers { discard: true, further: chunk.len() - 1, ..Answers::default() };
            let failed = self.exchange(out.freeze(), &mut answers).await;
            failed.map_err(|error| (first + answers.failed.unwrap_or(0), error))?;
        }
        Ok(())
    }

    /// Begins a transaction with the script `begin`, whose answer is the number of the server's process, and runs
    /// statements in it, sent with it. `process` gets that number as soon as it is there. The position of the statement
    /// that failed is absent where the transaction could not be begun.
    pub(crate) async fn begin_and_run(
        &mut self,
        begin: &str,
        process: &Arc<AtomicI32>,
        statements: &[String],
    ) -> Result<(), (Option<usize>, DatabaseError)> {
        let (now, later) = statements.split_at(statements.len().min(PIPELINE));
        let batch = Batch::guarded(now);
        let mut out = BytesMut::new();
        frontend::query(begin, &mut out).map_err(|error| (None, self.unusable(&error)))?;
        if let Some(batch) = &batch {
            frontend::query(&batch.sql, &mut out).map_err(|error| (Some(0), self.unusable(&error)))?;
        }
        let mut answers = Answers {
            discard: true,
            further: usize::from(batch.is_some()),
            process: Some(Arc::clone(process)),
            ..Answers::default()
        };
        let ran = self.exchange(out.freeze(), &mut answers).await;
        ran.map_err(|error| match &batch {
            // Before the first answer was whole.
            None => (None, error),
            Some(_) if answers.done == 0 || answers.failed == Some(0) => (None, error),
            Some(batch) => {
                let (at, error) = batch.failed(answers.commands, error);
                (Some(at), error)
            }
        })?;
        let (left, from) = if batch.is_some() { (later, now.len()) } else { (statements, 0) };
        self.run(left).await.map_err(|(at, error)| (Some(from + at), error))
    }

    /// Runs statements with parameters one after the other and commits, sent at once: after an error nothing more is
    /// done. Gives the answer to the commit, which is `ROLLBACK` where the transaction had failed before.
    pub(crate) async fn commit_with(
        &mut self,
        statements: &[(String, Vec<SqlValue>)],
    ) -> Result<String, DatabaseError> {
        let mut out = BytesMut::new();
        let commit = ("COMMIT".to_owned(), Vec::new());
        for (sql, params) in statements.iter().chain([&commit]) {
            self.parse(sql, params, &mut out)?;
            self.bind(params, &mut out)?;
            frontend::execute("", 0, &mut out).map_err(|error| self.unusable(&error))?;
        }
        frontend::sync(&mut out);
        let mut answers = Answers { discard: true, ..Answers::default() };
        self.exchange(out.freeze(), &mut answers).await?;
        Ok(answers.last.command)
    }

    /// `COPY … FROM STDIN` with `data` in the format that `sql` names. Returns the number of rows.
    pub(crate) async fn copy_in(&mut self, sql: &str, data: Bytes) -> Result<u64, DatabaseError> {
        let mut out = BytesMut::new();
        frontend::query(sql, &mut out).map_err(|error| self.unusable(&error))?;
        let mut answers = Answers { copy: Some(data), ..Answers::default() };
        self.exchange(out.freeze(), &mut answers).await?;
        Ok(answers.last.affected)
    }

    fn parse(&self, sql: &str, params: &[SqlValue], out: &mut BytesMut) -> Result<(), DatabaseError> {
        if params.len() > MAX_PARAMETERS {
            return Err(DatabaseError::new(
                ErrorKind::Statement,
                &self.place,
                format!("{} parameters: PostgreSQL takes up to {MAX_PARAMETERS}", params.len()),
            ));
        }
        let types =
            params.iter().map(|value| if matches!(value, SqlValue::Blob(_)) { OID_BYTEA } else { OID_UNSPECIFIED });
        frontend::parse("", sql, types, out).map_err(|error| self.unusable(&error))
    }

    fn bind(&self, params: &[SqlValue], out: &mut BytesMut) -> Result<(), DatabaseError> {
        let formats = params.iter().map(|value| i16::from(matches!(value, SqlValue::Blob(_))));
        let write = |value: &SqlValue, buffer: &mut BytesMut| {
            match value {
                SqlValue::Null => return Ok(IsNull::Yes),
                SqlValue::Integer(number) => buffer.extend_from_slice(number.to_string().as_bytes()),
                SqlValue::Real(number) => buffer.extend_from_slice(real(*number).as_bytes()),
                SqlValue::Text(text) => buffer.extend_from_slice(text.as_bytes()),
                SqlValue::Blob(bytes) => buffer.extend_from_slice(bytes),
                SqlValue::Bool(value) => buffer.extend_from_slice(if *value { b"true" } else { b"false" }),
            }
            Ok(IsNull::No)
        };
        frontend::bind("", "", formats, params, write, [0], out).map_err(|error| {
            let reason = match error {
                frontend::BindError::Conversion(error) => error.to_string(),
                frontend::BindError::Serialization(error) => error.to_string(),
            };
            DatabaseError::new(ErrorKind::Statement, &self.place, reason)
        })
    }

    /// Text that cannot be put into a message: a zero byte in a statement, more than 2 GB.
    fn unusable(&self, error: &io::Error) -> DatabaseError {
        DatabaseError::new(ErrorKind::Statement, &self.place, error.to_string())
    }

    /// Sends `out` and reads until the server is ready again. An error of the server is returned after that, so the
    /// connection stays usable.
    ///
    /// Writing and reading go on at once: with many statements in `out` the server answers the first before it has
    /// read the last, and would wait for us as we for it.
    async fn exchange(&mut self, out: Bytes, answers: &mut Answers) -> Result<(), DatabaseError> {
        if self.interrupted {
            return Err(self.lost("a statement on it was given up before its end"));
        }
        self.interrupted = true;
        let guard = CancelOnDrop { key: Some(self.cancel.clone()) };
        let result = self.exchange_now(out, answers).await;
        guard.disarm();
        match result {
            Ok(error) => {
                self.interrupted = false;
                error.map_or(Ok(()), Err)
            }
            Err(error) => Err(error),
        }
    }

    async fn exchange_now(
        &mut self,
        out: Bytes,
        answers: &mut Answers,
    ) -> Result<Option<DatabaseError>, DatabaseError> {
        let mut error = self.exchange_once(out, answers).await?;
        if let Some(data) = answers.begin_copy.take() {
            let mut out = BytesMut::new();
            match data {
                Some(data) => {
                    // The length of a message has 32 bits; pieces also keep the server's buffer small.
                    for piece in data.chunks(1024 * 1024) {
                        let piece = frontend::CopyData::new(piece).map_err(|error| self.lost(&error.to_string()))?;
                        piece.write(&mut out);
                    }
                    frontend::copy_done(&mut out);
                }
                None => frontend::copy_fail("payload-sync has no data for COPY FROM STDIN", &mut out)
                    .map_err(|error| self.lost(&error.to_string()))?,
            }
            error = self.exchange_once(out.freeze(), answers).await?;
        }
        Ok(error)
    }

    async fn exchange_once(
        &mut self,
        out: Bytes,
        answers: &mut Answers,
    ) -> Result<Option<DatabaseError>, DatabaseError> {
        let place = &self.place;
        let lost = |error: &io::Error| DatabaseError::new(ErrorKind::Closed, place, error.to_string());
        let (mut reader, mut writer) = tokio::io::split(&mut self.stream);
        let unread = &mut self.unread;
        let notices = &mut self.notices;
        let write = async {
            writer.write_all(&out).await.map_err(|error| lost(&error))?;
            writer.flush().await.map_err(|error| lost(&error))
        };
        let read = async {
            let mut failure: Option<DatabaseError> = None;
            loop {
                match next(&mut reader, unread).await.map_err(|error| lost(&error))? {
                    Message::ErrorResponse(body) => {
                        let error = server_error(place, &mut body.fields());
                        // The session is over: no ReadyForQuery will follow.
                        if error.code.as_deref().is_some_and(|code| code.starts_with("57P")) {
                            return Err(error.with(|facts| facts.kind = ErrorKind::Closed));
                        }
                        answers.failed.get_or_insert(answers.done);
                        failure.get_or_insert(error);
                    }
                    Message::NoticeResponse(body) => notices.extend(notice(&mut body.fields())),
                    Message::ReadyForQuery(body) => {
                        let status = match body.status() {
                            b'T' => TransactionStatus::Open,
                            b'E' => TransactionStatus::Failed,
                            _ => TransactionStatus::Idle,
                        };
                        if answers.done == answers.further {
                            return Ok((status, failure));
                        }
                        answers.done += 1;
                        answers.commands = 0;
                    }
                    Message::CopyInResponse(_) => {
                        answers.begin_copy = Some(answers.copy.take());
                        return Ok((TransactionStatus::Open, failure));
                    }
                    message => answers.take(message).map_err(|error| lost(&error))?,
                }
            }
        };
        let ((), (status, failure)) = try_join(write, read).await?;
        self.status = status;
        Ok(failure)
    }

    fn lost(&self, reason: &str) -> DatabaseError {
        DatabaseError::new(ErrorKind::Closed, &self.place, reason)
    }

    /// Says goodbye. Dropping the connection is as good, but leaves a line in the server's log.
    pub(crate) async fn close(mut self) {
        let mut out = BytesMut::new();
        frontend::terminate(&mut out);
        let goodbye = async {
            self.stream.write_all(&out).await?;
            self.stream.shutdown().await
        };
        // Nothing depends on it: the server notices the end of the stream as well.
        let _ = tokio::time::timeout(Duration::from_secs(1), goodbye).await;
    }
}

/// Cancels the running statement when the caller gives up on it (Ctrl-C, a timeout): the server would work on.
struct CancelOnDrop {
    key: Option<CancelKey>,
}

impl CancelOnDrop {
    fn disarm(mut self) {
        self.key = None;
    }
}

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        let Some(key) = self.key.take() else { return };
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(async move {
            let Ok(mut stream) = connect(&key.url).await else { return };
            let mut out = BytesMut::new();
            frontend::cancel_request(key.process_id, key.secret_key, &mut out);
            // The server answers by closing the stream, and says nothing about success.
            let _ = stream.write_all(&out).await;
            let _ = stream.flush().await;
        });
    }
}

async fn next(reader: &mut (impl AsyncRead + Unpin), unread: &mut BytesMut) -> io::Result<Message> {
    loop {
        if let Some(message) = Message::parse(unread)? {
            return Ok(message);
        }
        if reader.read_buf(unread).await? == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server closed the connection"));
        }
    }
}

/// As PostgreSQL reads floats.
fn real(number: f64) -> String {
    if number.is_nan() {
        "NaN".into()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity".into() } else { "-Infinity".into() }
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::real;

    #[test]
    fn writes_floats_as_postgres_reads_them() {
        assert_eq!(real(0.1), "0.1");
        assert_eq!(real(f64::NAN), "NaN");
        assert_eq!(real(f64::NEG_INFINITY), "-Infinity");
    }
}
