//! A database made from a schema compares equal to it.

use payload_sync_core::{Dialect, Schema};
use payload_sync_database::{Database, quote};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

use crate::{open, salon};

/// The first difference in words, instead of two schemas of 86 tables.
fn assert_same(found: &Schema, expected: &Schema) {
    assert_eq!(found.enums, expected.enums);
    let names = |schema: &Schema| {
        let mut names: Vec<String> = schema.tables.keys().cloned().collect();
        names.sort();
        names
    };
    assert_eq!(names(found), names(expected));
    for (name, table) in &expected.tables {
        for (column, expected) in &table.columns {
            assert_eq!(found.tables[name].columns.get(column), Some(expected), "column {name}.{column}");
        }
        assert_eq!(&found.tables[name], table, "table {name}");
    }
    assert_eq!(found, expected);
}

#[tokio::test]
async fn the_salon_that_payload_made_in_postgres() {
    let server = Postgres::shared().database();
    Salon::copy(server.url()).create_schema();
    let mut database = open(server.url()).await;
    let expected = salon(Dialect::Postgres);
    assert_same(&database.introspect_as(&expected).await.unwrap(), &expected);
    // The probes left nothing behind.
    assert!(!database.in_transaction().await.unwrap());
    assert_same(&database.introspect_as(&expected).await.unwrap(), &expected);
}

#[tokio::test]
async fn the_salon_that_payload_made_in_sqlite() {
    let salon_copy = Salon::copy("file:./salon.db");
    salon_copy.create_schema();
    let mut database = open(&format!("file:{}", salon_copy.path().join("salon.db").display())).await;
    let expected = salon(Dialect::Sqlite);
    assert_same(&database.introspect_as(&expected).await.unwrap(), &expected);
}

/// One table whose single column has this type and default.
fn with_default(dialect: Dialect, type_name: &str, default: &Value) -> Schema {
    let mut schema = Schema::empty(dialect, None);
    let mut table = payload_sync_core::schema::Table { name: "t".into(), ..Default::default() };
    let column = payload_sync_core::schema::Column {
        name: "c".into(),
        type_name: type_name.into(),
        default: Some(default.clone()),
        ..Default::default()
    };
    table.columns.insert("c".into(), column);
    schema.tables.insert("t".into(), table);
    schema
}

async fn create(database: &mut Database, type_name: &str, default: &Value) {
    let default = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
    database.script(&format!("CREATE TABLE t (c {type_name} DEFAULT {default})")).await.unwrap();
}

#[tokio::test]
async fn defaults_that_postgres_rewrites() {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    for (type_name, default) in [
        ("varchar", json!("'it''s'")),
        ("varchar", json!("''")),
        ("varchar", json!("'a\\b'")),
        ("numeric", json!(0)),
        ("numeric", json!(-1.5)),
        ("numeric", json!(1e3)),
        ("integer", json!(-7)),
        ("boolean", json!(false)),
        ("jsonb", json!("'{\"b\":1,\"a\":{\"deep\":[1,2,null]}}'::jsonb")),
        ("jsonb", json!("'[]'::jsonb")),
        ("uuid", json!("gen_random_uuid()")),
        ("timestamp(3) with time zone", json!("now()")),
        ("timestamp(3) with time zone", json!("'2026-01-02T03:04:05.678Z'")),
        ("date", json!("'2026-1-2'")),
        ("varchar", json!("null")),
        ("jsonb", json!("null")),
        ("varchar", json!("'ünï \"q\" $1 ::text'")),
        ("numeric", json!(-1.25e-7)),
        ("bigint", json!(9_007_199_254_740_991_i64)),
    ] {
        let expected = with_default(Dialect::Postgres, type_name, &default);
        create(&mut database, type_name, &default).await;
        assert_eq!(database.introspect_as(&expected).await.unwrap(), expected, "{type_name} {default}");
        // Inside a transaction, too, and the transaction goes on.
        database.begin().await.unwrap();
        assert_eq!(database.introspect_as(&expected).await.unwrap(), expected, "{type_name} {default}");
        database.script("DROP TABLE t").await.unwrap();
        database.commit().await.unwrap();
    }
    // As our statements write it, and as the schema has it.
    let apostrophe = with_default(Dialect::Postgres, "jsonb", &json!("'{\"a\":\"it's\"}'::jsonb"));
    create(&mut database, "jsonb", &json!("'{\"a\":\"it''s\"}'::jsonb")).await;
    assert_eq!(database.introspect_as(&apostrophe).await.unwrap(), apostrophe);
    let none = with_default(Dialect::Postgres, "jsonb", &json!("null"));
    assert_ne!(database.introspect_as(&none).await.unwrap(), none);
    database.script("DROP TABLE t").await.unwrap();
    create(&mut database, "jsonb", &json!("'{\"a\":1}'::jsonb")).await;
    let other = with_default(Dialect::Postgres, "jsonb", &json!("'{\"a\":2}'::jsonb"));
    assert_ne!(database.introspect_as(&other).await.unwrap(), other);
}

