//! Checks every key of `sync-config.ts` and gives the settings, or everything that is wrong with them.

use std::time::Duration;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value};
use url::Url;

use super::places::Places;
use super::{Drizzle, Migrations, Monitoring, SyncConfig};
use crate::Place;
use crate::clock::parse_duration;
use crate::similar::similar;

/// Something wrong in `sync-config.ts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where in the settings: `migrations.autoRun`.
    pub path: String,
    /// One sentence.
    pub message: String,
    pub place: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// What is checked, and against what.
pub(super) struct Source<'a> {
    pub file: &'a std::path::Path,
    pub text: &'a str,
    /// The exports of the module, as plain data.
    pub exports: &'a Value,
    /// The collections of the Payload config, where they are known.
    pub collections: Option<&'a [String]>,
}

const TOP: [&str; 6] = ["collections", "groups", "environments", "migrations", "drizzle", "monitoring"];

/// The settings, and what is wrong. Settings with problems must not be used.
pub(super) fn validate(source: &Source<'_>) -> (SyncConfig, Vec<Problem>) {
    let export = ["syncConfig", "default"].into_iter().find(|name| !source.exports[name].is_null());
    let mut checker =
        Checker { source, places: Places::scan(source.text, export.unwrap_or("syncConfig")), problems: Vec::new() };
    let mut config = SyncConfig { file: Some(source.file.to_path_buf()), ..SyncConfig::default() };
    let Some(export) = export else {
        checker.problem("", "there is no export named `syncConfig`");
        checker.hint("write `export const syncConfig: SyncConfig = { … }`");
        return (config, checker.problems);
    };
    let value = &source.exports[export];
    let Some(top) = value.as_object().filter(|map| !map.contains_key("$function")) else {
        checker.problem("", &format!("`{export}` must be an object, not {}", kind(value)));
        return (config, checker.problems);
    };
    checker.keys("", top, &TOP);
    config.collections = checker.collections(top);
    config.environments = checker.environments(top);
    config.groups = checker.groups(top);
    let known = ["autoGenerate", "autoRun", "backups", "wait", "lockTimeout", "statementTimeout"];
    if let Some(map) = checker.object(top, "migrations", &known) {
        config.migrations = Migrations {
            auto_generate: checker.boolean(map, "migrations", "autoGenerate", false),
            auto_run: checker.boolean(map, "migrations", "autoRun", false),
            backups: checker.count(map, "migrations", "backups"),
            wait: checker.duration(map, "migrations", "wait"),
            lock_timeout: checker.duration(map, "migrations", "lockTimeout"),
            statement_timeout: checker.duration(map, "migrations", "statementTimeout"),
        };
    }
    if let Some(map) = checker.object(top, "drizzle", &["enabled", "autoPush"]) {
        config.drizzle = Drizzle {
            enabled: checker.boolean(map, "drizzle", "enabled", true),
            auto_push: checker.boolean(map, "drizzle", "autoPush", false),
        };
        if !config.drizzle.enabled && config.drizzle.auto_push {
            checker.problem("drizzle.autoPush", "`drizzle.autoPush` is on while `drizzle.enabled` is off");
            checker.hint("turn one of them around");
        }
    }
    if let Some(map) = checker.object(top, "monitoring", &["enableLogging", "enableNotifications", "webhookUrl"]) {
        config.monitoring = Monitoring {
            enable_logging: checker.boolean(map, "monitoring", "enableLogging", false),
            enable_notifications: checker.boolean(map, "monitoring", "enableNotifications", false),
            webhook_url: checker.webhook(map),
        };
    }
    (config, checker.problems)
}

