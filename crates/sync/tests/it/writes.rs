//! The same operations by us and by the real Payload, each on a database of its own: the answers are equal, and so are
//! the tables, and what each of the two reads of what the other one wrote; generated ids and times aside.
//!
//! `PAYLOAD_SYNC_SEQUENCES=500 PAYLOAD_SYNC_SEED=1` does more of them; what differs is made smaller before it is shown.

#![expect(clippy::print_stderr, reason = "shown when somebody searches with --no-capture")]

mod again;
mod defects;
mod functions;
mod ids;
mod in_place;
mod json;
mod locales;
mod malformed;
pub(crate) mod oracle;
mod random;
mod statuses;
mod tables;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use indexmap::IndexSet;
use payload_sync::core::documents::FieldMap;
use payload_sync::documents::{Documents, DocumentsError, Find, Malformed, Save};
use payload_sync::{Clock, Project, ProjectOptions};
use payload_sync_database::DatabaseUrl;
use payload_sync_testkit::{Database, Postgres, Salon};
use serde_json::{Map, Value, json};

use oracle::Oracle;
use random::{Sequence, beginning};
use tables::Defects;

const CONFIG: &str = include_str!("writes/writes.config.ts");
const SECRET: &str = "secret-of-the-writers";

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Makes empty databases.
enum Databases {
    Files(usize),
    /// The last ones; those before them go.
    Postgres(VecDeque<Database<'static>>),
}

fn postgres() -> Databases {
    Databases::Postgres(VecDeque::new())
}

impl Databases {
    fn fresh(&mut self) -> String {
        match self {
            Self::Files(number) => {
                *number += 1;
                format!("file:writes-{number}.db")
            }
            Self::Postgres(databases) => {
                databases.truncate(4);
                databases.push_front(Postgres::shared().database());
                databases[0].url().to_owned()
            }
        }
    }
}

/// What one side answered.
#[derive(Debug)]
enum Answer {
    Value(Value),
    Error { text: String, invalid: Vec<(String, String)> },
}

impl Answer {
    fn value(&self) -> &Value {
        match self {
            Self::Value(value) => value,
            Self::Error { .. } => &Value::Null,
        }
    }
}

struct World {
    salon: Salon,
    databases: Databases,
    runtime: tokio::runtime::Runtime,
    oracle: Oracle,
    project: Project,
    /// What the adapter was asked for.
    adapter: Value,
}

impl World {
    fn new(databases: Databases) -> Self {
        Self::with(databases, json!({}), Clock::System)
    }

    fn with(mut databases: Databases, adapter: Value, clock: Clock) -> Self {
        let url = databases.fresh();
        let mut salon = Salon::copy(&url);
        salon.set_env("PAYLOAD_SECRET", SECRET);
        salon.set_env("WRITES_ADAPTER", &adapter.to_string());
        // The tables depend on it, and the kept SQL of them on the sources.
        salon.write("src/payload.config.ts", &format!("// {adapter}\n{CONFIG}"));
        let project = Self::project(&salon, &url, &adapter, clock);
        Self { salon, databases, runtime: runtime(), oracle: Oracle::default(), project, adapter }
    }

    fn project(salon: &Salon, url: &str, adapter: &Value, clock: Clock) -> Project {
        let environment = [("DATABASE_URL", url), ("PAYLOAD_SECRET", SECRET), ("WRITES_ADAPTER", &adapter.to_string())];
        let environment = environment.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let options = ProjectOptions { environment: environment.into(), clock, ..ProjectOptions::at(salon.path()) };
        Project::open(options).expect("the copy is a project")
    }

    /// A database with tables and nothing in them.
    fn database(&mut self) -> String {
        let url = self.databases.fresh();
        self.salon.set_env("DATABASE_URL", &url);
        self.salon.create_schema();
        url
    }

    fn resolved(&self, url: &str) -> DatabaseUrl {
        DatabaseUrl::parse(url).expect("a URL").resolve(self.salon.path())
    }

    fn documents(&self, url: &str) -> Documents {
        let documents = self.runtime.block_on(Documents::open_at(&self.project, &self.resolved(url)));
        documents.unwrap_or_else(|error| panic!("{error}: {error:?}"))
    }

    /// The real Payload does operations on an empty database: its address, and the answers.
    fn theirs(&mut self, operations: &[Value]) -> (String, Vec<Answer>) {
        for _ in 0..4 {
            let url = self.database();
            if let Some(answers) = self.ask(&url, operations) {
                return (url, answers);
            }
        }
        panic!("Payload does not answer: {operations:?}");
    }

