//! An edited, missing or late migration is named before anything runs.

use payload_sync::migrate::{Allow, Options};
use payload_sync::{Class, Fault};

use crate::world::{World, done};

const FIRST: &str = "99990101_000000_first";
const SECOND: &str = "99990102_000000_second";
const THIRD: &str = "99990103_000000_third";

fn write(world: &World, name: &str, table: &str) {
    world.write_migration(name, &[&format!("CREATE TABLE {table} (id integer);")], &[&format!("DROP TABLE {table};")]);
}

fn allowing(allow: Allow) -> Options {
    Options { allow, ..Options::default() }
}

async fn parted(mut world: World) {
    world.create("initial").await;
    write(&world, FIRST, "one");
    write(&world, SECOND, "two");
    world.migrate().await;

    // Edited: with something to apply and without.
    let path = format!("src/migrations/{FIRST}.ts");
    let before = world.salon.read(&path);
    world.salon.write(&path, &before.replace("DROP TABLE one", "DROP TABLE IF EXISTS one").replace('\n', "\r\n"));
    world.migrate().await;
    write(&world, FIRST, "other");
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-edited", Class::Refused));
    assert_eq!(error.to_string(), format!("`{FIRST}` was edited after it was applied"));
    assert!(error.place().unwrap().file.ends_with(format!("{FIRST}.ts")));
    assert!(error.hint().unwrap().contains("--allow-edited"), "{:?}", error.hint());
    assert_eq!(world.status().await.edited, [FIRST]);
    write(&world, SECOND, "other2");
    write(&world, THIRD, "three");
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.to_string(), format!("`{FIRST}` and `{SECOND}` were edited after they were applied"));
    let error = world.try_migrate(Options { dry_run: true, ..Options::default() }).await.unwrap_err();
    assert_eq!(error.code(), "migration-edited");
    assert_eq!(world.ledger().await.len(), 3);
    // Told to, it goes on, and takes the files for what was applied.
    let allowed = done(world.try_migrate(allowing(Allow { edited: true, ..Allow::default() })).await);
    assert_eq!(allowed.applied.len(), 1);
    assert_eq!(world.warnings("migration-edited").len(), 2);
    world.migrate().await;

    // Missing: no reason to stop with nothing to apply, as for an older release beside a newer database.
    std::fs::remove_file(world.salon.path().join(format!("src/migrations/{SECOND}.ts"))).unwrap();
    world.migrate().await;
    assert_eq!(world.warnings("migration-file-missing").len(), 1);
    write(&world, "99990104_000000_fourth", "four");
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-files-missing", Class::Refused));
    let text = error.to_string();
    assert!(text.starts_with(&format!("`{SECOND}` is applied, and its file is not in ")), "{text}");
    assert!(text.ends_with("src/migrations"), "{text}");
    assert!(error.hint().unwrap().contains("--allow-missing"), "{:?}", error.hint());
    done(world.try_migrate(allowing(Allow { missing: true, ..Allow::default() })).await);
    write(&world, SECOND, "other2");

    // Late.
    write(&world, "99990102_500000_late", "late");
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-out-of-order", Class::Refused));
    assert_eq!(error.to_string(), "`99990102_500000_late` is not applied, and a later migration is");
    assert!(error.place().unwrap().file.ends_with("99990102_500000_late.ts"));
    assert_eq!(error.hint().as_deref(), Some("if its order does not matter: --allow-out-of-order"));
    let late = done(world.try_migrate(allowing(Allow { out_of_order: true, ..Allow::default() })).await);
    assert_eq!(late.applied.len(), 1);
}

#[tokio::test]
async fn what_parted_is_named_on_postgres() {
    parted(World::postgres()).await;
}

#[tokio::test]
async fn what_parted_is_named_on_sqlite() {
    parted(World::sqlite()).await;
}

/// What another program applied is taken as it is when it is first seen; what it takes back and applies anew is its own.
async fn by_another_program(mut world: World) {
    world.create("initial").await;
    world.migrate().await;
    write(&world, FIRST, "one");
    world.sql("CREATE TABLE one (id integer)").await;
    world.database().await.insert_ledger(None, FIRST, 2).await.unwrap();
    world.migrate().await;
    write(&world, FIRST, "other");
    assert_eq!(world.try_migrate(Options::default()).await.unwrap_err().code(), "migration-edited");

    let row = world.database().await.ledger(None).await.unwrap().unwrap().pop().unwrap();
    world.database().await.delete_ledger(None, &row.id).await.unwrap();
    // The id may be given again; the time is another.
    let created = row.created_at.unwrap_or_default();
    world.database().await.insert_ledger(None, FIRST, 2).await.unwrap();
    while world.database().await.ledger(None).await.unwrap().unwrap().pop().unwrap().created_at.unwrap_or_default()
        == created
    {
        world
            .database()
            .await
            .script("UPDATE payload_migrations SET created_at = '2030-01-01T00:00:00.000Z' WHERE batch = 2")
            .await
            .unwrap();
    }
    world.migrate().await;
    write(&world, FIRST, "one");
    assert_eq!(world.try_migrate(Options::default()).await.unwrap_err().code(), "migration-edited");
}

#[tokio::test]
async fn what_another_program_applied_is_adopted_on_postgres() {
    by_another_program(World::postgres()).await;
}

#[tokio::test]
async fn what_another_program_applied_is_adopted_on_sqlite() {
    by_another_program(World::sqlite()).await;
}

/// A user without the right to a schema of payload-sync's own migrates all the same.
#[tokio::test]
async fn without_the_right_to_tables_of_its_own() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    let role = format!("limited_{}", std::process::id());
    world.database().await.script(&format!("DROP SCHEMA payload_sync CASCADE; CREATE ROLE {role} LOGIN; GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {role}; GRANT ALL ON SCHEMA public TO {role}")).await.unwrap();
    let url = world.salon.database_url().to_owned();
    world.salon.set_env("DATABASE_URL", &url.replace("postgres@", &format!("{role}@")));
    write(&world, FIRST, "one");
    assert_eq!(world.migrate().await.applied.len(), 1);
    write(&world, FIRST, "other");
    assert!(world.migrate().await.applied.is_empty());
    // But what has to be taken down statement by statement has nowhere to be.
    world.write_migration(SECOND, &["CREATE INDEX CONCURRENTLY late ON one (id);"], &["SELECT 1;"]);
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "migration-no-journal");
    assert!(error.hint().unwrap().contains("CREATE SCHEMA payload_sync"), "{:?}", error.hint());
    world.salon.set_env("DATABASE_URL", &url);
    world.database().await.script(&format!("DROP OWNED BY {role} CASCADE; DROP ROLE {role}")).await.unwrap();
}
