//! A status for each locale (`localizeStatus`).

use payload_sync::Clock;
use payload_sync::documents::Documents;
use serde_json::{Value, json};

use super::{Answer, CONFIG, World, beginning};

fn with(mut operation: Value, how: &Value) -> Value {
    operation.as_object_mut().expect("an object").extend(how.as_object().expect("an object").clone());
    operation
}

/// Operations that publish a document and a global in one locale after another, and in all at once.
pub(super) fn operations() -> Vec<Value> {
    let create = |data: Value, how: Value| {
        with(json!({ "operation": "create", "collection": "sided", "data": data, "depth": 0 }), &how)
    };
    let update = |data: Value, how: Value| {
        with(json!({ "operation": "update", "collection": "sided", "id": "$6.id", "data": data, "depth": 0 }), &how)
    };
    let sign = |data: Value, how: Value| {
        with(json!({ "operation": "updateGlobal", "slug": "sign", "data": data, "depth": 0 }), &how)
    };
    let mut operations = beginning();
    let look = |operations: &mut Vec<Value>| {
        for locale in ["en", "es", "de", "all"] {
            for draft in [false, true] {
                operations.push(json!({ "operation": "findByID", "collection": "sided", "id": "$6.id", "locale": locale, "draft": draft, "depth": 0 }));
                operations.push(
                    json!({ "operation": "findGlobal", "slug": "sign", "locale": locale, "draft": draft, "depth": 0 }),
                );
            }
            let find = json!({ "operation": "find", "collection": "sided", "locale": locale, "sort": "id", "depth": 0, "limit": 50 });
            for status in ["draft", "published"] {
                operations.push(with(find.clone(), &json!({ "where": { "_status": { "equals": status } } })));
                operations.push(with(
                    find.clone(),
                    &json!({ "where": { "_status.es": { "equals": status } }, "draft": true }),
                ));
            }
            operations.push(
                json!({ "operation": "findVersions", "collection": "sided", "locale": locale, "sort": "-updatedAt",
                "where": { "version._status": { "equals": "published" } }, "depth": 0, "limit": 50 }),
            );
        }
        let all = json!({ "locale": "all", "sort": "-updatedAt", "depth": 0, "pagination": false });
        operations.push(with(json!({ "operation": "findVersions", "collection": "sided" }), &all));
        operations.push(with(json!({ "operation": "findGlobalVersions", "slug": "sign" }), &all));
    };
    let es = || json!({ "locale": "es" });
    let draft = |locale: &str| json!({ "locale": locale, "draft": true });
    operations.extend([
        // 6
        create(json!({ "title": "one en", "localRows": [{ "label": "r en" }], "rows": [{ "cell": "c" }] }), json!({})),
        create(json!({ "title": "all en", "amount": 1 }), json!({ "publishAllLocales": true })),
        create(json!({ "title": "draft en" }), json!({ "publishAllLocales": true, "draft": true })),
        create(json!({ "title": "es alone", "_status": "published" }), es()),
        update(json!({ "title": "one es", "localTag": "$1.id", "localRows": [{ "label": "r es" }] }), draft("es")),
        update(json!({ "_status": "published", "amount": 5 }), json!({ "locale": "en" })),
        sign(json!({ "title": "sign en" }), draft("en")),
        sign(json!({ "title": "sign es", "_status": "published" }), es()),
    ]);
    look(&mut operations);
    operations.extend([
        update(
            json!({ "title": "eins", "_status": "published" }),
            json!({ "publishSpecificLocale": "de", "locale": "de" }),
        ),
        update(json!({ "title": "two es", "grp": { "local": "g es" } }), draft("es")),
        update(json!({ "_status": "draft" }), json!({ "locale": "en" })),
        sign(json!({ "title": "sign en 2", "_status": "published" }), json!({ "locale": "en" })),
        sign(json!({ "_status": "draft" }), es()),
    ]);
    look(&mut operations);
    operations.extend([
        update(json!({ "localGreeting": "hi" }), json!({ "publishAllLocales": true })),
        sign(json!({}), json!({ "publishAllLocales": true, "locale": "es" })),
    ]);
    look(&mut operations);
    operations.extend([
        update(json!({ "title": "three en", "kinds": ["a"] }), json!({ "draft": true, "autosave": true })),
        update(json!({ "title": "four en" }), json!({ "draft": true, "autosave": true })),
        update(json!({ "title": "cuatro" }), json!({ "draft": true, "autosave": true, "locale": "es" })),
        update(json!({}), json!({ "unpublishAllLocales": true })),
        sign(json!({ "amount": 3 }), json!({ "unpublishAllLocales": true, "draft": true })),
    ]);
    look(&mut operations);
    operations.extend([
        sign(json!({}), json!({ "unpublishAllLocales": true })),
        json!({ "operation": "update", "collection": "sided", "where": { "_status": { "equals": "published" } }, "locale": "es", "depth": 0,
            "data": { "_status": "draft" }, "sort": "id", "limit": 1 }),
        json!({ "operation": "update", "collection": "sided", "where": { "amount": { "exists": true } }, "depth": 0,
            "data": { "amount": 9 }, "publishAllLocales": true, "sort": "id", "limit": 1 }),
        // A title is missing in a locale, which is no matter where a document is taken back.
        update(json!({ "title": null }), draft("de")),
        update(json!({ "amount": 7 }), json!({ "unpublishAllLocales": true, "locale": "de" })),
        update(json!({ "amount": 8 }), json!({ "locale": "de", "_status": "published" })),
        // Without a status for each locale, the newest version becomes the draft as well.
        json!({ "operation": "create", "collection": "told", "depth": 0, "data": { "title": "told", "_status": "published" } }),
    ]);
    let told = operations.len() - 1;
    operations.extend([
        json!({ "operation": "update", "collection": "told", "id": format!("${told}.id"), "depth": 0, "unpublishAllLocales": true,
            "data": { "_status": "draft" } }),
        json!({ "operation": "findVersions", "collection": "told", "locale": "all", "depth": 0, "sort": "-updatedAt" }),
        json!({ "operation": "create", "collection": "versioned", "depth": 0, "data": { "name": "one" } }),
        json!({ "operation": "update", "collection": "versioned", "id": format!("${}.id", told + 3), "depth": 0,
            "unpublishAllLocales": true, "data": { "name": "two" } }),
        json!({ "operation": "findVersions", "collection": "versioned", "depth": 0, "sort": "-updatedAt" }),
    ]);
    look(&mut operations);
    operations
}

