//! Who writes a migration, who applies it, who takes it back and who tells how it stands: Payload or payload-sync, in
//! every mix. And what Payload's own commands get wrong there, done right.

use payload_sync::core::ledger::Standing;
use payload_sync::migrate::{Allow, Options};
use payload_sync::migrate_down;
use payload_sync_testkit::Payload;

use crate::world::{CUSTOMERS, NOTES, World, done};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Payload,
    We,
}

/// Payload's table of migrations: each name, and whether it ran.
fn payload_status(payload: &mut Payload, world: &World, expected: &[(&str, bool)]) {
    let text = payload.run(&world.salon, &["migrate:status"]).text();
    for (name, ran) in expected {
        let line = text.lines().find(|line| line.contains(name)).unwrap();
        assert!(line.contains(if *ran { "Yes" } else { "No" }), "{name}: {text}");
    }
}

async fn our_status(world: &mut World, expected: &[(&str, bool)]) {
    let status = world.status().await;
    for (name, ran) in expected {
        let one = status.migrations.iter().find(|one| one.name == *name).unwrap();
        let standing = if *ran { Standing::Applied } else { Standing::Pending };
        assert_eq!(one.standing, standing, "{name}: {status:?}");
    }
}

fn add(world: &World, field: &str) {
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: '{field}', type: 'text' }},\n    {NOTES}"));
}

async fn every_mix(mut world: World) {
    let base = world.create("initial").await.name.unwrap();
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    add(&world, "ours");
    let ours = world.create("ours").await.name.unwrap();
    add(&world, "theirs");
    // It loads the config here, which has both fields; what follows are its own commands in one process.
    let mut payload = Payload::default();
    let output = payload.run(&world.salon, &["migrate:create", "theirs"]);
    assert_eq!((output.code, world.files().len()), (Some(0), 6), "{}", output.text());
    let theirs = world.files().into_iter().find_map(|file| Some(file.strip_suffix("_theirs.ts")?.to_owned())).unwrap();
    let theirs = format!("{theirs}_theirs");
    assert!(theirs > ours, "{theirs} {ours}");

    // In this order each program sees what the other did at every step.
    for (applier, reverter) in
        [(Who::We, Who::Payload), (Who::Payload, Who::We), (Who::Payload, Who::Payload), (Who::We, Who::We)]
    {
        let told = format!("applied by {applier:?}, taken back by {reverter:?}");
        let up = [(base.as_str(), true), (ours.as_str(), true), (theirs.as_str(), true)];
        match applier {
            Who::We => assert_eq!(world.migrate().await.applied.len(), 2, "{told}"),
            Who::Payload => {
                let output = payload.run(&world.salon, &["migrate"]);
                assert_eq!(output.code, Some(0), "{told}: {}", output.text());
                assert!(output.text().contains(&format!("Migrated:  {theirs}")), "{told}: {}", output.text());
            }
        }
        assert_eq!(
            world.ledger().await,
            [format!("{base} (1)"), format!("{ours} (2)"), format!("{theirs} (2)")],
            "{told}"
        );
        our_status(&mut world, &up).await;
        payload_status(&mut payload, &world, &up);
        world.sql("SELECT ours, theirs FROM customers").await;
        let verified = payload_sync::status::run(&world.project(), &mut |_| {}).await.unwrap();
        assert_eq!(verified.pending().count(), 0, "{told}: {verified:?}");

        let down = [(base.as_str(), true), (ours.as_str(), false), (theirs.as_str(), false)];
        match reverter {
            Who::We => {
                let report = world.down().await;
                let names: Vec<&str> = report.reverted.iter().map(|one| one.name.as_str()).collect();
                assert_eq!(names, [theirs.as_str(), ours.as_str()], "{told}");
                assert!(report.verified.unwrap().clean(), "{told}");
            }
            Who::Payload => {
                let output = payload.run(&world.salon, &["migrate:down"]);
                assert_eq!(output.code, Some(0), "{told}: {}", output.text());
                assert!(output.text().contains(&format!("Migrated down:  {ours}")), "{told}: {}", output.text());
            }
        }
        assert_eq!(world.ledger().await, [format!("{base} (1)")], "{told}");
        our_status(&mut world, &down).await;
        payload_status(&mut payload, &world, &down);
        let mut database = world.database().await;
        for column in ["ours", "theirs"] {
            let sql = format!("SELECT {column} FROM customers");
            // SQLite takes an unknown name without quotes for an error, too.
            assert!(database.query(&sql, &[]).await.is_err(), "{told}: {column} is still there");
        }
        assert_eq!(world.value("SELECT count(*) FROM customers").await, "1", "{told}");
    }
}

