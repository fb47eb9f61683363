//! Blocks that are kept as JSON (`blocksAsJSON`).

use payload_sync::Clock;
use payload_sync::backfill::{self, Options, TransformFailure, Transformer};
use payload_sync::documents::{DocumentsError, Find, Save};
use payload_sync_database::{ConnectOptions, Database};
use serde_json::{Value, json};

use super::{Answer, Databases, World, again, beginning, differences, postgres, run, sequences};

fn world(databases: Databases) -> World {
    World::with(databases, json!({ "blocksAsJSON": true }), Clock::System)
}

#[test]
fn writes_with_blocks_as_json_on_sqlite() {
    sequences(world(Databases::Files(0)), "sqlite-json", 4);
}

#[test]
fn writes_with_blocks_as_json_on_postgres() {
    let mut world = world(postgres());
    if let Some((place, problem)) = run(&mut world, &single()) {
        panic!("{place}: {problem}");
    }
    sequences(world, "postgres-json", 4);
}

#[test]
fn a_document_with_blocks_as_json_written_as_it_is_changes_no_row() {
    again::check(world(Databases::Files(0)));
}

fn create(slug: &str, data: &Value) -> Value {
    json!({ "operation": "create", "collection": slug, "data": data, "depth": 0 })
}

fn update(place: usize, data: &Value, rest: &Value) -> Value {
    let mut operation = json!({
        "operation": "update", "collection": "things", "id": format!("${place}.id"), "data": data, "depth": 0,
    });
    operation.as_object_mut().expect("an object").extend(rest.as_object().cloned().unwrap_or_default());
    operation
}

fn quote(said: &str) -> Value {
    json!({ "blockType": "quote", "said": said })
}

/// What random sequences do not do.
fn single() -> Vec<Value> {
    let look = |depth: u64| json!({ "operation": "find", "collection": "things", "locale": "all", "depth": depth, "sort": "id" });
    let twice = json!({ "id": "same", "blockType": "quote", "said": "twice" });
    let mut operations = beginning();
    operations.extend([
        create("things", &json!({ "title": "none" })),
        create("things", &json!({ "title": "some", "layout": [quote("a"), { "blockType": "hero", "items": [{ "label": "l", "tag": "$0.id" }] }] })),
        update(7, &json!({ "layout": null }), &json!({})),
        update(6, &json!({ "layout": [twice, twice] }), &json!({})),
        update(6, &json!({ "greeting": "other" }), &json!({ "locale": "es", "data": { "title": "uno", "greeting": "other" } })),
        create("things", &json!({ "title": "given", "localLayout": null, "layout": [{ "id": "mine", "blockType": "quote", "author": { "tag": "$1.id" } }] })),
        create("things", &json!({ "title": "empty", "localLayout": [], "layout": [{ "blockType": "hero", "sub": null, "items": [] }] })),
        create("things", &json!({ "title": "wrong", "layout": [{ "blockType": "quote", "said": "more than thirty characters are too many" }] })),
        create("things", &json!({ "title": "wrong", "layout": [{ "blockType": "hero", "items": [{}] }] })),
        // A reference in JSON keeps no document from going, and goes with none.
        json!({ "operation": "delete", "collection": "tags", "id": "$1.id", "depth": 0 }),
        look(0),
        look(1),
        json!({ "operation": "update", "collection": "things", "where": { "title": { "exists": true } }, "depth": 0, "sort": "id",
            "data": { "amount": 4, "layout": [quote("everywhere"), { "id": "mine", "blockType": "quote", "said": "mine" }] } }),
        look(2),
    ]);
    operations
}

