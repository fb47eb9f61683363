//! Runs migrations with code, operations and transforms under the project's Node. The database stays here: Node has
//! the other end of a socket as its standard input, and asks for each statement.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{ATTEMPTS, LEXICAL, command, find_node, io as failed_io};
use crate::error::{EngineError, ErrorCode};
use crate::explain;
use crate::isolate;
use crate::migration::{LogListener, scripts};
use crate::settings::Settings;
use crate::sql_host::{SqlError, SqlHost, SqlParam, SqlRows};

const SCRIPT: &str = include_str!("../../js/node-run.mjs");

/// How often the clock and the caller's wish to stop are looked at.
const POLL: Duration = Duration::from_millis(50);

/// The largest whole number that a JavaScript number holds exactly.
const SAFE: u64 = (1 << 53) - 1;

#[cfg(unix)]
type Socket = std::os::unix::net::UnixStream;
#[cfg(not(unix))]
type Socket = std::net::TcpStream;

/// A socket, and its other end as a child's standard input.
#[cfg(unix)]
fn sockets() -> io::Result<(Socket, Stdio)> {
    let (own, other) = Socket::pair()?;
    Ok((own, Stdio::from(std::os::fd::OwnedFd::from(other))))
}

#[cfg(not(unix))]
fn sockets() -> io::Result<(Socket, Stdio)> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "--engine node runs code with a database on Unix systems only"))
}

/// Node with a script of ours in it, and what it says.
pub(crate) struct Served {
    settings: Settings,
    node: PathBuf,
    directory: TempDir,
    file: PathBuf,
    host: Box<dyn SqlHost>,
    listener: Option<LogListener>,
    logs: Vec<String>,
    process: Option<Process>,
    deadline: Option<Instant>,
    attempts: usize,
    heard: bool,
}

struct Process {
    child: Child,
    socket: BufReader<Socket>,
    printed: Receiver<String>,
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has ended by itself, where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What Node says that is no question.
#[derive(Debug)]
pub(crate) enum Said {
    /// A transform is loaded.
    Loaded,
    /// What a call of the transform gave, as JSON.
    Result(String),
    /// A call of the transform failed on the document at this place.
    Refused(EngineError, usize),
    /// The script is done; what it gave.
    Done(Option<String>),
}

impl Served {
    /// Starts Node. `job` is what `node-run.mjs` is told, without the scripts.
    pub(crate) fn start(
        settings: &Settings,
        mut job: Value,
        host: Box<dyn SqlHost>,
        listener: Option<LogListener>,
    ) -> Result<Self, EngineError> {
        let node = find_node(settings)?;
        let directory =
            tempfile::Builder::new().prefix("payload-sync-").tempdir().map_err(|error| failed_io(&error))?;
        let file = job["file"].as_str().map(PathBuf::from).unwrap_or_default();
        job["scripts"] = scripts().into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect();
        job["config"] = json!(settings.config);
        job["dialect"] = json!(host.dialect());
        let written = [(RUN, SCRIPT.to_owned()), (PRELOAD, LEXICAL.to_owned()), (JOB, job.to_string())];
        for (name, text) in written {
            std::fs::write(directory.path().join(name), text).map_err(|error| failed_io(&error))?;
        }
        let mut served = Self {
            settings: settings.clone(),
            node,
            directory,
            file,
            host,
            listener,
            logs: Vec::new(),
            process: None,
            deadline: None,
            attempts: 0,
            heard: false,
        };
        served.restart_clock();
        served.spawn()?;
        Ok(served)
    }

    fn spawn(&mut self) -> Result<(), EngineError> {
        let at = |name: &str| self.directory.path().join(name);
        let (own, other) = sockets().map_err(|error| failed_io(&error))?;
        own.set_read_timeout(Some(POLL)).map_err(|error| failed_io(&error))?;
        let mut command = command(&self.settings, &self.node, &at(PRELOAD));
        let mut child = command.arg(at(RUN)).arg(at(JOB)).stdin(other).spawn().map_err(|error| failed_io(&error))?;
        // The command holds the other end, too: without it, the socket ends when Node does.
        drop(command);
        let (lines, printed) = channel();
        for pipe in [child.stdout.take().map(boxed), child.stderr.take().map(boxed)].into_iter().flatten() {
            forward(pipe, lines.clone());
        }
        self.process = Some(Process { child, socket: BufReader::new(own), printed });
        self.attempts += 1;
        Ok(())
    }

    /// Gives the code that runs next its full time.
    pub(crate) fn restart_clock(&mut self) {
        self.deadline = self.settings.limits.time.map(|time| Instant::now() + time);
    }

    /// The lines that were printed since the last call.
    pub(crate) fn take_logs(&mut self) -> Vec<String> {
        std::mem::take(&mut self.logs)
    }

