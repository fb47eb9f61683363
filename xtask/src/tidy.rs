//! `cargo xtask tidy`: the rules of ARCHITECTURE.md and CONTRIBUTING.md that no compiler checks.

use std::fs;

use serde_json::Value;

use crate::shell::{Failure, Result, command, only, output, root, say};

/// A file of more lines than this asks to be split; one of more than [`FAIL`] is refused.
const WARN: usize = 500;
const FAIL: usize = 900;

/// Files that may be longer, and why.
const LONG_FILES: &[(&str, &str)] = &[];

/// What `core` may depend on: plain data and pure functions.
const CORE: &[&str] = &["indexmap", "serde", "serde_json", "sha2", "thiserror", "serde_path_to_error", "unicode-ident"];

/// Who must not depend on what. A trailing `*` stands for anything.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "payload-sync-engine",
        &[
            "payload-sync-core",
            "payload-sync-database",
            "payload-sync",
            "reqwest",
            "hyper",
            "ureq",
            "clap",
            "tokio-postgres",
        ],
    ),
    ("payload-sync-database", &["payload-sync-engine", "payload-sync", "reqwest", "clap", "rquickjs"]),
    ("payload-sync", &["clap", "indicatif", "anstream", "anstyle", "axum", "payload-sync-cli"]),
    (
        "payload-sync-cli",
        &[
            "payload-sync-core",
            "payload-sync-engine",
            "payload-sync-database",
            "rquickjs",
            "rusqlite",
            "reqwest",
            "oxc*",
        ],
    ),
];

/// Helpers of tests, which the product must not need.
const TEST_ONLY: &[&str] = &["payload-sync-testkit", "payload-sync-conformance", "ureq", "proptest", "insta"];

pub(crate) fn run(flags: &[String]) -> Result<()> {
    only(flags, &[])?;
    let mut findings = Vec::new();
    dependencies(&mut findings)?;
    let mut warnings = Vec::new();
    for file in files()? {
        // A link, or a file that is deleted but not yet committed.
        if let Ok(text) = fs::read_to_string(root().join(&file)) {
            check_file(&file, &text, &mut findings, &mut warnings);
        }
    }
    for warning in &warnings {
        say(format!("warning: {warning}"));
    }
    for finding in &findings {
        say(format!("tidy: {finding}"));
    }
    match findings.len() {
        0 => Ok(()),
        count => Err(Failure::new(format!("{count} rules are broken"))
            .hint("ARCHITECTURE.md and CONTRIBUTING.md say why they are there")),
    }
}

