//! Publishing in one locale.

use serde_json::{Value, json};

use super::{Answer, World, beginning};

/// Operations that publish one locale after another, of documents and of a global.
pub(super) fn operations() -> Vec<Value> {
    let create = |data: Value| json!({ "operation": "create", "collection": "drafted", "data": data, "depth": 0 });
    let update = |data: Value, how: Value| {
        let mut operation =
            json!({ "operation": "update", "collection": "drafted", "id": "$6.id", "data": data, "depth": 0 });
        operation.as_object_mut().expect("an object").extend(how.as_object().expect("an object").clone());
        operation
    };
    let board = |data: Value, how: Value| {
        let mut operation = json!({ "operation": "updateGlobal", "slug": "board", "data": data, "depth": 0 });
        operation.as_object_mut().expect("an object").extend(how.as_object().expect("an object").clone());
        operation
    };
    let look = |draft: bool| json!({ "operation": "find", "collection": "drafted", "locale": "all", "sort": "id", "draft": draft, "depth": 0 });
    let look_global = |draft: bool| json!({ "operation": "findGlobal", "slug": "board", "locale": "all", "draft": draft, "depth": 0 });
    let published = |locale: &str| json!({ "publishSpecificLocale": locale, "locale": locale });
    let mut operations = beginning();
    operations.extend([
        // 6
        create(json!({
            "title": "one en", "localTag": "$0.id", "localKinds": ["a"], "localGroup": { "plain": "g en", "tag": "$1.id" },
            "localRows": [{ "label": "lr en" }], "rows": [{ "label": "r1 en", "word": "w1" }, { "label": "r2 en" }],
            "layout": [{ "blockType": "hero", "heading": "h en", "items": [{ "label": "i en" }] }], "tab": { "local": "t en" },
        })),
        update(
            json!({
                "title": "one es", "localTag": "$1.id", "localKinds": ["b", "c"], "localGroup": { "plain": "g es" },
                "localRows": [{ "label": "lr es" }, { "label": "more" }],
                "rows": [{ "id": "$6.rows.0.id", "label": "r1 es" }, { "id": "$6.rows.1.id", "label": "r2 es" }],
                "layout": [{ "id": "$6.layout.0.id", "blockType": "hero", "heading": "h es", "items": [{ "id": "$6.layout.0.items.0.id", "label": "i es" }] }],
            }),
            json!({ "locale": "es", "draft": true }),
        ),
        update(json!({ "_status": "published", "amount": 5 }), published("en")),
        look(false),
        look(true),
        update(json!({ "title": "two es", "tags": ["$2.id"] }), json!({ "locale": "es", "draft": true })),
        update(json!({ "_status": "published", "localTag": null }), published("es")),
        look(false),
        look(true),
        update(json!({ "title": "three de", "localKinds": [] }), json!({ "locale": "de", "draft": true })),
        update(json!({ "title": "three en", "_status": "published" }), json!({ "locale": "en" })),
        update(json!({ "title": "four de", "_status": "published", "rows": [{ "id": "$6.rows.0.id", "label": "r1 de" }] }), published("de")),
        look(false),
        look(true),
        update(json!({ "title": "five en" }), json!({ "publishSpecificLocale": "en", "locale": "en", "draft": true })),
        look(false),
        look(true),
        json!({ "operation": "findVersions", "collection": "drafted", "locale": "all", "sort": "-updatedAt", "depth": 0 }),
        board(json!({ "title": "board en", "localRows": [{ "label": "b en" }], "localAmount": 1 }), json!({ "locale": "en", "draft": true })),
        board(json!({ "title": "board es", "localRows": [{ "label": "b es" }] }), json!({ "locale": "es", "draft": true })),
        board(json!({ "_status": "published", "greeting": "hello" }), published("es")),
        look_global(false),
        look_global(true),
        board(json!({ "_status": "published", "localAmount": 2 }), published("en")),
        look_global(false),
        look_global(true),
    ]);
    operations
}

/// Where one locale cannot be published alone, that is said, and nothing is written.
pub(super) fn refuses(world: &mut World) {
    let url = world.database();
    let mut documents = world.documents(&url);
    let named = |name: &str| json!({ "name": name });
    let operations = [
        json!({ "operation": "create", "collection": "versioned", "data": named("a"), "depth": 0 }),
        json!({ "operation": "update", "collection": "versioned", "id": "$0.id", "data": named("b"), "publishSpecificLocale": "es" }),
        json!({ "operation": "update", "collection": "drafted", "where": {}, "data": {}, "publishSpecificLocale": "es" }),
        json!({ "operation": "create", "collection": "drafted", "data": { "title": "new" }, "publishSpecificLocale": "es" }),
        json!({ "operation": "find", "collection": "versioned", "depth": 0 }),
    ];
    let answers = world.ours(&mut documents, &operations);
    let expected = ["without localized drafts", "with `where`", "where a document is created"];
    for (answer, expected) in answers[1..4].iter().zip(expected) {
        let Answer::Error { text, .. } = answer else { panic!("{answer:?}") };
        assert!(text.contains("publishSpecificLocale") && text.contains(expected), "{text}");
    }
    assert_eq!(answers[4].value()["docs"][0]["name"], "a");
}