#[tokio::test]
async fn defaults_on_sqlite() {
    let mut database = open(":memory:").await;
    for (type_name, default) in [
        ("text", json!("'it''s'")),
        ("text", json!("'{\"a\":1}'")),
        ("text", json!("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")),
        ("text", json!("'null'")),
        ("numeric", json!(-1.5)),
        ("integer", json!(true)),
        ("integer", json!(3)),
    ] {
        let expected = with_default(Dialect::Sqlite, type_name, &default);
        create(&mut database, type_name, &default).await;
        assert_eq!(database.introspect_as(&expected).await.unwrap(), expected, "{type_name} {default}");
        database.script("DROP TABLE t").await.unwrap();
    }
}

#[tokio::test]
async fn names_that_postgres_cuts() {
    // The second is cut within a character of three bytes.
    for long in ["x".repeat(70), "€".repeat(30)] {
        names_are_cut(&|name| format!("{name}_{long}")).await;
    }
}

async fn names_are_cut(long: &dyn Fn(&str) -> String) {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    let mut expected = Schema::empty(Dialect::Postgres, None);
    let (table, column, index, key, kind) = (long("t"), long("c"), long("i"), long("k"), long("e"));
    let (check, unique) = (long("check"), long("unique"));
    let q = |name: &str| quote(Dialect::Postgres, name);
    database
        .script(&format!(
            "CREATE TYPE {} AS ENUM ('a'); CREATE TABLE {t} (id serial PRIMARY KEY NOT NULL, {c} integer, e {}, \
             CONSTRAINT {} CHECK ({c} > 0), CONSTRAINT {} UNIQUE ({c})); \
             ALTER TABLE {t} ADD CONSTRAINT {} FOREIGN KEY ({c}) REFERENCES {t}(id) ON DELETE set null; \
             CREATE UNIQUE INDEX {} ON {t} ({c})",
            q(&kind),
            q(&kind),
            q(&check),
            q(&unique),
            q(&key),
            q(&index),
            t = q(&table),
            c = q(&column),
        ))
        .await
        .unwrap();
    use payload_sync_core::schema::{Column, Enum, ForeignKey, Index, Table};
    let integer = |name: &str| Column { name: name.into(), type_name: "integer".into(), ..Column::default() };
    let columns = [
        Column { type_name: "serial".into(), primary_key: true, not_null: true, ..integer("id") },
        integer(&column),
        Column { type_name: kind.clone(), is_enum: true, ..integer("e") },
    ];
    let index = Index { name: index, columns: vec![column.clone()], unique: true, ..Index::default() };
    let key = ForeignKey {
        name: key,
        columns: vec![column],
        foreign_table: table.clone(),
        foreign_columns: vec!["id".into()],
        on_delete: "set null".into(),
        on_update: "no action".into(),
        ..ForeignKey::default()
    };
    let checks = json!({ &check: { "name": check, "value": format!("{} > 0", q(&key.columns[0])) } });
    let uniques = json!({ &unique: { "name": unique, "nullsNotDistinct": false, "columns": [key.columns[0]] } });
    expected.enums.insert(kind.clone(), Enum { name: kind, values: vec!["a".into()] });
    expected.tables.insert(
        table.clone(),
        Table {
            name: table,
            columns: columns.into_iter().map(|column| (column.name.clone(), column)).collect(),
            indexes: [(index.name.clone(), index)].into_iter().collect(),
            foreign_keys: [(key.name.clone(), key)].into_iter().collect(),
            other: [("checkConstraints".to_owned(), checks), ("uniqueConstraints".to_owned(), uniques)].into(),
        },
    );
    assert_same(&database.introspect_as(&expected).await.unwrap(), &expected);
}

