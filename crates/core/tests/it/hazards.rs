//! What can go wrong is said before it does, and what changes can be told to people.

use payload_sync_core::diff::{Answers, Diff, RenameKind, diff};
use payload_sync_core::schema::Table;
use payload_sync_core::{Dialect, Schema};
use serde_json::json;

use crate::corrections::{column, index, key, renamed, schema, table, with_default};

fn unique(mut table: Table) -> Table {
    table.indexes[0].unique = true;
    table
}

/// Before and after with one of everything that can hurt.
fn everything(dialect: Dialect) -> Diff {
    let id = || column("id integer pk");
    let e = if dialect == Dialect::Postgres { "enum e" } else { "text" };
    let a = |columns: &[&str]| {
        let columns: Vec<_> = std::iter::once(id()).chain(columns.iter().map(|c| column(c))).collect();
        table("a", &columns)
    };
    let previous = [
        index(
            a(&["gone text", "kind text", "wide integer", "to_b integer", "maybe text", &format!("e {e}")]),
            "by_kind",
            "kind",
        ),
        table("b", &[id()]),
        key(table("c", &[id(), column("a_id integer")]), "a_id", "a", "cascade"),
        table("old", &[id()]),
    ];
    let mut next_a = a(&[
        "kind integer",
        "wide numeric",
        "to_b integer",
        "maybe text not null",
        &format!("e {e}"),
        "needed text not null",
    ]);
    let fine = with_default("fine text not null", json!("'x'"));
    next_a.columns.insert("fine".to_owned(), fine);
    let next = [
        unique(index(key(next_a, "to_b", "b", "set null"), "by_kind", "kind")),
        table("b", &[id()]),
        key(table("c", &[id(), column("a_id integer")]), "a_id", "a", "cascade"),
    ];
    let enums: &[&[&str]] = &[&["x", "y"], &["x"]];
    let enums = enums.iter().map(|values| if dialect == Dialect::Postgres { vec![("e", *values)] } else { Vec::new() });
    let enums: Vec<_> = enums.collect();
    diff(&schema(dialect, &previous, &enums[0]), &schema(dialect, &next, &enums[1]), &Answers::all_new())
        .expect("one dialect")
}

fn hazards(diff: &Diff) -> Vec<String> {
    let text = |part: Option<String>| part.map(|part| format!(" {part}")).unwrap_or_default();
    let found = diff.hazards().into_iter();
    found.map(|h| format!("{} {}{}{}", h.code.code(), h.table, text(h.column), text(h.detail))).collect()
}

#[test]
fn hazards_are_named_with_their_place() {
    let common = [
        "drops-table old",
        "drops-column a gone",
        "not-null-without-default a needed",
        "type-change a kind text → integer",
        "not-null-added a maybe",
        "unique-added a by_kind",
        "foreign-key-added a a_to_b_b_id_fk",
    ];
    let postgres = hazards(&everything(Dialect::Postgres));
    let sqlite = hazards(&everything(Dialect::Sqlite));
    for hazard in common {
        assert!(postgres.iter().any(|found| found == hazard), "{hazard}: {postgres:#?}");
        assert!(sqlite.iter().any(|found| found == hazard), "{hazard}: {sqlite:#?}");
    }
    assert_eq!(postgres.len(), common.len() + 2, "{postgres:#?}");
    assert!(postgres.iter().any(|found| found == "drops-enum-value e y"));
    assert!(postgres.iter().any(|found| found == "rewrite a wide integer → numeric"));
    assert_eq!(sqlite.len(), common.len() + 1, "{sqlite:#?}");
    assert!(sqlite.iter().any(|found| found == "cascade-on-rebuild a c: cascade"));
}

#[test]
fn what_no_statement_is_made_for_is_a_hazard() {
    let plain = schema(Dialect::Postgres, &[table("t", &[column("id integer pk")])], &[]);
    let mut with_more: Schema = plain.clone();
    with_more.other.insert("views".into(), json!({ "public.v": { "name": "v" } }));
    with_more.tables[0].other.insert("policies".into(), json!({ "p": { "name": "p" } }));
    let diff = diff(&with_more, &plain, &Answers::all_new()).unwrap();
    assert!(!diff.is_empty());
    assert_eq!(hazards(&diff), ["foreign views", "foreign t.policies"]);
}

