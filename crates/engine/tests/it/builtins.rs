//! Node's builtins: each script in `builtins/` gives under the embedded engine what it gives under Node.
//!
//! A script's default export is an object of cases; each is a function whose result, or error, is compared.

use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_engine::load_exports;
use serde_json::{Map, Value};

use crate::common;

/// Runs every case; the same text on both sides.
const HARNESS: &str = r"
import cases from './CASES'
const plain = (value, depth = 0) => {
  if (value === undefined) return '[undefined]'
  if (typeof value === 'string') return value.isWellFormed() ? value : escape(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'symbol') return String(value)
  if (typeof value === 'function') return `[Function ${value.name}]`
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (Object.is(value, -0)) return '-0'
  if (value === null || typeof value !== 'object') return value
  if (depth > 8) return '[deep]'
  if (Buffer.isBuffer(value)) return `<Buffer ${value.toString('hex')}>`
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} ${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  if (value instanceof ArrayBuffer) return `ArrayBuffer ${Buffer.from(value).toString('hex')}`
  if (value instanceof Date) return `Date ${value.toISOString()}`
  if (value instanceof RegExp) return String(value)
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (Array.isArray(value)) return Array.from(value, (one) => plain(one, depth + 1))
  if (value instanceof Map) return { map: plain([...value], depth + 1) }
  if (value instanceof Set) return { set: plain([...value], depth + 1) }
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key], depth + 1)]))
}
export const results = (async () => {
  const results = {}
  for (const [name, run] of Object.entries(cases)) {
    try {
      results[name] = plain(await run())
    } catch (error) {
      results[name] = { thrown: error?.name, code: error?.code ?? null, message: error?.message }
    }
  }
  return results
})()
";

fn cases(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/builtins").join(name)
}

fn under_node(directory: &Path) -> Map<String, Value> {
    let script = "import('./harness.mjs').then(async (m) => process.stdout.write(JSON.stringify(await m.results)))";
    let output = Command::new("node")
        .args(["--no-warnings", "--input-type=module", "-e", script])
        .current_dir(directory)
        .env("TZ", "UTC")
        .output()
        .expect("Node is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("the harness prints JSON")
}

fn compare(name: &str) {
    let file = format!("{name}.mjs");
    let harness = HARNESS.replace("CASES", &file);
    let source = std::fs::read_to_string(cases(&file)).unwrap();
    let project = common::Project::new(&[("harness.mjs", &harness), (&file, &source)]);
    let node = under_node(&project.settings.cwd);
    let exports = load_exports(&project.settings, Path::new("harness.mjs"));
    let exports = exports.unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
    let embedded = exports["results"].as_object().expect("the results are an object");
    assert!(!node.is_empty());
    let mut differences = Vec::new();
    for (case, expected) in &node {
        let got = embedded.get(case).unwrap_or(&Value::Null);
        if got != expected {
            differences.push(format!("{case}\n     node: {expected}\n embedded: {got}"));
        }
    }
    assert!(
        differences.is_empty(),
        "{name}: {} of {} differ\n{}",
        differences.len(),
        node.len(),
        differences.join("\n")
    );
}

#[test]
fn buffer() {
    compare("buffer");
}

#[test]
fn crypto() {
    compare("crypto");
}

#[test]
fn url() {
    compare("url");
}

#[test]
fn events_and_streams() {
    compare("streams");
}

#[test]
fn the_event_loop() {
    compare("event-loop");
}

#[test]
fn util_and_assert() {
    compare("util");
}

#[test]
fn files_and_paths() {
    compare("files");
}

#[test]
fn compression() {
    compare("zlib");
}

#[test]
fn the_web_platform() {
    compare("web");
}

/// Payload 3.23 to 3.70 refuses a config whose time zones are not among them.
#[test]
fn time_zones_have_their_names() {
    let source =
        "export const zones = Intl.supportedValuesOf('timeZone')\nexport const others = Intl.supportedValuesOf('unit')";
    let exports = common::Project::new(&[("zones.ts", source)]).exports("zones.ts");
    let zones: Vec<&str> = exports["zones"].as_array().unwrap().iter().map(|zone| zone.as_str().unwrap()).collect();
    assert!(zones.len() > 400 && zones.is_sorted());
    for zone in ["Pacific/Midway", "America/Buenos_Aires", "Europe/Berlin", "Asia/Calcutta"] {
        assert!(zones.contains(&zone), "{zone}");
    }
    assert_eq!(exports["others"], serde_json::json!([]));
}
