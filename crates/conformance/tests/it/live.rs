//! The oracle: what it answers, what it survives.

use std::path::{Path, PathBuf};

use payload_sync_conformance::{Oracle, Part, Wants, Workspace, compare, differences, ours};
use payload_sync_core::Dialect;

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

fn config(fields: &str) -> String {
    format!(
        "import {{ postgresAdapter }} from '@payloadcms/db-postgres'\n\
         import {{ buildConfig }} from 'payload'\n\
         export default buildConfig({{\n\
           collections: [{{ slug: 'posts', fields: [{fields}] }}],\n\
           db: postgresAdapter({{ pool: {{}} }}),\n\
           secret: process.env.PAYLOAD_SECRET as string,\n\
         }})\n"
    )
}

#[test]
fn a_change_of_a_config_is_the_same_here_and_there_and_an_error_ends_nothing() {
    let workspace = Workspace::new(&salon()).unwrap();
    let mut oracle = Oracle::start(&salon()).unwrap();
    let broken = workspace.case("broken", &[("config.ts", "throw new Error('no config today')")]).unwrap();
    let exits = workspace.case("exits", &[("config.ts", "process.exit(3)")]).unwrap();
    let ends = workspace.case("ends", &[("config.ts", "process.reallyExit(4)")]).unwrap();
    let next = config("{ name: 'title', type: 'text', required: true }, { name: 'tags', type: 'text', hasMany: true }");
    let previous = config("{ name: 'title', type: 'text' }, { name: 'kind', type: 'select', options: ['a', 'b'] }");
    let good = workspace.case("good", &[("config.ts", &next), ("previous.ts", &previous)]).unwrap();
    for dialect in [Dialect::Postgres, Dialect::Sqlite] {
        for (case, expected) in [(&broken, "no config today"), (&exits, "process.exit(3)"), (&ends, "Node ended")] {
            let error = compare(&mut oracle, case, dialect).unwrap_err().to_string();
            assert!(error.contains(expected), "{}: {error}", case.name);
        }
        let found = compare(&mut oracle, &good, dialect).unwrap();
        assert_eq!(found, [], "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }

    // What differs is found.
    let made = oracle.make(&good, Dialect::Postgres, Wants::ALL).unwrap();
    assert!(made.db_schema.as_ref().is_some_and(|text| text.contains("pgTable")));
    let mut other = good.clone();
    other.config =
        workspace.case("other", &[("config.ts", &config("{ name: 'title', type: 'text' }"))]).unwrap().config;
    let found = differences(&made, ours::make(&other, Dialect::Postgres, None), Dialect::Postgres);
    let parts: Vec<Part> = found.iter().map(|difference| difference.part).collect();
    assert_eq!(parts, [Part::Snapshot, Part::Up, Part::Down, Part::Migration, Part::Types, Part::DbSchema]);
    assert!(found[4].to_string().contains("-   tags?: string[] | null;"), "{}", found[4]);
}

#[test]
fn a_column_that_objects_have_comes_and_goes() {
    let workspace = Workspace::new(&salon()).unwrap();
    let mut oracle = Oracle::start(&salon()).unwrap();
    let with = config("{ name: 'title', type: 'text' }, { name: 'constructor', type: 'text' }");
    let without = config("{ name: 'title', type: 'text' }");
    let comes = workspace.case("comes", &[("config.ts", &with), ("previous.ts", &without)]).unwrap();
    let goes = workspace.case("goes", &[("config.ts", &without), ("previous.ts", &with)]).unwrap();
    for dialect in [Dialect::Postgres, Dialect::Sqlite] {
        for (case, word) in [(&comes, "ADD"), (&goes, "DROP COLUMN")] {
            let error = oracle.make(case, dialect, &[Wants::Migration]).unwrap_err();
            assert!(error.message.contains("Unrecognized key(s) in object: '__old'"), "{}", error.message);
            let ours = ours::make(case, dialect, None).unwrap();
            let [statement] = ours.up.as_slice() else { panic!("{:?}", ours.up) };
            assert!(statement.contains(word) && statement.contains("constructor"), "{statement}");
        }
    }
}
