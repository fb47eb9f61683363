//! Migration files: text equal to Payload's, read back to SQL.

use payload_sync_core::Dialect;
use payload_sync_core::migration::{MigrationBody, Statement, parse_file, render_file, render_index};

use crate::common::{DIALECTS, salon_migration};

fn sql(text: &str) -> (Vec<Statement>, Vec<Statement>) {
    match parse_file(text) {
        MigrationBody::Sql { up, down } => (up, down),
        MigrationBody::Code => panic!("this is plain SQL:\n{text}"),
    }
}

fn texts(statements: &[Statement]) -> Vec<&str> {
    statements.iter().map(|statement| statement.text.as_str()).collect()
}

#[test]
fn the_salon_s_migration_can_be_read() {
    for (dialect, up_count, down_count) in [(Dialect::Postgres, 435, 100), (Dialect::Sqlite, 313, 86)] {
        let file = salon_migration(dialect);
        let (up, down) = sql(file);
        assert_eq!((up.len(), down.len()), (up_count, down_count));
        let lines: Vec<&str> = file.lines().collect();
        for statement in up.iter().chain(&down) {
            let first = statement.text.lines().next().unwrap().replace('`', "\\`");
            assert!(lines[statement.line - 1].contains(&first), "line {}: {first}", statement.line);
        }
    }
}

#[test]
fn a_blank_migration_has_no_statements() {
    for dialect in DIALECTS {
        let file = render_file::<&str, &str>("@payloadcms/db-postgres", &[], &[], dialect);
        assert!(file.contains(": Promise<void> {\n    // Migration code\n}\n"));
        assert_eq!(sql(&file), (vec![], vec![]));
    }
}

#[test]
fn what_is_special_in_a_template_literal_is_escaped_and_read_back() {
    let value = "'a`b\\n${c} \\${d}\n  e\r\nf'";
    let postgres = [format!("ALTER TABLE \"t\" ALTER COLUMN \"c\" SET DEFAULT {value};"), "SELECT $$`$$;".to_owned()];
    let file = render_file("@payloadcms/db-postgres", &postgres, &["SELECT 1;"], Dialect::Postgres);
    assert_eq!(texts(&sql(&file).0), postgres);
    let sqlite = [format!("ALTER TABLE `t` ADD `c` text DEFAULT {value};"), "DROP TABLE `a${b}`;".to_owned()];
    let file = render_file("@payloadcms/db-sqlite", &sqlite, &["SELECT 1;"], Dialect::Sqlite);
    assert_eq!(texts(&sql(&file).0), sqlite);
    assert!(file.contains("DROP TABLE \\`a\\${b}\\`;"));
}

#[test]
fn other_ways_to_write_plain_sql_are_read() {
    let esm = "
        // a comment
        import type { MigrateUpArgs } from '@payloadcms/db-postgres';
        import { type MigrateDownArgs, sql } from \"@payloadcms/db-postgres\";
        /* another; { */
        export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
          await db.execute(sql`SELECT 1; SELECT ';'`);
        };
        export async function down({ db, req }) { await db.execute(sql`SELECT 3`,) }";
    let (up, down) = sql(esm);
    assert_eq!((texts(&up), texts(&down)), (vec!["SELECT 1;", "SELECT ';'"], vec!["SELECT 3"]));
    assert_eq!(up[1].line, 7);

    let compiled = r#""use strict";
        Object.defineProperty(exports, "__esModule", { value: true });
        exports.up = up;
        exports.down = exports.other = void 0;
        const db_postgres_1 = require("@payloadcms/db-postgres");
        async function up({ db, payload, req }) {
            await db.execute((0, db_postgres_1.sql) `
          SELECT 1;`);
        }
        exports.down = async function ({ db }) { await db.execute(db_postgres_1.sql`SELECT 2`); };"#;
    let (up, down) = sql(compiled);
    assert_eq!((up[0].line, texts(&up), texts(&down)), (8, vec!["SELECT 1;"], vec!["SELECT 2"]));

    let common = "const { sql } = require('@payloadcms/db-sqlite')
        async function up({ db }) { await db.run(sql`SELECT 1`); await db.run(sql`SELECT \\`a\\` FROM b`) }
        async function down() {}
        module.exports = { up, down }";
    assert_eq!(texts(&sql(common).0), ["SELECT 1", "SELECT `a` FROM b"]);
    let windows = esm.replace('\n', "\r\n");
    assert_eq!(sql(&windows).0[1].line, 7);
}

#[test]
fn everything_else_is_code() {
    let plain = |up: &str| {
        format!(
            "import {{ sql }} from '@payloadcms/db-postgres'\nexport async function up({{ db, payload, req }}) {{ {up} }}\n\
             export async function down() {{}}"
        )
    };
    assert!(matches!(parse_file(&plain("await db.execute(sql`SELECT 1`)")), MigrationBody::Sql { .. }));
    for code in [
        "await db.execute(sql`SELECT ${1}`)",
        "await payload.find({ collection: 'users' })",
        "const a = 1; await db.execute(sql`SELECT 1`)",
        "if (true) { await db.execute(sql`SELECT 1`) }",
        "db.execute(sql`SELECT 1`)",
        "await db.execute('SELECT 1')",
        "await db.execute(sql.raw(`SELECT 1`))",
        "await db.run(sql`SELECT 1; SELECT 2`)",
        "await db.execute(sql`SELECT '\\u{d800}'`)",
        "await db.execute(sql`unclosed",
    ] {
        assert_eq!(parse_file(&plain(code)), MigrationBody::Code, "{code}");
    }
    for file in [
        "",
        "export async function up({ db }) {}",
        "import { sql } from './mine'\nexport async function up() {}\nexport async function down() {}",
        "import x from 'x'\nexport async function up() {}\nexport async function down() {}",
        "export async function up({ db: d }) {}\nexport async function down() {}",
        "export async function up() {}\nexport async function up() {}\nexport async function down() {}",
        "const sql = String.raw\nexport async function up() {}\nexport async function down() {}",
        "export default { up: async () => {}, down: async () => {} }",
    ] {
        assert_eq!(parse_file(file), MigrationBody::Code, "{file}");
    }
}

#[test]
fn the_index_is_payload_s() {
    let files = ["index.ts", "20260102_b.ts", "20260101_a.ts", "20260101_a.json"];
    assert_eq!(
        render_index(&files, false),
        "import * as migration_20260101_a from './20260101_a';\n\
         import * as migration_20260102_b from './20260102_b';\n\nexport const migrations = [\n  {\n    \
         up: migration_20260101_a.up,\n    down: migration_20260101_a.down,\n    name: '20260101_a',\n  },\n  {\n    \
         up: migration_20260102_b.up,\n    down: migration_20260102_b.down,\n    name: '20260102_b'\n  },\n];\n"
    );
    assert!(render_index(&files, true).contains("from './20260102_b.js';"));
    let real = include_str!("../golden/index.ts");
    assert_eq!(render_index(&["20261122_161511_initial.ts"], false), real);
}