#[test]
fn constraints_and_expressions_that_come_are_hazards() {
    let with = |check: &str, unique: &[&str], generated: bool| {
        let mut a = column("a text");
        if generated {
            a.other.insert("generated".into(), json!({ "as": "lower('X')", "type": "stored" }));
        }
        let mut one = table("t", &[column("id integer pk"), a]);
        one.other.insert("checkConstraints".into(), json!({ "c": { "name": "c", "value": check } }));
        let uniques: serde_json::Map<_, _> =
            unique.iter().map(|name| ((*name).to_owned(), json!({ "name": name, "columns": ["a"] }))).collect();
        one.other.insert("uniqueConstraints".into(), uniques.into());
        schema(Dialect::Postgres, &[one], &[])
    };
    let diff = diff(&with("true", &[], false), &with("false", &["u"], true), &Answers::all_new()).unwrap();
    assert_eq!(hazards(&diff), ["check-added t c", "unique-added t u", "drops-column t a"]);
    let summary = serde_json::to_value(diff.summary()).unwrap();
    let table = &summary["alteredTables"][0];
    assert_eq!(table["createdConstraints"], json!(["check c", "unique constraint u"]));
    assert_eq!(table["droppedConstraints"], json!(["check c"]));
    assert_eq!(table["alteredColumns"][0]["changes"], json!(["generated"]));
}

#[test]
fn a_summary_names_what_changes() {
    let summary = serde_json::to_value(everything(Dialect::Postgres).summary()).unwrap();
    assert_eq!(summary["droppedTables"], json!(["old"]));
    assert_eq!(summary["alteredEnums"], json!([{ "name": "e", "added": [], "removed": ["y"] }]));
    let a = &summary["alteredTables"][0];
    assert_eq!(a["createdColumns"], json!(["needed", "fine"]));
    assert_eq!(a["droppedColumns"], json!(["gone"]));
    assert_eq!(a["alteredColumns"][0], json!({ "column": "kind", "changes": ["type text → integer"] }));
    assert_eq!(a["createdForeignKeys"], json!(["a_to_b_b_id_fk"]));
}

#[test]
fn a_question_stays_open_until_it_is_answered() {
    let with = |name: &str| schema(Dialect::Sqlite, &[table("t", &[column("id integer pk"), column(name)])], &[]);
    let (previous, next) = (with("old text"), with("new text"));
    let open = diff(&previous, &next, &Answers::default()).unwrap();
    let [question] = open.questions.as_slice() else { panic!("{:?}", open.questions) };
    assert_eq!((question.kind, question.table.as_deref()), (RenameKind::Column, Some("t")));
    assert_eq!((question.added.as_str(), question.candidates.as_slice()), ("new", ["old".to_owned()].as_slice()));
    assert_eq!(open.altered_tables["t"].columns.dropped, ["old"]);

    let answered = diff(&previous, &next, &renamed("t", "old", "new")).unwrap();
    assert!(answered.questions.is_empty() && answered.unused.is_empty() && answered.hazards().is_empty());
    assert_eq!(answered.altered_tables["t"].columns.renamed[0].from, "old");

    let wrong = diff(&previous, &next, &renamed("t", "other", "new")).unwrap();
    assert_eq!(wrong.unused.len(), 1);
}

#[test]
fn schemas_of_two_kinds_have_no_diff() {
    let postgres = Schema::empty(Dialect::Postgres, None);
    let error = diff(&postgres, &Schema::empty(Dialect::Sqlite, None), &Answers::default()).unwrap_err();
    assert_eq!(error.code(), "diff-other-dialect");
    let error = diff(&postgres, &Schema::empty(Dialect::Postgres, Some("s".into())), &Answers::default()).unwrap_err();
    assert_eq!(error.to_string(), "the tables move from the PostgreSQL schema `public` to `s`");
}
