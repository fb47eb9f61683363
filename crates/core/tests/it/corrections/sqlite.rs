//! On SQLite, run as Payload runs it: statement by statement, foreign keys on.

use payload_sync_core::diff::Answers;
use payload_sync_core::schema::Table;
use payload_sync_core::sql::Wording;
use payload_sync_core::{Dialect, Schema};
use rusqlite::Connection;
use serde_json::json;

use super::{both, column, index, initial, key, renamed, schema, table, with_default};
use crate::sqlite::{connect, query, run};

fn sqlite(tables: &[Table]) -> Schema {
    schema(Dialect::Sqlite, tables, &[])
}

/// A database at the first schema, with these rows, brought to the second by their text and by ours.
fn databases(
    previous: &[Table],
    rows: &[&str],
    next: &[Table],
    answers: &Answers,
) -> [(Connection, Result<(), String>); 2] {
    let (theirs, ours) = both(&sqlite(previous), &sqlite(next), answers, Wording::Plain);
    assert_ne!(theirs, ours, "there is a correction");
    [theirs, ours].map(|statements| {
        let connection = connect();
        run(&connection, &initial(&sqlite(previous))).expect("the first schema is plain");
        run(&connection, rows).expect("the rows fit");
        let result = run(&connection, &statements);
        (connection, result)
    })
}

fn id() -> payload_sync_core::schema::Column {
    column("id integer pk")
}

#[test]
fn a_rebuild_does_not_select_columns_that_are_not_there_yet() {
    let [(theirs, made), (ours, _)] = databases(
        &[table("t", &[id(), column("a text")])],
        &["INSERT INTO t VALUES (1, 'x')"],
        &[table("t", &[id(), column("a text not null"), column("b text")])],
        &Answers::all_new(),
    );
    made.unwrap();
    assert_eq!(query(&theirs, "SELECT a, b FROM t"), ["x|b"], "the column's name became its value");
    assert_eq!(query(&ours, "SELECT a, b FROM t"), ["x|NULL"]);
}

#[test]
fn a_rebuild_keeps_the_values_of_a_renamed_column() {
    let [(theirs, made), (ours, _)] = databases(
        &[table("t", &[id(), column("a text")])],
        &["INSERT INTO t VALUES (1, 'x')"],
        &[table("t", &[id(), column("b text not null")])],
        &renamed("t", "a", "b"),
    );
    made.unwrap();
    assert_eq!(query(&theirs, "SELECT b FROM t"), ["b"], "the value is lost");
    assert_eq!(query(&ours, "SELECT b FROM t"), ["x"]);
}

#[test]
fn each_rebuild_has_foreign_keys_off() {
    let tables = |type_name: &str| {
        let parent = |name| table(name, &[id(), column(&format!("a {type_name}"))]);
        let child = table("child", &[id(), column("second_id integer")]);
        [parent("first"), parent("second"), key(child, "second_id", "second", "cascade")]
    };
    let rows = ["INSERT INTO second VALUES (1, 'x')", "INSERT INTO child VALUES (1, 1)"];
    let [(theirs, made), (ours, _)] = databases(&tables("text"), &rows, &tables("integer"), &Answers::all_new());
    made.unwrap();
    assert_eq!(query(&theirs, "SELECT * FROM child"), Vec::<String>::new(), "the child's rows are gone");
    assert_eq!(query(&ours, "SELECT * FROM child"), ["1|1"]);
    assert_eq!(query(&ours, "PRAGMA foreign_keys"), ["1"]);
}

#[test]
fn a_column_with_an_expression_for_a_default_comes_to_a_table_with_rows() {
    let created = with_default("created text not null", json!("(strftime('%Y', 'now'))"));
    let [(_, theirs), (ours, made)] = databases(
        &[table("t", &[id()])],
        &["INSERT INTO t VALUES (1)"],
        &[table("t", &[id(), created])],
        &Answers::all_new(),
    );
    assert!(theirs.unwrap_err().contains("Cannot add a column with non-constant default"));
    made.unwrap();
    assert_eq!(query(&ours, "SELECT id, length(created) FROM t"), ["1|4"]);
}

/// No correction: what stops it is the rows, and it stops before anything has changed.
#[test]
fn a_required_column_without_default_needs_an_empty_table() {
    let previous = sqlite(&[table("t", &[id()])]);
    let (theirs, ours) = both(
        &previous,
        &sqlite(&[table("t", &[id(), column("a text not null")])]),
        &Answers::all_new(),
        Wording::Plain,
    );
    assert_eq!(theirs, ours);
    let connection = connect();
    run(&connection, &initial(&previous)).unwrap();
    run(&connection, &["INSERT INTO t VALUES (1)"]).unwrap();
    assert!(run(&connection, &ours).unwrap_err().contains("Cannot add a NOT NULL column with default value NULL"));
    run(&connection, &["DELETE FROM t"]).and_then(|()| run(&connection, &ours)).unwrap();
    assert!(run(&connection, &["INSERT INTO t (id) VALUES (1)"]).unwrap_err().contains("NOT NULL constraint failed"));
}

