//! Project models of earlier runs, valid as long as nothing that they depend on has changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::{file_name, read_private, write_private};
use crate::inputs::{FileState, Hash, Seen, modified_of};
use crate::settings::Settings;

/// A file that was changed this shortly before it was read may change again without its time showing it.
const RACY: Duration = Duration::from_secs(2);

/// Variables that a shell or npm changes by itself all the time and no config is made of.
const VOLATILE: &[&str] = &["_", "OLDPWD", "PWD", "SHLVL", "WINDOWID"];

/// A cached model and everything that it depends on.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    files: BTreeMap<PathBuf, FileState>,
    present: Vec<PathBuf>,
    missing: Vec<PathBuf>,
    links: BTreeMap<PathBuf, PathBuf>,
    /// Directory to the hash of its entries' names.
    listings: BTreeMap<PathBuf, Hash>,
    /// Variable to the hash of its value, none if it was not set.
    variables: BTreeMap<String, Option<Hash>>,
    /// The hash of all variables, if the config looked at all.
    all_variables: Option<Hash>,
    warnings: Vec<String>,
}

/// Where the model of these settings is cached.
pub(crate) struct ModelCache<'a> {
    settings: &'a Settings,
    directory: &'a Path,
    name: String,
    /// Not even the value of a variable with a harmless name may be in it.
    strict: bool,
}

/// A model from the cache.
pub(crate) struct Cached {
    pub(crate) json: String,
    pub(crate) warnings: Vec<String>,
}

impl<'a> ModelCache<'a> {
    /// None if the settings ask for no cache.
    pub(crate) fn new(settings: &'a Settings, dialect: Option<&str>) -> Option<Self> {
        let directory = settings.cache_dir.as_deref()?;
        let key = [
            settings.config.as_os_str().as_encoded_bytes(),
            settings.cwd.as_os_str().as_encoded_bytes(),
            dialect.unwrap_or("").as_bytes(),
        ];
        Some(Self { settings, directory, name: file_name("model", &key), strict: false })
    }

    /// For what a module exports. It is made to be told secrets: those of the environment are not kept.
    pub(crate) fn of_exports(settings: &'a Settings, file: &str) -> Option<Self> {
        let directory = settings.cache_dir.as_deref()?;
        let key = [file.as_bytes(), settings.cwd.as_os_str().as_encoded_bytes()];
        Some(Self { settings, directory, name: file_name("exports", &key), strict: true })
    }

    /// The cached model, if nothing that it depends on has changed.
    pub(crate) fn load(&self) -> Option<Cached> {
        let mut bytes = read_private(self.directory, &self.name)?;
        let end = bytes.iter().position(|&byte| byte == b'\n')?;
        let json = String::from_utf8(bytes.split_off(end + 1)).ok()?;
        let mut header: Header = serde_json::from_slice(&bytes).ok()?;
        let settings = self.settings;
        let same = header.variables.iter().all(|(name, hash)| variable_hash(settings, name) == *hash)
            && header.all_variables.is_none_or(|hash| environment_hash(settings) == hash)
            && header.links.iter().all(|(path, target)| std::fs::read_link(path).is_ok_and(|now| now == *target))
            && header.present.iter().all(|path| path.exists())
            && header.missing.iter().all(|path| std::fs::symlink_metadata(path).is_err())
            && header.listings.iter().all(|(path, hash)| listing_hash(path) == *hash);
        if !same {
            return None;
        }
        let mut refreshed = false;
        for (path, state) in &mut header.files {
            match check(path, state) {
                Check::Same => {}
                Check::Touched => refreshed = true,
                Check::Changed => return None,
            }
        }
        let warnings = header.warnings.clone();
        if refreshed {
            self.write(&header, &json);
        }
        Some(Cached { json, warnings })
    }

    /// What the cached model depends on: files, and paths at which a file would be looked at first.
    pub(crate) fn inputs(&self) -> Option<Vec<PathBuf>> {
        let mut bytes = read_private(self.directory, &self.name)?;
        let end = bytes.iter().position(|&byte| byte == b'\n')?;
        bytes.truncate(end);
        let header: Header = serde_json::from_slice(&bytes).ok()?;
        Some(header.files.into_keys().chain(header.missing).collect())
    }

    /// Keeps a model, unless it holds a secret.
    pub(crate) fn store(&self, seen: Seen, json: &str, logs: &[String]) {
        let has_secret = if self.strict { may_hold_a_secret } else { holds_a_secret };
        if has_secret(self.settings, &seen, json) {
            return;
        }
        let mut files = seen.files;
        for state in files.values_mut() {
            if is_racy(state) {
                state.modified = 0;
            }
        }
        // A file that was looked for and then read, or made by the config itself, is not missing.
        let missing = seen.missing.into_iter().filter(|path| std::fs::symlink_metadata(path).is_err()).collect();
        let header = Header {
            files,
            present: seen.present.into_iter().collect(),
            missing,
            links: seen.links,
            listings: seen.listings.into_iter().map(|path| (path.clone(), listing_hash(&path))).collect(),
            variables: seen
                .variables
                .into_iter()
                .map(|name| (name.clone(), variable_hash(self.settings, &name)))
                .collect(),
            all_variables: seen.all_variables.then(|| environment_hash(self.settings)),
            // What the project's code printed may be anything, also a secret.
            warnings: logs.iter().filter(|line| line.starts_with("warning: ")).cloned().collect(),
        };
        self.write(&header, json);
    }

