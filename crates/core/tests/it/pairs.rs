//! Changes that projects make, by hand: statements equal to drizzle-kit's, from stored answers and from the real one.
//!
//! `UPDATE_GOLDEN=1` asks the real one again and stores what it says.

use std::collections::BTreeMap;
use std::path::Path;

use payload_sync_core::diff::{Answer, Answers, RenameKind, diff};
use payload_sync_core::model::{RawForeignKey, RawReference};
use payload_sync_core::sql::{self, Fidelity};
use payload_sync_core::{Dialect, Schema};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::common::{DIALECTS, salon_model};
use crate::oracle::{Reply, Request, Tables, ask};
use crate::tables::{drop_column, drop_table, id_column, index_on, plain_column, rename_table};

/// What drizzle-kit says to a change, stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Golden {
    up: Vec<String>,
    down: Vec<String>,
}

type Change = fn(&mut Tables, Dialect);

/// A change that a project makes, and what a person says to the questions about it.
struct Pair {
    name: &'static str,
    change: Change,
    answers: Vec<Answer>,
}

fn pair(name: &'static str, change: Change) -> Pair {
    Pair { name, change, answers: Vec::new() }
}

fn renamed(kind: RenameKind, table: Option<&str>, from: &str, added: &str) -> Answer {
    Answer { kind, table: table.map(str::to_owned), added: added.to_owned(), from: Some(from.to_owned()) }
}

/// A part of the salon, so that a run stays short.
fn tables(dialect: Dialect) -> Tables {
    let model = salon_model(dialect);
    let mut tables = model.tables.clone();
    let kept = ["users", "customers", "stylists", "services", "appointments", "media", "payload_locked", "settings"];
    for name in model.tables.keys().filter(|name| !kept.iter().any(|kept| name.starts_with(kept))) {
        drop_table(&mut tables, name);
    }
    tables
}

fn foreign_key(name: &str, column: &str, to: &str) -> RawForeignKey {
    RawForeignKey {
        name: name.to_owned(),
        columns: vec![column.to_owned()],
        foreign_columns: vec![RawReference { name: "id".to_owned(), table: to.to_owned(), on_delete: None }],
        on_delete: Some("cascade".to_owned()),
    }
}

/// A collection `products` with an enum, and its column among the locked documents.
fn new_collection(tables: &mut Tables, dialect: Dialect) {
    let mut table = tables["media"].clone();
    table.name = "products".to_owned();
    table.indexes.clear();
    table.columns.retain(|key, _| key == "id");
    table.columns.insert("title".to_owned(), plain_column("title", "varchar"));
    let mut kind = plain_column("kind", "enum");
    kind.enum_name = Some("enum_products_kind".to_owned());
    kind.options = Some(vec![json!("wax"), json!("barber's oil")]);
    kind.default = Some(json!("barber's oil"));
    table.columns.insert("kind".to_owned(), kind);
    let mut image = plain_column("image_id", "integer");
    image.reference =
        Some(RawReference { name: "id".to_owned(), table: "media".to_owned(), on_delete: Some("set null".to_owned()) });
    table.columns.insert("image".to_owned(), image);
    index_on(&mut table, "title", true);
    let at = tables.get_index_of("media").expect("it is there");
    tables.shift_insert(at, "products".to_owned(), table);
    let rels = &mut tables["payload_locked_documents_rels"];
    rels.columns.insert("productsID".to_owned(), plain_column("products_id", "integer"));
    let key = foreign_key("payload_locked_documents_rels_products_fk", "productsID", "products");
    rels.foreign_keys.insert("productsIdFk".to_owned(), key);
    index_on(rels, "productsID", false);
    assert_eq!(tables["products"].columns["id"].kind, if dialect == Dialect::Postgres { "serial" } else { "integer" });
}