struct Checker<'a> {
    source: &'a Source<'a>,
    places: Places,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn problem(&mut self, path: &str, message: &str) {
        let place = match self.places.of(path) {
            Some((line, column)) => Place::at(self.source.file, line, column),
            None => Place::file(self.source.file),
        };
        self.problems.push(Problem { path: path.to_owned(), message: message.to_owned(), place, hint: None });
    }

    /// Adds a hint to the problem that was just found.
    fn hint(&mut self, hint: &str) {
        if let Some(problem) = self.problems.last_mut() {
            problem.hint = Some(hint.to_owned());
        }
    }

    /// Every key must be one of `known`.
    fn keys(&mut self, path: &str, map: &Map<String, Value>, known: &[&str]) {
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            let full = join(path, key);
            self.problem(&full, &format!("`{full}` is not a setting"));
            self.hint(&match similar(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{}`?", join(path, near)),
                None => format!("the settings here are {}", known.join(", ")),
            });
        }
    }

    fn object<'v>(&mut self, map: &'v Map<String, Value>, key: &str, known: &[&str]) -> Option<&'v Map<String, Value>> {
        match map.get(key)? {
            Value::Object(object) => {
                self.keys(key, object, known);
                Some(object)
            }
            Value::Null => None,
            other => {
                self.problem(key, &format!("`{key}` must be an object, not {}", kind(other)));
                None
            }
        }
    }

    fn boolean(&mut self, map: &Map<String, Value>, path: &str, key: &str, default: bool) -> bool {
        match map.get(key) {
            None | Some(Value::Null) => default,
            Some(Value::Bool(value)) => *value,
            Some(other) => {
                let full = join(path, key);
                self.problem(&full, &format!("`{full}` must be true or false, not {}", kind(other)));
                default
            }
        }
    }

    /// A whole number from 0, or `false` for 0.
    fn count(&mut self, map: &Map<String, Value>, path: &str, key: &str) -> Option<usize> {
        match map.get(key)? {
            Value::Null | Value::Bool(true) => None,
            Value::Bool(false) => Some(0),
            other => {
                let whole = other.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=1e6).contains(number));
                if whole.is_none() {
                    let full = join(path, key);
                    self.problem(&full, &format!("`{full}` must be a whole number, not {}", kind(other)));
                }
                whole.map(|number| number as usize)
            }
        }
    }

    /// Seconds as a number, or a text like `500ms`, `30s`, `5m`.
    fn duration(&mut self, map: &Map<String, Value>, path: &str, key: &str) -> Option<Duration> {
        let text = match map.get(key)? {
            Value::Null => return None,
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
            other => kind(other),
        };
        let duration = parse_duration(&text);
        if duration.is_none() {
            let full = join(path, key);
            self.problem(&full, &format!("`{full}` must be a time, not {text}"));
            self.hint("write seconds as a number, or a text like '500ms', '30s', '5m', '1h'");
        }
        duration
    }

    /// A list of names. `None` when it is absent or wrong.
    fn names(&mut self, path: &str, value: Option<&Value>) -> Option<Vec<String>> {
        let items = match value? {
            Value::Null => return None,
            Value::Array(items) => items,
            other => {
                self.problem(path, &format!("`{path}` must be a list of collections, not {}", kind(other)));
                return None;
            }
        };
        let mut names: Vec<String> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let place = format!("{path}[{index}]");
            match item {
                Value::String(name) if names.contains(name) => {
                    self.problem(&place, &format!("`{path}` has `{name}` twice"));
                }
                Value::String(name) => {
                    self.known_collection(&place, name);
                    names.push(name.clone());
                }
                other => self.problem(&place, &format!("`{place}` must be a collection's slug, not {}", kind(other))),
            }
        }
        Some(names)
    }

    fn known_collection(&mut self, path: &str, name: &str) {
        let Some(known) = self.source.collections else { return };
        if known.iter().any(|slug| slug == name) {
            return;
        }
        self.problem(path, &format!("the Payload config has no collection `{name}`"));
        self.hint(&match similar(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its collections are {}", known.join(", ")),
        });
    }

    fn collections(&mut self, top: &Map<String, Value>) -> Option<Vec<String>> {
        let names = self.names("collections", top.get("collections"))?;
        if names.is_empty() && self.problems.is_empty() {
            self.problem("collections", "`collections` is empty: nothing would be synchronized");
            self.hint("leave it out to mean every collection");
        }
        Some(names)
    }

    fn groups(&mut self, top: &Map<String, Value>) -> IndexMap<String, Vec<String>> {
        let mut groups = IndexMap::new();
        let map = match top.get("groups") {
            None | Some(Value::Null) => return groups,
            Some(Value::Object(map)) => map,
            Some(other) => {
                self.problem("groups", &format!("`groups` must be an object, not {}", kind(other)));
                return groups;
            }
        };
        for (name, value) in map {
            let path = join("groups", name);
            if super::ALL.contains(&name.as_str()) {
                self.problem(&path, &format!("`{name}` already means the collections of `collections`"));
            }
            if self.source.collections.is_some_and(|known| known.contains(name)) {
                self.problem(&path, &format!("`{name}` is a collection, so it cannot be a group"));
            }
            if let Some(names) = self.names(&path, Some(value)) {
                groups.insert(name.clone(), names);
            }
        }
        groups
    }

    fn environments(&mut self, top: &Map<String, Value>) -> IndexMap<String, String> {
        let mut environments = IndexMap::new();
        let map = match top.get("environments") {
            None | Some(Value::Null) => return environments,
            Some(Value::Object(map)) => map,
            Some(other) => {
                self.problem("environments", &format!("`environments` must be an object, not {}", kind(other)));
                return environments;
            }
        };
        for (name, value) in map {
            let path = join("environments", name);
            match value {
                // `process.env.STAGING_URL` that is not set: an environment that is not there.
                Value::Null => {}
                Value::String(url) => match web_address(url) {
                    Ok(_) => {
                        environments.insert(name.clone(), url.trim_end_matches('/').to_owned());
                    }
                    Err(why) => {
                        self.problem(&path, &format!("`{path}` {why}"));
                        self.hint("write the server's address: https://staging.example.com");
                    }
                },
                other => self.problem(&path, &format!("`{path}` must be an address, not {}", kind(other))),
            }
        }
        environments
    }

    fn webhook(&mut self, map: &Map<String, Value>) -> Option<String> {
        let path = "monitoring.webhookUrl";
        match map.get("webhookUrl")? {
            Value::Null => None,
            Value::String(url) if url.is_empty() => None,
            Value::String(url) => match Url::parse(url) {
                Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => Some(url.clone()),
                // The value itself is a secret.
                _ => {
                    self.problem(path, "`monitoring.webhookUrl` is not a web address");
                    self.hint("webhookUrl: process.env.SYNC_WEBHOOK_URL, with https://… in .env");
                    None
                }
            },
            other => {
                self.problem(path, &format!("`{path}` must be an address, not {}", kind(other)));
                None
            }
        }
    }
}

/// An `http(s)` address without credentials, or why it is none.
fn web_address(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is not a web address")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("must begin with http:// or https://");
    }
    if url.password().is_some() || !url.username().is_empty() {
        return Err("must not hold a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have `?` or `#`");
    }
    Ok(url)
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// What a value is, in words.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(map) if map.contains_key("$function") => "a function".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
