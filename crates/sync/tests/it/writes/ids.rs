//! Ids of every kind, a schema of its own, ids that are given.

use payload_sync::Clock;
use payload_sync::documents::Save;
use serde_json::{Value, json};

use super::{Databases, World, beginning, postgres, run, sequences};

fn adapter(databases: Databases, adapter: Value) -> World {
    World::with(databases, adapter, Clock::System)
}

#[test]
fn writes_with_uuids_on_sqlite() {
    sequences(adapter(Databases::Files(0), json!({ "idType": "uuid", "allowIDOnCreate": true })), "sqlite-uuid", 4);
}

#[test]
fn writes_with_uuids_that_begin_with_the_time_on_sqlite() {
    sequences(adapter(Databases::Files(0), json!({ "idType": "uuidv7" })), "sqlite-uuidv7", 2);
}

#[test]
fn writes_with_uuids_into_a_schema_on_postgres() {
    let options = json!({ "idType": "uuid", "schemaName": "own", "allowIDOnCreate": true });
    sequences(adapter(postgres(), options), "postgres-uuid", 4);
}

#[test]
fn writes_with_uuids_that_begin_with_the_time_on_postgres() {
    sequences(adapter(postgres(), json!({ "idType": "uuidv7" })), "postgres-uuidv7", 2);
}

/// Collections whose ids are texts and numbers of their own, and such whose numbers the database gives.
fn own(kind: &str) -> Vec<Value> {
    let create =
        |slug: &str, data: Value| json!({ "operation": "create", "collection": slug, "data": data, "depth": 0 });
    let look = |slug: &str| json!({ "operation": "find", "collection": slug, "sort": "id", "depth": 0 });
    let mut operations = beginning();
    operations.extend([
        create("words", json!({ "id": "mot", "name": "a" })),
        create("words", json!({ "id": "mot", "name": "twice" })),
        create("words", json!({ "name": "without" })),
        create("words", json!({ "id": "it's \"quoted\" – ñ", "name": "b" })),
        create("counted", json!({ "id": 7, "name": "a" })),
        create("counted", json!({ "id": "8", "name": "a text" })),
        create("counted", json!({ "id": 7, "name": "twice" })),
        json!({ "operation": "update", "collection": "words", "id": "mot", "data": { "name": "changed" }, "depth": 0 }),
        json!({ "operation": "update", "collection": "counted", "id": 7, "data": { "name": "changed" }, "depth": 0 }),
        json!({ "operation": "delete", "collection": "counted", "id": 41, "depth": 0 }),
        create("things", json!({ "id": if kind == "number" { json!(3) } else { json!("three") }, "title": "points", "either": { "relationTo": "words", "value": "mot" },
            "both": [{ "relationTo": "counted", "value": 7 }, { "relationTo": "words", "value": "it's \"quoted\" – ñ" }] })),
        json!({ "operation": "update", "collection": "things", "where": { "title": { "equals": "points" } },
            "data": { "both": [{ "relationTo": "counted", "value": 8 }] }, "depth": 0 }),
        look("words"),
        look("counted"),
        look("things"),
    ]);
    operations
}

/// `PAYLOAD_SYNC_IDS` says which type of ids the documents of the random sequences have.
fn check_own(databases: Databases, kind: &str, test: &str) {
    let kind = std::env::var("PAYLOAD_SYNC_IDS").unwrap_or_else(|_| kind.to_owned());
    let mut world = adapter(databases, json!({ "ids": kind }));
    if let Some((place, problem)) = run(&mut world, &own(&kind)) {
        panic!("{place}: {problem}");
    }
    sequences(world, test, 3);
}

#[test]
fn writes_with_ids_of_their_own_on_sqlite() {
    check_own(Databases::Files(0), "text", "sqlite-own");
}

#[test]
fn writes_with_ids_of_their_own_on_postgres() {
    check_own(postgres(), "number", "postgres-own");
}

/// SQLite goes on behind the numbers that it was given, whoever gave them.
#[test]
fn writes_with_numbers_that_are_given_on_sqlite() {
    sequences(adapter(Databases::Files(0), json!({ "allowIDOnCreate": true })), "sqlite-given", 3);
}

/// The number after a given one is free: Payload's own adapter leaves PostgreSQL's sequence behind, and fails on it later.
#[test]
fn the_sequence_moves_behind_an_id_that_was_given() {
    let mut world = adapter(postgres(), json!({ "allowIDOnCreate": true }));
    let url = world.database();
    let mut documents = world.documents(&url);
    let ids = world.runtime.block_on(async {
        let mut ids = Vec::new();
        for data in [
            json!({ "name": "a" }),
            json!({ "id": 2, "name": "b" }),
            json!({ "name": "c" }),
            json!({ "id": 70, "name": "d" }),
            json!({ "name": "e" }),
        ] {
            let save = Save::parse(&json!({ "data": data })).expect("arguments");
            ids.push(documents.create("tags", &save).await.expect("a tag").id);
        }
        ids
    });
    assert_eq!(ids, [1, 2, 3, 70, 71].map(Value::from));
    // The real Payload goes on behind them.
    drop(documents);
    let make =
        |name: &str, data: Value| json!({ "operation": "create", "collection": "tags", "data": data, "name": name });
    let answers = world.ask(&url, &[make("f", json!({ "name": "f" }))]).expect("Payload answers");
    assert_eq!(answers[0].value()["id"], json!(72));
    let (_, alone) = world.theirs(&[make("a", json!({ "id": 1, "name": "a" })), make("b", json!({ "name": "b" }))]);
    assert_eq!(alone[1].value(), &Value::Null, "Payload's own second document meets the first: {alone:?}");
}
