//! Questions to the documents of a database: what we answer is what the real Payload's Local API answers.

#![expect(clippy::print_stderr, reason = "shown when somebody searches with --no-capture")]

mod configs;
mod defects;
mod fill;
mod random;
mod rich;

use std::ops::ControlFlow;

use payload_sync::documents::{Documents, DocumentsError, Find};
use payload_sync::{Project, ProjectOptions};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

use random::Random;

const ANSWER: &str = include_str!("documents/answer.mts");
const LIBRARY: (&str, &str) = (include_str!("documents/library.config.ts"), include_str!("documents/library.mts"));
const KITCHEN: (&str, &str) = (include_str!("backfill/kitchen.config.ts"), include_str!("backfill/kitchen.mts"));

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A project with the real Payload, and our reader of the same database.
struct World {
    salon: Salon,
    documents: Documents,
    runtime: tokio::runtime::Runtime,
}

impl World {
    fn new(url: &str, config: &str) -> Self {
        let salon = Salon::copy(url);
        salon.write("src/payload.config.ts", config);
        salon.write("answer.mts", ANSWER);
        salon.create_schema();
        let environment = [("DATABASE_URL", salon.database_url()), ("PAYLOAD_SECRET", "secret-of-the-library")];
        let environment = environment.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let options = ProjectOptions { environment: environment.into(), ..ProjectOptions::at(salon.path()) };
        let project = Project::open(options).expect("the copy is a project");
        let runtime = runtime();
        let documents = runtime.block_on(Documents::open(&project));
        Self { salon, documents: documents.unwrap_or_else(|error| panic!("{error}: {error:?}")), runtime }
    }

    fn run(&self, script: &str, args: &[&str], output: &str) -> Value {
        let path = self.salon.path().join(output);
        let _ = std::fs::remove_file(&path);
        let place = path.display().to_string();
        let args: Vec<String> = args.iter().map(|arg| arg.replace("{}", &place)).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        self.salon.node(script, &args, |_| path.is_file());
        serde_json::from_str(&self.salon.read(output)).expect("the script writes JSON")
    }

    /// The real Payload's answers.
    fn payload(&self, questions: &[Value], fill: Option<&str>) -> Vec<Value> {
        self.salon.write("questions.json", &Value::from(questions.to_vec()).to_string());
        let mut args = vec!["questions.json", "{}"];
        args.extend(fill);
        let answers = self.run("answer.mts", &args, "answers.json");
        answers.as_array().expect("a list of answers").clone()
    }

    fn ours(&mut self, question: &Value) -> Result<Value, DocumentsError> {
        self.runtime.block_on(answer(&mut self.documents, question))
    }
}

/// One question in Payload's own form: the operation and its arguments.
async fn answer(documents: &mut Documents, question: &Value) -> Result<Value, DocumentsError> {
    let text = |name: &str| question[name].as_str().unwrap_or_default();
    let find = Find::parse(question)?;
    Ok(match text("operation") {
        "find" => documents.find(text("collection"), &find).await?.to_json(),
        "findByID" => json!(documents.find_by_id(text("collection"), &question["id"], &find).await?),
        "findVersions" => documents.find_versions(text("collection"), &find).await?.to_json(),
        "findGlobal" => Value::Object(documents.find_global(text("slug"), &find).await?),
        "findGlobalVersions" => documents.find_global_versions(text("slug"), &find).await?.to_json(),
        "count" => json!({ "totalDocs": documents.count(text("collection"), &find).await? }),
        operation => panic!("no operation: {operation}"),
    })
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
                    (ours, theirs) => found.push(format!("{place}.{key}: {}, not {}", short(ours), short(theirs))),
                }
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                differences(ours, theirs, &format!("{place}.{index}"), found);
            }
        }
        (Value::Number(ours), Value::Number(theirs)) if ours.as_f64() == theirs.as_f64() => {}
        _ if ours == theirs => {}
        _ => found.push(format!("{place}: {}, not {}", short(Some(ours)), short(Some(theirs)))),
    }
}

/// An answer with its documents in the order of their ids.
fn by_id(mut answer: Value) -> Value {
    let docs = answer.pointer_mut("/answer/docs").and_then(Value::as_array_mut);
    if let Some(docs) = docs {
        docs.sort_by_key(|document| document["id"].to_string());
    }
    answer
}

fn short(value: Option<&Value>) -> String {
    let text = value.map_or_else(|| "nothing".to_owned(), Value::to_string);
    text.chars().take(300).collect()
}

/// What came of a comparison.
#[derive(Debug, Default)]
struct Outcome {
    same: usize,
    /// Questions that Payload fails on; most of them we answer.
    payload_failed: usize,
    /// Questions that Payload had no answer to when we stopped waiting.
    late: usize,
    different: Vec<String>,
}

impl Outcome {
    fn add(&mut self, other: Self) {
        self.same += other.same;
        self.payload_failed += other.payload_failed;
        self.late += other.late;
        self.different.extend(other.different);
    }
}

