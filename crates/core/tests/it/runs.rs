//! What is generated runs: random changes of random tables, there and back, on the real databases.

use payload_sync_core::diff::{Answers, Diff, diff};
use payload_sync_core::migration::{MigrationBody, parse_file, render_file};
use payload_sync_core::schema::{Column, Table};
use payload_sync_core::sql::{self, Fidelity};
use payload_sync_core::{Dialect, Schema, snapshot};
use payload_sync_testkit::Postgres;

use crate::case::{Case, setting};
use crate::common::DIALECTS;
use crate::sqlite::{catalog, connect, query, run, run_in_transaction};

/// The pairs of a run, each with its two diffs.
fn pairs(dialect: Dialect, default: u64) -> impl Iterator<Item = (Case, Diff, Diff)> {
    let start = setting("PAYLOAD_SYNC_FUZZ_SEED", 1);
    let pairs = setting("PAYLOAD_SYNC_FUZZ_PAIRS", default);
    (start..start + pairs).filter_map(move |seed| {
        let case = Case::new(dialect, seed);
        let (previous, next, answers) = case.schemas()?;
        let up = diff(&previous, &next, &answers).expect("one dialect");
        let down = diff(&next, &previous, &answers.reversed()).expect("one dialect");
        Some((case, up, down))
    })
}

fn initial(schema: &Schema) -> Vec<String> {
    let empty = Schema::empty(schema.dialect, schema.namespace.clone());
    sql::statements(&empty, schema, &Answers::all_new()).expect("one dialect")
}

/// A value that any column of this kind takes and keeps.
fn sample(column: &Column) -> &'static str {
    match column.type_name.as_str() {
        _ if column.primary_key || column.name.ends_with("_id") => "'1'",
        "integer" | "numeric" => "1",
        _ => "'x'",
    }
}

/// One row for each table: each refers to the others' only one.
fn fill(schema: &Schema) -> Vec<String> {
    let row = |table: &Table| {
        let names: Vec<String> = table.columns.keys().map(|name| format!("\"{name}\"")).collect();
        let values: Vec<&str> = table.columns.values().map(sample).collect();
        format!("INSERT INTO \"{}\" ({}) VALUES ({});", table.name, names.join(", "), values.join(", "))
    };
    schema.tables.values().map(row).collect()
}