fn pairs() -> Vec<Pair> {
    vec![
        pair("a field", |t, _| {
            t["services"].columns.insert("subtitle".into(), plain_column("subtitle", "varchar"));
        }),
        pair("a required field with a default, indexed", |t, _| {
            let mut column = plain_column("level", "numeric");
            (column.not_null, column.default) = (true, Some(json!(1)));
            t["stylists"].columns.insert("level".into(), column);
            index_on(&mut t["stylists"], "level", false);
        }),
        pair("a field less", |t, _| drop_column(&mut t["customers"], "phone")),
        pair("a relationship less", |t, _| drop_column(&mut t["customers"], "favoriteStylist")),
        pair("a number becomes text", |t, _| {
            t["services"].columns["price"].kind = "varchar".into();
        }),
        pair("text becomes a number", |t, _| {
            t["customers"].columns["phone"].kind = "numeric".into();
        }),
        pair("required, and another default", |t, _| {
            t["media"].columns["credit"].not_null = true;
            t["services"].columns["price"].not_null = false;
            t["services"].columns["duration"].default = Some(json!(45));
            t["services"].columns["active"].default = None;
        }),
        pair("unique, and not unique", |t, _| {
            t["customers"].indexes["customers_phone_idx"].unique = true;
            t["customers"].indexes["customers_email_idx"].unique = false;
        }),
        pair("options come", |t, _| {
            let options = t["appointments"].columns["status"].options.as_mut().expect("a select");
            options.insert(1, json!("waiting"));
            options.push(json!("lost"));
        }),
        pair("an option goes", |t, _| {
            t["appointments"].columns["status"].options.as_mut().expect("a select").remove(1);
        }),
        pair("options in another order", |t, _| {
            t["appointments"].columns["status"].options.as_mut().expect("a select").reverse();
        }),
        pair("a select becomes text", |t, _| {
            t["appointments"].columns["status"].kind = "varchar".into();
        }),
        pair("text becomes a select", |t, _| {
            let column = &mut t["customers"].columns["notes"];
            column.kind = "enum".into();
            column.enum_name = Some("enum_customers_notes".into());
            column.options = Some(vec![json!("a"), json!("b")]);
            column.default = Some(json!("a"));
        }),
        pair("a new collection", new_collection),
        pair("two collections less", |t, _| {
            drop_table(t, "media");
            drop_table(t, "users_sessions");
        }),
        pair("a relationship to another collection", |t, _| {
            let column = &mut t["customers"].columns["favoriteStylist"];
            column.reference.as_mut().expect("a relationship").table = "users".into();
        }),
        pair("another action of a foreign key", |t, _| {
            t["appointments_rels"].foreign_keys["parentFk"].on_delete = Some("set null".into());
        }),
        pair("a localized field", |t, _| {
            let column = t["customers"].columns.shift_remove("notes").expect("it is there");
            let mut locales = t["services_locales"].clone();
            locales.name = "customers_locales".into();
            locales.columns.retain(|key, _| key.starts_with('_') || key == "id");
            locales.columns.shift_insert(0, "notes".into(), column);
            for index in locales.indexes.values_mut() {
                index.name = index.name.replace("services", "customers");
            }
            for key in locales.foreign_keys.values_mut() {
                key.name = key.name.replace("services", "customers");
                key.foreign_columns[0].table = "customers".into();
            }
            let at = t.get_index_of("customers").expect("it is there") + 1;
            t.shift_insert(at, "customers_locales".into(), locales);
        }),
        Pair {
            name: "a field renamed",
            change: |t, _| {
                let column = t["customers"].columns.get_mut("lastLogin").expect("it is there");
                column.name = "last_seen".into();
                t["customers"].columns.insert("visits".into(), plain_column("visits", "numeric"));
            },
            answers: vec![
                renamed(RenameKind::Column, Some("customers"), "last_login", "last_seen"),
                Answer { from: None, ..renamed(RenameKind::Column, Some("customers"), "", "visits") },
            ],
        },
        Pair {
            name: "a collection renamed",
            change: |t, _| {
                rename_table(t, "services_add_ons_locales", "services_extras_locales");
                rename_table(t, "services_add_ons", "services_extras");
            },
            answers: vec![
                renamed(RenameKind::Table, None, "services_add_ons", "services_extras"),
                renamed(RenameKind::Table, None, "services_add_ons_locales", "services_extras_locales"),
            ],
        },
        Pair {
            name: "an enum renamed",
            change: |t, _| t["appointments"].columns["status"].enum_name = Some("appointment_state".into()),
            answers: vec![renamed(RenameKind::Enum, None, "enum_appointments_status", "appointment_state")],
        },
        pair("ids become UUIDs", |t, dialect| {
            let mut id = id_column("uuid");
            id.default_random = true;
            t["services_add_ons"].columns.insert("id".into(), id);
            let parent = if dialect == Dialect::Postgres { "uuid" } else { "text" };
            t["services_add_ons_locales"].columns["_parentID"].kind = parent.into();
        }),
    ]
}