fn compare(
    mut ours: impl FnMut(&Value) -> Result<Value, DocumentsError>,
    questions: &[Value],
    answers: &[Value],
) -> Outcome {
    let mut outcome = Outcome::default();
    for (question, theirs) in questions.iter().zip(answers) {
        let ours = ours(question);
        let shown = |problem: &str| format!("{question}\n    {problem}");
        let theirs = match random::is_unordered(question) {
            true => &by_id(theirs.clone()),
            false => theirs,
        };
        match (ours, theirs.get("answer")) {
            (Ok(ours), Some(theirs)) => {
                let ours = if random::is_unordered(question) {
                    by_id(json!({ "answer": ours }))["answer"].take()
                } else {
                    ours
                };
                let mut found = Vec::new();
                // A page beyond the last one: Payload says that there is nothing at all where it had to join tables.
                let beyond = question["page"].as_u64() > Some(1) && theirs["totalDocs"] == 0;
                match beyond {
                    true => differences(&ours["docs"], &theirs["docs"], ".docs", &mut found),
                    false => differences(&ours, theirs, "", &mut found),
                }
                found.truncate(6);
                match found.is_empty() {
                    true => outcome.same += 1,
                    false => outcome.different.push(shown(&found.join("\n    "))),
                }
            }
            (Err(error), Some(theirs)) => {
                outcome.different.push(shown(&format!("we fail: {error}; Payload: {}", short(Some(theirs)))));
            }
            (_, None) if theirs["late"] == true => outcome.late += 1,
            (_, None) => {
                outcome.payload_failed += 1;
                if std::env::var_os("PAYLOAD_SYNC_SHOW_FAILURES").is_some() {
                    eprintln!("{question}\n    {}", theirs["error"]);
                }
            }
        }
    }
    outcome
}

/// Questions to the library that Payload fails on or answers wrongly, and how many documents meet them; `None`: the
/// question makes no sense, and is refused.
fn known() -> Vec<(Value, Option<u64>)> {
    let books = |filter: Value| json!({ "operation": "find", "collection": "books", "where": filter, "depth": 0 });
    let beyond = json!({ "operation": "find", "collection": "books", "where": { "author.name": { "exists": true } }, "page": 9 });
    let people = json!({ "operation": "find", "collection": "people", "where": { "friend.scores": { "equals": 36 } } });
    vec![
        // What follows `like` is forgotten.
        (books(json!({ "title": { "like": "Book", "not_equals": "Book a Of Snow" } })), Some(13)),
        // The first of the two is forgotten.
        (books(json!({ "and": [{ "pages": { "equals": 10 } }], "or": [{ "pages": { "equals": 20 } }] })), Some(0)),
        // Taken for `equals`.
        (books(json!({ "place.relationTo": { "not_equals": "shelves" } })), Some(9)),
        // Nothing is both unlike the value and NULL.
        (books(json!({ "place.value": { "not_equals": "top" } })), Some(12)),
        // The statement names a table that it did not join, or one twice.
        (books(json!({ "localTag.name": { "equals": "red" } })), Some(1)),
        (books(json!({ "and": [{ "layout.stars": { "equals": 1 } }, { "layout.by": { "exists": true } }] })), Some(3)),
        // Its own scores instead of the friend's.
        (people, Some(1)),
        // Nothing at all is said to be there.
        (beyond, Some(11)),
        // Ignored.
        (json!({ "operation": "find", "collection": "books", "sort": "nothing" }), None),
    ]
}

fn check_known(world: &mut World, answers: &[Value]) {
    for ((question, expected), theirs) in known().iter().zip(answers) {
        match (world.ours(question), expected) {
            (Ok(ours), Some(expected)) => {
                assert_eq!(ours["totalDocs"], *expected, "{question}");
                assert_ne!(theirs["answer"]["totalDocs"], *expected, "Payload has become right: {question}");
            }
            (Err(_), None) => assert!(theirs["answer"].is_object(), "Payload refuses it, too: {question}"),
            (ours, expected) => panic!("{question}: {ours:?}, not {expected:?}"),
        }
    }
}

/// Of a question that finds nothing, Payload tells the limit or none, as tables were joined for it.
fn check_nothing(world: &mut World) {
    let mut questions = Vec::new();
    let everywhere = [("find", "books"), ("find", "people"), ("findVersions", "books")];
    let filters = [
        (["author.name", "author.name", "version.author.name"], json!({ "equals": "nobody" })),
        (["title", "name", "version.title"], json!({ "equals": "nothing" })),
        (["id", "id", "parent"], json!({ "in": [] })),
    ];
    for (place, (operation, collection)) in everywhere.iter().enumerate() {
        for (paths, asked) in &filters {
            for page in [
                json!({}),
                json!({ "limit": 0 }),
                json!({ "limit": 3, "page": 2 }),
                json!({ "pagination": false }),
                json!({ "pagination": false, "limit": 3 }),
                json!({ "pagination": false, "limit": 0, "sort": paths[place] }),
                json!({ "pagination": false, "draft": true }),
            ] {
                let mut question =
                    json!({ "operation": operation, "collection": collection, "where": { paths[place]: asked } });
                question.as_object_mut().expect("an object").extend(page.as_object().expect("an object").clone());
                questions.push(question);
            }
        }
    }
    let answers = world.payload(&questions, None);
    let outcome = compare(|question| world.ours(question), &questions, &answers);
    assert!(outcome.different.is_empty(), "{}", outcome.different.join("\n"));
    let told = |with: bool| answers.iter().filter(|one| one["answer"].get("limit").is_some() == with).count();
    let failed = answers.iter().filter(|one| one.get("answer").is_none()).count();
    assert!(told(true) > 10 && told(false) > failed + 5, "{} and {}, {failed} failed", told(true), told(false));
}

