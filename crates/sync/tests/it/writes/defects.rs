//! Where Payload's own writing is wrong: each row of the table in `docs/documents.md`, with Payload's result and ours.

use std::collections::BTreeSet;

use payload_sync::Clock;
use payload_sync_database::{ConnectOptions, Database};
use serde_json::{Value, json};
use time::macros::datetime;

use super::{Answer, Databases, World, beginning, postgres, shifted};

const DOCUMENTATION: &str = include_str!("../../../../../docs/documents.md");
const NOW: &str = "2026-11-23T10:00:00.000Z";
/// The rows of locales of the array `rows`: in the version with the title `only`, and in the document with the title `more`.
const OF_VERSION: &str = "SELECT count(*) FROM _drafted_v_version_rows_locales WHERE _parent_id IN \
    (SELECT id FROM _drafted_v_version_rows WHERE _parent_id IN \
    (SELECT _parent_id FROM _drafted_v_locales WHERE version_title = 'only'))";
const OF_DOCUMENT: &str = "SELECT count(*) FROM drafted_rows_locales WHERE _parent_id IN (SELECT id FROM drafted_rows \
    WHERE _parent_id IN (SELECT _parent_id FROM drafted_locales WHERE title = 'more'))";
const EARLIER: &str = "2020-01-01T00:00:00.000Z";

