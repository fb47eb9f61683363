//! Snapshots: equal to Payload's, read without loss.

use payload_sync_core::schema::SchemaError;
use payload_sync_core::snapshot::{self, SnapshotError};
use payload_sync_core::{Dialect, Schema};
use serde_json::{Value, json};

use crate::common::{DIALECTS, salon_model, salon_snapshot, snapshot_id};

#[test]
fn the_salon_s_snapshot_is_payload_s_byte_for_byte() {
    for dialect in DIALECTS {
        let expected = salon_snapshot(dialect);
        let schema = Schema::from_model(&salon_model(dialect), dialect).unwrap();
        assert_eq!(snapshot::render(&schema, &snapshot_id(expected)), expected);
        assert_eq!(snapshot::parse(expected).unwrap(), schema);
    }
}

#[test]
fn an_empty_schema_can_be_rendered_and_read() {
    for (dialect, namespace) in
        [(Dialect::Postgres, None), (Dialect::Postgres, Some("my_s".to_owned())), (Dialect::Sqlite, None)]
    {
        let schema = Schema::empty(dialect, namespace);
        assert!(schema.is_empty());
        assert_eq!(snapshot::parse(&snapshot::render(&schema, "0")).unwrap(), schema);
    }
}

/// Everything that drizzle-kit can put into a snapshot and Payload's own tables do not have.
#[test]
fn what_is_foreign_in_a_snapshot_survives() {
    let mut root: Value = serde_json::from_str(salon_snapshot(Dialect::Postgres)).unwrap();
    root["sequences"] = json!({ "public.s": { "name": "s", "schema": "public", "increment": "1" } });
    root["views"] = json!({ "public.v": { "name": "v", "schema": "public", "definition": "select 1" } });
    root["roles"] = json!({ "r": { "name": "r", "createDb": false } });
    root["policies"] = json!({ "p": { "name": "p", "on": "public.users" } });
    let users = &mut root["tables"]["public.users"];
    users["compositePrimaryKeys"] = json!({ "pk": { "name": "pk", "columns": ["a", "b"] } });
    users["uniqueConstraints"] = json!({ "u": { "name": "u", "nullsNotDistinct": false, "columns": ["email"] } });
    users["checkConstraints"] = json!({ "c": { "name": "c", "value": "length(email) > 3" } });
    users["policies"] = json!({ "q": { "name": "q", "as": "PERMISSIVE" } });
    users["isRLSEnabled"] = json!(true);
    users["columns"]["email"]["generated"] = json!({ "as": "lower(name)", "type": "stored" });
    let index = &mut users["indexes"]["users_email_idx"];
    index["method"] = json!("gin");
    index["where"] = json!("email is not null");
    index["columns"][0]["isExpression"] = json!(true);
    index["columns"][0]["expression"] = json!("lower(email)");
    let text = root.to_string();
    let schema = snapshot::parse(&text).unwrap();
    let rendered = snapshot::render(&schema, &snapshot_id(&text));
    assert_eq!(serde_json::from_str::<Value>(&rendered).unwrap(), root);
    assert_eq!(snapshot::parse(&rendered).unwrap(), schema);
    assert_ne!(schema, Schema::from_model(&salon_model(Dialect::Postgres), Dialect::Postgres).unwrap());
}

#[test]
fn what_is_no_snapshot_is_named() {
    let version = |text: &str| match snapshot::parse(text) {
        Err(error) => (error.code(), error.to_string()),
        Ok(_) => panic!("`{text}` is no snapshot"),
    };
    assert_eq!(version("{").0, "snapshot-not-json");
    assert_eq!(version(r#"{"dialect":"mysql"}"#).0, "snapshot-dialect");
    assert_eq!(
        version(r#"{"version":"5","dialect":"pg","tables":{}}"#).1,
        "version 5 of a postgres snapshot, where 7 is expected"
    );
    let path = r#"{"version":"6","dialect":"sqlite","tables":{"t":{"name":"t","columns":{"a":{"name":"a"}}}}}"#;
    assert_eq!(version(path).1, "`tables.t.columns.a.type` is missing or has the wrong type");
    let two = r#"{"version":"7","dialect":"postgresql","enums":{},"tables":{"public.a":{"name":"a","schema":""},"s.b":{"name":"b","schema":"s"}}}"#;
    assert!(matches!(snapshot::parse(two), Err(SnapshotError::ManyNamespaces { .. })));
}

#[test]
fn a_model_of_the_other_dialect_is_refused() {
    let error = Schema::from_model(&salon_model(Dialect::Postgres), Dialect::Sqlite).unwrap_err();
    assert_eq!(error, SchemaError::OtherDialect { found: "postgres".to_owned(), wanted: Dialect::Sqlite });
}

#[test]
fn what_drizzle_kit_makes_of_schema_hooks_is_the_schema() {
    for (dialect, other) in [(Dialect::Postgres, Dialect::Sqlite), (Dialect::Sqlite, Dialect::Postgres)] {
        let mut model = salon_model(dialect);
        let mut hooked: serde_json::Value = serde_json::from_str(salon_snapshot(dialect)).unwrap();
        let table = if dialect == Dialect::Postgres { "public.users" } else { "users" };
        hooked["tables"][table]["columns"]["name"]["notNull"] = true.into();
        model.snapshot = Some(hooked);
        let schema = Schema::from_model(&model, dialect).unwrap();
        assert!(schema.tables["users"].columns["name"].not_null);

        model.snapshot = Some(serde_json::from_str(salon_snapshot(other)).unwrap());
        assert!(matches!(Schema::from_model(&model, dialect), Err(SchemaError::OtherDialect { .. })));
        model.snapshot = Some(serde_json::json!({ "dialect": "sqlite", "version": "9" }));
        let error = Schema::from_model(&model, dialect).unwrap_err().to_string();
        assert!(error.contains("schema hooks") && error.contains("version 9"), "{error}");
    }
}

#[test]
fn tables_that_payload_itself_would_lose_or_choke_on_are_errors() {
    let mut model = salon_model(Dialect::Sqlite);
    model.tables["users"].columns["name"].kind = "vector".to_owned();
    let error = Schema::from_model(&model, Dialect::Sqlite).unwrap_err();
    assert_eq!(error.to_string(), "column `users.name` has the type `vector`, which sqlite does not have");

    let mut model = salon_model(Dialect::Postgres);
    model.tables["users"].columns["role"].enum_name = Some("services".to_owned());
    let error = Schema::from_model(&model, Dialect::Postgres).unwrap_err();
    assert_eq!(error, SchemaError::EnumNamedLikeTable { name: "services".to_owned() });

    let mut model = salon_model(Dialect::Postgres);
    model.tables["services"].indexes[0].name = "users_email_idx".to_owned();
    assert!(matches!(Schema::from_model(&model, Dialect::Postgres), Err(SchemaError::DuplicateIndex { .. })));

    // A block's field `path` has the index of the block's own `_path`: one of them stays on SQLite.
    let mut model = salon_model(Dialect::Sqlite);
    model.tables["users"].indexes[1].name = model.tables["users"].indexes[0].name.clone();
    let count = model.tables["users"].indexes.len();
    let schema = Schema::from_model(&model, Dialect::Sqlite).unwrap();
    assert_eq!(schema.tables["users"].indexes.len(), count - 1);
}
