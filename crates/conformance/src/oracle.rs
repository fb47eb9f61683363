//! The real Payload of a project, in one Node process that answers for one config after another.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use payload_sync_core::Dialect;
use payload_sync_core::diff::{Answer, Answers};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::Case;

const SCRIPT: &str = include_str!("../oracle/oracle.mjs");
/// The process starts anew when it holds more bytes than this: nothing that Node has imported is ever given back.
const MEMORY: u64 = 1_500 << 20;
/// A config that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(180);
/// Node 20 can end at once, having done nothing.
const STARTS: usize = 6;

/// Why the real Payload has no answer for a config: what it threw.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct CannotLoad {
    pub message: String,
}

/// What the oracle is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Wants {
    /// Snapshot, statements, migration file.
    Migration,
    Types,
    DbSchema,
}

impl Wants {
    pub const ALL: &'static [Self] = &[Self::Migration, Self::Types, Self::DbSchema];
}

/// What the real Payload makes of a config.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Made {
    /// The `.json` beside the migration.
    pub snapshot: Option<String>,
    /// The same of the config before, when the case has one.
    pub previous_snapshot: Option<String>,
    /// drizzle-kit's statements.
    pub up: Vec<String>,
    pub down: Vec<String>,
    /// The migration file.
    pub migration: Option<String>,
    /// `generate:types`.
    pub types: Option<String>,
    /// `generate:db-schema`.
    pub db_schema: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    id: u64,
    answer: PathBuf,
    config: &'a Path,
    previous: Option<&'a Path>,
    dialect: &'a str,
    cwd: &'a Path,
    env: BTreeMap<String, String>,
    answers: &'a [Answer],
    wants: Vec<&'static str>,
    url: Option<&'a str>,
}

#[derive(Deserialize)]
struct Reply {
    error: Option<String>,
    rss: u64,
    #[serde(flatten)]
    made: Made,
}

/// The real Payload of one project. The process ends with the value.
#[derive(Debug)]
pub struct Oracle {
    packages: PathBuf,
    cwd: PathBuf,
    dir: TempDir,
    node: Option<Node>,
    asked: u64,
}

#[derive(Debug)]
struct Node {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<String>,
    /// The end of what it wrote to its standard error, when that is closed.
    stderr: Receiver<String>,
}

impl Oracle {
    /// The Payload that the project at `packages` has installed.
    pub fn start(packages: &Path) -> io::Result<Self> {
        Self::start_in(packages, packages)
    }

