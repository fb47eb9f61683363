//! Where Payload answers another question than the one that was asked: what the real Payload says, and what we say.
//! `docs/documents.md` has the list for people.

use payload_sync::core::Dialect;
use payload_sync_testkit::Postgres;
use serde_json::{Value, json};

use super::World;

const CONFIG: &str = include_str!("defects.config.ts");
const FILL: &str = include_str!("defects.mts");

/// A question, and a place in its answer.
struct Asked {
    question: Value,
    place: &'static str,
    /// `None`: there is nothing in that place.
    payload: Option<Value>,
    ours: Option<Value>,
}

fn asked(question: Value, place: &'static str, payload: impl Into<Shown>, ours: impl Into<Shown>) -> Asked {
    Asked { question, place, payload: payload.into().0, ours: ours.into().0 }
}

struct Shown(Option<Value>);
struct Nothing;

impl From<Value> for Shown {
    fn from(value: Value) -> Self {
        Self(Some(value))
    }
}

impl From<Nothing> for Shown {
    fn from(_: Nothing) -> Self {
        Self(None)
    }
}

fn table(dialect: Dialect) -> Vec<Asked> {
    let one = |collection: &str, rest: Value| {
        with(json!({ "operation": "findByID", "collection": collection, "id": 1, "depth": 0 }), rest)
    };
    let find = |collection: &str, rest: Value| {
        with(json!({ "operation": "find", "collection": collection, "depth": 0 }), rest)
    };
    let joins = |joins: Value| find("parents", json!({ "joins": joins }));
    let drafts = |joins: Value| find("parents", json!({ "joins": joins, "draft": true }));
    let mut table = vec![
        // A block of the field's own has the slug of one of the config's.
        asked(one("own", json!({})), "/layout/0/a", json!("of the config"), Nothing),
        // Two tables are named after a block with `_` in its slug.
        asked(one("underscores", json!({})), "/second/0/y", Nothing, json!("y")),
        // An array in a localized group in a row.
        asked(one("locals", json!({})), "/rows/0/inner_deep/0/word", json!("a"), Nothing),
        asked(one("locals", json!({})), "/rows/0/inner_kinds/0/value", json!("a"), Nothing),
        asked(find("locals", json!({ "sort": "-tab.word" })), "/docs/0/id", json!(3), json!(1)),
        asked(find("locals", json!({ "sort": "-a__b" })), "/docs/0/id", json!(3), json!(1)),
        // Blocks in something localized: those of every locale.
        asked(
            find("locals", json!({ "where": { "tab.layout.said": { "equals": "only en" } }, "locale": "es" })),
            "/totalDocs",
            json!(3),
            json!(0),
        ),
        asked(
            find("constructors", json!({ "select": { "word": true } })),
            "/docs/0/constructor",
            json!("built"),
            Nothing,
        ),
        // A join on a relationship in rows, and on a localized one.
        asked(joins(json!({})), "/docs/0/ofRows/docs", json!([1, 1]), json!([1])),
        asked(find("parents", json!({ "locale": "all" })), "/docs/0/local/es/docs", json!([]), json!([2, 1])),
        asked(joins(json!({ "local": { "count": true } })), "/docs/0/local/totalDocs", Nothing, json!(6)),
        asked(joins(json!({ "all": { "page": 3 } })), "/docs/0/all/docs", json!([1]), json!([2, 1])),
        // What is asked of join fields, it passes over in drafts.
        asked(drafts(json!({ "all": { "limit": 1 } })), "/docs/0/all/docs", json!([6, 5]), json!([6])),
        asked(
            drafts(json!({ "all": { "where": { "id": { "less_than": 3 } } } })),
            "/docs/0/all/docs",
            json!([6, 5]),
            json!([2, 1]),
        ),
        asked(drafts(json!({ "all": false })), "/docs/0/all/docs", json!([6, 5]), Nothing),
        asked(drafts(json!({ "all": { "count": true } })), "/docs/0/all/totalDocs", Nothing, json!(6)),
        // The id of a version is not the document's.
        asked(
            drafts(json!({})),
            "/docs/0/several/docs",
            json!([]),
            json!([{ "relationTo": "kids", "value": 6 }, { "relationTo": "kids", "value": 5 }]),
        ),
        // Blocks that share a table: no lists of the first, and columns of the first in the second.
        asked(one("shared", json!({})), "/layout/0/kinds", Nothing, json!(["b"])),
        asked(one("shared", json!({})), "/layout/1/inside/0/said", Value::Null, Nothing),
        // A path into the JSON of a group in a block.
        asked(
            find("json", json!({ "where": { "layout.inner.data.color": { "equals": "red" } } })),
            "/totalDocs",
            json!(0),
            json!(1),
        ),
        asked(
            find("json", json!({ "where": { "layout.inner.data": { "exists": true } } })),
            "/totalDocs",
            json!(0),
            json!(1),
        ),
        // Options in a localized group are not found where something is selected.
        asked(one("selected", json!({ "select": { "local": true } })), "/local/kinds", json!(["b"]), json!(["a"])),
        // Nothing but what is in groups of rows, where a field is left out.
        asked(one("selected", json!({ "select": { "word": false } })), "/rows/0/label", Nothing, json!("here")),
        // A localized text within a text that is `null`, in all locales.
        asked(one("texts", json!({ "locale": "all" })), "/text/root/children/0/fields/body", Nothing, Value::Null),
        // An id that no document can have, which PostgreSQL does not take.
        asked(
            one("texts", json!({ "id": 2, "depth": 1 })),
            "/text/root/children/0/value",
            if dialect == Dialect::Sqlite { Shown(Some(Value::Null)) } else { Shown(None) },
            Value::Null,
        ),
        // Two relationships to one collection.
        asked(
            find("pairs", json!({ "where": { "one.word": { "equals": "red" }, "two.word": { "equals": "blue" } } })),
            "/totalDocs",
            json!(0),
            json!(1),
        ),
        asked(
            find("pairs", json!({ "where": { "one.data.size": { "equals": 1 }, "two.data.size": { "equals": 2 } } })),
            "/totalDocs",
            Nothing,
            json!(1),
        ),
        // A collection with a trash and without timestamps.
        asked(find("binned", json!({})), "/totalDocs", Nothing, json!(1)),
    ];
    if dialect == Dialect::Sqlite {
        // A number within JSON is another one than itself.
        let other = find("numbers", json!({ "where": { "data.size": { "not_equals": 2 } } }));
        table.push(asked(other, "/totalDocs", json!(2), json!(1)));
    }
    table
}

