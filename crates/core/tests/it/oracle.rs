//! The real drizzle-kit and `@payloadcms/drizzle` of the salon, under Node.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use indexmap::IndexMap;
use payload_sync_core::Dialect;
use payload_sync_core::diff::Answers;
use payload_sync_core::model::RawTable;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) type Tables = IndexMap<String, RawTable>;

/// Two states of raw tables, and what a person says to the rename prompts between them.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    #[serde(serialize_with = "dialect_name")]
    pub dialect: Dialect,
    pub schema_name: Option<String>,
    pub locales: Vec<String>,
    pub previous: Option<Tables>,
    pub next: Option<Tables>,
    pub answers: Answers,
}

/// Snapshots as text, statements; or the error of the packages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Reply {
    Made { previous: String, next: String, up: Vec<String>, down: Vec<String> },
    Failed { error: String },
}

fn dialect_name<S: serde::Serializer>(dialect: &Dialect, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(dialect.name())
}

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

/// Asks the real packages.
#[expect(clippy::disallowed_methods, reason = "the oracle is a Node process")]
pub(crate) fn ask(requests: &[Request]) -> Vec<Reply> {
    let salon = salon();
    assert!(
        salon.join("node_modules/@payloadcms/drizzle").exists(),
        "the packages of the example project are not installed: run `npm ci` in examples/salon"
    );
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/drizzle.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .arg(salon)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Node is needed to ask drizzle-kit: install Node 20 or later");
    let mut requests = serde_json::to_value(requests).expect("requests are plain data");
    without_absent_members(&mut requests);
    let input = requests.to_string();
    let mut stdin = node.stdin.take().expect("stdin is piped");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = node.wait_with_output().expect("Node runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the oracle failed: {stderr}");
    writer.join().expect("the writer does not panic").expect("Node reads its input");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("no JSON from the oracle: {error}\n{stderr}"))
}

/// What is not there in a raw table is `false` or `None` in the model; Payload's code asks whether it is there.
fn without_absent_members(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_absent_members),
        Value::Object(members) => {
            members.retain(|key, value| key == "default" || !matches!(value, Value::Null | Value::Bool(false)));
            members.values_mut().for_each(without_absent_members);
        }
        _ => {}
    }
}
