//! The real Payload as a process that does operations for as long as it is asked to.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use payload_sync_testkit::Salon;
use serde_json::Value;

/// An import of Node's may stand still for ever. So long, and the process is started anew.
const PATIENCE: Duration = Duration::from_secs(120);
const ATTEMPTS: u32 = 8;
const SCRIPT: &str = include_str!("ops.mts");

/// Started when it is first asked, and again when it does not answer.
pub(crate) struct Oracle {
    /// Its file in the project, and what is in it.
    script: (&'static str, &'static str),
    process: Option<Process>,
}

impl Default for Oracle {
    fn default() -> Self {
        Self::of("ops.mts", SCRIPT)
    }
}

struct Process {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<String>,
}

impl Oracle {
    /// Of a script that says `@answer` with JSON once when it is ready, and once for each line that it is sent.
    pub(crate) fn of(file: &'static str, text: &'static str) -> Self {
        Self { script: (file, text), process: None }
    }

    /// What the process answers. `None` when it did not: it may have done a part of what it was asked.
    pub(crate) fn ask(&mut self, salon: &Salon, question: &Value) -> Option<Value> {
        let process = self.process.get_or_insert_with(|| Process::start(salon, self.script));
        let answer = process.ask(question);
        if answer.is_none() {
            self.stop();
        }
        answer
    }

    /// Ends the process. The next question starts another.
    pub(crate) fn stop(&mut self) {
        self.process = None;
    }
}

impl Process {
    fn start(salon: &Salon, (file, text): (&str, &str)) -> Self {
        salon.write(file, text);
        for _ in 0..ATTEMPTS {
            let mut command = salon.command("node");
            command.args(["--import", "tsx", file]);
            let mut child = command
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("node can be run: install Node.js 20 or newer");
            let (stdin, stdout) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
            let (sender, lines) = channel();
            thread::spawn(move || {
                for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                    if sender.send(line).is_err() {
                        break;
                    }
                }
            });
            let process = Self { child, stdin, lines };
            if process.heard().is_some() {
                return process;
            }
        }
        panic!("Payload did not start in {ATTEMPTS} runs of {file}");
    }

    fn ask(&mut self, question: &Value) -> Option<Value> {
        writeln!(self.stdin, "{question}").and_then(|()| self.stdin.flush()).ok()?;
        self.heard()
    }

    /// The next line that is meant for us: Payload's log goes there as well.
    fn heard(&self) -> Option<Value> {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).ok()?;
            if let Some(answer) = line.strip_prefix("@answer ") {
                return Some(serde_json::from_str(answer).expect("the script writes JSON"));
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
