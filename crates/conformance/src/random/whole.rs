//! Random configs: collections, globals, shared blocks, locales, settings of the adapters.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::Config;
use super::dice::Dice;
use super::fields::{Maker, Scope, js};
use super::names;
use super::repair::repair;

/// The config of a seed.
pub(crate) fn config(seed: u64) -> Config {
    let mut maker = Maker::new(Dice::new(seed));
    let localized = maker.dice.chance(65);
    if !localized {
        // Payload drops the flag; a little of it is left to see that.
        maker.localized /= 6;
    }
    let mut slugs = HashSet::new();
    let count = maker.dice.between(1, 4);
    let own: Vec<String> = (0..count).map(|_| names::slug(&mut maker.dice, maker.taste, &mut slugs)).collect();
    let media = maker.dice.chance(60);
    let users = maker.dice.chance(60);
    maker.slugs.clone_from(&own);
    if media {
        maker.slugs.push("media".into());
        maker.uploads.push("media".into());
    }
    if users {
        maker.slugs.push("users".into());
    }

    let mut config = Map::new();
    let blocks = shared_blocks(&mut maker);
    let mut collections: Vec<Value> = own.iter().map(|slug| collection(&mut maker, slug)).collect();
    if media {
        collections.push(upload_collection(&mut maker));
    }
    if users {
        collections.push(auth_collection(&mut maker));
    }
    if maker.dice.chance(40) {
        joins(&mut maker.dice, &mut collections);
    }
    config.insert("collections".into(), Value::Array(collections));
    let globals = globals(&mut maker, &mut slugs);
    if !globals.is_empty() {
        config.insert("globals".into(), Value::Array(globals));
    }
    if !blocks.is_empty() {
        config.insert("blocks".into(), Value::Array(blocks));
    }
    if localized {
        config.insert("localization".into(), localization(&mut maker.dice));
    }
    settings(&mut maker, &mut config);
    let (postgres, sqlite) = adapters(&mut maker.dice);
    let mut value = json!({ "postgres": postgres, "sqlite": sqlite, "config": config });
    repair(&mut value);
    Config(value)
}

fn shared_blocks(maker: &mut Maker) -> Vec<Value> {
    let count = if maker.dice.chance(35) { maker.dice.between(1, 3) } else { 0 };
    let mut blocks: Vec<Value> = Vec::new();
    for _ in 0..count {
        let block = maker.block(&Scope { depth: 1, ..Scope::default() });
        if blocks.iter().all(|one| one["slug"] != block["slug"]) {
            // Only what is there already is referred to: blocks that contain themselves have no end in Payload.
            maker.shared.push(block["slug"].as_str().unwrap_or_default().to_owned());
            blocks.push(block);
        }
    }
    blocks
}

fn collection(maker: &mut Maker, slug: &str) -> Value {
    let mut collection = Map::new();
    collection.insert("slug".into(), json!(slug));
    entity(maker, &mut collection);
    let dice = &mut maker.dice;
    if dice.chance(10) {
        collection.insert("trash".into(), json!(true));
    }
    if dice.chance(10) {
        collection.insert("orderable".into(), json!(true));
    }
    if dice.chance(4) && !collection.contains_key("versions") {
        collection.insert("timestamps".into(), json!(false));
    }
    if dice.chance(4) {
        collection.insert("folders".into(), json!(true));
    }
    if dice.chance(4) {
        collection.insert("enableQueryPresets".into(), json!(true));
    }
    if dice.chance(4) {
        collection.insert("lockDocuments".into(), json!(false));
    }
    if dice.chance(5) {
        let labels = json!({ "plural": "The Things", "singular": "A thing" });
        collection.insert("labels".into(), labels);
    }
    let mut scope = Scope::default();
    let mut fields = Vec::new();
    if maker.dice.chance(12) {
        scope.used.insert("id".into());
        let kind = *maker.dice.pick(&["number", "text"]);
        fields.push(json!({ "name": "id", "type": kind, "required": true }));
    }
    fields.extend(maker.fields(&mut scope, 7));
    if maker.dice.chance(8) && !scope.used.contains("slug") {
        fields.push(js(*maker.dice.pick(&["slugField()", "slugField({ required: false })"])));
    }
    let indexes = compound_indexes(maker, &fields);
    if !indexes.is_empty() {
        collection.insert("indexes".into(), Value::Array(indexes));
    }
    collection.insert("fields".into(), Value::Array(fields));
    Value::Object(collection)
}