/// What a side shows for a case.
enum Shows {
    /// A value at a path of the last answer.
    Value(&'static str, Value),
    /// An error in the last answer, with this text or with a problem at this path.
    Refuses(&'static str),
    /// How many rows a statement finds at the end.
    Count(&'static str, i64),
}

use Shows::{Count, Refuses, Value as Shown};

/// The row of the table, the operations, what Payload shows and what we show.
type Case = (&'static str, Vec<Value>, Shows, Shows);

fn create(slug: &str, data: &Value) -> Value {
    json!({ "operation": "create", "collection": slug, "data": data, "depth": 0 })
}

fn update(slug: &str, data: &Value) -> Value {
    json!({ "operation": "update", "collection": slug, "id": "$6.id", "data": data, "depth": 0 })
}

/// A document and what is done to it: the first operation is the seventh of all.
fn odd(data: &Value, updates: &[Value]) -> Vec<Value> {
    let mut operations = vec![create("odd", data)];
    operations.extend(updates.iter().map(|data| update("odd", data)));
    operations.push(
        json!({ "operation": "find", "collection": "odd", "depth": 0, "where": { "id": { "equals": "$6.id" } } }),
    );
    operations
}

fn without_look(mut operations: Vec<Value>) -> Vec<Value> {
    operations.pop();
    operations
}

fn cases(sqlite: bool) -> Vec<Case> {
    let shortened = [
        json!({ "rows": [{ "id": "$6.rows.0.id" }] }),
        json!({ "rows": [{ "id": "$6.rows.0.id" }, { "label": "c" }] }),
    ];
    let two_rows = json!({ "rows": [{ "label": "a", "notes": ["n1"] }, { "label": "b", "notes": ["n2"] }] });
    let with_block =
        json!({ "name": "emptied", "rows": [{ "label": "a", "parts": [{ "blockType": "inner", "z": "p" }] }] });
    let mut cases: Vec<Case> = vec![
        (
            "`null` for an array or blocks",
            without_look(odd(&json!({ "rows": [{ "label": "x" }] }), &[json!({ "rows": null })])),
            Refuses("Cannot use 'in' operator"),
            Shown("rows", json!([])),
        ),
        (
            "`null` for a list of texts or numbers",
            odd(&json!({ "texts": ["a", "b"] }), &[json!({ "texts": null })]),
            Shown("docs.0.texts", json!(["a", "b"])),
            Shown("docs.0.texts", json!([])),
        ),
        (
            "`null` for a list of texts or numbers",
            odd(&json!({ "numbers": [1, 2] }), &[json!({ "numbers": null })]),
            Shown("docs.0.numbers", json!([1, 2])),
            Shown("docs.0.numbers", json!([])),
        ),
        (
            "an empty list in one locale of a relationship or select",
            odd(&json!({ "localTags": ["$0.id"] }), &[json!({ "localTags": [] })]),
            Shown("docs.0.localTags", json!([1])),
            Shown("docs.0.localTags", json!([])),
        ),
        (
            "an array that becomes shorter",
            odd(&two_rows, &shortened),
            Shown("docs.0.rows.1.notes", json!(["n2"])),
            Shown("docs.0.rows.1.notes", json!([])),
        ),
        (
            "an array that becomes shorter",
            odd(&with_block, &[json!({ "rows": [] })]),
            Count(
                "SELECT count(*) FROM odd_blocks_inner WHERE _parent_id IN (SELECT id FROM odd WHERE name = 'emptied')",
                1,
            ),
            Count(
                "SELECT count(*) FROM odd_blocks_inner WHERE _parent_id IN (SELECT id FROM odd WHERE name = 'emptied')",
                0,
            ),
        ),
        (
            "rows in a localized array in an array",
            odd(&json!({ "outer": [{ "name": "A" }, { "name": "B", "inner": [{ "cell": "b1" }] }] }), &[]),
            Shown("docs.0.outer.0.inner.0.cell", json!("b1")),
            Shown("docs.0.outer.1.inner.0.cell", json!("b1")),
        ),
        (
            "a select with many values in an array in an array, with versions",
            vec![create("kept", &json!({ "outer": [{ "inner": [{ "kinds": ["a"] }] }] }))],
            Refuses(""),
            Shown("outer.0.inner.0.kinds", json!(["a"])),
        ),
        (
            "a document without any plain column",
            vec![
                create("bare", &json!({ "texts": ["a"], "createdAt": EARLIER, "updatedAt": EARLIER })),
                update("bare", &json!({ "texts": ["b"] })),
                json!({ "operation": "find", "collection": "bare", "depth": 0 }),
            ],
            Shown("docs.0.updatedAt", json!(EARLIER)),
            Shown("docs.0.updatedAt", json!(NOW)),
        ),
        (
            "two versions in one millisecond",
            vec![create("binned", &json!({ "name": "x" })), update("binned", &json!({ "name": "y" }))],
            Count("SELECT count(*) FROM _binned_v WHERE latest = true", 2),
            Count("SELECT count(*) FROM _binned_v WHERE latest = true", 1),
        ),
        (
            "a block of an unknown type, a row that is no object",
            vec![create(
                "odd",
                &json!({ "layout": [{ "blockType": "nothing" }, { "blockType": "quote", "said": "s" }] }),
            )],
            Shown("layout.0.said", json!("s")),
            Refuses("layout.0"),
        ),
        (
            "a block of an unknown type, a row that is no object",
            vec![create("odd", &json!({ "rows": ["none", { "notes": ["s"] }] }))],
            Shown("rows.0.notes", json!(["s"])),
            Refuses("rows.0"),
        ),
        (
            "a text that is no number, for a number",
            vec![create("odd", &json!({ "amount": "many" }))],
            Shown("amount", Value::Null),
            Refuses("amount"),
        ),
        (
            "a relationship to a document that does not exist",
            vec![create("odd", &json!({ "tag": 4711 }))],
            Refuses("Failed query: insert into \"odd\""),
            Refuses("tag"),
        ),
        (
            "an id as a text where ids are numbers",
            vec![create("odd", &json!({ "tag": "1" }))],
            Refuses("tag"),
            Shown("tag", json!(1)),
        ),
        (
            "localized rows that are in no locale any more (a draft took them away, another locale was published)",
            vec![
                create("drafted", &json!({ "title": "rows", "localRows": [{ "label": "gone" }] })),
                json!({ "operation": "update", "collection": "drafted", "id": "$6.id", "draft": true, "depth": 0,
                    "data": { "localRows": [] } }),
                json!({ "operation": "update", "collection": "drafted", "id": "$6.id", "locale": "es", "depth": 0,
                    "data": { "title": "filas", "_status": "published" } }),
                json!({ "operation": "find", "collection": "drafted", "locale": "all", "depth": 0,
                    "where": { "id": { "equals": "$6.id" } } }),
            ],
            Shown("docs.0.localRows.en.0.label", json!("gone")),
            Shown("docs.0.localRows.en.0.label", Value::Null),
        ),
        (
            "localized rows that are in no locale any more (a draft took them away, another locale was published)",
            vec![
                create("told", &json!({ "title": "told", "_status": "draft" })),
                json!({ "operation": "update", "collection": "told", "id": "$6.id", "publishSpecificLocale": "en", "depth": 0,
                    "data": { "_status": "published" } }),
                update("told", &json!({ "localRows": [{ "label": "gone" }], "_status": "draft" })),
                json!({ "operation": "update", "collection": "told", "id": "$6.id", "publishSpecificLocale": "de", "depth": 0,
                    "data": { "title": "gesagt", "_status": "published" } }),
                json!({ "operation": "find", "collection": "told", "locale": "all", "depth": 0,
                    "where": { "id": { "equals": "$6.id" } } }),
            ],
            Shown("docs.0.localRows.en.0.label", json!("gone")),
            Shown("docs.0.localRows.en.0.label", Value::Null),
        ),
        (
            "rows that moved, published in one locale",
            vec![
                create(
                    "drafted",
                    &json!({ "title": "moved", "rows": [{ "label": "a en" }, { "label": "b en" }], "_status": "published" }),
                ),
                json!({ "operation": "update", "collection": "drafted", "id": "$6.id", "depth": 0, "publishSpecificLocale": "es",
                    "data": { "title": "movido", "_status": "published", "rows": [
                        { "id": "$6.rows.1.id", "label": "b es" }, { "id": "$6.rows.0.id", "label": "a es" },
                    ] } }),
                json!({ "operation": "find", "collection": "drafted", "locale": "en", "depth": 0,
                    "where": { "id": { "equals": "$6.id" } } }),
            ],
            Shown("docs.0.rows.0.label", json!("a en")),
            Shown("docs.0.rows.0.label", json!("b en")),
        ),
        (
            "one locale that is published with `autosave`, after a draft of another that was saved so",
            vec![
                create("sided", &json!({ "title": "sided", "_status": "published" })),
                json!({ "operation": "update", "collection": "sided", "id": "$6.id", "locale": "es", "draft": true,
                    "autosave": true, "depth": 0, "data": { "title": "borrador" } }),
                json!({ "operation": "update", "collection": "sided", "id": "$6.id", "autosave": true, "depth": 0,
                    "data": { "title": "published", "_status": "published" } }),
                json!({ "operation": "find", "collection": "sided", "locale": "all", "draft": true, "depth": 0,
                    "where": { "id": { "equals": "$6.id" } } }),
            ],
            Shown("docs.0.title.es", Value::Null),
            Shown("docs.0.title.es", json!("borrador")),
        ),
        (
            "rows of arrays without a localized value, in versions and in what is made of one",
            vec![create("drafted", &json!({ "title": "only", "rows": [{ "word": "w" }] }))],
            Count(OF_VERSION, 3),
            Count(OF_VERSION, 0),
        ),
        (
            "rows of arrays without a localized value, in versions and in what is made of one",
            vec![
                create("drafted", &json!({ "title": "rows", "rows": [{ "word": "w" }] })),
                update("drafted", &json!({ "title": "more", "_status": "published" })),
            ],
            Count(OF_DOCUMENT, 3),
            Count(OF_DOCUMENT, 0),
        ),
    ];
    let number_in_a_draft = json!({ "operation": "create", "collection": "drafted", "draft": true, "depth": 0,
        "data": { "numbers": [500, 3, "many"] } });
    cases.push((
        "a text that is no number, for a number",
        vec![number_in_a_draft],
        if sqlite { Shown("numbers", json!([500, 3, null])) } else { Refuses("numbers") },
        Refuses("numbers"),
    ));
    if sqlite {
        cases.push((
            "a date without a time, on SQLite",
            vec![create("odd", &json!({ "name": "dated", "when": "2026-03-04" }))],
            Count("SELECT count(*) FROM odd WHERE name = 'dated' AND \"when\" = '2026-03-04'", 1),
            Count("SELECT count(*) FROM odd WHERE name = 'dated' AND \"when\" = '2026-03-04T00:00:00.000Z'", 1),
        ));
    }
    cases
}

/// What is wrong, if the side does not show what it should.
fn wrong(world: &World, url: &str, shows: &Shows, answer: &Answer) -> Option<String> {
    match (shows, answer) {
        (Shown(path, expected), Answer::Value(value)) => {
            let found = path.split('.').fold(value, |value, name| match name.parse::<usize>() {
                Ok(index) => &value[index],
                Err(_) => &value[name],
            });
            (found != expected).then(|| format!("{path} is {found}, not {expected}: {value}"))
        }
        (Refuses(what), Answer::Error { text, invalid }) => {
            let known = |one: &str| invalid.iter().any(|(path, _)| path.starts_with(one)) || text.contains(one);
            (!what.is_empty() && !known(what)).then(|| format!("refused otherwise than by {what}: {text} {invalid:?}"))
        }
        (Count(sql, expected), Answer::Value(_)) => {
            let count = async {
                let url = world.resolved(url);
                let mut database = Database::connect(&url, &ConnectOptions::default()).await.expect("a database");
                database.query(sql, &[]).await.expect("the statement is right").rows[0][0].clone()
            };
            let found = super::tables::text(&world.runtime.block_on(count));
            (found != expected.to_string()).then(|| format!("{sql}: {found}, not {expected}"))
        }
        (_, answer) => Some(format!("{answer:?}")),
    }
}

fn check(databases: Databases) {
    let sqlite = matches!(databases, Databases::Files(_));
    let mut world = World::with(databases, json!({}), Clock::Fixed(datetime!(2026-11-23 10:00:00 UTC)));
    let cases = cases(sqlite);
    let mut operations = beginning();
    let mut ends = Vec::new();
    for (_, own, ..) in &cases {
        let by = operations.len() - 6;
        operations.extend(own.iter().map(|operation| shifted(operation, by)));
        ends.push(operations.len() - 1);
    }
    let our_url = world.database();
    let mut documents = world.documents(&our_url);
    let ours = world.ours(&mut documents, &operations);
    let (their_url, theirs) = world.theirs(&operations);
    let mut found = Vec::new();
    for ((row, _, payload, own), end) in cases.iter().zip(ends) {
        for (side, url, shows, answers) in [("Payload", &their_url, payload, &theirs), ("ours", &our_url, own, &ours)] {
            found.extend(wrong(&world, url, shows, &answers[end]).map(|wrong| format!("{row}, {side}: {wrong}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn differs_from_payload_where_payload_is_wrong_on_sqlite() {
    check(Databases::Files(0));
}

#[test]
fn differs_from_payload_where_payload_is_wrong_on_postgres() {
    check(postgres());
}

#[test]
fn every_defect_of_the_documentation_is_shown() {
    let (_, table) = DOCUMENTATION.split_once("When documents are written, these differ").expect("the table is there");
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    let documented: BTreeSet<&str> = rows.filter_map(|line| line.split(" | ").next()?.strip_prefix("| ")).collect();
    let shown: BTreeSet<&str> = cases(true).iter().map(|(row, ..)| *row).collect();
    assert_eq!(documented, shown);
}
