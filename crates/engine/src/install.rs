//! How to get a package that is not installed.

use std::path::Path;

use crate::inputs::Inputs;
use crate::versions;

/// Package managers by their lock files: what installs everything that is listed, and what adds a package.
const MANAGERS: &[(&str, &str, &str)] = &[
    ("package-lock.json", "npm install", "npm install"),
    ("pnpm-lock.yaml", "pnpm install", "pnpm add"),
    ("yarn.lock", "yarn install", "yarn add"),
    ("bun.lock", "bun install", "bun add"),
    ("bun.lockb", "bun install", "bun add"),
];

/// The command that installs a package for the file that imports it: where the project lists it already, all that is
/// listed.
pub(crate) fn command(from: &Path, package: &str) -> String {
    let manager = from.ancestors().skip(1).find_map(|folder| {
        MANAGERS.iter().find(|(lock, ..)| folder.join(lock).is_file()).map(|&(_, all, add)| (all, add))
    });
    let (all, add) = manager.unwrap_or(("npm install", "npm install"));
    if is_listed(from, package) {
        return all.to_owned();
    }
    if is_payloads(package) && has_no_payload(from) {
        return format!("{add} payload {package}");
    }
    format!("{add} {package}")
}

/// Whether what a file imports is missing because all of Payload is.
pub(crate) fn is_all_of_payload(from: &Path, package: &str) -> bool {
    package == "payload" || is_payloads(package) && has_no_payload(from)
}

fn is_payloads(package: &str) -> bool {
    package.starts_with("@payloadcms/")
}

fn has_no_payload(from: &Path) -> bool {
    versions::find(from, "payload", &Inputs::default()).is_none()
}

/// Whether the nearest manifest wants the package.
fn is_listed(from: &Path, package: &str) -> bool {
    let manifest = from.ancestors().skip(1).find_map(|folder| std::fs::read(folder.join("package.json")).ok());
    let manifest: serde_json::Value =
        manifest.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    ["dependencies", "devDependencies", "optionalDependencies"].iter().any(|list| manifest[list].get(package).is_some())
}