fn check(world: &mut World, seed: u64, count: usize, fill: Option<&str>) {
    if let Some(fill) = fill {
        assert_eq!(world.payload(&[], Some(fill)), [] as [Value; 0], "the database is filled");
    }
    let mut random = Random::new(seed);
    let samples = world.runtime.block_on(random::samples(&mut world.documents)).expect("every collection can be read");
    let mut questions: Vec<Value> =
        (0..count).map(|_| random::question(&mut random, world.documents.map(), &samples)).collect();
    if fill.is_some() {
        check_nothing(world);
        questions.extend(known().into_iter().map(|(question, _)| question));
    }
    let answers = world.payload(&questions, None);
    let (answers, of_known) = answers.split_at(count);
    check_known(world, of_known);
    let outcome = compare(|question| world.ours(question), &questions[..count], answers);
    let share = outcome.payload_failed * 100 / count;
    let Outcome { same, payload_failed, late, .. } = outcome;
    eprintln!("seed {seed}: {same} the same, Payload failed on {payload_failed}, {late} too late");
    if let Some(file) = std::env::var_os("PAYLOAD_SYNC_DIFFERENCES") {
        std::fs::write(file, outcome.different.join("\n")).expect("the file can be written");
    }
    assert!(
        outcome.different.is_empty(),
        "seed {seed}: {} of {count} differ\n{}",
        outcome.different.len(),
        outcome.different.iter().take(12).cloned().collect::<Vec<_>>().join("\n")
    );
    check_each(world, &questions[..count]);
    assert!(same > 0, "nothing was compared");
    assert!(share < 30, "Payload failed on {share} % of the questions: the comparison says little");
}

/// One by one come the same documents as all at once.
fn check_each(world: &mut World, questions: &[Value]) {
    let mut visited = 0;
    for question in questions.iter().filter(|question| question["operation"] == "find") {
        let mut all = question.clone();
        for (name, value) in [("page", Value::Null), ("limit", json!(0))] {
            all[name] = value;
        }
        let Ok(mut expected) = world.ours(&all) else { continue };
        let collection = question["collection"].as_str().expect("`find` names a collection");
        let find = Find::parse(&all).expect("it was a question before");
        let mut docs: Vec<Value> = Vec::new();
        let take = &mut |document| {
            docs.push(Value::Object(document));
            ControlFlow::Continue(())
        };
        let count = world.runtime.block_on(world.documents.find_each(collection, &find, take));
        assert_eq!(count.expect("the same can be asked one by one"), docs.len() as u64, "{question}");
        let expected = expected["docs"].take();
        let is_sorted = !find.sort.is_empty() && !random::is_unordered(question);
        let (docs, expected) = match is_sorted {
            true => (Value::from(docs), expected),
            false => {
                let sorted = |docs: Value| by_id(json!({ "answer": { "docs": docs } }))["answer"]["docs"].take();
                (sorted(Value::from(docs)), sorted(expected))
            }
        };
        assert_eq!(docs, expected, "{question}");
        visited += docs.as_array().map_or(0, Vec::len);
    }
    assert!(visited > 100, "{visited} documents say little");
}

fn seed() -> u64 {
    std::env::var("PAYLOAD_SYNC_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122)
}

fn count() -> usize {
    std::env::var("PAYLOAD_SYNC_QUESTIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(400)
}

fn library(url: &str) {
    let mut world = World::new(url, LIBRARY.0);
    world.salon.write("library.mts", LIBRARY.1);
    check(&mut world, seed(), count(), Some("library.mts"));
}

fn kitchen(url: &str) {
    let mut world = World::new(url, KITCHEN.0);
    world.salon.write("kitchen.mts", KITCHEN.1);
    world.run("kitchen.mts", &["{}", "--make"], "made.json");
    check(&mut world, seed(), count(), None);
}

#[test]
fn answers_as_payload_does_on_sqlite() {
    library("file:library.db");
}

#[test]
fn answers_as_payload_does_on_postgres() {
    let database = Postgres::shared().database();
    library(database.url());
}

#[test]
fn answers_for_every_kind_of_field_on_sqlite() {
    kitchen("file:kitchen.db");
}

#[test]
fn answers_for_every_kind_of_field_on_postgres() {
    let database = Postgres::shared().database();
    kitchen(database.url());
}
