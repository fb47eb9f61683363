//! Which versions of Payload's packages a project has installed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::{EngineError, ErrorCode};
use crate::inputs::Inputs;

/// Packages that decide about tables without being in Payload's own scope.
const ALSO: &[&str] = &["@payloadcms/drizzle", "drizzle-kit", "drizzle-orm"];

/// How the names of the packages begin that call drizzle-kit.
const ADAPTER: &str = "@payloadcms/db-";

/// What Payload's type generator lays its text out with, as the packages that lead there.
const LAYOUT: [&str; 2] = ["json-schema-to-typescript", "prettier"];

/// The first Payload whose adapters declare their tables as data.
const OLDEST: (u32, u32) = (3, 8);

/// Refuses a Payload that is too old. One whose version is no version, as in a checkout of Payload itself, is not.
pub(crate) fn supported(versions: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, EngineError> {
    let version = versions.get("payload").map(String::as_str).unwrap_or_default();
    let mut numbers = version.split('.').map_while(|number| number.parse::<u32>().ok());
    if !matches!((numbers.next(), numbers.next()), (Some(major), Some(minor)) if (major, minor) < OLDEST) {
        return Ok(versions);
    }
    let (major, minor) = OLDEST;
    let message = format!("Payload {version} is too old: payload-sync needs {major}.{minor}.0 or a newer one");
    let adapters = versions.keys().filter(|name| name.starts_with(ADAPTER));
    let all: Vec<String> =
        ["payload".to_owned()].iter().chain(adapters).map(|name| format!("{name}@{major}")).collect();
    Err(EngineError::new(ErrorCode::OldPayload, message).with_hint(format!("npm install {}", all.join(" "))))
}

/// Package name to version: `payload`, everything of `@payloadcms`, and drizzle as these find it.
pub(crate) fn installed(config: &Path, inputs: &Inputs) -> BTreeMap<String, String> {
    let mut versions = BTreeMap::new();
    let mut roots = BTreeMap::new();
    if let Some(directory) = find(config, "payload", inputs) {
        let payload = record(&directory, "payload", inputs, &mut versions);
        roots.extend(payload.clone().map(|manifest| ((true, "payload".to_owned()), manifest)));
        let mut from = payload;
        for name in LAYOUT {
            let directory = from.and_then(|from| find(&from, name, inputs));
            from = directory.and_then(|directory| record(&directory, name, inputs, &mut versions));
        }
    }
    let scopes = config.ancestors().skip(1).map(|ancestor| ancestor.join("node_modules/@payloadcms"));
    for scope in scopes.filter(|scope| scope.is_dir()) {
        inputs.listed(&scope);
        for entry in std::fs::read_dir(&scope).into_iter().flatten().flatten() {
            let name = format!("@payloadcms/{}", entry.file_name().to_string_lossy());
            inputs.link(&entry.path());
            if !versions.contains_key(&name)
                && let Some(manifest) = record(&entry.path(), &name, inputs, &mut versions)
            {
                roots.insert((!name.starts_with(ADAPTER), name), manifest);
            }
        }
    }
    // With pnpm, and where two versions meet, drizzle is only found from the packages that use it: the adapters first.
    // Their names give the order, because directories differ from machine to machine.
    for root in roots.into_values() {
        for name in ALSO {
            if !versions.contains_key(*name)
                && let Some(directory) = find(&root, name, inputs)
            {
                record(&directory, name, inputs, &mut versions);
            }
        }
    }
    versions
}

/// The directory of an installed package as a file at `from` would find it.
pub(crate) fn find(from: &Path, name: &str, inputs: &Inputs) -> Option<PathBuf> {
    from.ancestors().skip(1).map(|ancestor| ancestor.join("node_modules").join(name)).find(|directory| {
        let found = directory.is_dir();
        if found {
            inputs.link(directory);
        } else {
            inputs.missing(directory);
        }
        found
    })
}

/// Notes a package's version, and gives its real place.
fn record(directory: &Path, name: &str, inputs: &Inputs, versions: &mut BTreeMap<String, String>) -> Option<PathBuf> {
    let manifest = directory.join("package.json");
    let real = manifest.canonicalize().unwrap_or(manifest);
    let package: serde_json::Value = serde_json::from_slice(&inputs.read(&real).ok()?).ok()?;
    versions.insert(name.to_owned(), package["version"].as_str()?.to_owned());
    Some(real)
}