#[tokio::test]
async fn leaves_out_what_no_config_declares() {
    let server = Postgres::shared().database();
    let mut postgres = open(server.url()).await;
    postgres
        .script(
            "CREATE TABLE t (id serial PRIMARY KEY, a text UNIQUE, b int CHECK (b > 0)); \
             CREATE INDEX plain ON t (a); CREATE INDEX expression ON t (lower(a)); CREATE INDEX partial ON t (a) WHERE b > 1; \
             CREATE INDEX hashed ON t USING hash (a); CREATE VIEW v AS SELECT * FROM t; \
             CREATE SCHEMA payload_sync; CREATE TABLE payload_sync.runs (id int)",
        )
        .await
        .unwrap();
    let mut sqlite = open(":memory:").await;
    sqlite
        .script(
            "CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a text UNIQUE, b int); \
             CREATE INDEX plain ON t (a); CREATE INDEX expression ON t (lower(a)); CREATE INDEX partial ON t (a) WHERE b > 1; \
             CREATE VIEW v AS SELECT * FROM t; CREATE TABLE _cf_payload_sync_runs (id); CREATE VIRTUAL TABLE f USING fts5(body)",
        )
        .await
        .unwrap();
    for database in [&mut postgres, &mut sqlite] {
        let schema = database.introspect(None).await.unwrap();
        assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["t"]);
        assert_eq!(schema.tables["t"].indexes.keys().collect::<Vec<_>>(), ["plain"]);
    }
    assert!(sqlite.introspect(None).await.unwrap().tables["t"].columns["id"].autoincrement);
}

/// What a config with schema hooks declares, as its snapshot has it; the SQL is drizzle-kit's.
fn hooked(dialect: Dialect) -> Schema {
    let column = |name: &str, kind: &str, more: Value| {
        let mut column = json!({ "name": name, "type": kind, "primaryKey": false, "notNull": false });
        if dialect == Dialect::Sqlite {
            column["autoincrement"] = false.into();
        }
        let members = column.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        (name.to_owned(), column)
    };
    let generated = match dialect {
        Dialect::Postgres => json!({ "generated": { "as": "upper(code)", "type": "stored" } }),
        Dialect::Sqlite => json!({ "generated": { "as": "(upper(code))", "type": "virtual" } }),
    };
    let columns: serde_json::Map<String, Value> = [
        column("code", "text", json!({ "notNull": true })),
        column("country", "integer", json!({})),
        column("people", "integer", json!({ "default": 0 })),
        column("shout", "text", generated),
    ]
    .into_iter()
    .collect();
    let key = json!({ "cities_pk": { "name": "cities_pk", "columns": ["code", "country"] } });
    let check = json!({ "people_count": { "name": "people_count", "value": "people >= 0" } });
    let mut table = json!({ "name": "cities", "columns": columns, "foreignKeys": {}, "compositePrimaryKeys": key,
        "uniqueConstraints": {}, "checkConstraints": check });
    let snapshot = match dialect {
        Dialect::Postgres => {
            let on = |expression: &str, asc: bool, is: bool| json!([{ "expression": expression, "isExpression": is, "asc": asc, "nulls": "last" }]);
            let index = |name: &str, columns: Value| json!({ "name": name, "columns": columns, "isUnique": false, "concurrently": false, "method": "btree", "with": {} });
            table["schema"] = "".into();
            table["indexes"] = json!({ "by_size": index("by_size", on("people", false, false)),
                "by_lower": index("by_lower", on("lower(code)", true, true)) });
            json!({ "version": "7", "dialect": "postgresql", "tables": { "public.cities": table }, "enums": {} })
        }
        Dialect::Sqlite => {
            table["indexes"] =
                json!({ "some": { "name": "some", "columns": ["people"], "isUnique": true, "where": "people > 7" } });
            json!({ "version": "6", "dialect": "sqlite", "tables": { "cities": table }, "enums": {} })
        }
    };
    payload_sync_core::snapshot::from_value(snapshot).unwrap()
}

