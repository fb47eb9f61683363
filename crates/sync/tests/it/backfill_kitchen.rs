//! Every kind of field in every kind of place, on both databases: what a transform sees is what the real Payload reads,
//! and what it changes is what the real Payload reads afterwards.

use std::sync::{Arc, Mutex};

use payload_sync::backfill::{self, Options, Report, TransformFailure, Transformer};
use payload_sync::core::ProjectModel;
use payload_sync::{Project, ProjectOptions};
use payload_sync_database::DatabaseUrl;
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

const CONFIG: &str = include_str!("backfill/kitchen.config.ts");
const SCRIPT: &str = include_str!("backfill/kitchen.mts");
const ENTITIES: [&str; 6] = ["tags", "words", "things", "drafted", "versioned", "board"];

/// Keeps what it was given, and changes it.
struct Recorder {
    seen: Arc<Mutex<Vec<Value>>>,
    change: fn(Value) -> Value,
}

impl Transformer for Recorder {
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        self.seen.lock().expect("one thread at a time").extend(documents.iter().cloned());
        Ok(documents.into_iter().map(self.change).collect())
    }
}

/// Where blocks are kept; in JSON some hold themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Blocks {
    InTables,
    AsJson,
}

struct Kitchen {
    salon: Salon,
    project: Project,
    model: Arc<ProjectModel>,
}

impl Kitchen {
    fn new(url: &str, blocks: Blocks) -> Self {
        let salon = Salon::copy(url);
        let config =
            CONFIG.replace("const blocksAsJSON = false", &format!("const blocksAsJSON = {}", blocks == Blocks::AsJson));
        salon.write("src/payload.config.ts", &config);
        salon.write("kitchen.mts", SCRIPT);
        salon.create_schema();
        let environment = [("DATABASE_URL", salon.database_url()), ("PAYLOAD_SECRET", "kitchen-secret")];
        let environment = environment.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let options = ProjectOptions { environment: environment.into(), ..ProjectOptions::at(salon.path()) };
        let project = Project::open(options).expect("the kitchen is a project");
        let model = runtime().block_on(project.model(None)).expect("the config evaluates");
        Self { salon, project, model }
    }

    fn payload(&self, make: &[&str]) -> Value {
        let output = self.salon.path().join("output.json");
        let _ = std::fs::remove_file(&output);
        let path = output.display().to_string();
        let args: Vec<&str> = std::iter::once(path.as_str()).chain(make.iter().copied()).collect();
        self.salon.node("kitchen.mts", &args, |_| output.is_file());
        serde_json::from_str(&self.salon.read("output.json")).expect("the script writes JSON")
    }

    /// What the transform saw, and what was done.
    fn backfill(&self, target: &str, locale: &str, change: fn(Value) -> Value) -> (Vec<Value>, Report) {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let recorder = Recorder { seen: Arc::clone(&seen), change };
        let options = Options { locale: Some(locale.into()), sample: 0, ..Options::new(target) };
        let url = DatabaseUrl::parse(self.salon.database_url()).expect("a URL").resolve(self.salon.path());
        let transformer: Option<Box<dyn Transformer>> = Some(Box::new(recorder));
        let mut listen = |_| {};
        let job = backfill::run_with(&self.project, &self.model, &url, &options, transformer, &mut listen);
        let report = runtime().block_on(job);
        let report = report.unwrap_or_else(|error| panic!("{target} {locale}: {error}"));
        let seen = std::mem::take(&mut *seen.lock().expect("nobody else is there"));
        (seen, report)
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Texts get a mark, lists of values and of rows are turned around.
fn turned(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with("t ") => Value::String(format!("{text}!")),
        Value::Array(items) => items.into_iter().rev().map(turned).collect(),
        Value::Object(map) => Value::Object(
            map.into_iter()
                .map(|(key, value)| {
                    let untouched = ["json", "localJson", "place", "localPlace"].contains(&key.as_str());
                    let value = if untouched { value } else { turned(value) };
                    (key, value)
                })
                .collect(),
        ),
        other => other,
    }
}

fn sorted(mut documents: Vec<Value>) -> Vec<Value> {
    documents.sort_by_key(|one| one["id"].as_i64().map_or_else(|| one["id"].to_string(), |id| format!("{id:09}")));
    documents
}

/// Without objects that hold nothing but `null` and empty lists.
fn unset(value: &Value) -> Value {
    fn is_unset(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(map) => map.values().all(is_unset),
            _ => false,
        }
    }
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(_, value)| !(value.is_object() && is_unset(value)));
            Value::Object(kept.map(|(key, value)| (key.clone(), unset(value))).collect())
        }
        Value::Array(items) => items.iter().map(unset).collect(),
        other => other.clone(),
    }
}

