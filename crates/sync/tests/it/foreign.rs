//! A database that Payload made and in which others live, too: no false difference.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

use payload_sync::{diff, push, status};

use crate::world::{World, done};

/// What other programs and their people have made around Payload's tables, and on them.
const POSTGRES: &[&str] = &[
    // Another schema with the same names, an inherited and a partitioned table.
    "CREATE SCHEMA archive",
    "CREATE TABLE archive.customers (id serial PRIMARY KEY, name varchar NOT NULL UNIQUE)",
    "CREATE INDEX customers_created_at_idx ON archive.customers (name)",
    "CREATE TABLE archive.payments (LIKE public.customers INCLUDING ALL)",
    "CREATE TABLE archive.customers_2025 () INHERITS (public.customers)",
    "CREATE TABLE archive.visits (id int, at date NOT NULL, customer int REFERENCES public.customers (id)) \
     PARTITION BY RANGE (at)",
    "CREATE TABLE archive.visits_2026 PARTITION OF archive.visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
    // What belongs to an extension, as PostGIS's tables do.
    "CREATE TABLE spatial_ref_sys (srid integer PRIMARY KEY, srtext varchar(2048) CHECK (srid > 0))",
    "ALTER EXTENSION plpgsql ADD TABLE spatial_ref_sys",
    "CREATE TYPE validity AS ENUM ('valid', 'invalid')",
    "ALTER EXTENSION plpgsql ADD TYPE validity",
    // Views, functions, triggers, sequences, types.
    "CREATE VIEW names AS SELECT id, name FROM customers",
    "CREATE MATERIALIZED VIEW counts AS SELECT count(*) FROM customers",
    "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "CREATE TRIGGER touched BEFORE UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION touch()",
    "CREATE SEQUENCE numbers",
    "CREATE DOMAIN positive AS integer CHECK (VALUE > 0)",
    // Indexes and constraints on Payload's own tables that no config can declare.
    "CREATE INDEX by_lower ON customers (lower(name))",
    "CREATE INDEX some_only ON customers (name) WHERE name <> ''",
    "CREATE INDEX hashed ON customers USING hash (name)",
    "CREATE UNIQUE INDEX name_and_lower ON customers (name, lower(name))",
    "ALTER TABLE customers ADD CONSTRAINT named CHECK (name <> 'nobody')",
    // The adapter's `tablesFilter` leaves these to others.
    "CREATE TABLE legacy_orders (id int PRIMARY KEY, at timestamptz DEFAULT now())",
];

const SQLITE: &[&str] = &[
    "CREATE VIEW names AS SELECT id, name FROM customers",
    "CREATE TRIGGER touched AFTER UPDATE ON customers BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE search_text USING fts5(body)",
    "CREATE INDEX by_lower ON customers (lower(name))",
    "CREATE INDEX some_only ON customers (name) WHERE name <> ''",
    "CREATE TABLE _litestream_seq (id integer)",
];

async fn others_live_here(mut world: World, statements: &[&str]) {
    // Payload's adapter of SQLite has no such option.
    let filter = "push: false, tablesFilter: ['!legacy_*'] })";
    world.salon.edit("src/lib/database.ts", "push: false })\n  if", &format!("{filter}\n  if"));
    world.salon.create_schema();
    let mut database = world.database().await;
    for statement in statements {
        database.script(statement).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
    }

    let options = || diff::Options { from: Some("database".into()), ..diff::Options::default() };
    let report = diff::run(&world.project(), options(), &mut |_| {}).await.unwrap();
    assert!(report.equal, "{:?}\n{}", report.changes, report.script());
    let report = status::run(&world.project(), &mut |_| {}).await.unwrap();
    assert!(report.differs.as_ref().is_some_and(|changes| changes.none), "{:?}", report.differs);
    let report = done(world.push(push::Options::default()).await);
    assert!(report.unchanged, "{:?}", report.statements);

    // What is Payload's is still seen among all that.
    database.script("ALTER TABLE customers DROP COLUMN notes").await.unwrap();
    let report = diff::run(&world.project(), options(), &mut |_| {}).await.unwrap();
    let [added] = report.sql.as_slice() else { panic!("{:?}", report.sql) };
    assert!(added.contains("ADD") && added.contains("notes"), "{added}");
}

#[tokio::test]
async fn others_live_in_a_postgres_database() {
    others_live_here(World::postgres(), POSTGRES).await;
}

#[tokio::test]
async fn others_live_in_a_sqlite_database() {
    others_live_here(World::sqlite(), SQLITE).await;
}
