//! `--plain`: drizzle-kit's own text, and what is said of it.

use std::slice::from_ref;

use payload_sync_core::Dialect;
use payload_sync_core::diff::{Answer, Answers, RenameKind, diff};
use payload_sync_core::schema::{Column, Table};
use payload_sync_core::sql::{self, Correction, Fidelity, Wording};
use serde_json::json;

use super::{column, index, key, renamed, schema, table, with_default};

type Enums<'a> = &'a [(&'a str, &'a [&'a str])];

struct Change<'a> {
    dialect: Dialect,
    previous: (&'a [Table], Enums<'a>),
    next: (&'a [Table], Enums<'a>),
    answers: Answers,
}

/// The corrections that a change needs, and a word of the statement at fault.
fn places(change: &Change<'_>) -> Vec<(Correction, String)> {
    let of = |(tables, enums): (&[Table], Enums<'_>)| schema(change.dialect, tables, enums);
    let diff = diff(&of(change.previous), &of(change.next), &change.answers).expect("one dialect");
    let plain = sql::render(&diff, Fidelity::DrizzleKit);
    let found = sql::uncorrected(&diff, Wording::Plain);
    assert_eq!(found.is_empty(), plain == sql::render(&diff, Fidelity::Corrected), "a difference has a reason");
    found.into_iter().map(|place| (place.correction, place.statement)).collect()
}

fn id() -> Column {
    column("id serial pk")
}

#[test]
fn a_plain_text_is_told_where_it_fails() {
    let cats = [table("cats", &[id()]), key(table("rels", &[id(), column("c integer")]), "c", "cats", "cascade")];
    let e = |name: &str, columns: &[Column]| [table(name, &[&[id()], columns].concat())];
    let new = Answers::all_new;
    let postgres = |previous, next, answers| Change { dialect: Dialect::Postgres, previous, next, answers };
    let sqlite = |previous, next| Change { dialect: Dialect::Sqlite, previous, next, answers: Answers::all_new() };
    let rels = [table("rels", &[id()])];
    let (a, b) = (column("a enum e"), column("b enum e"));
    let t = |columns: &[Column]| e("t", columns);
    let by_x = |name: &str| [index(table(name, &[column("id integer pk"), column("x text")]), "by_x", "x")];
    let unique = |kind: &str| {
        let mut one = table("t", &[column("id integer pk"), column(&format!("a {kind}"))]);
        one.other.insert("uniqueConstraints".into(), json!({ "u": { "name": "u", "columns": ["a"] } }));
        [one]
    };
    let rebuilt = |kind: &str| {
        let parent = |name| table(name, &[column("id integer pk"), column(&format!("a {kind}"))]);
        [parent("one"), parent("two")]
    };
    let refers = |reference: &str, id: Column| {
        let child = table("c", &[column("id varchar pk"), column(&format!("t_id {reference}"))]);
        [table("t", &[id]), key(child, "t_id", "t", "cascade")]
    };
    let lite = |columns: &[Column]| [table("t", &[&[column("id integer pk")], columns].concat())];
    let linked =
        [lite(&[])[0].clone(), key(table("b", &[column("id integer pk"), column("a integer")]), "a", "t", "set null")];
    let unlinked = [lite(&[])[0].clone(), table("b", &[column("id integer pk")])];

    let both_of = |of_t: &str, of_u: &str| {
        let with = |name: &str, kind: &str| table(name, &[id(), column(&format!("a {kind}"))]);
        [with("t", of_t), with("u", of_u)]
    };
    let renamed_enum =
        Answer { kind: RenameKind::Enum, table: None, added: "e".to_owned(), from: Some("old".to_owned()) };
    let generated = |expression: &str| {
        let mut column = column("a text");
        column.other.insert("generated".into(), json!({ "as": expression, "type": "virtual" }));
        index(table("t", &[column, super::column("b text")]), "by_a", "a")
    };

    for (correction, word, change) in [
        (Correction::KeyOfDroppedTable, "DROP CONSTRAINT", postgres((&cats, &[]), (&rels, &[]), new())),
        (
            Correction::EnumDefault,
            "ADD VALUE 'y'",
            postgres(
                (&t(&[with_default("a enum e", json!("'x'"))]), &[("e", &["x"])]),
                (&t(&[with_default("a enum e", json!("'y'"))]), &[("e", &["x", "y"])]),
                new(),
            ),
        ),
        (
            Correction::EnumValue,
            "it's",
            postgres((&t(from_ref(&a)), &[("e", &["x"])]), (&t(from_ref(&a)), &[("e", &["x", "it's"])]), new()),
        ),
        (
            Correction::EnumColumns,
            "\"b\"",
            postgres((&t(from_ref(&a)), &[("e", &["x", "gone"])]), (&t(&[a.clone(), b]), &[("e", &["x"])]), new()),
        ),
        (
            Correction::EnumName,
            "textKind",
            postgres((&[], &[]), (&t(&[column("a enum textKind")]), &[("textKind", &["x"])]), new()),
        ),
        (
            Correction::Conversion,
            "SET DATA TYPE numeric",
            postgres((&t(&[column("a varchar")]), &[]), (&t(&[column("a numeric")]), &[]), new()),
        ),
        (
            Correction::DefaultFirst,
            "SET DEFAULT 'x'",
            postgres(
                (&t(&[with_default("a varchar", json!("'x'"))]), &[]),
                (&t(&[with_default("a enum e", json!("'x'"))]), &[("e", &["x"])]),
                new(),
            ),
        ),
        (
            Correction::FalsyDefault,
            "SET DATA TYPE",
            postgres((&t(&[column("a integer")]), &[]), (&t(&[with_default("a numeric", json!(0))]), &[]), new()),
        ),
        (
            Correction::RenamedColumn,
            "RENAME COLUMN",
            postgres(
                (&t(&[column("b varchar")]), &[]),
                (&t(&[with_default("a varchar", json!("'x'"))]), &[]),
                renamed("t", "b", "a"),
            ),
        ),
        (
            Correction::RenamedEnum,
            "USING \"a\"::\"public\".\"own\"",
            postgres(
                (&both_of("enum old", "enum old"), &[("old", &["x"])]),
                (&both_of("enum e", "enum own"), &[("e", &["x"]), ("own", &["x"])]),
                Answers { given: vec![renamed_enum], rest_is_new: true },
            ),
        ),
        (
            Correction::GeneratedColumn,
            "ADD COLUMN \"a\"",
            postgres((&[generated("lower(b)")], &[]), (&[generated("upper(b)")], &[]), new()),
        ),
        (
            Correction::GeneratedColumn,
            "DROP COLUMN `a`",
            sqlite((&[generated("lower(b)")], &[]), (&[generated("upper(b)")], &[])),
        ),
        (
            Correction::PrimaryKey,
            "<constraint_name>",
            postgres((&[table("t", &[id()])], &[]), (&[table("t", &[column("id varchar")])], &[]), new()),
        ),
        (
            Correction::JsonDefault,
            "it's",
            postgres((&[], &[]), (&t(&[with_default("a jsonb", json!("'{\"a\":\"it's\"}'::jsonb"))]), &[]), new()),
        ),
        (
            Correction::Serial,
            "serial",
            postgres((&refers("varchar", column("id varchar pk")), &[]), (&refers("integer", id()), &[]), new()),
        ),
        (
            Correction::KeysInTheWay,
            "",
            postgres((&refers("varchar", column("id varchar pk")), &[]), (&refers("integer", id()), &[]), new()),
        ),
        (Correction::PragmaRepeated, "", sqlite((&rebuilt("text"), &[]), (&rebuilt("integer"), &[]))),
        (
            Correction::RebuildColumns,
            "INSERT INTO",
            sqlite((&lite(&[column("a text")]), &[]), (&lite(&[column("a text not null"), column("b text")]), &[])),
        ),
        (
            Correction::ExpressionDefault,
            "ADD `b`",
            sqlite((&lite(&[]), &[]), (&lite(&[with_default("b text", json!("(strftime('%Y', 'now'))"))]), &[])),
        ),
        (Correction::AddedReference, "REFERENCES t(id)", sqlite((&unlinked, &[]), (&linked, &[]))),
        (Correction::IndexName, "", sqlite((&by_x("a"), &[]), (&by_x("b"), &[]))),
        (Correction::RebuildUnique, "", sqlite((&unique("text"), &[]), (&unique("integer"), &[]))),
    ] {
        let found = places(&change);
        let place = found.iter().find(|(one, _)| *one == correction);
        let (_, statement) = place.unwrap_or_else(|| panic!("{correction:?} is not told, but {found:?}"));
        assert!(statement.contains(word), "{correction:?}: {statement}");
    }
}

#[test]
fn nothing_is_said_where_the_text_works() {
    let previous = [table("t", &[id()])];
    let next = [table("t", &[id(), column("a varchar")])];
    let change = Change {
        dialect: Dialect::Postgres,
        previous: (&previous, &[]),
        next: (&next, &[]),
        answers: Answers::all_new(),
    };
    assert_eq!(places(&change), []);
}

#[test]
fn every_correction_is_documented_with_its_tests() {
    let docs = include_str!("../../../../../docs/corrections.md");
    let tests = [include_str!("postgres.rs"), include_str!("sqlite.rs")].concat();
    let mut entries = docs.split("\n## ").skip(1);
    for correction in Correction::ALL {
        let code = correction.code();
        let serialized = serde_json::to_value(correction).expect("a name");
        assert_eq!(serialized, json!(code));
        let entry = entries.find(|entry| entry.starts_with(&format!("{code}\n")));
        let entry = entry.unwrap_or_else(|| panic!("docs/corrections.md has no entry {code} in its place"));
        let named: Vec<&str> = entry
            .split('`')
            .filter(|word| word.starts_with("a_") || word.starts_with("an_") || word.contains("_"))
            .collect();
        let proven = named.iter().any(|name| tests.contains(&format!("fn {name}()")));
        assert!(proven, "the entry {code} names no test that proves it: {named:?}");
    }
    assert_eq!(entries.next(), None, "an entry without a correction");
}
