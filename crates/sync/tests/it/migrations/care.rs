//! What goes back, or is thrown away, is backed up before and looked at afterwards.

use payload_sync::migrate::{BackupWanted, Care, Options, PUSHED};
use payload_sync::migrate_down::{self, ResetOptions};
use payload_sync::migrate_restore::{self, Method, RESTORE};
use payload_sync::{Answers, Question, migrate_fresh, push};

use crate::world::{CUSTOMERS, NOTES, World, done, questions};

fn yes() -> Answers {
    Answers { yes: true, ..Answers::default() }
}

fn shoes(world: &World) {
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
}

async fn down(world: &World, care: Care) -> migrate_down::Report {
    let options = migrate_down::Options { care, ..Default::default() };
    migrate_down::run(&world.project(), options, &mut |_| {}).await.unwrap()
}

async fn restore(world: &World, backup: Option<String>) {
    let options = migrate_restore::Options { name: Some(backup.unwrap()), answers: yes(), ..Default::default() };
    done(migrate_restore::run(&world.project(), options, &mut |_| {}).await);
}

const SHOES: &str = "SELECT shoe_size FROM customers";

async fn there_and_back(mut world: World, without_pg_dump: bool) {
    world.without_path = without_pg_dump;
    let first = world.create("initial").await.name.unwrap();
    world.migrate().await;
    shoes(&world);
    let second = world.create("shoes").await.name.unwrap();
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email, shoe_size) VALUES ('Ann', 'ann@example.com', 41)").await;

    // One step: what was in the column is in the backup, and the database is what the migration before says.
    let report = down(&world, Care::default()).await;
    let verified = report.verified.unwrap();
    assert!(verified.clean(), "{verified:?}");
    assert_eq!(verified.snapshot, Some(first.clone()));
    assert!(world.database().await.query(SHOES, &[]).await.is_err());
    restore(&world, report.backup).await;
    assert_eq!(world.value(SHOES).await, "41");
    assert_eq!(world.ledger().await, [format!("{first} (1)"), format!("{second} (2)")]);

    // What `down` forgets is named.
    let file = format!("src/migrations/{second}.ts");
    let good = world.salon.read(&file);
    let (head, _) = good.split_once("export async function down").unwrap();
    world
        .salon
        .write(&file, &format!("{head}export async function down({{ db }}: MigrateDownArgs): Promise<void> {{\n}}\n"));
    let always = Care { backup: BackupWanted::Always, ..Care::default() };
    let report = down(&world, always).await;
    let verified = report.verified.unwrap();
    assert_eq!(verified.left, ["column customers.shoe_size"]);
    assert!(!verified.clean() && verified.differences.is_empty(), "{verified:?}");
    restore(&world, report.backup).await;
    world.salon.write(&file, &good);

    // Everything back, and back from there.
    let options = ResetOptions { answers: yes(), ..Default::default() };
    let report = done(migrate_down::reset(&world.project(), options.clone(), &mut |_| {}).await);
    let verified = report.verified.unwrap();
    assert!(verified.clean() && verified.extra.is_empty() && verified.snapshot.is_none(), "{verified:?}");
    assert!(world.database().await.introspect(None).await.unwrap().is_empty());
    restore(&world, report.backup).await;
    assert_eq!(world.value(SHOES).await, "41");

    // Everything back and on again.
    let report = done(migrate_down::refresh(&world.project(), options, &mut |_| {}).await);
    let verified = report.verified.unwrap();
    assert!(verified.clean(), "{verified:?}");
    assert_eq!(verified.snapshot, Some(second.clone()));
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "0");
    restore(&world, report.backup).await;
    assert_eq!(world.value(SHOES).await, "41");

    // Thrown away.
    let fresh = async |care| {
        let options = migrate_fresh::Options { care, answers: yes(), ..Default::default() };
        done(migrate_fresh::run(&world.project(), options, &mut |_| {}).await)
    };
    let report = fresh(Care::default()).await;
    assert!(report.verified.unwrap().clean());
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "0");
    restore(&world, report.backup).await;
    assert_eq!(world.value(SHOES).await, "41");
    assert_eq!(world.ledger().await, [format!("{first} (1)"), format!("{second} (2)")]);

    // Unless somebody wants neither.
    let neither = Care { backup: BackupWanted::Never, no_verify: true, ..Care::default() };
    let made = migrate_restore::list(&world.project()).unwrap().len();
    let report = fresh(neither).await;
    assert_eq!((report.backup, report.verified), (None, None));
    let report = down(&world, neither).await;
    assert_eq!((report.backup, report.verified, report.reverted.len()), (None, None, 2));
    assert_eq!(migrate_restore::list(&world.project()).unwrap().len(), made);
}

#[tokio::test]
async fn there_and_back_on_postgres() {
    there_and_back(World::postgres(), false).await;
}

#[tokio::test]
async fn there_and_back_without_pg_dump() {
    there_and_back(World::postgres(), true).await;
}

#[tokio::test]
async fn there_and_back_on_sqlite() {
    there_and_back(World::sqlite(), false).await;
}