    /// What the real Payload finds in a database.
    fn read(&mut self, url: &str, looks: &[Value]) -> Vec<Answer> {
        let answers = (0..4).find_map(|_| self.ask(url, looks));
        answers.unwrap_or_else(|| panic!("Payload does not answer: {looks:?}"))
    }

    fn ask(&mut self, url: &str, operations: &[Value]) -> Option<Vec<Answer>> {
        let mut question = json!({ "url": url, "operations": operations });
        if let Clock::Fixed(_) = self.project.clock {
            question["now"] = json!(self.project.clock.iso());
        }
        let Value::Array(answers) = self.oracle.ask(&self.salon, &question)? else {
            panic!("the script answers with a list");
        };
        let answers = answers.into_iter().map(|mut answer| match answer.get_mut("error") {
            None => Answer::Value(answer["answer"].take()),
            Some(error) => {
                let text = error.as_str().unwrap_or_default().to_owned();
                let pair = |one: &Value| {
                    (
                        one["path"].as_str().unwrap_or_default().to_owned(),
                        one["message"].as_str().unwrap_or_default().to_owned(),
                    )
                };
                let invalid = answer["errors"].as_array().map(|all| all.iter().map(pair).collect());
                Answer::Error { text, invalid: invalid.unwrap_or_default() }
            }
        });
        Some(answers.collect())
    }

    fn map(&mut self) -> FieldMap {
        let url = self.database();
        self.documents(&url).map().clone()
    }

    /// The rows that are in the tables and in no document.
    fn unshown(&self, url: &str) -> Vec<Malformed> {
        let mut documents = self.documents(url);
        let mut found = self.runtime.block_on(documents.check(None)).expect("the tables can be read");
        found.retain(|one| one.problem == "no document shows this row");
        found
    }

    fn ours(&self, documents: &mut Documents, operations: &[Value]) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::with_capacity(operations.len());
        for operation in operations {
            // Times tell which of two is the newer one.
            let began = millisecond();
            while millisecond() == began {
                std::thread::yield_now();
            }
            let operation = meant(operation, &answers);
            let answer = self.runtime.block_on(perform(documents, &operation));
            answers.push(match answer {
                Ok(value) => Answer::Value(value),
                Err(DocumentsError::Invalid { invalid, .. }) => Answer::Error {
                    text: String::new(),
                    invalid: invalid.into_iter().map(|one| (one.path, one.message)).collect(),
                },
                Err(error) => Answer::Error { text: format!("{error}: {error:?}"), invalid: Vec::new() },
            });
        }
        answers
    }
}

fn millisecond() -> u128 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("the clock is right").as_millis()
}

/// An operation that refers to answers after those to the beginning, some places further on.
fn shifted(value: &Value, by: usize) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => {
            let (place, path) = text[1..].split_once('.').expect("a place and a path");
            let place: usize = place.parse().expect("the place of an answer");
            let place = if place < 6 { place } else { place + by };
            json!(format!("${place}.{path}"))
        }
        Value::Array(items) => items.iter().map(|item| shifted(item, by)).collect(),
        Value::Object(map) => {
            Value::Object(map.iter().map(|(name, value)| (name.clone(), shifted(value, by))).collect())
        }
        other => other.clone(),
    }
}

/// The operation with the values of earlier answers.
fn meant(value: &Value, answers: &[Answer]) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => {
            let mut path = text[1..].split('.');
            let place: usize = path.next().and_then(|place| place.parse().ok()).expect("the place of an answer");
            let mut value = answers[place].value();
            for name in path {
                let inner = match name.parse::<usize>() {
                    Ok(index) => value.get(index),
                    Err(_) => value.get(name),
                };
                value = inner.unwrap_or(&Value::Null);
            }
            value.clone()
        }
        Value::Array(items) => items.iter().map(|item| meant(item, answers)).collect(),
        Value::Object(map) => {
            Value::Object(map.iter().map(|(name, value)| (name.clone(), meant(value, answers))).collect())
        }
        other => other.clone(),
    }
}

