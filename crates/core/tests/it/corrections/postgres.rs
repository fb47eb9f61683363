//! On PostgreSQL, run as Payload runs it: a migration is one transaction.

use payload_sync_core::diff::{Answer, Answers, RenameKind};
use payload_sync_core::schema::{Column, Index, Table};
use payload_sync_core::sql::{Correction, Wording, uncorrected};
use payload_sync_core::{Dialect, Schema};
use payload_sync_testkit::Postgres;
use serde_json::json;

use super::{both, column, index, initial, key, renamed, schema, table, with_default};

type Enums<'a> = &'a [(&'a str, &'a [&'a str])];

fn postgres(tables: &[Table], enums: Enums<'_>) -> Schema {
    schema(Dialect::Postgres, tables, enums)
}

/// What `check` says after their text and after ours, each on a database at the first schema with these rows.
fn outcomes(
    previous: &Schema,
    rows: &str,
    next: &Schema,
    answers: &Answers,
    check: &str,
) -> (Result<String, String>, Result<String, String>) {
    outcomes_in(Wording::Plain, previous, rows, next, answers, check)
}

/// The same in the words of another drizzle-kit.
fn outcomes_in(
    wording: Wording,
    previous: &Schema,
    rows: &str,
    next: &Schema,
    answers: &Answers,
    check: &str,
) -> (Result<String, String>, Result<String, String>) {
    let (theirs, ours) = both(previous, next, answers, wording);
    assert_ne!(theirs, ours, "there is a correction");
    let run = |statements: Vec<String>| {
        let database = Postgres::shared().database();
        database.sql(&format!("{}\n{rows}", initial(previous).join("\n")));
        let output = database.try_sql(&format!("BEGIN;\n{}\nCOMMIT;\n\\echo ---\n{check}", statements.join("\n")));
        match output.success() {
            true => Ok(output.stdout.split("---\n").last().unwrap_or_default().trim_end().to_owned()),
            false => Err(output.stderr),
        }
    };
    (run(theirs), run(ours))
}

#[track_caller]
fn fails(outcome: Result<String, String>, message: &str) {
    let error = outcome.expect_err("drizzle-kit's text fails");
    assert!(error.contains(message), "{error}");
}

fn id() -> Column {
    column("id serial pk")
}

const DEFAULT: &str =
    "SELECT column_default FROM information_schema.columns WHERE table_name = 't' AND column_name = 'a';";

#[test]
fn a_constraint_that_went_with_its_table_is_not_dropped_again() {
    let rels = table("rels", &[id(), column("cats_id integer")]);
    let previous = postgres(&[table("cats", &[id()]), key(rels, "cats_id", "cats", "cascade")], &[]);
    let next = postgres(&[table("rels", &[id()])], &[]);
    let (theirs, ours) = outcomes(&previous, "", &next, &Answers::all_new(), "SELECT count(*) FROM rels;");
    fails(theirs, "constraint \"rels_cats_id_cats_id_fk\" of relation \"rels\" does not exist");
    assert_eq!(ours.unwrap(), "0");
}

#[test]
fn a_new_option_can_be_the_default_at_once() {
    let with = |default: &str, values: &[&str]| {
        postgres(&[table("t", &[id(), with_default("a enum e", json!(default))])], &[("e", values)])
    };
    let (theirs, ours) = outcomes(
        &with("'x'", &["x"]),
        "INSERT INTO t DEFAULT VALUES;",
        &with("'it''s'", &["x", "it's"]),
        &Answers::all_new(),
        "INSERT INTO t DEFAULT VALUES; SELECT a FROM t ORDER BY id;",
    );
    theirs.unwrap_err();
    assert_eq!(ours.unwrap(), "x\nit's");

    let (theirs, ours) = outcomes(
        &with("'x'", &["x"]),
        "INSERT INTO t DEFAULT VALUES;",
        &with("'y'", &["x", "y"]),
        &Answers::all_new(),
        "INSERT INTO t DEFAULT VALUES; SELECT a FROM t ORDER BY id;",
    );
    fails(theirs, "unsafe use of new value \"y\" of enum type e");
    assert_eq!(ours.unwrap(), "x\ny");
}

#[test]
fn an_apostrophe_in_an_option_is_no_end_of_it() {
    let with = |values: &[&str]| postgres(&[table("t", &[id(), column("a enum e")])], &[("e", values)]);
    let check = "SELECT enum_range(NULL::e);";
    let (theirs, ours) = outcomes(&with(&["x"]), "", &with(&["barber's", "x"]), &Answers::all_new(), check);
    fails(theirs, "syntax error");
    assert_eq!(ours.unwrap(), "{barber's,x}");
}

#[test]
fn an_option_goes_though_columns_of_its_enum_come_and_go() {
    let with = |columns: &[Column], values: &[&str]| postgres(&[table("t", columns)], &[("e", values)]);
    let kept = with_default("a enum e", json!("'x'"));
    for (previous, next, message) in [
        // A column that is added later in the script.
        (
            vec![id(), kept.clone()],
            vec![id(), kept.clone(), column("b enum e")],
            "column \"b\" of relation \"t\" does not exist",
        ),
        // A column that is dropped later in the script.
        (vec![id(), kept.clone(), column("b enum e")], vec![id(), kept.clone()], "cannot drop type e"),
        // A column that gets another type later in the script.
        (
            vec![id(), kept.clone(), column("b enum e")],
            vec![id(), kept.clone(), column("b varchar")],
            "cannot drop type e",
        ),
        // A default that is dropped later in the script.
        (vec![id(), kept.clone()], vec![id(), column("a enum e")], "cannot drop type e"),
    ] {
        let (theirs, ours) = outcomes(
            &with(&previous, &["x", "gone"]),
            "INSERT INTO t (a) VALUES ('x');",
            &with(&next, &["x"]),
            &Answers::all_new(),
            "SELECT a FROM t;",
        );
        fails(theirs, message);
        assert_eq!(ours.unwrap(), "x");
    }
}

#[test]
fn an_enum_named_like_a_native_type_is_found() {
    let next = postgres(&[table("t", &[id(), column("a enum textKind")])], &[("textKind", &["x"])]);
    let check = "INSERT INTO t (a) VALUES ('x') RETURNING a;";
    let (theirs, ours) = outcomes(&postgres(&[], &[]), "", &next, &Answers::all_new(), check);
    fails(theirs, "type \"textkind\" does not exist");
    assert_eq!(ours.unwrap(), "x");
}

#[test]
fn values_are_converted_to_a_type_that_postgres_has_no_cast_for() {
    for (from, value, to, expected) in [
        ("varchar", "'1.5'", "numeric", "1.5"),
        ("boolean", "true", "numeric", "1"),
        ("numeric", "2", "boolean", "t"),
        ("varchar", "'x \"y\"'", "jsonb", "\"x \\\"y\\\"\""),
        ("numeric", "7", "jsonb", "7"),
        ("jsonb", "'\"z\"'", "numeric", "z"),
        ("varchar", "'2026-11-22'", "timestamp(3) with time zone", "2026-11-22 00:00:00+00"),
    ] {
        let with = |type_name: &str| postgres(&[table("t", &[id(), column(&format!("a {type_name}"))])], &[]);
        let rows = format!("INSERT INTO t (a) VALUES ({value});");
        let (theirs, ours) =
            outcomes(&with(from), &rows, &with(to), &Answers::all_new(), "SET timezone = 'UTC'; SELECT a FROM t;");
        fails(theirs, "cannot be cast automatically");
        match ours {
            Ok(found) => assert_eq!(found, expected),
            // What does not fit stops the migration and says so.
            Err(error) => {
                assert!(error.contains(&format!("invalid input syntax for type numeric: \"{expected}\"")), "{error}");
            }
        }
    }
}

#[test]
fn a_default_goes_before_its_column_changes() {
    let previous = postgres(&[table("t", &[id(), with_default("a varchar", json!("'1'"))])], &[]);
    let next = postgres(&[table("t", &[id(), with_default("a numeric", json!(2))])], &[]);
    let (theirs, ours) = outcomes(&previous, "", &next, &Answers::all_new(), DEFAULT);
    theirs.unwrap_err();
    assert_eq!(ours.unwrap(), "2");

    let next = postgres(&[table("t", &[id(), column("a enum e")])], &[("e", &["x"])]);
    let (theirs, ours) = outcomes(&previous, "", &next, &Answers::all_new(), DEFAULT);
    fails(theirs, "default for column \"a\" cannot be cast automatically");
    assert_eq!(ours.unwrap(), "");
}

#[test]
fn a_default_of_zero_is_a_default() {
    let previous = postgres(&[table("t", &[id(), column("a integer")])], &[]);
    let next = postgres(&[table("t", &[id(), with_default("a numeric", json!(0))])], &[]);
    let (theirs, ours) = outcomes(&previous, "", &next, &Answers::all_new(), DEFAULT);
    assert_eq!(theirs.unwrap(), "", "the default is lost");
    assert_eq!(ours.unwrap(), "0");
}

#[test]
fn a_column_leaves_a_renamed_enum_by_way_of_text() {
    let with = |of_t: &str, of_u: &str, enums: Enums<'_>| {
        postgres(&[table("t", &[id(), column(of_t)]), table("u", &[id(), column(of_u)])], enums)
    };
    let previous = with("a enum old", "a enum old", &[("old", &["x"])]);
    let next = with("a enum e", "a enum own", &[("e", &["x"]), ("own", &["x"])]);
    let answer = Answer { kind: RenameKind::Enum, table: None, added: "e".to_owned(), from: Some("old".to_owned()) };
    let answers = Answers { given: vec![answer], rest_is_new: true };
    let rows = "INSERT INTO t (a) VALUES ('x'); INSERT INTO u (a) VALUES ('x');";
    let (theirs, ours) = outcomes(&previous, rows, &next, &answers, "SELECT t.a, pg_typeof(u.a) FROM t, u;");
    fails(theirs, "cannot cast type e to own");
    assert_eq!(ours.unwrap(), "x|own");
}

#[test]
fn an_early_enum_is_made_anew_though_a_default_holds_on_to_it() {
    let with = |column: Column, values: &[&str]| postgres(&[table("t", &[id(), column])], &[("e", values)]);
    let (previous, next) = (
        with(with_default("a enum e", json!("'x'")), &["x", "gone"]),
        with(with_default("a enum e", json!("'x'")), &["x"]),
    );
    let rows = "INSERT INTO t DEFAULT VALUES;";
    let check = "INSERT INTO t DEFAULT VALUES; SELECT string_agg(a::text, ','), enum_range(NULL::e) FROM t;";
    let early = Wording::Cautious;
    let (theirs, ours) = outcomes_in(early, &previous, rows, &next, &Answers::all_new(), check);
    fails(theirs, "cannot drop type e");
    assert_eq!(ours.unwrap(), "x,x|{x}");
    let diff = payload_sync_core::diff::diff(&previous, &next, &Answers::all_new()).expect("one dialect");
    let place = uncorrected(&diff, early).into_iter().find(|place| place.correction == Correction::EarlyEnum);
    assert!(place.is_some_and(|place| place.reason.contains("holds on to")));

    // Without a default their text works, and is ours.
    let (previous, next) = (with(column("a enum e"), &["x", "gone"]), with(column("a enum e"), &["x"]));
    let (theirs, ours) = both(&previous, &next, &Answers::all_new(), early);
    assert_eq!(theirs, ours);
    let database = Postgres::shared().database();
    database.sql(&format!("{}\nINSERT INTO t (a) VALUES ('x');", initial(&previous).join("\n")));
    database.sql(&format!("BEGIN;\n{}\nCOMMIT;", ours.join("\n")));
    assert_eq!(database.sql("SELECT a, enum_range(NULL::e) FROM t;"), "x|{x}");
}

#[test]
fn a_column_is_cast_to_an_early_enum() {
    let with = |column: Column| postgres(&[table("t", &[id(), column])], &[("e", &["x", "y"])]);
    let previous = with(with_default("a varchar", json!("'x'")));
    let next = with(with_default("a enum e", json!("'y'")));
    let check = "INSERT INTO t DEFAULT VALUES; SELECT string_agg(a::text, ',' ORDER BY id), pg_typeof(max(a)) FROM t;";
    let rows = "INSERT INTO t DEFAULT VALUES;";
    let (theirs, ours) = outcomes_in(Wording::Cautious, &previous, rows, &next, &Answers::all_new(), check);
    fails(theirs, "cannot be cast automatically to type e");
    assert_eq!(ours.unwrap(), "x,y|e");

    // A conversion that their text has no word of, and the default that has to go first.
    let (previous, next) = (with(with_default("a varchar", json!("'1'"))), with(with_default("a numeric", json!(1))));
    let check = "INSERT INTO t DEFAULT VALUES; SELECT sum(a) FROM t;";
    let (theirs, ours) = outcomes_in(Wording::Cautious, &previous, rows, &next, &Answers::all_new(), check);
    fails(theirs, "cannot be cast automatically to type numeric");
    assert_eq!(ours.unwrap(), "2");
}

#[test]
fn a_renamed_column_gets_what_else_changes() {
    let previous = postgres(&[table("t", &[id(), column("b varchar")])], &[]);
    let next = postgres(&[table("t", &[id(), with_default("a varchar", json!("'x'"))])], &[]);
    let (theirs, ours) = outcomes(&previous, "", &next, &renamed("t", "b", "a"), DEFAULT);
    assert_eq!(theirs.unwrap(), "", "the default is lost");
    assert_eq!(ours.unwrap(), "'x'::character varying");
}

#[test]
fn a_json_default_is_json() {
    for (default, expected) in [("'{\"a\":\"it's\"}'::jsonb", "{\"a\": \"it's\"}"), ("'plain'", "\"plain\"")] {
        let next = postgres(&[table("t", &[id(), with_default("a jsonb", json!(default))])], &[]);
        let check = "INSERT INTO t DEFAULT VALUES RETURNING a;";
        let (theirs, ours) = outcomes(&postgres(&[], &[]), "", &next, &Answers::all_new(), check);
        theirs.unwrap_err();
        assert_eq!(ours.unwrap(), expected);
    }
}

#[test]
fn ids_change_their_type_with_what_refers_to_them() {
    let with = |id: Column, reference: &str| {
        let child = table("c", &[column("id varchar pk"), column(&format!("t_id {reference}"))]);
        postgres(&[table("t", &[id]), key(child, "t_id", "t", "cascade")], &[])
    };
    let rows = "INSERT INTO t VALUES ('7'); INSERT INTO c VALUES ('c', '7');";
    let check = "INSERT INTO t DEFAULT VALUES; SELECT t.id, c.t_id FROM t LEFT JOIN c ON c.t_id = t.id ORDER BY 1;";
    let (text, serial) = (with(column("id varchar pk"), "varchar"), with(id(), "integer"));
    let (theirs, ours) = outcomes(&text, rows, &serial, &Answers::all_new(), check);
    fails(theirs, "type \"serial\" does not exist");
    assert_eq!(ours.unwrap(), "7|7\n8|");

    let uuid = with(with_default("id uuid pk", json!("gen_random_uuid()")), "uuid");
    let (theirs, ours) = outcomes(&serial, "", &uuid, &Answers::all_new(), "SELECT count(*) FROM t;");
    theirs.unwrap_err();
    assert_eq!(ours.unwrap(), "0");
}

#[test]
fn a_primary_key_can_go() {
    let keys = "SELECT string_agg(attname, ',') FROM pg_index JOIN pg_attribute ON attrelid = indrelid \
        AND attnum = ANY (indkey) WHERE indisprimary AND indrelid = 'TABLE'::regclass;";
    let keys = |table: &str| keys.replace("TABLE", table);
    let of = |name: &str, columns: &[Column]| postgres(&[table(name, columns)], &[]);

    // A name of which PostgreSQL leaves out the end, in the name of its key.
    let long = "t".repeat(61);
    let (previous, next) =
        (of(&long, &[id(), column("a integer")]), of(&long, &[column("id integer"), column("a integer pk")]));
    let (theirs, ours) = outcomes(&previous, "", &next, &Answers::all_new(), &keys(&long));
    fails(theirs, "multiple primary keys");
    assert_eq!(ours.unwrap(), "a");

    let (previous, next) = (of("t", &[id()]), of("t", &[column("id varchar")]));
    let (theirs, ours) = outcomes(&previous, "INSERT INTO t VALUES (7);", &next, &Answers::all_new(), &keys("t"));
    fails(theirs, "column \"id\" is in a primary key");
    assert_eq!(ours.unwrap(), "");
}

#[test]
fn a_generated_column_keeps_its_indexes_and_constraints() {
    let with = |expression: &str| {
        let mut one = column("a text");
        one.other.insert("generated".into(), json!({ "as": expression, "type": "stored" }));
        let mut one = index(table("t", &[id(), one, column("b text")]), "by_a", "a");
        let mut partial = Index { name: "by_b".into(), columns: vec!["b".into()], ..Index::default() };
        partial.other.insert("where".into(), json!("a <> ''"));
        one.indexes.insert("by_b".into(), partial);
        let unique = json!({ "once": { "name": "once", "columns": ["a", "b"], "nullsNotDistinct": false } });
        one.other.insert("uniqueConstraints".into(), unique);
        one.other.insert("checkConstraints".into(), json!({ "short": { "name": "short", "value": "length(a) < 9" } }));
        postgres(&[one], &[])
    };
    let rows = "INSERT INTO t (b) VALUES ('Word');";
    let check = "SELECT a FROM t; SELECT indexname FROM pg_indexes WHERE tablename = 't' ORDER BY 1; \
        SELECT count(*) FROM pg_constraint WHERE conrelid = 't'::regclass AND contype = 'c';";
    let (theirs, ours) = outcomes(&with("lower(b)"), rows, &with("upper(b)"), &Answers::all_new(), check);
    assert_eq!(theirs.unwrap(), "WORD\nt_pkey\n0", "all else is lost");
    assert_eq!(ours.unwrap(), "WORD\nby_a\nby_b\nonce\nt_pkey\n1");
}