    /// Answers Node's questions until it says something else.
    pub(crate) fn hear(&mut self) -> Result<Said, EngineError> {
        loop {
            let message = self.message()?;
            self.heard = true;
            // One that asks without end leaves no silence to look in.
            self.must_stop()?;
            if let Some(said) = self.said(&message)? {
                return Ok(said);
            }
        }
    }

    /// Says the next thing to do.
    pub(crate) fn say(&mut self, message: &Value) -> Result<(), EngineError> {
        let Some(process) = &mut self.process else { return Err(self.ended("")) };
        let sent = process.socket.get_mut().write_all(format!("{message}\n").as_bytes());
        // Why Node takes nothing any more is found out when it is heard next.
        sent.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(failed_io(&error)) })
    }

    fn said(&mut self, message: &Value) -> Result<Option<Said>, EngineError> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        if let Some(line) = message.get("log") {
            self.log(line.as_str().unwrap_or_default());
        } else if let Some(asked) = message.get("query") {
            let params = asked["params"].as_array().map(Vec::as_slice).unwrap_or_default();
            let params: Vec<SqlParam> = params.iter().map(param).collect();
            let answer = match self.host.query(0, asked["sql"].as_str().unwrap_or_default(), &params) {
                Ok(rows) => answer(&rows),
                Err(error) => refusal(&error),
            };
            self.say(&answer)?;
        } else if let Some(asked) = message.get("script") {
            let answer = match self.host.script(0, asked["sql"].as_str().unwrap_or_default()) {
                Ok(()) => json!({}),
                Err(error) => refusal(&error),
            };
            self.say(&answer)?;
        } else if let Some(asked) = message.get("index") {
            let of = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
            let index = self.host.parameter_index(&of("sql"), &of("name")).unwrap_or(0);
            self.say(&json!(index))?;
        } else if let Some(done) = message.get("done") {
            self.drain();
            return Ok(Some(Said::Done(text(done))));
        } else if let Some(result) = message.get("result") {
            self.drain();
            return Ok(Some(Said::Result(text(result).unwrap_or_default())));
        } else if let Some(thrown) = message.get("refused") {
            self.drain();
            let position = thrown["position"].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
            return Ok(Some(Said::Refused(explained(thrown), position)));
        } else if let Some(thrown) = message.get("failed") {
            self.drain();
            return Err(explained(thrown));
        } else if message.get("loaded").is_some() {
            return Ok(Some(Said::Loaded));
        }
        Ok(None)
    }

    /// The next message.
    fn message(&mut self) -> Result<Value, EngineError> {
        let mut bytes = Vec::new();
        loop {
            self.drain();
            let Some(process) = &mut self.process else { return Err(self.ended("")) };
            match process.socket.read_until(b'\n', &mut bytes) {
                Ok(_) if bytes.ends_with(b"\n") => {
                    return serde_json::from_slice(&bytes)
                        .map_err(|error| EngineError::new(ErrorCode::Node, format!("Node said no JSON: {error}")));
                }
                Ok(_) => self.gone()?,
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => self.gone()?,
                // What has come so far stays where it is.
                Err(error) if is_nothing_yet(&error) => self.must_stop()?,
                Err(error) => return Err(failed_io(&error)),
            }
        }
    }

    /// Node has ended. One that has not said a word has done nothing, and is started again.
    fn gone(&mut self) -> Result<(), EngineError> {
        // Ctrl-C in a terminal reaches Node as well.
        self.must_stop()?;
        let Some(mut process) = self.process.take() else { return Err(self.ended("")) };
        let status = process.child.wait().map_err(|error| failed_io(&error))?;
        if status.success() && !self.heard && self.attempts < ATTEMPTS {
            return self.spawn();
        }
        // Ends when both pipes do.
        let printed: Vec<String> = process.printed.iter().collect();
        Err(self.ended(&printed.join("\n")))
    }

    fn ended(&self, printed: &str) -> EngineError {
        let message = format!("Node ended before {} was done", self.file.display());
        EngineError { stack: printed.to_owned(), ..EngineError::new(ErrorCode::Node, message) }
    }

    fn must_stop(&self) -> Result<(), EngineError> {
        if self.settings.interrupt.load(Ordering::Relaxed) {
            return Err(isolate::stopped(ErrorCode::Interrupted, &self.settings));
        }
        match self.deadline {
            Some(deadline) if Instant::now() >= deadline => Err(isolate::stopped(ErrorCode::Timeout, &self.settings)),
            _ => Ok(()),
        }
    }

    /// Passes on what was printed.
    fn drain(&mut self) {
        let lines: Vec<String> = self.process.iter().flat_map(|process| process.printed.try_iter()).collect();
        for line in lines {
            self.log(&line);
        }
    }

    fn log(&mut self, line: &str) {
        if let Some(listener) = &mut self.listener {
            listener(line);
        }
        self.logs.push(line.to_owned());
    }
}

