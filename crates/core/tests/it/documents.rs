//! Documents that the real Payload made, read from their rows: what comes out is what its Local API returns.

use payload_sync_core::documents::cell::Cell;
use payload_sync_core::documents::map::{Entity, FieldNode, Shape, Tree};
use payload_sync_core::documents::present::{Presentation, document};
use payload_sync_core::documents::read::{Reader, Rows};
use payload_sync_core::documents::{FieldMap, Stored};
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Map, Value};

const SEED: &str = include_str!("documents/seed.mts");

fn model(dialect: Dialect) -> ProjectModel {
    let json = match dialect {
        Dialect::Postgres => include_str!("../models/salon.postgres.json"),
        Dialect::Sqlite => include_str!("../models/salon.sqlite.json"),
    };
    ProjectModel::parse(json).expect("a stored model is one")
}

/// What the real Payload made: rows by table, and the documents as it reads them.
fn seeded(salon: &Salon) -> Value {
    salon.create_schema();
    salon.write("seed.mts", SEED);
    let output = salon.path().join("seeded.json");
    let args = [output.display().to_string()];
    salon.node("seed.mts", &[&args[0]], |_| output.is_file());
    serde_json::from_str(&salon.read("seeded.json")).expect("the script writes JSON")
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Bool(value) => Cell::Bool(*value),
        Value::Number(number) => match number.as_i64() {
            Some(value) => Cell::Integer(value),
            None => Cell::Real(number.as_f64().expect("a number")),
        },
        Value::String(text) => Cell::Text(text.clone()),
        other => panic!("no cell: {other}"),
    }
}

fn rows_of(tree: &Tree, tables: &Value) -> Rows {
    let mut rows = Rows::new(tree);
    for (index, table) in tree.tables.iter().enumerate() {
        let found = tables[&table.name].as_array().unwrap_or_else(|| panic!("no rows of {}", table.name));
        rows.0[index] =
            found.iter().map(|row| table.columns.iter().map(|column| cell(&row[&column.name])).collect()).collect();
    }
    rows
}

fn read(map: &FieldMap, tree: &Tree, tables: &Value) -> Vec<Stored> {
    let mut documents = Reader { map, tree }.assemble(&rows_of(tree, tables));
    documents.sort_by(|one, other| one.id.cmp(&other.id));
    documents
}

const WAYS: [&str; 5] = ["all", "en", "es", "es-alone", "hidden"];

fn way(name: &str) -> Presentation {
    match name {
        "all" => Presentation::all_locales(),
        "es-alone" => Presentation::without_fallback("es"),
        "hidden" => Presentation { hidden: true, ..Presentation::of_locale("en") },
        code => Presentation::of_locale(code),
    }
}

/// Without joins and virtual fields, which have no columns.
fn with_columns(document: &Value, fields: &[FieldNode]) -> Value {
    let mut document = document.as_object().expect("a document").clone();
    for field in fields {
        if matches!(field.shape, Shape::Nowhere) && field.name != "hasAPIKey" {
            document.shift_remove(&field.name);
        }
    }
    Value::Object(document)
}

/// Compares by value, whatever the order of keys.
fn differences(ours: &Value, theirs: &Value, place: &str, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let mut keys: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                match (ours.get(key), theirs.get(key)) {
                    (Some(ours), Some(theirs)) => differences(ours, theirs, &format!("{place}.{key}"), found),
                    (Some(ours), None) => found.push(format!("{place}.{key}: only we have it: {ours}")),
                    (None, theirs) => found.push(format!("{place}.{key}: only Payload has it: {theirs:?}")),
                }
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                differences(ours, theirs, &format!("{place}.{index}"), found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{place}: ours {ours}, Payload's {theirs}")),
    }
}

fn compare(map: &FieldMap, entity: &Entity, data: &[Map<String, Value>], theirs: &Value) -> usize {
    let mut compared = 0;
    let mut found = Vec::new();
    let fields = &entity.main.root.fields;
    for name in WAYS {
        let theirs = match &theirs[name] {
            Value::Array(documents) => documents.clone(),
            one => vec![one.clone()],
        };
        assert_eq!(data.len(), theirs.len(), "{} {name}", entity.slug);
        for (ours, theirs) in data.iter().zip(&theirs) {
            let ours = Value::Object(document(map, entity, ours, &way(name)));
            let place = format!("{name} {} {}", entity.slug, ours["id"]);
            differences(&ours, &with_columns(theirs, fields), &place, &mut found);
            compared += 1;
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    compared
}

fn check(dialect: Dialect, url: &str) {
    let salon = Salon::copy(url);
    let seeded = seeded(&salon);
    let map = FieldMap::new(&model(dialect)).expect("the salon has a map");
    let mut compared = 0;
    for entity in map.collections() {
        let documents = read(&map, &entity.main, &seeded["tables"]);
        assert!(!documents.is_empty() || entity.slug == "payload-migrations", "no {}", entity.slug);
        let data: Vec<_> = documents.into_iter().map(|document| document.data).collect();
        compared += compare(&map, entity, &data, &seeded["collections"][&entity.slug]);
    }
    let settings = map.global("settings").expect("the salon has settings");
    let data: Vec<_> =
        read(&map, &settings.main, &seeded["tables"]).into_iter().map(|document| document.data).collect();
    compared += compare(&map, settings, &data, &seeded["globals"]["settings"]);

    // Drafts: the newest version of each page, under the page's own id.
    let pages = map.collection("pages").expect("the salon has pages");
    let versions = pages.versions.as_ref().expect("pages have versions");
    let mut drafts: Vec<Map<String, Value>> = read(&map, versions, &seeded["tables"])
        .iter()
        .filter(|version| version.data["latest"] == Value::Bool(true))
        .map(|version| version.version().expect("a version has a document"))
        .collect();
    drafts.sort_by_key(|draft| draft["id"].as_i64());
    compared += compare(&map, pages, &drafts, &seeded["drafts"]);
    assert_eq!(compared, 175, "documents in five ways");
}

#[test]
fn reads_what_payload_reads_on_postgres() {
    let database = Postgres::shared().database();
    check(Dialect::Postgres, database.url());
}

#[test]
fn reads_what_payload_reads_on_sqlite() {
    check(Dialect::Sqlite, "file:salon.db");
}