/// With `locale: 'all'` every locale that is named is published, and no other.
pub(super) fn in_all_locales(world: &mut World) {
    let url = world.database();
    let mut documents = world.documents(&url);
    let update = |data: Value, how: Value| {
        with(
            json!({ "operation": "update", "collection": "sided", "id": "$0.id", "data": data, "depth": 0, "locale": "all" }),
            &how,
        )
    };
    let operations = [
        json!({ "operation": "create", "collection": "sided", "depth": 0, "locale": "all",
            "data": { "title": { "en": "one en", "es": "one es" }, "_status": { "en": "published", "es": "draft" } } }),
        json!({ "operation": "update", "collection": "sided", "id": "$0.id", "depth": 0, "locale": "en", "draft": true,
            "data": { "title": "two en" } }),
        update(json!({ "title": { "es": "two es" }, "_status": { "es": "published" }, "amount": 3 }), json!({})),
        json!({ "operation": "find", "collection": "sided", "locale": "all", "depth": 0 }),
        json!({ "operation": "find", "collection": "sided", "locale": "all", "depth": 0, "draft": true }),
        json!({ "operation": "update", "collection": "sided", "id": "$0.id", "depth": 0, "data": {},
            "publishAllLocales": true, "unpublishAllLocales": true }),
    ];
    let answers = world.ours(&mut documents, &operations);
    let main = &answers[3].value()["docs"][0];
    assert_eq!(main["title"], json!({ "en": "one en", "es": "two es" }));
    assert_eq!(main["_status"], json!({ "en": "published", "es": "published" }));
    assert_eq!(main["amount"], 3);
    let newest = &answers[4].value()["docs"][0];
    assert_eq!(newest["title"], json!({ "en": "two en", "es": "two es" }));
    assert_eq!(newest["_status"], json!({ "en": "draft", "es": "published" }));
    let Answer::Error { text, .. } = &answers[5] else { panic!("{:?}", answers[5]) };
    assert!(text.contains("unpublishAllLocales beside publishAllLocales"), "{text}");
    // Which locales are all of them, a function of the config may decide.
    let filtered = "localization: { filterAvailableLocales: ({ locales }) => locales.slice(1),";
    world.salon.write("src/payload.config.ts", &CONFIG.replacen("localization: {", filtered, 1));
    let project = World::project(&world.salon, &url, &world.adapter, Clock::System);
    let documents = world.runtime.block_on(Documents::open_at(&project, &world.resolved(&url)));
    let create = |data: Value, all: bool| json!({ "operation": "create", "collection": "sided", "depth": 0, "data": data, "publishAllLocales": all });
    let refused = world.ours(
        &mut documents.expect("the tables are the same"),
        &[create(json!({ "title": "all" }), true), create(json!({ "title": "one", "_status": "published" }), false)],
    );
    world.salon.write("src/payload.config.ts", &format!("// {}\n{CONFIG}", world.adapter));
    let Answer::Error { text, .. } = &refused[0] else { panic!("{:?}", refused[0]) };
    assert!(text.contains("`filterAvailableLocales` decides which those are"), "{text}");
    assert_eq!(refused[1].value()["_status"], "published");
}
