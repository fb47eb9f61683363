//! Runs programs to their end, with a time limit and without losing what they printed.

use std::env;
use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How a program ended.
#[derive(Debug, Clone)]
pub struct Output {
    /// `None`: ended by a signal, or stopped because its time was up.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Output {
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }

    /// Everything that was printed, for messages.
    pub fn text(&self) -> String {
        format!("exit code {:?}\n--- stdout\n{}\n--- stderr\n{}", self.code, self.stdout, self.stderr)
    }
}

/// Runs `command` to its end, or stops it after `limit`. Its standard input is empty.
pub fn run(command: &mut Command, limit: Duration) -> Output {
    let mut stdout = tempfile::tempfile().expect("the temporary directory can be written");
    let mut stderr = tempfile::tempfile().expect("the temporary directory can be written");
    let copy = |file: &File| file.try_clone().expect("a file handle can be copied");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(copy(&stdout))
        .stderr(copy(&stderr))
        .spawn()
        .unwrap_or_else(|error| panic!("cannot run {}: {error}", command.get_program().display()));
    let deadline = Instant::now() + limit;
    let mut pause = Duration::from_millis(2);
    let code = loop {
        match child.try_wait().expect("the program was started here") {
            Some(status) => break status.code(),
            None if Instant::now() >= deadline => {
                child.kill().ok();
                child.wait().ok();
                break None;
            }
            None => thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(50));
    };
    Output { code, stdout: read_back(&mut stdout), stderr: read_back(&mut stderr) }
}

fn read_back(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("what was written can be read");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The `payload-sync` binary that cargo built for this run.
pub fn payload_sync_binary() -> PathBuf {
    for name in ["CARGO_BIN_EXE_payload-sync", "NEXTEST_BIN_EXE_payload-sync"] {
        if let Some(path) = env::var_os(name) {
            return path.into();
        }
    }
    let test = env::current_exe().expect("a running program has a path");
    // target/debug/deps/it-0123456789abcdef → target/debug/payload-sync
    let binary = test.ancestors().skip(1).take(2).map(|dir| dir.join("payload-sync")).find(|path| path.is_file());
    binary.unwrap_or_else(|| {
        panic!("no payload-sync beside {}: build it with `cargo build -p payload-sync-cli`", test.display())
    })
}

/// The root of this repository.
pub(crate) fn repository() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().expect("the repository is where it was built")
}

/// Who runs the tests.
pub(crate) fn user() -> String {
    env::var("USER").or_else(|_| env::var("LOGNAME")).unwrap_or_else(|_| "user".into())
}

/// A place for what test processes share: `dir` inside the temporary directory, one for each user.
pub(crate) fn shared_dir(dir: &str) -> PathBuf {
    let path = env::temp_dir().join(format!("payload-sync-testkit-{}", user())).join(dir);
    std::fs::create_dir_all(&path).unwrap_or_else(|error| panic!("cannot create {}: {error}", path.display()));
    path
}