fn files() -> Result<Vec<String>> {
    let list = output(&mut command("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))
        .ok_or_else(|| Failure::new("git does not list the repository's files").hint("git status"))?;
    Ok(list.lines().map(str::to_owned).collect())
}

fn dependencies(findings: &mut Vec<String>) -> Result<()> {
    let metadata = output(&mut command("cargo", &["metadata", "--no-deps", "--format-version", "1"]))
        .ok_or_else(|| Failure::new("cargo does not describe the workspace").hint("cargo metadata --no-deps"))?;
    let metadata: Value = serde_json::from_str(&metadata)
        .map_err(|error| Failure::new(format!("cargo metadata is not JSON: {error}")))?;
    for package in list(&metadata["packages"]) {
        let name = package["name"].as_str().unwrap_or_default();
        // `kind` is null for what the product is built of.
        let needed = list(&package["dependencies"]).iter().filter(|dependency| dependency["kind"].is_null());
        for dependency in needed.filter_map(|dependency| dependency["name"].as_str()) {
            findings.extend(edge(name, dependency));
        }
    }
    Ok(())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// What is wrong with a dependency, if anything is.
fn edge(package: &str, dependency: &str) -> Option<String> {
    let product = !["payload-sync-testkit", "payload-sync-conformance", "xtask"].contains(&package);
    if package == "payload-sync-core" && !CORE.contains(&dependency) {
        return Some(format!("{package} is pure and must not depend on {dependency}"));
    }
    if product && TEST_ONLY.contains(&dependency) {
        return Some(format!("{package} depends on {dependency}, which is for tests: make it a dev-dependency"));
    }
    let (_, forbidden) = FORBIDDEN.iter().find(|(name, _)| *name == package)?;
    let hit = forbidden.iter().any(|name| match name.strip_suffix('*') {
        Some(start) => dependency.starts_with(start),
        None => *name == dependency,
    });
    hit.then(|| format!("{package} must not depend on {dependency}: see the table in ARCHITECTURE.md"))
}

fn check_file(file: &str, text: &str, findings: &mut Vec<String>, warnings: &mut Vec<String>) {
    let rust = file.ends_with(".rs");
    let script = [".ts", ".mts", ".js", ".mjs", ".tsx"].iter().any(|end| file.ends_with(end));
    if rust {
        if !text.starts_with("//!") {
            findings.push(format!("{file} does not begin with `//!` and a sentence on what it does"));
        }
        length(file, text, findings, warnings);
    }
    let own = file.starts_with("xtask/");
    for (number, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", number + 1);
        if rust && !own {
            for word in ["#[ignore", "todo!(", "unimplemented!(", "#[allow(", "#![allow("] {
                if line.contains(word) {
                    findings.push(format!("{place} has `{word}`"));
                }
            }
        }
        if script && ["it.skip(", "test.skip(", "describe.skip(", ".only("].iter().any(|word| line.contains(word)) {
            findings.push(format!("{place} leaves tests out"));
        }
        if let Some(path) = machine_path(line) {
            findings.push(format!("{place} names a path of one machine: {path}"));
        }
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            findings.push(format!("{place} is half a merge"));
        }
    }
}

fn length(file: &str, text: &str, findings: &mut Vec<String>, warnings: &mut Vec<String>) {
    let lines = text.lines().count();
    let test = file.contains("/tests/");
    let allowed = LONG_FILES.iter().any(|(name, _)| *name == file);
    if lines > FAIL && !test && !allowed {
        findings.push(format!("{file} has {lines} lines; {FAIL} are too many: split it"));
    } else if lines > WARN && !test && !allowed {
        warnings.push(format!("{file} has {lines} lines and asks to be split"));
    }
}

/// The folder of this checkout, or of the person who works on it.
fn machine_path(line: &str) -> Option<String> {
    let home = std::env::var("HOME").ok().filter(|home| home.matches('/').count() > 1);
    let checkout = root().display().to_string();
    [Some(checkout), home].into_iter().flatten().find(|path| line.contains(path.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{check_file, edge};
    use crate::shell::root;

    fn findings(file: &str, text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        check_file(file, text, &mut findings, &mut Vec::new());
        findings
    }

    #[test]
    fn finds_forbidden_dependencies() {
        assert!(edge("payload-sync-core", "tokio").is_some());
        assert!(edge("payload-sync-core", "serde").is_none());
        assert!(edge("payload-sync-engine", "payload-sync-database").is_some());
        assert!(edge("payload-sync-cli", "oxc_parser").is_some());
        assert!(edge("payload-sync", "payload-sync-testkit").is_some());
        assert!(edge("xtask", "payload-sync-testkit").is_none());
    }

    #[test]
    fn finds_what_files_must_not_have() {
        assert!(findings("crates/a/src/lib.rs", "//! Fine.\n").is_empty());
        assert_eq!(findings("crates/a/src/lib.rs", "fn a() {}\n").len(), 1);
        assert_eq!(findings("crates/a/src/lib.rs", "//! A.\n#[ignore]\n").len(), 1);
        assert_eq!(findings("npm/a.test.mjs", "it.skip('a', () => {})\n").len(), 1);
        assert_eq!(findings("README.md", &format!("see {}/x\n", root().display())).len(), 1);
        let long = format!("//! Long.\n{}", "\n".repeat(1000));
        assert_eq!(findings("crates/a/src/lib.rs", &long).len(), 1);
        assert!(findings("crates/a/tests/it/main.rs", &long).is_empty());
    }
}
