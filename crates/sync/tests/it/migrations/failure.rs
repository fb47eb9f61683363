//! What fails leaves nothing behind and says where it was.

use std::time::Duration;

use payload_sync::migrate::{Error, Options, Timeouts};
use payload_sync::{Event, Fault, Outcome};

use crate::world::{World, done};

const GOOD: &str = "export async function up({ db }) {\n  await db.RUN(sql`CREATE TABLE one (id integer);`)\n}\n\
     export async function down({ db }) {\n  await db.RUN(sql`DROP TABLE one;`)\n}\n";
const BAD: &str = "export async function up({ db }) {\n  await db.RUN(sql`CREATE TABLE two (id integer);`)\n\
     await db.RUN(sql`INSERT INTO two\n    VALUES (1),\n  (nonsense);`)\n}\nexport async function down({ db }) {\n  await db.RUN(sql`DROP TABLE two;`)\n}\n";

fn write(world: &World, name: &str, text: &str, package: &str, run: &str) {
    let text = format!("import {{ sql }} from '{package}'\n{}", text.replace("RUN", run));
    world.salon.write(&format!("src/migrations/{name}.ts"), &text);
}

async fn failing(mut world: World, package: &str, run: &str) {
    world.create("initial").await;
    world.migrate().await;
    let initial = world.ledger().await;
    write(&world, "99990101_000000_good", GOOD, package, run);
    write(&world, "99990102_000000_bad", BAD, package, run);
    write(&world, "99990103_000000_after", &GOOD.replace("one", "three"), package, run);
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert!(matches!(error, Error::Statement { .. }), "{error}");
    assert_eq!(error.code(), "migration-statement-failed");
    let place = error.place().unwrap();
    assert!(place.file.ends_with("99990102_000000_bad.ts"));
    assert_eq!(place.line, Some(6), "where `nonsense` is: {error}");
    assert!(error.to_string().contains("nonsense"), "{error}");
    assert!(error.hint().unwrap().contains("INSERT INTO two VALUES (1), (nonsense);"));
    // The one before stays, the failing one left nothing, the one after did not run.
    let mut expected = initial.clone();
    expected.push("99990101_000000_good (2)".into());
    assert_eq!(world.ledger().await, expected);
    world.sql("SELECT * FROM one").await;
    for table in ["two", "three"] {
        let sql = format!("SELECT * FROM {table}");
        world.database().await.query(&sql, &[]).await.unwrap_err();
    }
    // The lock is free again, and a mended file runs.
    write(&world, "99990102_000000_bad", &GOOD.replace("one", "two"), package, run);
    let report = done(world.try_migrate(Options { wait: Some(Duration::from_secs(5)), ..Options::default() }).await);
    assert_eq!((report.batch, report.applied.len()), (Some(3), 2));

    // Back again: a missing file stops before anything is taken back.
    std::fs::remove_file(world.salon.path().join("src/migrations/99990102_000000_bad.ts")).unwrap();
    let before = world.ledger().await;
    let project = world.project();
    let error = payload_sync::migrate_down::run(&project, Default::default(), &mut |_| {}).await.unwrap_err();
    assert_eq!(error.code(), "migration-file-missing");
    assert_eq!(world.ledger().await, before);
}

#[tokio::test]
async fn on_postgres() {
    failing(World::postgres(), "@payloadcms/db-postgres", "execute").await;
}

#[tokio::test]
async fn on_sqlite() {
    failing(World::sqlite(), "@payloadcms/db-sqlite", "run").await;
}

#[tokio::test]
async fn a_transaction_of_its_own_is_refused() {
    let mut world = World::sqlite();
    write(
        &world,
        "20260101_000000_own",
        &GOOD.replace("CREATE TABLE one (id integer);", "COMMIT;"),
        "@payloadcms/db-sqlite",
        "run",
    );
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.place().unwrap().line), ("migration-own-transaction", Some(3)));
}

/// Somebody reads or writes while the migration wants the table for itself.
async fn waits_for_a_lock(mut world: World, package: &str, run: &str) {
    world.create("initial").await;
    world.migrate().await;
    write(
        &world,
        "99990101_000000_later",
        &GOOD.replace("CREATE TABLE one (id integer);", "ALTER TABLE customers ADD COLUMN one integer;"),
        package,
        run,
    );
    let mut other = world.database().await;
    other.begin().await.unwrap();
    other.script("UPDATE payload_migrations SET batch = batch; UPDATE customers SET notes = notes").await.unwrap();
    let project = world.project();
    // The other lets go as soon as the migration has said that it waits: no clock decides.
    let waiting = tokio::sync::Notify::new();
    let mut listen = |event| {
        if let Event::Warning(warning) = event
            && warning.code == "waiting-for-lock"
        {
            waiting.notify_one();
        }
    };
    let (outcome, ()) = tokio::join!(payload_sync::migrate::run(&project, Options::default(), &mut listen), async {
        tokio::time::timeout(Duration::from_secs(60), waiting.notified()).await.expect("it says that it waits");
        other.commit().await.unwrap();
    });
    assert_eq!(done(outcome).applied.len(), 1);
    world.sql("SELECT one FROM customers").await;
}

#[tokio::test]
async fn a_lock_of_somebody_else_is_waited_for_on_postgres() {
    waits_for_a_lock(World::postgres(), "@payloadcms/db-postgres", "execute").await;
}

#[tokio::test]
async fn a_lock_of_somebody_else_is_waited_for_on_sqlite() {
    waits_for_a_lock(World::sqlite(), "@payloadcms/db-sqlite", "run").await;
}