/// What holds of every schema, whatever is in it.
#[test]
fn schemas_are_read_as_they_were_written_and_equal_themselves() {
    for dialect in DIALECTS {
        for (case, up, down) in pairs(dialect, 60) {
            for schema in [&up.next, &down.next] {
                let text = snapshot::render(schema, "0");
                assert_eq!(&snapshot::parse(&text).unwrap(), schema, "seed {}", case.seed);
                let same = diff(schema, schema, &Answers::default()).unwrap();
                assert!(same.is_empty() && same.hazards().is_empty(), "seed {}", case.seed);
                assert_eq!(sql::render(&same, Fidelity::Corrected), Vec::<String>::new());
                let file =
                    render_file("@payloadcms/db", &initial(schema), &sql::render(&up, Fidelity::Corrected), dialect);
                let MigrationBody::Sql { up: read, .. } = parse_file(&file.replace("/db'", "/db-x'")) else {
                    panic!("seed {}: what is written is plain SQL\n{file}", case.seed)
                };
                let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let read: Vec<String> = read.iter().map(|statement| plain(&statement.text)).collect();
                assert_eq!(read, initial(schema).iter().map(|sql| plain(sql)).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn sqlite_comes_to_the_next_schema_and_back() {
    let mut seen = 0;
    for (case, up, down) in pairs(Dialect::Sqlite, 60) {
        let expect = |schema: &Schema| {
            let fresh = connect();
            run(&fresh, &initial(schema)).unwrap();
            catalog(&fresh)
        };
        let previous = case.schemas().unwrap().0;
        let start = expect(&previous);
        let there = sql::render(&up, Fidelity::Corrected);
        let back = sql::render(&down, Fidelity::Corrected);
        for runner in [run::<String>, run_in_transaction::<String>] {
            let connection = connect();
            run(&connection, &initial(&previous)).unwrap();
            assert_eq!(catalog(&connection), start);
            let context =
                |error| panic!("seed {}: {error}\nup:\n{}\ndown:\n{}", case.seed, there.join("\n"), back.join("\n"));
            runner(&connection, &there).unwrap_or_else(context);
            assert_eq!(catalog(&connection), expect(&up.next), "seed {}\n{}", case.seed, there.join("\n"));
            runner(&connection, &back).unwrap_or_else(context);
            assert_eq!(catalog(&connection), start, "seed {}\n{}", case.seed, back.join("\n"));
        }
        seen += 1;
    }
    assert!(seen > 0);
}

/// Rows and the values of columns that stay are there afterwards, renamed or rebuilt.
#[test]
fn sqlite_keeps_the_data() {
    let mut seen = 0;
    for (case, up, _) in pairs(Dialect::Sqlite, 100) {
        if up.hazards().iter().any(|hazard| hazard.code.may_fail()) || !up.tables.dropped.is_empty() {
            continue;
        }
        let there = sql::render(&up, Fidelity::Corrected);
        for runner in [run::<String>, run_in_transaction::<String>] {
            let connection = connect();
            let previous = case.schemas().unwrap().0;
            run(&connection, &initial(&previous)).unwrap();
            run_in_transaction(&connection, &fill(&previous)).unwrap();
            runner(&connection, &there)
                .unwrap_or_else(|error| panic!("seed {}: {error}\n{}", case.seed, there.join("\n")));
            for table in up.previous.tables.values() {
                let kept = table.columns.values().filter(|column| {
                    up.next.tables[&table.name]
                        .columns
                        .get(&column.name)
                        .is_some_and(|next| next.type_name == column.type_name)
                });
                for column in kept {
                    let values = query(&connection, &format!("SELECT \"{}\" FROM \"{}\"", column.name, table.name));
                    let place = format!("seed {}: {}.{}\n{}", case.seed, table.name, column.name, there.join("\n"));
                    assert_eq!(values, [sample(column).trim_matches('\'')], "{place}");
                }
            }
        }
        seen += 1;
    }
    assert!(seen > 0);
}

/// Everything about a PostgreSQL schema but the order in which it was made.
const CATALOG: &str = r#"
SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
       CASE WHEN pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval%' THEN 'nextval' ELSE pg_get_expr(d.adbin, d.adrelid) END
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'SCHEMA'
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
 WHERE a.attnum > 0 AND NOT a.attisdropped ORDER BY 2, 3;
SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'SCHEMA' AND indexname NOT LIKE '%_pkey' ORDER BY 2;
SELECT 'key', conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
 WHERE connamespace = 'SCHEMA'::regnamespace AND contype = 'f' ORDER BY 2, 3;
SELECT 'enum', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_type t
  JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'SCHEMA'::regnamespace GROUP BY t.typname ORDER BY 2;
"#;

fn difference(ours: &str, expected: &str) -> String {
    let only = |a: &str, b: &str| {
        a.lines().filter(|line| !b.lines().any(|other| other == *line)).collect::<Vec<_>>().join("\n")
    };
    format!("is:\n{}\nshould be:\n{}", only(ours, expected), only(expected, ours))
}

#[test]
fn postgres_comes_to_the_next_schema_and_back() {
    let database = Postgres::shared().database();
    let mut seen = 0;
    for (case, up, down) in pairs(Dialect::Postgres, 20) {
        let previous = case.schemas().unwrap().0;
        let namespace = previous.namespace.clone().unwrap_or_else(|| "public".to_owned());
        // PostGIS may not be there; to the statements its type is one like another.
        let script = |statements: &[String]| {
            statements
                .join("\n")
                .replace("geometry(Point)", "uuid")
                .replace("'SRID=4326;POINT(1.5 -2)'", "gen_random_uuid()")
        };
        let fresh = format!("DROP SCHEMA IF EXISTS \"{namespace}\" CASCADE; CREATE SCHEMA \"{namespace}\";\n");
        let catalog = format!("\\echo ---\n{}", CATALOG.replace("SCHEMA", &namespace));
        let there = script(&sql::render(&up, Fidelity::Corrected));
        let back = script(&sql::render(&down, Fidelity::Corrected));
        let whole = format!(
            "SET client_min_messages = error;\n{fresh}{}\n{catalog}\n\\o /dev/null\nBEGIN;\n{there}\nCOMMIT;\n\\o\n{catalog}\n\\o /dev/null\nBEGIN;\n{back}\nCOMMIT;\n\\o\n{catalog}\n{fresh}{}\n{catalog}",
            script(&initial(&previous)),
            script(&initial(&up.next)),
        );
        let output = database.try_sql(&whole);
        let context = format!("seed {}\nup:\n{there}\ndown:\n{back}", case.seed);
        assert!(output.success(), "{}\n{context}", output.text());
        let states: Vec<&str> = output.stdout.split("---\n").skip(1).collect();
        let [start, arrived, returned, expected] = states.as_slice() else { panic!("{}", output.text()) };
        assert!(arrived == expected, "{}\n{context}", difference(arrived, expected));
        assert!(returned == start, "{}\n{context}", difference(returned, start));
        seen += 1;
    }
    assert!(seen > 0);
}