fn key(dialect: Dialect, pair: &Pair) -> String {
    format!("{dialect}: {}", pair.name)
}

fn answers(pair: &Pair, dialect: Dialect) -> Answers {
    // SQLite has no enums to rename.
    let given = pair.answers.iter().filter(|a| dialect == Dialect::Postgres || a.kind != RenameKind::Enum).cloned();
    Answers { given: given.collect(), rest_is_new: false }
}

fn changed(pair: &Pair, dialect: Dialect) -> (Tables, Tables) {
    let previous = tables(dialect);
    let mut next = previous.clone();
    (pair.change)(&mut next, dialect);
    assert_ne!(previous, next, "{}", pair.name);
    (previous, next)
}

fn schema(tables: &Tables, dialect: Dialect) -> Schema {
    let mut model = salon_model(dialect);
    model.tables = tables.clone();
    Schema::from_model(&model, dialect).expect("Payload takes these tables")
}

fn stored() -> BTreeMap<String, Golden> {
    serde_json::from_str(include_str!("../golden/pairs.json")).expect("it was written by this test")
}

#[test]
fn changes_are_those_of_the_stored_drizzle_kit() {
    let stored = stored();
    for dialect in DIALECTS {
        for pair in pairs() {
            let (previous, next) = changed(&pair, dialect);
            let (previous, next) = (schema(&previous, dialect), schema(&next, dialect));
            let answers = answers(&pair, dialect);
            let up = diff(&previous, &next, &answers).unwrap();
            assert!(
                up.unused.is_empty() && up.questions.is_empty(),
                "{}: {:?} {:?}",
                pair.name,
                up.unused,
                up.questions
            );
            let answers = Answers { rest_is_new: true, ..answers };
            let down = diff(&next, &previous, &answers.reversed()).unwrap();
            let made =
                Golden { up: sql::render(&up, Fidelity::DrizzleKit), down: sql::render(&down, Fidelity::DrizzleKit) };
            assert_eq!(&made, &stored[&key(dialect, &pair)], "{}", key(dialect, &pair));
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the stored answers are files")]
fn the_real_drizzle_kit_says_what_is_stored() {
    let all: Vec<(Dialect, Pair)> =
        DIALECTS.into_iter().flat_map(|dialect| pairs().into_iter().map(move |pair| (dialect, pair))).collect();
    let requests: Vec<Request> = all
        .iter()
        .map(|(dialect, pair)| {
            let (previous, next) = changed(pair, *dialect);
            let answers = answers(pair, *dialect);
            let locales = vec!["en".to_owned(), "es".to_owned()];
            Request {
                dialect: *dialect,
                schema_name: None,
                locales,
                previous: Some(previous),
                next: Some(next),
                answers,
            }
        })
        .collect();
    let said: BTreeMap<String, Golden> = all
        .iter()
        .zip(ask(&requests))
        .map(|((dialect, pair), reply)| match reply {
            Reply::Made { up, down, .. } => (key(*dialect, pair), Golden { up, down }),
            Reply::Failed { error } => panic!("{}: {error}", pair.name),
        })
        .collect();
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pairs.json");
        let text = serde_json::to_string_pretty(&said).unwrap();
        std::fs::write(file, text + "\n").unwrap();
    } else {
        assert_eq!(said, stored());
    }
}