/// One operation in Payload's own form.
async fn perform(documents: &mut Documents, operation: &Value) -> Result<Value, DocumentsError> {
    let text = |name: &str| operation[name].as_str().unwrap_or_default();
    let (slug, id) = (text("collection"), &operation["id"]);
    let find = Find::parse(operation)?;
    let save = Save::parse(operation)?;
    Ok(match text("operation") {
        "create" => Value::Object(documents.create(slug, &save).await?.document),
        "update" if !id.is_null() => Value::Object(documents.update_by_id(slug, id, &save).await?.document),
        "update" => documents.update(slug, &save).await?.to_json(),
        "delete" if !id.is_null() => Value::Object(documents.delete_by_id(slug, id, &save).await?.document),
        "delete" => documents.delete(slug, &save).await?.to_json(),
        "updateGlobal" => Value::Object(documents.update_global(text("slug"), &save).await?.document),
        "findByID" => {
            // Of a document that was not made, Payload says so.
            let missing = || DocumentsError::NotFound { slug: slug.to_owned(), id: id.to_string() };
            documents.find_by_id(slug, id, &find).await?.map(Value::Object).ok_or_else(missing)?
        }
        "find" => documents.find(slug, &find).await?.to_json(),
        "findVersions" => documents.find_versions(slug, &find).await?.to_json(),
        "findGlobal" => Value::Object(documents.find_global(text("slug"), &find).await?),
        "findGlobalVersions" => documents.find_global_versions(text("slug"), &find).await?.to_json(),
        operation => panic!("no operation: {operation}"),
    })
}

/// Times and generated ids by the order of their appearance.
#[derive(Default)]
struct Names(BTreeMap<String, usize>);

impl Names {
    fn still(&mut self, value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let mut keys: Vec<&String> = map.keys().collect();
                keys.sort();
                let mut result = Map::new();
                for key in keys {
                    let value = match key.as_str() {
                        "updatedAt" | "createdAt" => json!("a time"),
                        "message" => json!("a message"),
                        _ => self.still(&map[key]),
                    };
                    result.insert(key.clone(), value);
                }
                Value::Object(result)
            }
            Value::Array(items) => items.iter().map(|item| self.still(item)).collect(),
            Value::String(text) if is_generated(text) => {
                let next = self.0.len();
                json!(format!("generated {}", self.0.entry(text.clone()).or_insert(next)))
            }
            Value::Number(number) => json!(number.as_f64()),
            other => other.clone(),
        }
    }
}

/// An answer with its errors by their ids, and versions without numbers: Payload changes many documents at once, makes
/// their versions in any order, and tells of each document when it has failed.
fn in_order(mut answer: Value) -> Value {
    for doc in answer.get_mut("docs").and_then(Value::as_array_mut).into_iter().flatten() {
        if doc["id"].is_number() && doc.get("version").is_some() {
            doc["id"] = json!("a number");
        }
    }
    if let Some(Value::Array(errors)) = answer.get_mut("errors") {
        errors.sort_by_key(|error| error["id"].to_string());
    }
    answer
}

/// What is localized in rows of arrays: the field `label`, wherever it is.
const IN_ROWS: &str = "label";
/// Localized blocks in all locales. Where they are kept as JSON, Payload makes `null` of no blocks when a write is about
/// something else; we leave them.
const BLOCKS: &str = ".localLayout.";

/// The value without `null` in the rows of arrays for a locale that nothing was written for. In versions, and in what is
/// made of them, Payload writes empty rows of locales there (`docs/documents.md`); the tables are compared by themselves.
fn without_empty_locales(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter_map(|(key, value)| {
                let value = match value {
                    Value::Null if key == IN_ROWS => return None,
                    Value::Object(by_locale) if key == IN_ROWS => {
                        let said: Map<String, Value> =
                            by_locale.clone().into_iter().filter(|(_, value)| !value.is_null()).collect();
                        if said.is_empty() {
                            return None;
                        }
                        Value::Object(said)
                    }
                    value => without_empty_locales(value),
                };
                Some((key.clone(), value))
            });
            Value::Object(kept.collect())
        }
        Value::Array(items) => items.iter().map(without_empty_locales).collect(),
        other => other.clone(),
    }
}

fn is_generated(text: &str) -> bool {
    let hex = |text: &str| text.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    matches!(text.len(), 24 | 36) && hex(text)
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
        (Value::Array(none), Value::Null) if none.is_empty() && place.contains(BLOCKS) => {}
        _ => found.push(format!("{place}: {ours}, not {theirs}")),
    }
}