/// Without the times that a write moves, and numbers as JavaScript compares them.
fn still(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| *key != "updatedAt");
            Value::Object(kept.map(|(key, value)| (key.clone(), still(value))).collect())
        }
        Value::Array(items) => items.iter().map(still).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

fn differences(ours: &Value, theirs: &Value, place: &str, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let mut keys: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                match (ours.get(key), theirs.get(key)) {
                    (Some(ours), Some(theirs)) => differences(ours, theirs, &format!("{place}.{key}"), found),
                    (ours, theirs) => found.push(format!("{place}.{key}: {ours:?}, not {theirs:?}")),
                }
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                differences(ours, theirs, &format!("{place}.{index}"), found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{place}: {ours}, not {theirs}")),
    }
}

fn assert_same(ours: &Value, theirs: &Value, place: &str) {
    let mut found = Vec::new();
    differences(&still(ours), &still(theirs), place, &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn works_with_every_field(url: &str, blocks: Blocks) {
    let kitchen = Kitchen::new(url, blocks);
    let made = kitchen.payload(&["--make"]);

    // What a transform sees, and that seeing changes nothing.
    let mut seen_documents = 0;
    for locale in ["all", "en", "es", "de"] {
        for slug in ENTITIES {
            let (seen, report) = kitchen.backfill(slug, locale, |document| document);
            let report = &report.collections[0];
            assert_eq!((report.changed, report.failed), (0, 0), "{slug} {locale}");
            let theirs = sorted(made[locale][slug].as_array().expect("documents").clone());
            // Drafts that are ahead come after the documents.
            let seen = sorted(seen.into_iter().take(theirs.len()).collect());
            // A group without a value is not there for a transform.
            assert_same(&unset(&json!(seen)), &unset(&json!(theirs)), &format!("{slug} {locale}"));
            seen_documents += theirs.len();
        }
    }
    assert_eq!(seen_documents, 52);
    assert_same(&kitchen.payload(&[]), &made, "untouched");

    // Everything turned around in one locale, then in all of them.
    let mut before = made;
    for locale in ["en", "es", "all"] {
        for slug in ["things", "drafted", "versioned", "board"] {
            kitchen.backfill(slug, locale, turned);
        }
        let after = kitchen.payload(&[]);
        for slug in ["things", "drafted", "versioned", "board"] {
            let meant = turned_documents(&before[locale][slug]);
            assert_same(&after[locale][slug], &meant, &format!("{slug} turned in {locale}"));
        }
        // Other locales keep what is theirs alone.
        if locale != "all" {
            let other = if locale == "en" { "es" } else { "en" };
            for (before, after) in pairs(&before[other]["things"], &after[other]["things"]) {
                for own in [
                    "title",
                    "localRows",
                    "localLayout",
                    "localGroup",
                    "localKinds",
                    "localTags",
                    "localBoth",
                    "localTab",
                ] {
                    assert_same(&after[own], &before[own], &format!("{own} in {other}"));
                }
            }
        }
        let drafts = |value: &Value| value["drafts"].as_array().expect("drafts").len();
        assert_eq!(drafts(&after), drafts(&before));
        for versions in ["versions of drafted", "versions of versioned"] {
            assert_eq!(after[versions].as_array().map(Vec::len), before[versions].as_array().map(Vec::len));
        }
        if locale == "all" {
            assert_same(&after["drafts"], &turned_documents(&before["drafts"]), "the newest versions");
            assert_same(
                &after["board, newest"],
                &turned(before["board, newest"].clone()),
                "the global's newest version",
            );
        }
        before = after;
    }
}

fn turned_documents(documents: &Value) -> Value {
    documents.as_array().expect("documents").iter().cloned().map(turned).collect()
}

fn pairs<'a>(before: &'a Value, after: &'a Value) -> impl Iterator<Item = (&'a Value, &'a Value)> {
    before.as_array().expect("documents").iter().zip(after.as_array().expect("documents"))
}

#[test]
fn works_with_every_field_on_postgres() {
    let database = Postgres::shared().database();
    works_with_every_field(database.url(), Blocks::InTables);
}

#[test]
fn works_with_every_field_on_sqlite() {
    works_with_every_field("file:kitchen.db", Blocks::InTables);
}

#[test]
fn works_with_every_field_and_blocks_as_json_on_postgres() {
    let database = Postgres::shared().database();
    works_with_every_field(database.url(), Blocks::AsJson);
}

#[test]
fn works_with_every_field_and_blocks_as_json_on_sqlite() {
    works_with_every_field("file:kitchen.db", Blocks::AsJson);
}