/// An archive is not a dump: what it lacks is said when it is made, in its manifest, and before it is restored.
#[tokio::test]
async fn what_an_archive_lacks_is_said_when_it_is_made() {
    let mut world = World::postgres();
    world.without_path = true;
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    world.salon.edit(CUSTOMERS, NOTES, "{ name: 'notes', virtual: true, type: 'textarea', ");
    let name = vec!["gone".into()];
    let options = payload_sync::migrate_create::Options { name, accept_drop: true, ..Default::default() };
    done(world.try_create(options).await);
    // Nothing that a schema does not have: nothing to say.
    let whole = world.migrate().await.backup.unwrap();
    assert_eq!(world.warnings("archive-incomplete"), [""; 0]);
    restore(&world, Some(whole)).await;
    world
        .database()
        .await
        .script(
            "CREATE VIEW emails AS SELECT email FROM customers; \
         CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; \
         CREATE TRIGGER loud BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION shout();",
        )
        .await
        .unwrap();
    let backup = world.migrate().await.backup.unwrap();
    let [told] = &world.warnings("archive-incomplete")[..] else { panic!("{:?}", world.events) };
    let manifest = migrate_restore::list(&world.project()).unwrap().into_iter().find(|one| one.name == backup).unwrap();
    assert_eq!(manifest.method, Method::Copy);
    for one in ["view emails", "function shout", "trigger customers.loud"] {
        assert!(told.contains(one), "{told}");
        assert!(manifest.without.iter().any(|without| without.contains(one)), "{manifest:?}");
    }
    let options = migrate_restore::Options { name: Some(backup), ..Default::default() };
    let open = questions(migrate_restore::run(&world.project(), options, &mut |_| {}).await);
    let [Question::Confirm { id, details, .. }] = open.as_slice() else { panic!("{open:?}") };
    assert_eq!(id, RESTORE);
    assert!(
        details.iter().any(|one| one.starts_with("it does not bring back ") && one.contains("view emails")),
        "{details:?}"
    );
}

async fn a_dry_run_tells(mut world: World) {
    done(world.push(push::Options::default()).await);
    let first = world.create("initial").await.name.unwrap();
    world.write_migration(
        "99990101_000000_more",
        &["CREATE TABLE more_things (id integer);"],
        &["DROP TABLE more_things;"],
    );
    let dry = || Options { dry_run: true, ..Options::default() };
    let report = done(world.try_migrate(dry()).await);
    let adopted = report.adopted.unwrap();
    assert_eq!((adopted.migration.as_str(), adopted.batch), (first.as_str(), Some(1)));
    assert_eq!(adopted.recorded, [first.as_str()]);
    let planned: Vec<String> = report.planned.into_iter().map(|one| one.name).collect();
    assert_eq!(planned, ["99990101_000000_more"]);
    assert_eq!(world.ledger().await, ["dev (-1)"], "nothing was done");
    assert_eq!(world.warnings(PUSHED), [""; 0]);

    // What equals no snapshot would be asked.
    world
        .database()
        .await
        .script("DROP INDEX customers_phone_idx; ALTER TABLE customers DROP COLUMN phone")
        .await
        .unwrap();
    let report = done(world.try_migrate(dry()).await);
    assert_eq!((report.adopted, report.planned.len()), (None, 2));
    let [told] = &world.warnings(PUSHED)[..] else { panic!("{:?}", world.events) };
    assert!(told.contains("so `migrate` will ask: it equals no snapshot"), "{told}");
    assert!(told.contains("customers.phone is missing"), "{told}");
    questions(world.try_migrate(Options::default()).await);
    assert_eq!(world.ledger().await, ["dev (-1)"]);
}

#[tokio::test]
async fn a_dry_run_tells_of_what_was_pushed_on_postgres() {
    a_dry_run_tells(World::postgres()).await;
}

#[tokio::test]
async fn a_dry_run_tells_of_what_was_pushed_on_sqlite() {
    a_dry_run_tells(World::sqlite()).await;
}

/// Whoever waited decides by what is there when it is its turn.
#[tokio::test]
async fn two_runs_adopt_a_pushed_database_once() {
    for mut world in [World::postgres(), World::sqlite()] {
        done(world.push(push::Options::default()).await);
        let first = world.create("initial").await.name.unwrap();
        world.write_migration(
            "99990101_000000_more",
            &["CREATE TABLE more_things (id integer);"],
            &["DROP TABLE more_things;"],
        );
        let run = async || {
            let options = Options { wait: Some(std::time::Duration::from_secs(300)), ..Options::default() };
            done(payload_sync::migrate::run(&world.project(), options, &mut |_| {}).await)
        };
        let (one, two) = tokio::join!(run(), run());
        let adopted: Vec<_> = [&one, &two].into_iter().filter_map(|report| report.adopted.as_ref()).collect();
        assert_eq!(adopted.len(), 1, "{one:?} {two:?}");
        assert_eq!(one.applied.len() + two.applied.len(), 1);
        assert_eq!(world.ledger().await, [format!("{first} (1)"), "99990101_000000_more (2)".to_owned()]);
    }
}
