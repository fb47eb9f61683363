//! Statements that cannot run in a transaction: outside, in their place, and never twice.

use payload_sync::Fault;
use payload_sync::migrate::{Error, Options};

use crate::world::World;

const NAME: &str = "99990101_000000_parts";

/// Creates the table in one transaction, makes the index outside, fills the rest in another.
const STATEMENTS: [&str; 5] = [
    "CREATE TABLE wide (id integer, code integer);",
    "INSERT INTO wide VALUES (1, 1), (2, 1);",
    "CREATE UNIQUE INDEX CONCURRENTLY wide_code ON wide (code);",
    "CREATE INDEX CONCURRENTLY wide_id ON wide (id);",
    "INSERT INTO wide VALUES (3, 3);",
];

async fn journal(world: &World) -> String {
    world.value("SELECT done || ' ' || started FROM payload_sync.migration_journal").await
}

async fn applied(world: &World) -> bool {
    world.ledger().await.iter().any(|row| row.starts_with(NAME))
}

#[tokio::test]
async fn a_statement_outside_fails_and_the_rerun_goes_on_there() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    world.write_migration(NAME, &STATEMENTS, &["DROP INDEX CONCURRENTLY wide_id;", "DROP TABLE wide;"]);
    // Two rows have the same code.
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    let Error::Stopped { done: 2, of: 5, .. } = error else { panic!("{error:?}") };
    assert_eq!(error.code(), "migration-stopped");
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("`{NAME}` stopped at its statement 3 of 5: could not create unique index")),
        "{text}"
    );
    assert_eq!(error.place().unwrap().line, Some(6));
    let hint = error.hint().unwrap();
    assert!(
        hint.contains(
            "the 2 statements before it are done and stay: mend it, and `payload-sync migrate` goes on there"
        ),
        "{hint}"
    );
    assert!(!applied(&world).await);
    assert_eq!(journal(&world).await, "2 0");
    // The invalid index that PostgreSQL leaves is gone.
    assert_eq!(world.value("SELECT count(*) FROM pg_class WHERE relname = 'wide_code'").await, "0");

    // What is done must not be changed; what is to come may be.
    world.write_migration(NAME, &["CREATE TABLE other (id integer);", STATEMENTS[1], STATEMENTS[2]], &["SELECT 1;"]);
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "migration-begun-otherwise");
    assert_eq!(
        error.to_string(),
        format!("`{NAME}` was begun, and its first 2 statements, which are done, were changed since")
    );
    let mut mended = STATEMENTS;
    mended[2] = "CREATE INDEX CONCURRENTLY wide_code ON wide (code);";
    world.write_migration(NAME, &mended, &["DROP INDEX CONCURRENTLY wide_id;", "DROP TABLE wide;"]);
    assert_eq!(world.migrate().await.applied.len(), 1);
    assert_eq!(world.warnings("migration-resumed").len(), 1);
    assert_eq!(world.value("SELECT count(*) FROM wide").await, "3");
    let valid = "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname LIKE 'wide_%' AND i.indisvalid";
    assert_eq!(world.value(valid).await, "2");
    assert!(applied(&world).await);
    assert_eq!(journal(&world).await, "");

    // And back.
    assert_eq!(world.down().await.reverted.len(), 1);
    assert!(!applied(&world).await);
    assert_eq!(world.value("SELECT count(*) FROM pg_class WHERE relname LIKE 'wide%'").await, "0");
}

/// A killed run may have left an index half made, or made it whole without anybody hearing of it.
#[tokio::test]
async fn an_interrupted_index_is_made_anew_or_found_done() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    world.write_migration(NAME, &STATEMENTS, &["DROP TABLE wide;"]);
    world.try_migrate(Options::default()).await.unwrap_err();
    // As the killed run left it: the statement was sent, its index is there and invalid.
    world.database().await.query(STATEMENTS[2], &[]).await.unwrap_err();
    world.sql("UPDATE payload_sync.migration_journal SET started = 1").await;
    world.sql("DELETE FROM wide WHERE id = 2").await;
    let before = world.value("SELECT 'wide_code'::regclass::oid").await;
    world.migrate().await;
    assert_ne!(world.value("SELECT 'wide_code'::regclass::oid").await, before);
    assert_eq!(world.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'wide_code'::regclass").await, "t");

    // The other way: all was done but for taking it down.
    world.down().await;
    let mut failing = STATEMENTS;
    failing[2] = "CREATE INDEX CONCURRENTLY wide_code ON wide (nonsense);";
    world.write_migration(NAME, &failing, &["DROP TABLE wide;"]);
    world.try_migrate(Options::default()).await.unwrap_err();
    world.write_migration(NAME, &STATEMENTS, &["DROP TABLE wide;"]);
    world.sql("DELETE FROM wide WHERE id = 2").await;
    world.sql(STATEMENTS[2]).await;
    world.sql("UPDATE payload_sync.migration_journal SET started = 1").await;
    let before = world.value("SELECT 'wide_code'::regclass::oid").await;
    world.migrate().await;
    assert_eq!(world.value("SELECT 'wide_code'::regclass::oid").await, before);
}

#[tokio::test]
async fn a_new_value_of_an_enum_is_used_in_the_same_file() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    world.write_migration(
        NAME,
        &[
            "CREATE TYPE mood AS ENUM ('good');",
            "CREATE TABLE moods (mood mood);",
            "ALTER TYPE mood ADD VALUE 'bad';",
            "INSERT INTO moods VALUES ('bad');",
            "VACUUM moods;",
        ],
        &["DROP TABLE moods;", "DROP TYPE mood;"],
    );
    assert_eq!(world.migrate().await.applied.len(), 1);
    assert_eq!(world.value("SELECT mood FROM moods").await, "bad");
    world.down().await;
}

#[tokio::test]
async fn a_vacuum_on_sqlite_runs_outside() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.write_migration(
        NAME,
        &["CREATE TABLE one (id integer);", "VACUUM;", "INSERT INTO one VALUES (nonsense);"],
        &["DROP TABLE one;"],
    );
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    let Error::Stopped { done: 2, of: 3, .. } = error else { panic!("{error:?}") };
    world.write_migration(
        NAME,
        &["CREATE TABLE one (id integer);", "VACUUM;", "INSERT INTO one VALUES (1);"],
        &["DROP TABLE one;"],
    );
    world.migrate().await;
    assert_eq!(world.value("SELECT count(*) FROM one").await, "1");
    assert!(applied(&world).await);
}