/// What collections and globals have in common.
fn entity(maker: &mut Maker, entity: &mut Map<String, Value>) {
    if maker.dice.chance(maker.custom_names) {
        let name = maker.custom_name("tbl");
        entity.insert("dbName".into(), name);
    }
    if maker.dice.chance(45) {
        let versions = match maker.dice.below(7) {
            0 => json!(true),
            1 => json!({ "drafts": false, "maxPerDoc": 5 }),
            2 => json!({ "drafts": { "autosave": true } }),
            3 => json!({ "drafts": { "autosave": { "interval": 100 }, "validate": true } }),
            4 => json!({ "drafts": { "schedulePublish": true } }),
            5 => json!({ "drafts": { "localizeStatus": true } }),
            _ => json!({ "drafts": true }),
        };
        entity.insert("versions".into(), versions);
    }
    if maker.dice.chance(maker.interfaces / 2) {
        entity.insert("typescript".into(), json!({ "interface": names::interface(&mut maker.dice) }));
    }
    if maker.dice.chance(6) {
        entity.insert("admin".into(), json!({ "description": "What people read.\nAnd */ more." }));
    }
}

fn compound_indexes(maker: &mut Maker, fields: &[Value]) -> Vec<Value> {
    if !maker.dice.chance(20) {
        return Vec::new();
    }
    let plain = |field: &&Value| {
        let kinds = ["text", "number", "email", "date", "checkbox", "select", "radio", "relationship"];
        kinds.iter().any(|kind| field["type"] == **kind)
            && field["hasMany"].is_null()
            && field["virtual"].is_null()
            && field["relationTo"].as_array().is_none()
            && field["name"] != "id"
    };
    let mut indexes = Vec::new();
    for localized in [false, true] {
        let names: Vec<Value> = fields
            .iter()
            .filter(plain)
            .filter(|field| (field["localized"] == true) == localized)
            .map(|field| field["name"].clone())
            .take(3)
            .collect();
        if !names.is_empty() {
            let mut index = json!({ "fields": names });
            if maker.dice.chance(50) {
                index["unique"] = json!(true);
            }
            indexes.push(index);
        }
    }
    indexes
}

fn upload_collection(maker: &mut Maker) -> Value {
    let mut collection = Map::new();
    collection.insert("slug".into(), json!("media"));
    let sizes = json!([{ "name": "bigCard", "width": 3 }, { "name": "og-image", "height": 20, "width": 3 }]);
    let upload = match maker.dice.below(6) {
        0 => json!({ "imageSizes": sizes }),
        1 => json!({ "focalPoint": false, "mimeTypes": ["image/png"] }),
        2 => json!({ "filenameCompoundIndex": ["filename", "mimeType"] }),
        3 => json!({ "focalPoint": false, "imageSizes": sizes }),
        _ => json!(true),
    };
    collection.insert("upload".into(), upload);
    entity(maker, &mut collection);
    let fields = maker.fields(&mut Scope::default(), 3);
    collection.insert("fields".into(), Value::Array(fields));
    Value::Object(collection)
}

fn auth_collection(maker: &mut Maker) -> Value {
    let mut collection = Map::new();
    collection.insert("slug".into(), json!("users"));
    let auth = match maker.dice.below(9) {
        0 => json!({ "useAPIKey": true, "verify": true }),
        1 => json!({ "loginWithUsername": true }),
        2 => json!({ "loginWithUsername": { "allowEmailLogin": true, "requireEmail": false } }),
        3 => json!({ "disableLocalStrategy": true, "useAPIKey": true }),
        4 => json!({ "maxLoginAttempts": 0, "useSessions": false }),
        5 => json!({ "disableLocalStrategy": { "enableFields": true, "optionalPassword": true } }),
        _ => json!(true),
    };
    collection.insert("auth".into(), auth);
    entity(maker, &mut collection);
    let fields = maker.fields(&mut Scope::default(), 3);
    collection.insert("fields".into(), Value::Array(fields));
    Value::Object(collection)
}