#[test]
fn an_added_relationship_does_what_its_config_says_when_the_other_goes() {
    let next = [table("a", &[id()]), key(table("b", &[id(), column("a_id integer")]), "a_id", "a", "set null")];
    let [(theirs, made), (ours, _)] = databases(
        &[table("a", &[id()]), table("b", &[id()])],
        &["INSERT INTO a VALUES (1)"],
        &next,
        &Answers::all_new(),
    );
    made.unwrap();
    let link = ["INSERT INTO b VALUES (1, 1)"];
    run(&theirs, &link).and_then(|()| run(&ours, &link)).unwrap();
    let delete = ["DELETE FROM a"];
    assert!(run(&theirs, &delete).unwrap_err().contains("FOREIGN KEY constraint failed"));
    run(&ours, &delete).unwrap();
    assert_eq!(query(&ours, "SELECT id, a_id FROM b"), ["1|NULL"]);
}

#[test]
fn an_apostrophe_in_a_json_default_is_no_end_of_it() {
    let next = [table("t", &[id(), with_default("a text", json!("'{\"a\":\"it's\"}'"))])];
    let [(_, theirs), (ours, made)] = databases(&[], &[], &next, &Answers::all_new());
    theirs.unwrap_err();
    made.unwrap();
    run(&ours, &["INSERT INTO t (id) VALUES (1)"]).unwrap();
    assert_eq!(query(&ours, "SELECT a FROM t"), ["{\"a\":\"it's\"}"]);
}

#[test]
fn a_rebuild_keeps_unique_constraints_of_other_origin() {
    let with_unique = |type_name: &str| {
        let mut table = table("t", &[id(), column(&format!("a {type_name}"))]);
        table.other.insert("uniqueConstraints".into(), json!({ "u": { "name": "u", "columns": ["a"] } }));
        [table]
    };
    let [(theirs, made), (ours, _)] =
        databases(&with_unique("text"), &[], &with_unique("integer"), &Answers::all_new());
    made.unwrap();
    let twice = ["INSERT INTO t VALUES (1, 1)", "INSERT INTO t VALUES (2, 1)"];
    run(&theirs, &twice).expect("the constraint is lost");
    assert!(run(&ours, &twice).unwrap_err().contains("UNIQUE constraint failed"));
}

#[test]
fn an_index_name_is_free_before_another_table_takes_it() {
    let [(_, theirs), (_, made)] = databases(
        &[index(table("a", &[id(), column("x text")]), "by_x", "x")],
        &[],
        &[index(table("b", &[id(), column("x text")]), "by_x", "x")],
        &Answers::all_new(),
    );
    assert!(theirs.unwrap_err().contains("index by_x already exists"));
    made.unwrap();
}

#[test]
fn a_generated_column_changes_with_an_index_on_it_and_may_become_a_plain_one() {
    let with = |kind: Option<(&str, &str)>| {
        let mut one = column("a text");
        if let Some((expression, kind)) = kind {
            one.other.insert("generated".into(), json!({ "as": expression, "type": kind }));
        }
        table("t", &[id(), column("b text"), one])
    };
    let rows = ["INSERT INTO t (id, b) VALUES (1, 'Word')"];
    let values = |connection: &Connection| query(connection, "SELECT a FROM t");

    let on = |kind| index(with(kind), "by_a", "a");
    let (lower, upper) = (Some(("(lower(b))", "virtual")), Some(("(upper(b))", "virtual")));
    let [(_, theirs), (ours, made)] = databases(&[on(lower)], &rows, &[on(upper)], &Answers::all_new());
    assert!(theirs.unwrap_err().contains("error in index by_a after drop column"));
    made.unwrap();
    assert_eq!(values(&ours), ["WORD"]);
    assert_eq!(query(&ours, "SELECT name FROM sqlite_master WHERE type = 'index'"), ["by_a"]);

    let [(theirs, _), (ours, made)] = databases(&[with(lower)], &rows, &[with(None)], &Answers::all_new());
    made.unwrap();
    assert_eq!(values(&theirs), ["NULL"], "the value is lost");
    assert_eq!(values(&ours), ["word"]);

    let stored = |expression| with(Some((expression, "stored")));
    let [(theirs, _), (ours, made)] =
        databases(&[stored("(lower(b))")], &rows, &[stored("(upper(b))")], &Answers::all_new());
    made.unwrap();
    assert_eq!(values(&theirs), ["word"], "nothing is done");
    assert_eq!(values(&ours), ["WORD"]);
}