const RUN: &str = "payload-sync-run.mjs";
const PRELOAD: &str = "lexical.mjs";
const JOB: &str = "job.json";

fn is_nothing_yet(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

fn boxed(pipe: impl io::Read + Send + 'static) -> Box<dyn io::Read + Send> {
    Box::new(pipe)
}

/// Sends each line of a pipe, so that the child never waits for us.
fn forward(pipe: Box<dyn io::Read + Send>, lines: Sender<String>) {
    std::thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            // Whether somebody still listens or not, the pipe is emptied.
            let _ = lines.send(String::from_utf8_lossy(&line).into_owned());
        }
    });
}

/// Does all of a script that asks for nothing but the database.
pub(crate) fn whole(
    settings: &Settings,
    job: Value,
    host: Box<dyn SqlHost>,
    listener: LogListener,
) -> Result<(Option<String>, Vec<String>), EngineError> {
    let mut served = Served::start(settings, job, host, Some(listener))?;
    loop {
        if let Said::Done(result) = served.hear()? {
            return Ok((result, served.take_logs()));
        }
    }
}

fn explained(thrown: &Value) -> EngineError {
    let text = |name: &str| thrown[name].as_str().unwrap_or_default();
    let error = explain::thrown_in_node(text("name"), text("message"), text("stack"), text("code"));
    let Some(code) = thrown["engineCode"].as_str().and_then(ErrorCode::parse) else { return error };
    let hint = thrown["engineHint"].as_str().map(str::to_owned);
    EngineError { code, message: text("message").to_owned(), hint, ..error }
}

/// A value as `node-run.mjs` sends it.
fn param(value: &Value) -> SqlParam {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    match value {
        Value::Bool(truth) => SqlParam::Bool(*truth),
        Value::String(text) => SqlParam::Text(text.clone()),
        Value::Object(_) => {
            let whole = text("i").and_then(|text| text.parse().ok()).map(SqlParam::Integer);
            let real = || text("f").and_then(|text| text.parse().ok()).map(SqlParam::Real);
            let bytes = || text("b").map(|text| SqlParam::Blob(bytes_of(text)));
            whole.or_else(real).or_else(bytes).unwrap_or(SqlParam::Null)
        }
        _ => SqlParam::Null,
    }
}

fn give(value: &SqlParam) -> Value {
    match value {
        SqlParam::Null => Value::Null,
        SqlParam::Bool(truth) => json!(truth),
        SqlParam::Integer(number) if number.unsigned_abs() <= SAFE => json!(number),
        SqlParam::Integer(number) => json!({ "i": number.to_string() }),
        SqlParam::Real(number) if number.is_finite() => json!(number),
        SqlParam::Real(number) if number.is_nan() => json!({ "f": "NaN" }),
        SqlParam::Real(number) => json!({ "f": if *number > 0.0 { "Infinity" } else { "-Infinity" } }),
        SqlParam::Text(text) => json!(text),
        SqlParam::Blob(bytes) => {
            json!({ "b": bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() })
        }
    }
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        hex.chars().filter_map(|digit| digit.to_digit(16)).filter_map(|one| one.try_into().ok()).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn answer(rows: &SqlRows) -> Value {
    let names: Vec<&str> = rows.columns.iter().map(|column| column.name.as_str()).collect();
    let types: Vec<u32> = rows.columns.iter().map(|column| column.type_oid).collect();
    let values: Vec<Vec<Value>> = rows.rows.iter().map(|row| row.iter().map(give).collect()).collect();
    json!({
        "columns": names, "types": types, "rows": values, "affected": rows.affected,
        "lastInsertRowid": rows.last_insert_rowid.to_string(), "command": rows.command,
    })
}

fn refusal(error: &SqlError) -> Value {
    let SqlError { message, code, detail, constraint, table, column, sqlite_code } = error;
    let mut fields = json!({ "message": message });
    for (name, value) in
        [("code", code), ("detail", detail), ("constraint", constraint), ("table", table), ("column", column)]
    {
        if let Some(value) = value {
            fields[name] = json!(value);
        }
    }
    if let Some(code) = sqlite_code {
        fields["sqliteCode"] = json!(code);
    }
    json!({ "error": fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_they_went() {
        for value in [
            SqlParam::Null,
            SqlParam::Bool(true),
            SqlParam::Integer(i64::MIN),
            SqlParam::Text("Größe".to_owned()),
            SqlParam::Blob(vec![0, 9, 255]),
            SqlParam::Real(f64::INFINITY),
        ] {
            assert_eq!(param(&give(&value)), value);
        }
        assert_eq!(param(&json!({ "f": "0.1" })), SqlParam::Real(0.1));
        assert_eq!(give(&SqlParam::Integer(7)), json!(7));
    }
}