/// Who is in the way is named, without the values of its statement; and when it stays, the migration gives up.
#[tokio::test]
async fn who_blocks_is_named() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    world.write_migration("99990101_000000_later", &["ALTER TABLE customers ADD COLUMN one integer;"], &["SELECT 1;"]);
    let mut other = world.database().await;
    other.begin().await.unwrap();
    other.script("UPDATE customers SET notes = 'se''cret' WHERE id = 42").await.unwrap();
    let timeouts = Timeouts { lock: Some(Duration::from_millis(200)), ..Timeouts::default() };
    let error = world.try_migrate(Options { timeouts, ..Options::default() }).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-blocked", payload_sync::Class::Failed));
    let text = error.to_string();
    assert!(
        text.starts_with("`99990101_000000_later` was taken back, because it did not get its locks in 10 tries: "),
        "{text}"
    );
    assert!(error.place().unwrap().file.ends_with("99990101_000000_later.ts"));
    let told = world.warnings("waiting-for-lock").join("\n") + &error.hint().unwrap();
    for expected in [
        "(payload-sync) holds, idle in transaction for ",
        ": UPDATE customers SET notes = … WHERE id = …",
        "--lock-timeout",
    ] {
        assert!(told.contains(expected), "{told}");
    }
    assert!(!told.contains("cret"), "{told}");
    other.rollback().await.unwrap();

    // A statement that takes too long is stopped by its own timeout.
    world.write_migration("99990101_000000_later", &["SELECT pg_sleep(3600);"], &["SELECT 1;"]);
    let timeouts = Timeouts { statement: Some(Duration::from_millis(100)), ..Timeouts::default() };
    let error = world.try_migrate(Options { timeouts, ..Options::default() }).await.unwrap_err();
    assert!(error.to_string().contains("statement timeout"), "{error}");
}

/// Nothing is committed by a run whose lock is gone.
#[tokio::test]
async fn a_lost_lock_ends_the_run() {
    let mut world = World::postgres();
    world.create("initial").await;
    world.migrate().await;
    let initial = world.ledger().await;
    let end = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = \
               (SELECT oid FROM pg_database WHERE datname = current_database());";
    let code = "99990102_000000_code";
    for (name, statement) in
        [("99990101_000000_ends", end), ("99990102_000000_plain", "CREATE TABLE two (id integer);")]
    {
        world.write_migration(name, &[statement], &["SELECT 1;"]);
    }
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "database-connection-lost", "{error}");
    // The one that ended it may have been asked before.
    let ledger = world.ledger().await;
    assert!(ledger.len() <= initial.len() + 1 && !ledger.iter().any(|row| row.contains("plain")), "{ledger:?}");
    assert!(world.database().await.query("SELECT * FROM two", &[]).await.is_err());

    // With code the lock is asked for first.
    std::fs::remove_file(world.salon.path().join("src/migrations/99990102_000000_plain.ts")).unwrap();
    let text = GOOD.replace("await db", "if (db) await db");
    write(&world, code, &text, "@payloadcms/db-postgres", "execute");
    world.write_migration("99990101_000001_ends", &[end], &["SELECT 1;"]);
    let error =
        world.try_migrate(Options { wait: Some(Duration::from_secs(5)), ..Options::default() }).await.unwrap_err();
    assert_eq!(error.code(), "database-connection-lost", "{error}");
    assert!(world.database().await.query("SELECT * FROM one", &[]).await.is_err());
}

async fn racing(mut world: World) {
    world.create("initial").await;
    let project = world.project();
    let options = || Options { wait: Some(Duration::from_secs(60)), ..Options::default() };
    let (mut one, mut two) = (|_| {}, |_| {});
    let (one, two) = tokio::join!(
        payload_sync::migrate::run(&project, options(), &mut one),
        payload_sync::migrate::run(&project, options(), &mut two),
    );
    let applied = |outcome| match outcome {
        Ok(Outcome::Done(report)) => {
            let report: payload_sync::migrate::Report = report;
            report.applied.len()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(applied(one) + applied(two), 1);
    assert_eq!(world.ledger().await.len(), 1);
}

#[tokio::test]
async fn two_runs_at_once_apply_it_once_on_postgres() {
    racing(World::postgres()).await;
}

#[tokio::test]
async fn two_runs_at_once_apply_it_once_on_sqlite() {
    racing(World::sqlite()).await;
}

#[tokio::test]
async fn a_rebuild_on_sqlite_keeps_the_rows_that_refer_to_it() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (id, name, email) VALUES (1, 'Ann', 'ann@example.com')").await;
    world
        .sql("INSERT INTO customers_sessions (_order, _parent_id, id, expires_at) VALUES (1, 1, 'x', '2027-01-01')")
        .await;
    // As Payload's own files rebuild: one pair of pragmas, which SQLite ignores in a transaction.
    let rebuild = "export async function up({ db }) {\n  await db.run(sql`PRAGMA foreign_keys=OFF;`)\n\
         await db.run(sql`CREATE TABLE __new AS SELECT * FROM customers;`)\n  await db.run(sql`PRAGMA foreign_keys=ON;`)\n\
         await db.run(sql`DROP TABLE customers;`)\n  await db.run(sql`ALTER TABLE __new RENAME TO customers;`)\n  EXTRA\n}\n\
         export async function down({ db }) {\n  await db.run(sql`SELECT 1;`)\n}\n";
    write(
        &world,
        "99990101_000000_loses",
        &rebuild.replace("EXTRA", "await db.run(sql`DELETE FROM customers;`)"),
        "@payloadcms/db-sqlite",
        "run",
    );
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    // The copy has no primary key, so SQLite itself refuses to check references to it; with one it would name the rows.
    assert!(matches!(error, Error::BrokenReferences { .. } | Error::Database(_)), "{error:?}");
    assert_eq!(world.value("SELECT count(*) FROM customers_sessions").await, "1");
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "1");
}