/// Blocks that hold themselves, four deep: written, shown, changed in one locale, refused by their place.
fn endless() -> Vec<Value> {
    let look = |depth: u64, locale: &str| json!({ "operation": "find", "collection": "nested", "locale": locale, "depth": depth, "sort": "id" });
    let card = |said: &str, below: Value| json!({ "blockType": "card", "said": said, "tag": "$0.id", "more": { "below": below } });
    let columns = |content: Value| json!({ "blockType": "columns", "local": [{ "blockType": "card", "said": "here" }], "cells": [{ "label": "cell", "content": content }] });
    let deep = json!([columns(json!([columns(json!([card("a", json!([card("b", json!([columns(json!([]))]))]))]))]))]);
    let too_long = json!([columns(json!([card("more than ten are too many", json!([]))]))]);
    let change = |data: Value, rest: Value| {
        let mut operation =
            json!({ "operation": "update", "collection": "nested", "id": "$6.id", "data": data, "depth": 0 });
        operation.as_object_mut().expect("an object").extend(rest.as_object().cloned().unwrap_or_default());
        operation
    };
    // The same rows, with other words, in another locale.
    let translated = json!([{ "id": "$6.layout.0.id", "blockType": "columns", "heading": "uno", "local": [card("aquí", json!([]))], "cells": [{
        "id": "$6.layout.0.cells.0.id", "label": "celda", "content": [{
            "id": "$6.layout.0.cells.0.content.0.id", "blockType": "columns", "local": [], "cells": [{
                "id": "$6.layout.0.cells.0.content.0.cells.0.id", "content": [{
                    "id": "$6.layout.0.cells.0.content.0.cells.0.content.0.id", "blockType": "card", "said": "dicho",
                    "more": { "count": 8, "below": [card("nuevo", json!([]))] },
                }],
            }],
        }],
    }] }]);
    let mut operations = beginning();
    operations.extend([
        create("nested", &json!({ "title": "one", "_status": "published", "layout": deep, "localLayout": [card("l", deep.clone())] })),
        create("nested", &json!({ "title": "wrong", "_status": "published", "layout": too_long })),
        create("nested", &json!({ "title": "two", "layout": null, "localLayout": [card("two", json!([]))] })),
        look(0, "all"),
        change(json!({ "title": "changed" }), json!({})),
        change(json!({ "layout": translated, "localLayout": [card("es", json!([columns(json!([]))]))] }), json!({ "locale": "es" })),
        look(0, "all"),
        look(1, "es"),
        change(json!({ "layout": deep }), json!({ "draft": true })),
        json!({ "operation": "findVersions", "collection": "nested", "locale": "all", "depth": 0, "sort": "id" }),
        json!({ "operation": "delete", "collection": "tags", "id": "$0.id", "depth": 0 }),
        look(2, "en"),
    ]);
    operations
}

