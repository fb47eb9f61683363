//! Runs the extraction under the project's Node: slow, but there is nothing that it cannot load.

pub(crate) mod run;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::error::{EngineError, ErrorCode};
use crate::explain;
use crate::extract::{Answered, Script};
use crate::inputs::Inputs;
use crate::isolate;
use crate::settings::Settings;
use crate::versions;

const SCRIPT: &str = include_str!("../js/node-engine.mjs");
const LEXICAL: &str = include_str!("../js/lexical.mjs");

/// Node 20 can exit with 0 having done nothing (`lexical.mjs` tells of one way); six such runs in a row are no accident.
const ATTEMPTS: usize = 6;

const POLL: Duration = Duration::from_millis(10);

/// What the script wrote.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Outcome {
    Answer(String),
    Error(Thrown),
}

#[derive(Deserialize)]
struct Thrown {
    name: String,
    message: String,
    stack: String,
    code: String,
}

/// Hands the config to a script in Node.
pub(crate) fn answer(settings: &Settings, script: &Script) -> Result<Answered, EngineError> {
    let node = find_node(settings)?;
    let directory = tempfile::Builder::new().prefix("payload-sync-").tempdir().map_err(|error| io(&error))?;
    let [file, lexical, job, out] =
        ["extract.mjs", "lexical.mjs", "job.json", "answer.json"].map(|name| directory.path().join(name));
    let versions = versions::supported(versions::installed(&settings.config, &Inputs::default()))?;
    let content = serde_json::json!({
        "config": settings.config, "script": script.text, "versions": versions, "dialect": script.dialect,
        "compiled": script.compiled, "out": out,
    });
    std::fs::write(&file, SCRIPT)
        .and_then(|()| std::fs::write(&lexical, LEXICAL))
        .and_then(|()| std::fs::write(&job, content.to_string()))
        .map_err(|error| io(&error))?;
    let deadline = settings.limits.time.map(|time| Instant::now() + time);
    let mut printed = String::new();
    for _ in 0..ATTEMPTS {
        let child = command(settings, &node, &lexical).arg(&file).arg(&job).spawn().map_err(|error| io(&error))?;
        let finished = wait(child, settings, deadline)?;
        printed = finished.printed;
        let Ok(text) = std::fs::read_to_string(&out) else {
            if finished.success {
                continue;
            }
            let message = format!("Node failed while it evaluated {}", settings.config.display());
            return Err(EngineError { stack: printed, ..EngineError::new(ErrorCode::Node, message) });
        };
        let outcome = serde_json::from_str(&text)
            .map_err(|error| EngineError::new(ErrorCode::Node, format!("Node wrote no answer: {error}")))?;
        return match outcome {
            Outcome::Answer(json) => {
                let logs = printed.lines().map(str::to_owned).collect();
                Ok(Answered { json, engine: "node", logs })
            }
            Outcome::Error(Thrown { name, message, stack, code }) => {
                Err(explain::thrown_in_node(&name, &message, &stack, &code))
            }
        };
    }
    let message = format!("Node ended {ATTEMPTS} times without an error and without an answer");
    Err(EngineError { stack: printed, ..EngineError::new(ErrorCode::Node, message) })
}

/// The `node` that a shell would run.
fn find_node(settings: &Settings) -> Result<PathBuf, EngineError> {
    let path = settings.env.values.get("PATH").map(Into::into).or_else(|| std::env::var_os("PATH")).unwrap_or_default();
    let name = if cfg!(windows) { "node.exe" } else { "node" };
    std::env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file()).ok_or_else(|| {
        EngineError::new(ErrorCode::Node, "There is no `node` on the PATH")
            .with_hint("Install Node 20.9 or later, or leave out --engine node")
    })
}

fn command(settings: &Settings, node: &Path, preload: &Path) -> Command {
    let mut command = Command::new(node);
    command
        .current_dir(&settings.cwd)
        .env_clear()
        .envs(&settings.env.values)
        .arg("--experimental-import-meta-resolve")
        .arg("--no-warnings")
        .arg("--import")
        .arg(preload)
        .arg(format!("--max-old-space-size={}", (settings.limits.memory >> 20).max(64)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if let Some(tsx) = find_tsx(settings) {
        command.arg("--import").arg(format!("file://{}", tsx.display()));
    }
    command
}

/// The project's own tsx, or the one that Payload brings. Without it, Node reads TypeScript itself, if it can.
fn find_tsx(settings: &Settings) -> Option<PathBuf> {
    let inputs = Inputs::default();
    let payload = versions::find(&settings.config, "payload", &inputs)?.canonicalize().ok();
    let brought = payload.and_then(|payload| versions::find(&payload.join("package.json"), "tsx", &inputs));
    let tsx = versions::find(&settings.config, "tsx", &inputs).or(brought)?;
    Some(tsx.join("dist/loader.mjs")).filter(|loader| loader.is_file())
}

struct Finished {
    success: bool,
    printed: String,
}

/// Waits for Node to end, and ends it when the time is over or the caller wants to stop.
fn wait(mut child: Child, settings: &Settings, deadline: Option<Instant>) -> Result<Finished, EngineError> {
    let readers = [child.stdout.take().map(collect), child.stderr.take().map(collect)];
    let status = loop {
        if let Some(status) = child.try_wait().map_err(|error| io(&error))? {
            break status;
        }
        let stop = if settings.interrupt.load(Ordering::Relaxed) {
            Some(ErrorCode::Interrupted)
        } else {
            deadline.filter(|&deadline| Instant::now() >= deadline).map(|_| ErrorCode::Timeout)
        };
        if let Some(code) = stop {
            // It may have ended by itself in the meantime.
            let _ = child.kill();
            let _ = child.wait();
            return Err(isolate::stopped(code, settings));
        }
        std::thread::sleep(POLL);
    };
    let printed = readers.into_iter().flatten().filter_map(|reader| reader.join().ok()).collect();
    Ok(Finished { success: status.success(), printed })
}

/// Reads a pipe to its end on a thread of its own, so that the child never waits for us.
fn collect(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // What was read until an error is as good as it gets.
        let _ = pipe.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn io(error: &std::io::Error) -> EngineError {
    EngineError::new(ErrorCode::Node, format!("Node cannot be run: {error}"))
}
