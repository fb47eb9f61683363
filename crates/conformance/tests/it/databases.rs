//! A database that Payload pushed, one made by our statements, and one that our migration has led there are the same.
//!
//! The whole corpus is `cargo xtask conformance --databases`; these are the cases with the most of a kind in them.

use std::path::{Path, PathBuf};

use payload_sync_conformance::databases::{self, Found};
use payload_sync_conformance::{Corpus, Oracle, Part, Workspace};
use payload_sync_core::Dialect;

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("models")
}

/// Every type of field, names past 63 bytes, defaults that quote, what schema hooks declare, changes of types and
/// options.
const CASES: [&str; 6] =
    ["change-options", "change-schema-hooks", "change-types", "hostile-values", "leaves", "long-names"];

fn all_cases(dialect: Dialect) {
    let corpus = Corpus::open(&salon()).unwrap();
    let mut oracle = Oracle::start(&salon()).unwrap();
    let mut refused = Vec::new();
    for name in CASES {
        let case = corpus.case(name).unwrap();
        let found = databases::compare(&mut oracle, &case, dialect, Some(&cache())).unwrap();
        let said: Vec<String> = found.differences.iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{name} ({dialect}): {}", said.join("\n"));
        refused.extend(found.refused.map(|why| (name, why)));
    }
    // Payload's push fails on an apostrophe in a JSON default; ours does not, and has nothing left to do afterwards.
    let [("hostile-values", why)] = refused.as_slice() else { panic!("{refused:?}") };
    assert!(why.starts_with("Payload's push fails, ours works (json-default"), "{why}");
}

#[test]
fn what_payload_pushes_is_what_our_statements_make_on_postgres() {
    all_cases(Dialect::Postgres);
}

#[test]
fn what_payload_pushes_is_what_our_statements_make_on_sqlite() {
    all_cases(Dialect::Sqlite);
}

#[test]
fn a_push_that_fails_is_told_as_what_it_is() {
    let workspace = Workspace::new(&salon()).unwrap();
    let mut oracle = Oracle::start(&salon()).unwrap();
    let config = |fields: &str| {
        format!(
            "import {{ sqliteAdapter }} from '@payloadcms/db-sqlite'\n\
             import {{ buildConfig }} from 'payload'\n\
             export default buildConfig({{\n\
               collections: [{{ slug: 'posts', fields: [{fields}] }}],\n\
               db: sqliteAdapter({{ client: {{ url: ':memory:' }} }}),\n\
               secret: process.env.PAYLOAD_SECRET as string,\n\
             }})\n"
        )
    };
    let bad = config("{ name: 'data', type: 'json', defaultValue: { it: \"it's\" } }");
    let good = config("{ name: 'data', type: 'json' }");
    let says = |text: &str| format!("{{ \"sqlite\": {{ \"payload\": \"{text}\", \"why\": \"known\" }} }}");
    let mut compare = |name: &str, config: &str, says: Option<&str>| -> Found {
        let mut files = vec![("config.ts", config)];
        files.extend(says.map(|says| ("push.json", says)));
        let case = workspace.case(name, &files).unwrap();
        databases::compare(&mut oracle, &case, Dialect::Sqlite, Some(&cache())).unwrap()
    };

    assert_eq!(compare("good", &good, None), Found::default());
    let known = compare("known", &bad, Some(&says("near \\\"s\\\"")));
    assert_eq!(known.differences, []);
    assert!(known.refused.is_some_and(|why| why.contains("ours works (known)")));
    // Nobody knew; it is another error; it works after all: all three are differences.
    for (name, config, says) in [
        ("unknown", &bad, None),
        ("another", &bad, Some(says("no such table"))),
        ("outdated", &good, Some(says("near"))),
    ] {
        let found = compare(name, config, says.as_deref());
        let parts: Vec<Part> = found.differences.iter().map(|difference| difference.part).collect();
        assert_eq!((parts, found.refused), (vec![Part::Database], None), "{name}");
    }
}