#[tokio::test]
async fn what_schema_hooks_declare() {
    use payload_sync_core::diff::Answers;
    let server = Postgres::shared().database();
    for (dialect, url) in [(Dialect::Postgres, server.url()), (Dialect::Sqlite, ":memory:")] {
        let expected = hooked(dialect);
        let nothing = Schema::empty(dialect, None);
        let mut database = open(url).await;
        for statement in payload_sync_core::sql::statements(&nothing, &expected, &Answers::all_new()).unwrap() {
            database.script(&statement).await.unwrap();
        }
        let differences = async |database: &mut Database| {
            let found = database.introspect_as(&expected).await.unwrap();
            payload_sync_core::diff::diff(&found, &expected, &Answers::all_new()).unwrap()
        };
        let same = differences(&mut database).await;
        assert!(same.is_empty(), "{dialect}: {:?} {:?}", same.altered_tables, same.foreign);

        // What the database lacks is told.
        let index = if dialect == Dialect::Postgres { "by_lower" } else { "some" };
        database.script(&format!("DROP INDEX {index}")).await.unwrap();
        let change = differences(&mut database).await;
        assert_eq!(change.altered_tables["cities"].indexes.created, [index], "{dialect}");
        // What it has beyond that, under another name or with other columns, is told as well.
        let constraints = async |database: &mut Database, change: &str| -> Vec<String> {
            let more = match dialect {
                Dialect::Postgres => "people bigint GENERATED ALWAYS AS (length(code)) STORED, ",
                Dialect::Sqlite => "people integer GENERATED ALWAYS AS (length(code)) VIRTUAL, ",
            };
            let sql =
                format!("DROP TABLE cities; CREATE TABLE cities (code text NOT NULL, country integer, {more}{change})");
            database.script(&sql).await.unwrap();
            let change = differences(database).await;
            let table = serde_json::to_value(&change.summary().altered_tables[0]).unwrap();
            let names = ["createdConstraints", "droppedConstraints"].map(|key| table[key].as_array().cloned());
            let mut told: Vec<String> =
                names.into_iter().flatten().flatten().map(|name| name.as_str().unwrap().to_owned()).collect();
            let columns = table["alteredColumns"].as_array().unwrap();
            told.extend(columns.iter().map(|column| format!("{} {}", column["column"], column["changes"])));
            assert_eq!(change.foreign, [""; 0], "{dialect}");
            told
        };
        let told = constraints(
            &mut database,
            "CONSTRAINT other CHECK (country > 1), CONSTRAINT people_count CHECK (people > 1), \
             CONSTRAINT cities_pk PRIMARY KEY (country, code)",
        )
        .await;
        let told: Vec<&str> = told.iter().map(String::as_str).collect();
        let key = told.iter().filter(|told| told.starts_with("primary key ")).count();
        assert_eq!(key, 2, "another order of columns is another key: {dialect} {told:?}");
        assert!(told.contains(&"check other") && !told.contains(&"check people_count"), "{dialect} {told:?}");
        assert!(told.iter().any(|told| told.contains("no longer generated")), "{dialect} {told:?}");

        database.script("DROP TABLE cities; CREATE TABLE cities (code text NOT NULL, country integer, people integer DEFAULT 0)").await.unwrap();
        let change = differences(&mut database).await;
        assert_eq!(change.altered_tables["cities"].columns.created, ["shout"], "{dialect}");
        let constraints = &change.altered_tables["cities"].constraints;
        assert_eq!(
            (&*constraints.keys.created, &*constraints.checks.created),
            (&["cities_pk".into()][..], &["people_count".into()][..]),
            "{dialect}"
        );
    }
}