/// What differs between two lists of answers, with the place of the first operation that does.
fn compare(operations: &[Value], ours: &[Answer], theirs: &[Answer]) -> Option<(usize, String)> {
    let (mut our_names, mut their_names) = (Names::default(), Names::default());
    let mut found: Vec<(usize, String)> = Vec::new();
    for (place, operation) in operations.iter().enumerate() {
        let problem = match (&ours[place], &theirs[place]) {
            (Answer::Value(ours), Answer::Value(theirs)) => {
                let slug = operation["collection"].as_str().or(operation["slug"].as_str());
                let versions = matches!(slug, Some("drafted" | "board"))
                    || matches!(operation["operation"].as_str(), Some("findVersions" | "findGlobalVersions"));
                let shown = |names: &mut Names, value: &Value| match versions {
                    true => names.still(&without_empty_locales(value)),
                    false => names.still(value),
                };
                let mut different = Vec::new();
                let ours = in_order(shown(&mut our_names, ours));
                let theirs = in_order(shown(&mut their_names, theirs));
                differences(&ours, &theirs, "", &mut different);
                different.truncate(8);
                different.join("\n    ")
            }
            (Answer::Error { invalid: ours, .. }, Answer::Error { invalid: theirs, text }) => {
                let (mut ours, mut theirs) = (ours.clone(), theirs.clone());
                ours.sort();
                theirs.sort();
                match theirs.is_empty() || ours == theirs {
                    true => String::new(),
                    false => format!("{ours:?}, not {theirs:?} ({text})"),
                }
            }
            (Answer::Error { text, invalid }, _) => format!("we refuse: {text} {invalid:?}"),
            (_, Answer::Error { text, invalid }) => format!("Payload refuses: {text} {invalid:?}"),
        };
        if !problem.is_empty() {
            found.push((place, format!("{operation}\n    {problem}")));
        }
    }
    let (place, _) = found.first()?;
    let shown: Vec<&str> = found.iter().take(6).map(|(_, problem)| problem.as_str()).collect();
    Some((*place, shown.join("\n")))
}

/// Both sides do the operations on empty databases. What differs, if anything.
fn run(world: &mut World, operations: &[Value]) -> Option<(usize, String)> {
    let our_url = world.database();
    let mut documents = world.documents(&our_url);
    let ours = world.ours(&mut documents, operations);
    let map = documents.map().clone();
    drop(documents);
    let (their_url, theirs) = world.theirs(operations);
    let failed = theirs.iter().filter(|answer| matches!(answer, Answer::Error { .. })).count();
    eprintln!("{} operations, {failed} refused", operations.len());
    if let Some(found) = compare(operations, &ours, &theirs) {
        return Some(found);
    }
    let last = operations.len();
    if let Some(lost) = world.unshown(&our_url).first() {
        return Some((last, format!("we leave a row behind: {lost}")));
    }
    let left = world.unshown(&their_url).into_iter().map(|one| (one.table, one.row));
    let defects = Defects { left: left.collect() };
    let of = |url: &str, defects| world.runtime.block_on(tables::tables(&map, &world.resolved(url), defects));
    let found = tables::differences(&of(&our_url, None), &of(&their_url, Some(&defects)));
    if !found.is_empty() {
        let shown: Vec<&str> = found.iter().take(12).map(String::as_str).collect();
        return Some((last, shown.join("\n")));
    }
    // The real Payload reads what we wrote as it reads what it wrote itself, and so do we.
    let looks: Vec<Value> = operations
        .iter()
        .filter(|operation| operation["operation"].as_str().is_some_and(|operation| operation.starts_with("find")))
        .filter(|operation| !operation.to_string().contains('$'))
        .cloned()
        .collect::<IndexSet<Value>>()
        .into_iter()
        .collect();
    let (read, own) = (world.read(&our_url, &looks), world.read(&their_url, &looks));
    if let Some((_, problem)) = compare(&looks, &read, &own) {
        return Some((last, format!("read by Payload: {problem}")));
    }
    let mut documents = world.documents(&their_url);
    let read = world.ours(&mut documents, &looks);
    compare(&looks, &read, &own).map(|(_, problem)| (last, format!("Payload's, read by us: {problem}")))
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(default)
}

/// The seeds whose sequences differed once, with what was found.
const SEEDS: &str = include_str!("writes/seeds.txt");

/// The stored seeds of one of the tests.
fn stored(test: &str) -> Vec<u64> {
    let lines = SEEDS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let seeds = lines.filter_map(|line| {
        let mut words = line.splitn(3, ' ');
        let (of, seed, found) = (words.next()?, words.next()?, words.next()?);
        assert!(!found.is_empty(), "what was found with {seed}?");
        (of == test).then(|| seed.parse().expect("a seed is a number"))
    });
    seeds.collect()
}

