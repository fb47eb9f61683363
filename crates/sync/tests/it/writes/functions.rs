//! What functions of the config bring about: default values, the places of documents in an order.

use payload_sync::core::Dialect;
use serde_json::{Value, json};

use super::{Answer, World, beginning};

/// Operations on collections whose fields have functions as default values, and on such that are `orderable`.
pub(super) fn operations() -> Vec<Value> {
    let create = |slug: &str, data: Value, locale: &str| json!({ "operation": "create", "collection": slug, "data": data, "locale": locale, "depth": 0 });
    let update = |slug: &str, id: &str, data: Value, locale: &str| json!({ "operation": "update", "collection": slug, "id": id, "data": data, "locale": locale, "depth": 0 });
    let look = |slug: &str| json!({ "operation": "find", "collection": slug, "sort": "id", "locale": "all", "depth": 0, "draft": slug == "ranked" });
    let mut operations = beginning();
    operations.extend([
        // 6
        create("computed", json!({ "name": "all" }), "en"),
        create("computed", json!({ "name": "some", "word": "own", "local": null, "count": 0, "rows": [{}, { "cell": null }], "layout": [{ "blockType": "said" }, { "blockType": "said", "by": "me" }] }), "es"),
        create("computed", json!({ "name": "few", "texts": [], "tag": null, "grp": {}, "rows": [] }), "de"),
        update("computed", "$6.id", json!({ "name": "changed" }), "es"),
        update("computed", "$7.id", json!({ "nothing": "something", "rows": [{ "id": "$7.rows.0.id" }, {}] }), "en"),
        json!({ "operation": "update", "collection": "computed", "where": { "name": { "exists": true } }, "data": { "word": "many" }, "locale": "de", "depth": 0 }),
        look("computed"),
        // 13
        create("boxes", json!({ "name": "left" }), "en"),
        create("boxes", json!({ "name": "right" }), "en"),
        create("ranked", json!({ "name": "a", "box": "$13.id" }), "en"),
        create("ranked", json!({ "name": "b", "box": "$14.id", "_status": "published" }), "en"),
        create("ranked", json!({ "name": "c", "box": "$13.id" }), "en"),
        create("ranked", json!({ "name": "d" }), "en"),
        // 19
        create("ranked", json!({ "name": "e", "box": "$14.id", "_order": "Zz" }), "en"),
        create("ranked", json!({ "name": "f", "box": "$14.id", "_order": "az" }), "en"),
        create("ranked", json!({ "name": "g", "box": "$14.id" }), "en"),
        update("ranked", "$18.id", json!({ "box": "$13.id" }), "en"),
        update("ranked", "$15.id", json!({ "_order": null, "name": "a2" }), "en"),
        json!({ "operation": "create", "collection": "ranked", "data": { "name": "h" }, "draft": true, "depth": 0 }),
        json!({ "operation": "update", "collection": "ranked", "where": { "name": { "exists": true } }, "data": { "_status": "published" }, "sort": "id", "depth": 0 }),
        create("ranked", json!({ "name": "i", "box": "$13.id" }), "en"),
        look("ranked"),
    ]);
    operations
}

/// What a function cannot do without Payload, or fails to do, is told by the field's name, and nothing is written.
pub(super) fn refuses(world: &mut World) {
    let url = world.database();
    let mut documents = world.documents(&url);
    let create = |data: Value| json!({ "operation": "create", "collection": "failing", "data": data, "depth": 0 });
    let look = json!({ "operation": "find", "collection": "failing", "depth": 0 });
    let operations = [
        create(json!({ "asks": "x" })),
        create(json!({ "broken": "x" })),
        create(json!({ "broken": "x", "asks": "x" })),
        look,
    ];
    let answers = world.ours(&mut documents, &operations);
    let [Answer::Error { text: broken, .. }, Answer::Error { text: asks, .. }, _, Answer::Value(found)] = &answers[..]
    else {
        panic!("{answers:?}")
    };
    assert!(broken.contains("the default value of failing.broken fails: no word today"), "{broken}");
    assert!(asks.contains("the default value of failing.asks asks for payload.find"), "{asks}");
    assert_eq!(found["totalDocs"], 1);
    // Drafts are not validated, but an enum of PostgreSQL takes none but its options: no number of the sequence is taken.
    let draft = |mood: &str| json!({ "operation": "create", "collection": "drafted", "data": { "mood": mood }, "draft": true, "depth": 0 });
    let answers = world.ours(&mut documents, &[draft("zzz"), draft("good")]);
    match (&answers[..], documents.map().dialect) {
        ([Answer::Error { invalid, .. }, Answer::Value(next)], Dialect::Postgres) => {
            assert_eq!((invalid[0].0.as_str(), &next["id"]), ("mood", &json!(1)), "{invalid:?}");
        }
        ([Answer::Value(first), Answer::Value(_)], Dialect::Sqlite) => assert_eq!(first["mood"], "zzz"),
        _ => panic!("{answers:?}"),
    }
}