#[tokio::test]
async fn every_mix_on_postgres() {
    every_mix(World::postgres()).await;
}

#[tokio::test]
async fn every_mix_on_sqlite() {
    every_mix(World::sqlite()).await;
}

/// Payload numbers a batch after the row with the greatest name, so a late file makes it give a number twice.
async fn no_batch_is_numbered_twice(mut world: World) {
    let table = |name: &str, table: &str| {
        world.write_migration(
            name,
            &[&format!("CREATE TABLE {table} (id integer);")],
            &[&format!("DROP TABLE {table};")],
        );
    };
    let all = Options { allow: Allow { out_of_order: true, ..Allow::default() }, ..Options::default() };
    world.write_migration(
        "20260101_000000_ledger",
        &[if world.salon.database_url().starts_with("postgres") {
            "CREATE TABLE payload_migrations (id serial PRIMARY KEY, name varchar, batch numeric, updated_at timestamp(3) \
             with time zone DEFAULT now() NOT NULL, created_at timestamp(3) with time zone DEFAULT now() NOT NULL);"
        } else {
            "CREATE TABLE payload_migrations (id integer PRIMARY KEY NOT NULL, name text, batch numeric, updated_at text \
             DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL, created_at text DEFAULT \
             (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL);"
        }],
        &["DROP TABLE payload_migrations;"],
    );
    table("20260109_000000_last", "last_one");
    done(world.try_migrate(all.clone()).await);
    let table = |name: &str, table: &str| {
        world.write_migration(
            name,
            &[&format!("CREATE TABLE {table} (id integer);")],
            &[&format!("DROP TABLE {table};")],
        );
    };
    table("20260102_000000_late", "late_one");
    done(world.try_migrate(all.clone()).await);
    world.write_migration(
        "20260103_000000_later",
        &["CREATE TABLE later_one (id integer);"],
        &["DROP TABLE later_one;"],
    );
    done(world.try_migrate(all).await);
    let ledger = world.ledger().await;
    assert_eq!(
        ledger,
        [
            "20260101_000000_ledger (1)",
            "20260109_000000_last (1)",
            "20260102_000000_late (2)",
            "20260103_000000_later (3)"
        ]
    );
    // One run is one way back.
    let names = |report: migrate_down::Report| report.reverted.into_iter().map(|one| one.name).collect::<Vec<_>>();
    assert_eq!(names(world.down().await), ["20260103_000000_later"]);
    assert_eq!(names(world.down().await), ["20260102_000000_late"]);
}

#[tokio::test]
async fn no_batch_is_numbered_twice_on_postgres() {
    no_batch_is_numbered_twice(World::postgres()).await;
}

#[tokio::test]
async fn no_batch_is_numbered_twice_on_sqlite() {
    no_batch_is_numbered_twice(World::sqlite()).await;
}

/// The way back of a new collection, as Payload writes it: a cascade takes along what a later statement drops by name.
#[tokio::test]
async fn what_a_cascade_took_is_no_error() {
    let mut world = World::postgres();
    let base = world.create("initial").await.name.unwrap();
    world.migrate().await;
    world.salon.edit(
        "src/payload.config.ts",
        "collections: [Users,",
        "collections: [{ slug: 'cats', fields: [{ name: 'name', type: 'text' }] }, Users,",
    );
    let mut payload = Payload::default();
    payload.run(&world.salon, &["migrate:create", "cats"]);
    let file = world.files().into_iter().find(|file| file.ends_with("_cats.ts")).unwrap();
    let text = world.salon.read(&format!("src/migrations/{file}"));
    let (_, down) = text.split_once("export async function down").unwrap();
    assert!(down.contains("DROP TABLE \"cats\" CASCADE;"), "{down}");
    assert!(down.contains("DROP CONSTRAINT \"payload_locked_documents_rels_cats_fk\";"), "{down}");
    world.migrate().await;
    // Payload itself cannot.
    let output = payload.run(&world.salon, &["migrate:down"]);
    assert_eq!(output.code, Some(1), "{}", output.text());
    assert!(output.text().contains("payload_locked_documents_rels_cats_fk"), "{}", output.text());
    assert_eq!(world.ledger().await.len(), 2);
    let report = world.down().await;
    assert!(report.verified.unwrap().clean());
    assert_eq!(world.ledger().await, [format!("{base} (1)")]);
    assert!(world.database().await.query("SELECT * FROM cats", &[]).await.is_err());
}
