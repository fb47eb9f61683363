//! Payload's migration commands in one Node process: a start costs seconds, and a command next to nothing.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::process::Output;
use crate::salon::Salon;

const SCRIPT: &str = include_str!("payload.mts");
const FILE: &str = "testkit-payload.mts";
/// A process that takes longer stands still, and another one takes its place.
const LIMIT: Duration = Duration::from_secs(120);
const ATTEMPTS: u32 = 8;

/// The project's real Payload after its config was loaded: what is changed in the config later, it does not see.
#[derive(Debug, Default)]
pub struct Payload {
    running: Option<Running>,
    number: u64,
}

#[derive(Debug)]
struct Running {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<String>,
}

impl Payload {
    /// Runs one of Payload's migration commands, such as `migrate:status`, and gives what it printed.
    pub fn run(&mut self, salon: &Salon, args: &[&str]) -> Output {
        self.number += 1;
        let end = format!("end {} ", self.number);
        let line = json!([self.number, args]).to_string();
        let mut last = String::new();
        for _ in 0..ATTEMPTS {
            let Some(running) = self.running(salon) else { continue };
            let sent = writeln!(running.stdin, "{line}").and_then(|()| running.stdin.flush());
            let mut stdout = String::new();
            let deadline = Instant::now() + LIMIT;
            while sent.is_ok() {
                let Ok(line) = running.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) else {
                    break;
                };
                if let Some((_, code)) = line.split_once(&end) {
                    // Colours may follow.
                    let code = code.split(' ').next().and_then(|code| code.parse().ok());
                    return Output { code, stdout, stderr: String::new() };
                }
                stdout.push_str(&line);
                stdout.push('\n');
            }
            last = stdout;
            self.running = None;
        }
        panic!("payload {} did not end in {ATTEMPTS} processes; the last one:\n{last}", args.join(" "));
    }

    /// The process, which is ready.
    fn running(&mut self, salon: &Salon) -> Option<&mut Running> {
        if self.running.is_none() {
            let running = Running::start(salon);
            self.running = running.lines.recv_timeout(LIMIT).is_ok_and(|line| line == "ready").then_some(running);
        }
        self.running.as_mut()
    }
}

impl Running {
    fn start(salon: &Salon) -> Self {
        salon.write(FILE, SCRIPT);
        let log = |path: &Path| fs::File::create(path).expect("the copy can be written");
        let mut child = salon
            .command("node")
            .args(["--import", "tsx", FILE])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log(&salon.path().join("testkit-payload.log")))
            .spawn()
            .unwrap_or_else(|error| panic!("cannot run node: {error}: install Node.js 20 or newer"));
        let (sender, lines) = mpsc::channel();
        let stdout = child.stdout.take().expect("the output is a pipe");
        // Ends with the process.
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let stdin = child.stdin.take().expect("the input is a pipe");
        Self { child, stdin, lines }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