#[test]
fn writes_blocks_that_hold_themselves() {
    for databases in [Databases::Files(0), postgres()] {
        let mut world = world(databases);
        if let Some((place, problem)) = run(&mut world, &endless()) {
            panic!("{place}: {problem}");
        }
        let operations = &endless()[..7];
        let (url, answers) = world.theirs(operations);
        assert!(answers[6].value()["localLayout"][0]["more"]["below"][0]["cells"][0]["content"].is_array());
        let mut documents = world.documents(&url);
        let ask = |filter: Value| json!({ "operation": "find", "collection": "nested", "where": filter, "depth": 0 });
        let looks: Vec<Value> = [
            json!({ "layout.cells.content.cells.content.said": { "equals": "a" } }),
            json!({ "layout.cells.content.cells.content.more.below.said": { "equals": "b" } }),
            json!({ "localLayout.more.below.cells.content.blockType": { "equals": "columns" } }),
            json!({ "layout.cells.content.cells.content.said": { "equals": "b" } }),
        ]
        .map(ask)
        .into();
        let found: Vec<Value> =
            world.ours(&mut documents, &looks).iter().map(|answer| answer.value()["totalDocs"].clone()).collect();
        assert_eq!(found, [1, 1, 1, 0]);
        let resolved = world.resolved(&url);
        world.runtime.block_on(async {
            let told = |found: Vec<payload_sync::documents::Malformed>| -> Vec<String> {
                found.iter().filter(|one| !one.table.starts_with('_')).map(ToString::to_string).collect()
            };
            assert_eq!(told(documents.check(Some("nested")).await.expect("it can be read")), [""; 0]);
            let mut database = Database::connect(&resolved, &ConnectOptions::default()).await.expect("a database");
            let lost = "/0/cells/0/content/0/cells/0/content/0/more/below/0/tag";
            let mut layout = answers[6].value()["layout"].clone();
            *layout.pointer_mut(lost).expect("it is there") = json!(4711);
            let set = |json: &str| format!("UPDATE nested SET layout = '{json}' WHERE id = 1");
            database.script(&set(&layout.to_string())).await.expect("it is written");
            let expected = format!("nested 1, layout{}: tags 4711 is not there", lost.replace('/', "."));
            let mut lost = told(documents.check(Some("nested")).await.expect("it can be read"));
            // The answer was in one locale.
            lost.retain(|one| !one.ends_with("is no object of locales"));
            assert_eq!(lost, [expected]);

            // Deeper than JSON is read: told, shown as a text, and not lost.
            let deep = format!("{}[]{}", r#"[{"blockType":"card","more":{"below":"#.repeat(45), "}}]".repeat(45));
            database.script(&set(&deep)).await.expect("it is written");
            // What is written goes on from the newest version.
            let newest = format!("UPDATE _nested_v SET version_layout = '{deep}' WHERE parent_id = 1");
            database.script(&newest).await.expect("it is written");
            let told = told(documents.check(Some("nested")).await.expect("it can be read"));
            assert_eq!(told, ["nested 1, layout: JSON of more than 127 levels, which is read and written as one text"]);
            let save = Save::parse(&json!({ "data": { "title": "other" } })).expect("arguments");
            let error = documents.update_by_id("nested", &json!(1), &save).await.expect_err("it is no list");
            assert!(error.to_string().contains("layout"), "{error}");
            let kept = database.query("SELECT layout FROM nested WHERE id = 1", &[]).await.expect("it is there");
            assert!(format!("{:?}", kept.rows).matches("below").count() == 45, "{kept:?}");
        });
        // However many ways there are, a path that leads nowhere is soon known to.
        let endless = format!("layout{}.nothing", ".cells.content".repeat(40));
        let error = &world.ours(&mut documents, &[ask(json!({ (endless): { "equals": 1 } }))])[0];
        assert!(matches!(error, Answer::Error { .. }), "{error:?}");
    }
}

/// What Payload answers to a question, and what we do: how many documents, or an error.
type Case = (Value, Option<u64>, Option<u64>);

fn questions(sqlite: bool) -> Vec<Case> {
    let asked = |path: &str, asked: Value| json!({ path: asked });
    let on = |postgres: u64| if sqlite { Some(0) } else { Some(postgres) };
    vec![
        (asked("layout", json!({ "exists": true })), Some(2), Some(2)),
        (asked("layout.said", json!({ "equals": "red" })), on(1), Some(1)),
        (asked("layout.said", json!({ "not_equals": "red" })), on(1), Some(1)),
        (asked("layout.said", json!({ "in": ["red", "blue", "green"] })), on(2), Some(2)),
        (asked("layout.said", json!({ "like": "RE" })), on(1), Some(1)),
        (asked("layout.said", json!({ "exists": true })), on(2), Some(2)),
        (asked("layout.said", json!({ "exists": false })), Some(if sqlite { 3 } else { 0 }), Some(1)),
        (asked("layout.said", json!({ "not_like": "red" })), Some(if sqlite { 3 } else { 1 }), Some(2)),
        (asked("layout.author.name", json!({ "equals": "Ada" })), on(1), Some(1)),
        (asked("layout.author.tag", json!({ "equals": "$0.id" })), on(1), Some(1)),
        (asked("layout.items.notes", json!({ "equals": "n2" })), on(1), Some(1)),
        (asked("layout.sub.z", json!({ "equals": "zed" })), on(1), Some(1)),
        (asked("layout.sub.blockType", json!({ "equals": "inner" })), on(1), Some(1)),
        (asked("layout.blockType", json!({ "equals": "hero" })), on(1), Some(1)),
        (asked("localLayout.body", json!({ "equals": "local" })), on(1), Some(1)),
        (asked("localLayout.en.body", json!({ "equals": "local" })), on(1), Some(1)),
        (asked("localLayout.es.body", json!({ "equals": "local" })), Some(0), Some(0)),
        (asked("layout.said", json!({ "contains": "ed" })), sqlite.then_some(0), Some(1)),
        (asked("layout.said", json!({ "greater_than": "blues" })), None, Some(1)),
        (asked("layout.heading", json!({ "equals": "hi" })), Some(0), Some(1)),
        (asked("layout.heading.en", json!({ "equals": "hi" })), on(1), Some(1)),
        (asked("layout.author.tag.name", json!({ "equals": "red" })), Some(0), None),
        (asked("layout.nothing", json!({ "equals": "red" })), None, None),
    ]
}

/// Paths into the blocks.
fn asks(databases: Databases) {
    let sqlite = matches!(databases, Databases::Files(_));
    let mut world = world(databases);
    let cases = questions(sqlite);
    let mut operations = beginning();
    operations.extend([
        create("things", &json!({ "title": "one", "localLayout": [{ "blockType": "note", "body": "local" }], "layout": [
            { "blockType": "quote", "said": "red", "author": { "name": "Ada", "tag": "$0.id" } },
            { "blockType": "hero", "heading": "hi", "items": [{ "label": "x", "notes": ["n1", "n2"] }], "sub": [{ "blockType": "inner" }] },
        ] })),
        create("things", &json!({ "title": "two", "layout": [quote("blue")] })),
        create("things", &json!({ "title": "three" })),
    ]);
    let start = operations.len();
    let find = |filter: &Value| json!({ "operation": "find", "collection": "things", "where": filter, "locale": "en", "depth": 0 });
    operations.extend(cases.iter().map(|(filter, ..)| find(filter)));
    let (url, theirs) = world.theirs(&operations);
    let mut documents = world.documents(&url);
    let looks: Vec<Value> = cases.iter().map(|(filter, ..)| find(filter)).collect();
    let looks: Vec<Value> = looks.iter().map(|look| super::meant(look, &theirs)).collect();
    let ours = world.ours(&mut documents, &looks);
    let count = |answer: &Answer| match answer {
        Answer::Value(value) => value["totalDocs"].as_u64(),
        Answer::Error { .. } => None,
    };
    let mut found = Vec::new();
    for (((filter, payload, own), theirs), ours) in cases.iter().zip(&theirs[start..]).zip(&ours) {
        let (theirs, ours) = (count(theirs), count(ours));
        if theirs != *payload || ours != *own {
            found.push(format!("{filter}: Payload {theirs:?}, we {ours:?}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn asks_for_what_is_in_blocks_as_json_on_sqlite() {
    asks(Databases::Files(0));
}

#[test]
fn asks_for_what_is_in_blocks_as_json_on_postgres() {
    asks(postgres());
}

/// JSON can hold what the config does not know: it is shown as Payload shows it, and stays.
#[test]
fn what_no_field_knows_stays_in_json() {
    let mut world = world(Databases::Files(0));
    let mut operations = beginning();
    let layout = json!([
        { "id": "known", "blockType": "quote", "said": "s", "earlier": 1, "author": { "name": "Ada", "born": 1815 } },
        { "id": "unknown", "blockType": "old", "text": "t" },
    ]);
    operations.push(create("things", &json!({ "title": "one", "layout": layout })));
    let (url, answers) = world.theirs(&operations);
    assert!(matches!(answers[6], Answer::Value(_)), "{:?}", answers[6]);
    let looks = [json!({ "operation": "find", "collection": "things", "locale": "all", "depth": 0 })];
    let theirs = world.read(&url, &looks);
    let mut documents = world.documents(&url);
    let check = |ours: &Value, theirs: &Value| {
        let mut found = Vec::new();
        differences(ours, theirs, "", &mut found);
        assert!(found.is_empty(), "{}", found.join("\n"));
    };
    let ours = world.ours(&mut documents, &looks);
    check(ours[0].value(), theirs[0].value());
    assert_eq!(ours[0].value()["docs"][0]["layout"][0]["earlier"], 1);

    // A write that is not about them, and one that is about something else in the same block.
    world.runtime.block_on(async {
        let save = |data: Value| Save::parse(&json!({ "data": data, "locale": "en" })).expect("arguments");
        let one = json!(1);
        documents.update_by_id("things", &one, &save(json!({ "greeting": "changed" }))).await.expect("it is written");
        let mut changed = layout.clone();
        changed[0]["said"] = json!("other");
        documents.update_by_id("things", &one, &save(json!({ "layout": changed }))).await.expect("it is written");
        changed[0]["later"] = json!(2);
        let error = documents.update_by_id("things", &one, &save(json!({ "layout": changed }))).await;
        let DocumentsError::Invalid { invalid, .. } = error.expect_err("no field has this name") else {
            panic!("it is not valid")
        };
        assert_eq!(invalid[0].path, "layout.0.later");
        let error =
            documents.create("things", &save(json!({ "title": "two", "layout": [{ "blockType": "old" }] }))).await;
        assert!(error.expect_err("no such block").to_string().contains("old"));
    });
    let shown = world.read(&url, &looks);
    let layout = &shown[0].value()["docs"][0]["layout"];
    assert_eq!(layout[0]["earlier"], 1);
    assert_eq!(layout[0]["author"]["born"], 1815);
    assert_eq!(layout[0]["said"], "other");
    assert_eq!(layout[1], json!({ "id": "unknown", "blockType": "old", "text": "t" }));
}

/// What is wrong in the JSON is told by its place, and stays.
#[test]
fn what_is_wrong_in_json_is_told() {
    let mut world = world(Databases::Files(0));
    let url = world.database();
    let mut documents = world.documents(&url);
    let resolved = world.resolved(&url);
    let broken = json!([
        { "id": "a", "blockType": "quote", "said": 5, "author": { "name": [], "tag": {} } },
        { "id": "e", "blockType": "quote", "author": { "tag": 4711 } },
        { "id": "f", "blockType": "hero", "items": [{ "tag": "1" }, { "tag": 1.5 }, { "tag": null }], "sub": [{ "blockType": "inner", "tags": [4712, 1] }] },
        { "id": "b", "blockType": "gone" },
        { "id": "c" },
        "text",
        { "id": "d", "blockType": "hero", "heading": { "en": "fine", "fr": "Salut" }, "items": [{ "label": "plain", "notes": "n" }] },
    ]);
    world.runtime.block_on(async {
        let tag = Save::parse(&json!({ "data": { "name": "red" } })).expect("arguments");
        documents.create("tags", &tag).await.expect("a good document");
        for title in ["one", "two", "three"] {
            let data = json!({ "title": title, "layout": [quote("fine")], "localLayout": [{ "blockType": "note", "body": "b" }] });
            let save = Save::parse(&json!({ "data": data })).expect("arguments");
            documents.create("things", &save).await.expect("a good document");
        }
        assert_eq!(documents.check(None).await.expect("it can be read"), [], "nothing is wrong yet");
        let mut database = Database::connect(&resolved, &ConnectOptions::default()).await.expect("a database");
        for sql in [
            format!("UPDATE things SET layout = '{broken}' WHERE id = 1"),
            "UPDATE things SET layout = '{\"a\":' WHERE id = 2".to_owned(),
            "UPDATE things SET layout = '{\"a\": 1}' WHERE id = 3".to_owned(),
            "UPDATE things_locales SET local_layout = '[{\"blockType\":\"note\",\"body\":true}]' WHERE _parent_id = 2".to_owned(),
        ] {
            database.script(&sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
        }
        let told = |found: Vec<payload_sync::documents::Malformed>| -> Vec<String> {
            found.iter().map(ToString::to_string).collect()
        };
        let expected = [
            "things 1, layout.0.said: `5` is no text",
            "things 1, layout.0.author.name: `[]` is no text",
            "things 1, layout.0.author.tag: `{}` is no reference",
            "things 1, layout.2.items.0.tag: `1` is no id of tags",
            "things 1, layout.2.items.1.tag: `1.5` is no id of tags",
            "things 1, layout.3: the config has no block `gone` here",
            "things 1, layout.4: a block without a `blockType`",
            "things 1, layout.5: `text` is no block",
            "things 1, layout.6.heading.fr: the config has no locale `fr`",
            "things 1, layout.6.items.0.label: `plain` is no object of locales",
            "things 1, layout.6.items.0.notes: `n` is no list",
            "things 2, layout: `{\"a\":` is no JSON",
            "things 3, layout: `{\"a\":1}` is no list of blocks",
            "things_locales 2, localLayout.0.body: `true` is no text",
            "things 1, layout.1.author.tag: tags 4711 is not there",
            "things 1, layout.2.sub.0.tags.0: tags 4712 is not there",
        ];
        assert_eq!(told(documents.check(Some("things")).await.expect("it can be read")), expected);

        // It is read, asked and left alone.
        let page = documents.find("things", &Find::new().depth(1).locale("all")).await.expect("it can be read");
        assert_eq!(page.docs.len(), 3);
        let find = Find::parse(&json!({ "where": { "layout.said": { "equals": 5 } } })).expect("a question");
        assert_eq!(documents.find("things", &find).await.expect("an answer").docs.len(), 1);
        for id in [2, 3] {
            let save = Save::parse(&json!({ "data": { "greeting": "changed" } })).expect("arguments");
            let error = documents.update_by_id("things", &json!(id), &save).await.expect_err("it is no list");
            assert!(error.to_string().contains("layout"), "{error}");
        }
        assert_eq!(told(documents.check(Some("things")).await.expect("it can be read")), expected);
    });
}

/// Marks what was said, and the headings.
struct Marks;

impl Transformer for Marks {
    fn transform(&mut self, mut documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        for block in documents.iter_mut().filter_map(|one| one["layout"].as_array_mut()).flatten() {
            for name in ["said", "heading"] {
                if let Some(Value::String(text)) = block.get_mut(name) {
                    text.push('!');
                }
            }
        }
        Ok(documents)
    }
}

/// A transform sees the blocks as the real Payload shows them, and changes nothing beside what it changes.
#[test]
fn a_backfill_changes_what_is_in_blocks_as_json() {
    let mut world = world(postgres());
    let mut operations = beginning();
    operations.extend([
        create(
            "drafted",
            &json!({ "title": "one", "_status": "published", "layout": [
                { "id": "q", "blockType": "quote", "said": "red", "author": { "tag": "$0.id" }, "earlier": [1] },
                { "id": "h", "blockType": "hero", "heading": "hi", "items": [{ "id": "i", "label": "x", "notes": ["n1", "n2"] }] },
            ] }),
        ),
        json!({ "operation": "update", "collection": "drafted", "id": "$6.id", "locale": "es", "depth": 0,
            "data": { "title": "uno", "layout": [
                { "id": "q", "blockType": "quote", "said": "red", "author": { "tag": "$0.id" }, "earlier": [1] },
                { "id": "h", "blockType": "hero", "heading": "hola", "items": [{ "id": "i", "label": "equis", "notes": ["n1", "n2"] }] },
            ] } }),
        create("drafted", &json!({ "title": "two" })),
    ]);
    let look = [json!({ "operation": "find", "collection": "drafted", "locale": "all", "depth": 0, "sort": "id" })];
    let (url, _) = world.theirs(&operations);
    let before = world.read(&url, &look);
    let model = world.runtime.block_on(world.project.model(None)).expect("the config evaluates");
    let options = Options { locale: Some("es".into()), sample: 0, ..Options::new("drafted") };
    let url_of = world.resolved(&url);
    let mut listen = |_| {};
    let job = backfill::run_with(&world.project, &model, &url_of, &options, Some(Box::new(Marks)), &mut listen);
    let report = world.runtime.block_on(job).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((report.collections[0].changed, report.collections[0].failed), (1, 0));
    let mut expected = before[0].value()["docs"].clone();
    expected[0]["layout"][0]["said"] = json!("red!");
    expected[0]["layout"][1]["heading"]["es"] = json!("hola!");
    let after = world.read(&url, &look);
    let mut after = after[0].value()["docs"].clone();
    after[0]["updatedAt"] = expected[0]["updatedAt"].clone();
    assert_eq!(expected[0]["layout"][1]["heading"]["en"], "hi");
    let mut found = Vec::new();
    differences(&after, &expected, "", &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