fn with(mut question: Value, rest: Value) -> Value {
    if let (Value::Object(question), Value::Object(rest)) = (&mut question, rest) {
        question.extend(rest);
    }
    question
}

fn check(dialect: Dialect, url: &str) {
    let mut world = World::new(url, CONFIG);
    world.salon.write("defects.mts", FILL);
    let table = table(dialect);
    let questions: Vec<Value> = table.iter().map(|asked| asked.question.clone()).collect();
    assert_eq!(world.payload(&[], Some("defects.mts")), [] as [Value; 0], "the database is filled");
    let answers = world.payload(&questions, None);
    let mut wrong = Vec::new();
    for (Asked { question, place, payload, ours }, theirs) in table.iter().zip(&answers) {
        let answer = world.ours(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        for (who, found, expected) in [("Payload", &theirs["answer"], payload), ("we", &answer, ours)] {
            if found.pointer(place) != expected.as_ref() {
                wrong
                    .push(format!("{who}: {question} {place}: not {expected:?}\n    {found}\n    {}", theirs["error"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn defects_of_payload_s_answers_on_sqlite() {
    check(Dialect::Sqlite, "file:defects.db");
}

#[test]
fn defects_of_payload_s_answers_on_postgres() {
    let database = Postgres::shared().database();
    check(Dialect::Postgres, database.url());
}