    fn write(&self, header: &Header, json: &str) {
        let Ok(mut bytes) = serde_json::to_vec(header) else { return };
        bytes.push(b'\n');
        bytes.extend_from_slice(json.as_bytes());
        // Without a cache the next run is slower, not wrong.
        let _ = write_private(self.directory, &self.name, bytes);
    }
}

enum Check {
    Same,
    /// The content is the same, size and time were not enough to know.
    Touched,
    Changed,
}

fn check(path: &Path, state: &mut FileState) -> Check {
    let Ok(metadata) = std::fs::metadata(path) else { return Check::Changed };
    let modified = modified_of(&metadata);
    if metadata.len() == state.size && modified == state.modified && modified != 0 {
        return Check::Same;
    }
    if metadata.len() != state.size || std::fs::read(path).map(|bytes| Hash::of(&bytes)).ok() != Some(state.hash) {
        return Check::Changed;
    }
    let next = FileState { modified, ..*state };
    if is_racy(&next) {
        return Check::Same;
    }
    *state = next;
    Check::Touched
}

fn is_racy(state: &FileState) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u128::from(state.modified) + RACY.as_nanos() > now.as_nanos()
}

fn variable_hash(settings: &Settings, name: &str) -> Option<Hash> {
    if VOLATILE.contains(&name) {
        return None;
    }
    settings.env.values.get(name).map(|value| Hash::of(value.as_bytes()))
}

fn environment_hash(settings: &Settings) -> Hash {
    let lasting = settings.env.values.iter().filter(|(name, _)| !VOLATILE.contains(&name.as_str()));
    Hash::of_parts(lasting.flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]))
}

fn listing_hash(path: &Path) -> Hash {
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().into_encoded_bytes()).collect();
    names.sort();
    Hash::of_parts(names.iter().map(Vec::as_slice))
}

/// May a module's exports hold a secret: the value of a variable that was read, an address of another machine, or
/// something with a name of secrets?
fn may_hold_a_secret(settings: &Settings, seen: &Seen, json: &str) -> bool {
    let Ok(exports) = serde_json::from_str::<serde_json::Value>(json) else { return true };
    let values: Vec<&str> =
        seen.variables.iter().filter_map(|name| settings.env.values.get(name)).map(String::as_str).collect();
    seen.all_variables || is_secret("", &exports, &values)
}

fn is_secret(name: &str, value: &serde_json::Value, variables: &[&str]) -> bool {
    match value {
        serde_json::Value::String(text) => {
            let own = ["http://localhost", "http://127.0.0.1"].iter().any(|start| text.starts_with(start));
            text.contains("://") && !own
                || is_name_of_secrets(name) && !text.is_empty()
                || variables.iter().any(|value| value.len() >= 6 && text.contains(value))
        }
        serde_json::Value::Array(items) => items.iter().any(|item| is_secret(name, item, variables)),
        serde_json::Value::Object(members) => members.iter().any(|(name, member)| is_secret(name, member, variables)),
        _ => false,
    }
}

/// Does a variable of this name hold a secret?
pub(crate) fn is_name_of_secrets(name: &str) -> bool {
    let upper = name.to_uppercase();
    ["SECRET", "PASSWORD", "PASSWD", "TOKEN", "KEY", "CREDENTIAL"].iter().any(|word| upper.contains(word))
}

/// The password of an address, or the parameters that may hold one.
pub(crate) fn password_of(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok().filter(|_| address.contains("://"))?;
    url.password().or(url.query()).map(str::to_owned)
}

/// The one part of a model that may have a password in it: the rest is read over.
#[derive(Deserialize)]
struct Connected {
    /// The exports of a file have none.
    adapter: Option<Adapter>,
}

#[derive(Deserialize)]
struct Adapter {
    connection: Option<Connection>,
}

#[derive(Deserialize)]
struct Connection {
    url: Option<String>,
}

/// Does the model contain a secret: a password of the database, or the value of a variable whose name says so?
fn holds_a_secret(settings: &Settings, seen: &Seen, json: &str) -> bool {
    // What cannot be looked into is not kept.
    let Ok(model) = serde_json::from_str::<Connected>(json) else { return true };
    let url = model.adapter.and_then(|adapter| adapter.connection).and_then(|connection| connection.url);
    if url.is_some_and(|url| password_of(&url).is_some()) {
        return true;
    }
    seen.variables.iter().any(|name| {
        let value = settings.env.values.get(name).filter(|value| value.len() >= 6);
        is_name_of_secrets(name) && value.is_some_and(|value| json.contains(value.as_str()))
    })
}