/// The stored seeds and `count` others, or those that are asked for; `BATCH` of them on each pair of databases.
fn sequences(mut world: World, test: &str, count: u64) {
    const BATCH: usize = 10;
    let others = |first: u64, count: u64| first..first + count;
    let seeds: Vec<u64> = match std::env::var_os("PAYLOAD_SYNC_SEQUENCES") {
        Some(_) => others(number("PAYLOAD_SYNC_SEED", 20_261_122), number("PAYLOAD_SYNC_SEQUENCES", count)).collect(),
        None => stored(test).into_iter().chain(others(20_261_122, count)).collect(),
    };
    let map = world.map();
    let (mut done, mut different) = (0, Vec::new());
    for batch in seeds.chunks(BATCH) {
        let mut operations = beginning();
        let mut bounds = Vec::new();
        for seed in batch {
            let start = operations.len();
            operations.extend(Sequence::new(*seed, &map, start, &world.adapter).operations(8));
            bounds.push((*seed, start..operations.len()));
        }
        done += operations.len();
        if let Some((place, problem)) = run(&mut world, &operations) {
            let culprit = bounds.iter().find(|(_, range)| place < range.end).or(bounds.last());
            let (seed, _) = culprit.expect("there are sequences");
            eprintln!("seed {seed}: {problem}");
            let smaller = match number("PAYLOAD_SYNC_SHRINK", 1) {
                0 => String::new(),
                _ => shrunk(&mut world, &operations, &bounds, place, problem.clone()),
            };
            eprintln!("smaller: {smaller}");
            different.push(format!("seed {seed}: {problem}\n\nsmaller: {smaller}"));
            assert!(different.len() < 6, "{}", different.join("\n\n"));
        }
    }
    eprintln!("{} sequences, {done} operations, {} batches differ", seeds.len(), different.len());
    assert!(different.is_empty(), "{}", different.join("\n\n"));
}

/// The fewest operations of a batch that still differ: without what concerns others than the first that differs, at
/// `place`, then without whole sequences, then without single operations.
fn shrunk(
    world: &mut World,
    all: &[Value],
    bounds: &[(u64, Range<usize>)],
    place: usize,
    mut problem: String,
) -> String {
    let idle = json!({ "operation": "find", "collection": "tags", "limit": 1, "depth": 0 });
    let first = beginning().len();
    let mut kept: BTreeSet<usize> = (first..all.len()).collect();
    let mut without = |gone: &mut dyn Iterator<Item = usize>, kept: &mut BTreeSet<usize>| {
        let mut fewer = kept.clone();
        for place in gone {
            fewer.remove(&place);
        }
        if fewer.len() == kept.len() {
            return;
        }
        // The places stay the same: later operations refer to earlier ones by them.
        let operations: Vec<Value> = (0..all.len())
            .map(|place| if place < first || fewer.contains(&place) { all[place].clone() } else { idle.clone() })
            .collect();
        if let Some((_, found)) = run(world, &operations) {
            *kept = fewer;
            problem = found;
        }
    };
    let slug = |operation: &Value| operation["collection"].as_str().or(operation["slug"].as_str()).map(str::to_owned);
    if let Some(concerned) = all.get(place).map(slug) {
        without(&mut (first..all.len()).filter(|place| slug(&all[*place]) != concerned), &mut kept);
    }
    let (left, right) = bounds.split_at(bounds.len() / 2);
    for half in [left, right] {
        without(&mut half.iter().flat_map(|(_, range)| range.clone()), &mut kept);
    }
    for (_, range) in bounds {
        without(&mut range.clone(), &mut kept);
    }
    for place in (first..all.len()).rev() {
        without(&mut std::iter::once(place), &mut kept);
    }
    let left: Vec<String> = kept.iter().map(|place| format!("{place}: {}", all[*place])).collect();
    format!("{problem}\n\n{}", left.join("\n"))
}

fn check(mut world: World, test: &str) {
    for operations in [functions::operations(), locales::operations(), statuses::operations()] {
        if let Some((place, problem)) = run(&mut world, &operations) {
            panic!("{place}: {problem}");
        }
    }
    functions::refuses(&mut world);
    locales::refuses(&mut world);
    statuses::in_all_locales(&mut world);
    sequences(world, test, 10);
}

#[test]
fn writes_as_payload_does_on_sqlite() {
    check(World::new(Databases::Files(0)), "sqlite");
}

#[test]
fn writes_as_payload_does_on_postgres() {
    check(World::new(postgres()), "postgres");
}