    /// The same in another folder, whose `tsconfig.json` then says what path aliases mean.
    pub fn start_in(packages: &Path, cwd: &Path) -> io::Result<Self> {
        let dir = TempDir::with_prefix("conformance-oracle-")?;
        fs::write(dir.path().join("oracle.mjs"), SCRIPT)?;
        let (packages, cwd) = (packages.canonicalize()?, cwd.canonicalize()?);
        if !packages.join("node_modules/payload/package.json").is_file() {
            let message = format!("Payload is not installed at {}: run `npm ci` there", packages.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        let mut oracle = Self { packages, cwd, dir, node: None, asked: 0 };
        oracle.node()?;
        Ok(oracle)
    }

    /// The installed version of `payload`.
    pub fn version(&self) -> io::Result<String> {
        let text = fs::read_to_string(self.packages.join("node_modules/payload/package.json"))?;
        let package: serde_json::Value = serde_json::from_str(&text)?;
        Ok(package["version"].as_str().unwrap_or_default().to_owned())
    }

    /// What Payload makes of a case.
    pub fn make(&mut self, case: &Case, dialect: Dialect, wants: &[Wants]) -> Result<Made, CannotLoad> {
        let wants = wants.iter().map(|want| match want {
            Wants::Migration => "migration",
            Wants::Types => "types",
            Wants::DbSchema => "dbSchema",
        });
        let mut made = self.ask(case, dialect, wants.collect(), None)?;
        let statements = made.up.iter_mut().chain(&mut made.down);
        for text in statements.chain(&mut made.migration) {
            *text = without_advice(text);
        }
        Ok(made)
    }

    /// Lets Payload push the config of a case into an empty database, as its development server does.
    pub fn push(&mut self, case: &Case, dialect: Dialect, url: &str) -> Result<(), CannotLoad> {
        self.ask(case, dialect, vec!["push"], Some(url)).map(drop)
    }

    fn ask(
        &mut self,
        case: &Case,
        dialect: Dialect,
        wants: Vec<&'static str>,
        url: Option<&str>,
    ) -> Result<Made, CannotLoad> {
        self.asked += 1;
        let id = self.asked;
        let answer = self.dir.path().join(format!("{id}.json"));
        let Answers { given, .. } = &case.answers;
        let request = Request {
            id,
            answer: answer.clone(),
            config: &case.config,
            previous: case.previous.as_deref(),
            dialect: dialect.name(),
            cwd: &case.cwd,
            env: case.env(dialect),
            answers: given,
            wants,
            url,
        };
        let request = serde_json::to_string(&request).map_err(|error| cannot(error.to_string()))?;
        // A process that another config has left in a bad state is replaced, once.
        let fresh = self.node.is_none();
        match self.exchange(id, &request) {
            Err(error) if fresh => return Err(cannot(error)),
            Err(_) => self.exchange(id, &request).map_err(cannot)?,
            Ok(()) => {}
        }
        let text = fs::read_to_string(&answer).map_err(|error| cannot(format!("no answer from Node: {error}")))?;
        // Only room is lost when it stays.
        let _ = fs::remove_file(&answer);
        let reply: Reply =
            serde_json::from_str(&text).map_err(|error| cannot(format!("no answer from Node: {error}")))?;
        if reply.rss > MEMORY {
            self.node = None;
        }
        match reply.error {
            Some(message) => Err(CannotLoad { message }),
            None => Ok(reply.made),
        }
    }

    /// Sends a request and waits until it is answered. Afterwards there is no process if this failed.
    fn exchange(&mut self, id: u64, request: &str) -> Result<(), String> {
        let node = self.node().map_err(|error| error.to_string())?;
        let ended = match node.send(request) {
            Ok(()) => node.wait_for(&format!("conformance:{id}"), LIMIT),
            Err(_) => Err("Node ended".to_owned()),
        };
        ended.map_err(|message| match self.node.take().map(Node::end) {
            Some(printed) if !printed.is_empty() => format!("{message}: {printed}"),
            _ => message,
        })
    }

    fn node(&mut self) -> io::Result<&mut Node> {
        if self.node.is_none() {
            let mut last = String::new();
            for _ in 0..STARTS {
                let mut node = Node::spawn(&self.dir.path().join("oracle.mjs"), &self.packages, &self.cwd)?;
                match node.wait_for("conformance:ready", LIMIT) {
                    Ok(()) => {
                        self.node = Some(node);
                        break;
                    }
                    Err(message) => last = format!("{message}: {}", node.end()),
                }
            }
            if self.node.is_none() {
                return Err(io::Error::other(format!("the real Payload does not start: {last}")));
            }
        }
        self.node.as_mut().ok_or_else(|| io::Error::other("the real Payload does not start"))
    }
}

impl Node {
    fn spawn(script: &Path, packages: &Path, cwd: &Path) -> io::Result<Self> {
        let mut command = Command::new("node");
        command.arg("--no-warnings").arg("--max-old-space-size=2048").arg(script).arg(packages);
        // Nothing of the caller's environment reaches a config.
        command.current_dir(cwd).env_clear();
        command.envs(std::env::vars_os().filter(|(name, _)| name == "PATH" || name == "HOME"));
        command.env("NODE_OPTIONS", payload_sync_testkit::node_options());
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| {
                io::Error::new(error.kind(), format!("Node 20 or later is needed for the real Payload: {error}"))
            })?;
        let missing = || io::Error::other("a pipe of the process is missing");
        let stdin = child.stdin.take().ok_or_else(missing)?;
        let stdout = child.stdout.take().ok_or_else(missing)?;
        let mut errors = child.stderr.take().ok_or_else(missing)?;
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line);
                if line.starts_with("conformance:") && sender.send(line.into_owned()).is_err() {
                    break;
                }
            }
        });
        let (ended, stderr) = channel();
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            // What was read until an error is as good as it gets.
            let _ = errors.read_to_end(&mut bytes);
            let text = String::from_utf8_lossy(&bytes);
            let start = text.len().saturating_sub(2000);
            // Nobody waits any more: then nobody wants it.
            ended.send(text[text.ceil_char_boundary(start)..].trim().to_owned()).ok();
        });
        Ok(Self { child, stdin, lines, stderr })
    }

    fn send(&mut self, request: &str) -> io::Result<()> {
        writeln!(self.stdin, "{request}")?;
        self.stdin.flush()
    }

    fn wait_for(&mut self, line: &str, limit: Duration) -> Result<(), String> {
        let deadline = Instant::now() + limit;
        loop {
            match self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(printed) if printed == line => return Ok(()),
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Err(format!("no answer within {} s", limit.as_secs())),
                Err(RecvTimeoutError::Disconnected) => return Err("Node ended".to_owned()),
            }
        }
    }

    /// Stops the process; gives the end of what it wrote to its standard error.
    fn end(mut self) -> String {
        self.child.kill().ok();
        // Another process may have inherited the pipe, and keep it open.
        self.stderr.recv_timeout(Duration::from_secs(5)).unwrap_or_default()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// drizzle-kit explains at length why it does not drop a primary key. Only the last line of that, a comment as well, is
/// in our text (`primary-key` of `docs/corrections.md`).
fn without_advice(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/* \n") {
        let found = comment.split_once("*/").map(|(advice, after)| (advice, after.trim_start()));
        match found.filter(|(advice, after)| advice.contains("'PRIMARY KEY'") && after.starts_with("-- ALTER TABLE ")) {
            Some((_, after)) => {
                written.push_str(before);
                rest = after;
            }
            None => {
                written.extend([before, "/* \n"]);
                rest = comment;
            }
        }
    }
    written + rest
}

fn cannot(message: impl Into<String>) -> CannotLoad {
    CannotLoad { message: message.into() }
}