/// Joins back to where relationships come from.
fn joins(dice: &mut Dice, collections: &mut [Value]) {
    let mut found: Vec<(String, String, String)> = Vec::new();
    for collection in collections.iter() {
        let slug = collection["slug"].as_str().unwrap_or_default();
        for (path, field) in relations(&collection["fields"], "") {
            let targets: Vec<&str> = match &field["relationTo"] {
                Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
                one => one.as_str().into_iter().collect(),
            };
            found.extend(targets.into_iter().map(|to| (to.to_owned(), slug.to_owned(), path.clone())));
        }
    }
    for (n, (to, from, on)) in found.into_iter().enumerate().filter(|_| dice.chance(60)).take(4).collect::<Vec<_>>() {
        let Some(target) = collections.iter_mut().find(|one| one["slug"] == to.as_str()) else { continue };
        let mut join = json!({ "name": format!("joined{n}"), "type": "join", "collection": from, "on": on });
        match dice.below(8) {
            0 => join["orderable"] = json!(true),
            1 => join["collection"] = json!([from]),
            2 => join["admin"] = json!({ "description": "From elsewhere." }),
            3 => join["defaultLimit"] = json!(3),
            4 => join["hasMany"] = json!(false),
            _ => {}
        }
        if dice.chance(15) {
            join = json!({ "name": format!("group{n}"), "type": "group", "fields": [join] });
        }
        if let Some(fields) = target["fields"].as_array_mut() {
            fields.push(join);
        }
    }
}

/// Relationships and uploads that a join can be on, with their paths.
fn relations<'a>(fields: &'a Value, prefix: &str) -> Vec<(String, &'a Value)> {
    let mut found = Vec::new();
    for field in fields.as_array().into_iter().flatten() {
        let name = field["name"].as_str();
        let path = |name: &str| format!("{prefix}{name}");
        match (field["type"].as_str(), name) {
            (Some("relationship" | "upload"), Some(name)) if field["virtual"].is_null() => {
                found.push((path(name), field));
            }
            (Some("group" | "array"), Some(name)) => {
                found.extend(relations(&field["fields"], &format!("{}.", path(name))));
            }
            (Some("group" | "row" | "collapsible"), None) => found.extend(relations(&field["fields"], prefix)),
            _ => {
                for tab in field["tabs"].as_array().into_iter().flatten() {
                    match tab["name"].as_str() {
                        Some(name) => found.extend(relations(&tab["fields"], &format!("{}.", path(name)))),
                        None => found.extend(relations(&tab["fields"], prefix)),
                    }
                }
            }
        }
    }
    found
}

fn globals(maker: &mut Maker, slugs: &mut HashSet<String>) -> Vec<Value> {
    let count = if maker.dice.chance(40) { maker.dice.between(1, 2) } else { 0 };
    let make = |_| {
        let mut global = Map::new();
        let slug = if maker.dice.chance(50) { "main-nav".to_owned() } else { "siteSettings".to_owned() };
        let slug = if slugs.insert(slug.clone()) { slug } else { format!("{slug}{}", slugs.len()) };
        slugs.insert(slug.clone());
        global.insert("slug".into(), json!(slug));
        entity(maker, &mut global);
        let fields = maker.fields(&mut Scope::default(), 5);
        global.insert("fields".into(), Value::Array(fields));
        Value::Object(global)
    };
    (0..count).map(make).collect()
}

fn localization(dice: &mut Dice) -> Value {
    let codes = names::locales(dice);
    let default = dice.pick(&codes).clone();
    let locales: Vec<Value> = if dice.chance(40) {
        codes.iter().map(|code| json!({ "code": code, "label": code.to_uppercase() })).collect()
    } else {
        codes.iter().map(|code| json!(code)).collect()
    };
    let mut localization = json!({ "defaultLocale": default, "locales": locales });
    if dice.chance(30) {
        localization["fallback"] = json!(dice.chance(50));
    }
    localization
}

fn settings(maker: &mut Maker, config: &mut Map<String, Value>) {
    let dice = &mut maker.dice;
    if dice.chance(12) {
        let mut typescript = Map::new();
        let declare = [json!(false), json!(true), json!({ "ignoreTSError": true })];
        typescript.insert("declare".into(), dice.pick(&declare).clone());
        if dice.chance(50) {
            typescript.insert("strictDraftTypes".into(), json!(true));
        }
        if dice.chance(30) {
            let schema = "({ jsonSchema }) => ({ ...jsonSchema, definitions: { ...jsonSchema.definitions, \
                          extra: { type: 'object', properties: { a: { type: 'string' } } } } })";
            typescript.insert("schema".into(), Value::Array(vec![js(schema)]));
        }
        config.insert("typescript".into(), Value::Object(typescript));
    }
    if dice.chance(15) {
        config.insert("jobs".into(), jobs(maker));
    }
    let dice = &mut maker.dice;
    if dice.chance(8) {
        let zones = json!([{ "label": "Oslo", "value": "Europe/Oslo" }, { "label": "UTC", "value": "UTC" }]);
        config.insert("admin".into(), json!({ "timezones": { "supportedTimezones": zones } }));
    }
    if dice.chance(4) {
        config.insert("compatibility".into(), json!({ "allowLocalizedWithinLocalized": true }));
    }
    if dice.chance(8) {
        config.insert("experimental".into(), json!({ "localizeStatus": true }));
    }
    if dice.chance(5) {
        config.insert("folders".into(), json!({ "browseByFolder": false }));
    }
}

fn jobs(maker: &mut Maker) -> Value {
    let handler = || js("() => ({ output: {} })");
    let mut task = json!({ "slug": "sendIt", "handler": handler() });
    if maker.dice.chance(50) {
        maker.budget += 3;
        let kinds = maker.kinds.clone();
        // The editor of the config is not theirs.
        maker.kinds.retain(|kind| *kind != "richText");
        if !maker.kinds.is_empty() {
            task["inputSchema"] = Value::Array(maker.fields(&mut Scope { depth: 2, ..Scope::default() }, 3));
        }
        maker.kinds = kinds;
        task["outputSchema"] = json!([{ "name": "sent", "type": "checkbox" }]);
    }
    if maker.dice.chance(20) {
        task["interfaceName"] = json!("SendTask");
    }
    if maker.dice.chance(15) {
        task["schedule"] = json!([{ "cron": "* * * * *", "queue": "nightly" }]);
    }
    let mut jobs = json!({ "tasks": [task] });
    if maker.dice.chance(40) {
        let input = json!([{ "name": "who", "type": "text", "required": true }]);
        jobs["workflows"] = json!([{ "slug": "onboard", "handler": handler(), "inputSchema": input }]);
    }
    if maker.dice.chance(20) {
        jobs["addParentToTaskLog"] = json!(true);
    }
    if maker.dice.chance(20) {
        jobs["enableConcurrencyControl"] = json!(true);
    }
    jobs
}

fn adapters(dice: &mut Dice) -> (Value, Value) {
    let mut postgres = Map::new();
    let mut sqlite = Map::new();
    let mut both = |key: &str, value: Value| {
        postgres.insert(key.into(), value.clone());
        sqlite.insert(key.into(), value);
    };
    if dice.chance(30) {
        both("idType", json!(*dice.pick(&["uuid", "uuid", "uuidv7"])));
    }
    if dice.chance(10) {
        both("blocksAsJSON", json!(true));
    }
    if dice.chance(6) {
        both("localesSuffix", json!("_langs"));
    }
    if dice.chance(6) {
        both("relationshipsSuffix", json!("_links"));
    }
    if dice.chance(6) {
        both("versionsSuffix", json!("_history"));
    }
    if dice.chance(6) {
        both("allowIDOnCreate", json!(true));
    }
    if dice.chance(12) {
        postgres.insert("schemaName".into(), json!(*dice.pick(&["my_s", "Shop", "two words"])));
    }
    if dice.chance(8) {
        postgres.insert("extensions".into(), json!(["uuid-ossp"]));
    }
    if dice.chance(12) {
        sqlite.insert("autoIncrement".into(), json!(true));
    }
    (Value::Object(postgres), Value::Object(sqlite))
}
