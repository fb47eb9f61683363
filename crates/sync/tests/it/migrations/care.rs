//! What goes back, or is thrown away, is backed up before and looked at afterwards.

use payload_sync::migrate::{BackupWanted, Care, Options, PUSHED};
use payload_sync::migrate_down::{self, ResetOptions};
use payload_sync::migrate_restore::{self, Method, RESTORE};
use payload_sync::{Answers, Fault as _, Question, migrate_fresh, push};

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

/// An archive brings back what no schema has, too, and what it cannot bring back is said when it is made.
#[tokio::test]
async fn an_archive_has_types_sequences_views_functions_and_triggers() {
    let mut world = World::postgres();
    world.without_path = true;
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email, notes) VALUES ('Ann', 'ann@example.com', 'tea')").await;
    let made = "CREATE TABLE heard (what text); \
         CREATE DOMAIN code AS varchar(8) DEFAULT 'none' NOT NULL CONSTRAINT long CHECK (length(VALUE) > 1); \
         CREATE TYPE \"Place\" AS (street text, number integer); \
         CREATE TYPE prices AS RANGE (SUBTYPE = numeric); \
         CREATE SEQUENCE tickets AS integer INCREMENT 5 START 100 MAXVALUE 100000 CYCLE; \
         GRANT USAGE ON SEQUENCE tickets TO PUBLIC; \
         CREATE TABLE sold (number integer DEFAULT nextval('tickets'), code code, place \"Place\", price prices); \
         INSERT INTO sold (code, place, price) VALUES ('ab', '(High St,1)', '[1,2)'), ('cd', NULL, NULL); \
         CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO heard VALUES (NEW.name); \
           NEW.notes = upper(NEW.notes); RETURN NEW; END'; \
         CREATE TRIGGER loud BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION shout(); \
         CREATE TRIGGER quiet BEFORE UPDATE OF notes ON customers FOR EACH ROW EXECUTE FUNCTION shout(); \
         ALTER TABLE customers DISABLE TRIGGER quiet; \
         CREATE VIEW \"All notes\" WITH (security_barrier=true) AS SELECT email, notes FROM customers; \
         CREATE VIEW short_notes AS SELECT notes FROM \"All notes\" WHERE length(notes) < 10; \
         CREATE MATERIALIZED VIEW emails AS SELECT email FROM customers; \
         CREATE UNIQUE INDEX emails_email ON emails (email); \
         GRANT SELECT ON short_notes TO PUBLIC; \
         ALTER TABLE customers ADD CONSTRAINT notes_short CHECK (length(notes) < 100); \
         CREATE INDEX notes_lower ON customers (lower(notes)) WHERE notes IS NOT NULL;";
    world.database().await.script(made).await.unwrap();
    let definitions = async |world: &World| match world.database().await {
        payload_sync_database::Database::Postgres(mut postgres) => postgres.definitions(None).await.unwrap(),
        payload_sync_database::Database::Sqlite(_) => panic!("a server is asked for"),
    };
    let before = definitions(&world).await;
    assert_eq!(before.len(), 12, "{before:#?}");

    let gone = "99990101_000000_gone";
    world.write_migration(
        gone,
        &[
            "DROP TABLE sold;",
            "DROP DOMAIN code;",
            "DROP TYPE \"Place\";",
            "DROP TYPE prices;",
            "DROP SEQUENCE tickets;",
            "DROP MATERIALIZED VIEW emails;",
            "DROP VIEW short_notes;",
            "DROP VIEW \"All notes\";",
            "DROP TRIGGER quiet ON customers;",
            "CREATE OR REPLACE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';",
            "ALTER TABLE customers DROP COLUMN notes;",
            "CREATE VIEW \"All notes\" AS SELECT email FROM customers;",
        ],
        &["SELECT 1;"],
    );
    let options = || Options { care: Care { no_verify: true, ..Care::default() }, ..Options::default() };
    let backup = done(world.try_migrate(options()).await).backup.unwrap();
    assert_eq!(world.warnings("archive-incomplete"), [""; 0]);
    assert_ne!(definitions(&world).await, before);
    // What came since stays, as far as it can.
    world
        .database()
        .await
        .script("CREATE TRIGGER late AFTER DELETE ON customers FOR EACH ROW EXECUTE FUNCTION shout()")
        .await
        .unwrap();
    restore(&world, Some(backup.clone())).await;
    let mut after = definitions(&world).await;
    after.retain(|one| one.name != "trigger customers.late");
    let sorted = |mut all: Vec<payload_sync_database::Definition>| {
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    };
    assert_eq!(sorted(after), sorted(before.clone()));
    assert_eq!(definitions(&world).await.len(), before.len() + 1);
    let sold = "SELECT string_agg(concat_ws(' ', number, code, place, price), '; ' ORDER BY number) FROM sold";
    assert_eq!(world.value(sold).await, "100 ab (\"High St\",1) [1,2); 105 cd");
    assert_eq!(world.value("SELECT nextval('tickets')").await, "110", "it goes on");
    // No trigger saw the rows come back.
    assert_eq!(world.value("SELECT notes FROM short_notes").await, "tea");
    assert_eq!(world.value("SELECT count(*) FROM heard").await, "0");
    world.sql("INSERT INTO customers (name, email, notes) VALUES ('Bea', 'bea@example.com', 'milk')").await;
    assert_eq!(world.value("SELECT string_agg(notes, ',' ORDER BY notes) FROM short_notes").await, "MILK,tea");
    assert_eq!(world.value("SELECT count(*) FROM heard").await, "1");

    // What needs a column that was not there then stands in the way: nothing is done, and it is named.
    let wide =
        "ALTER TABLE customers ADD COLUMN width integer DEFAULT 4; CREATE VIEW widths AS SELECT width FROM customers";
    world.database().await.script(wide).await.unwrap();
    let all = definitions(&world).await;
    let answers = Answers { yes: true, ..Answers::default() };
    let named = |answers| migrate_restore::Options {
        name: Some(backup.clone()),
        no_backup: true,
        answers,
        ..Default::default()
    };
    let error = migrate_restore::run(&world.project(), named(answers), &mut |_| {}).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-statement-failed", payload_sync::Class::Failed));
    assert!(error.to_string().contains("cannot drop column width of table customers"), "{error}");
    assert_eq!(definitions(&world).await, all);
    assert_eq!(world.value("SELECT sum(width) FROM widths").await, "8");
    world.database().await.script("DROP VIEW widths; ALTER TABLE customers DROP COLUMN width").await.unwrap();

    // A type that is in use and another one now does, too.
    world.database().await.script("ALTER DOMAIN code DROP CONSTRAINT long").await.unwrap();
    let answers = Answers { yes: true, ..Answers::default() };
    let error = migrate_restore::run(&world.project(), named(answers), &mut |_| {}).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("restore-failed", payload_sync::Class::Failed));
    assert!(error.to_string().contains("type code is another one now"), "{error}");
    assert_eq!(world.value("SELECT count(*) FROM sold").await, "2");
    world.database().await.script("ALTER DOMAIN code ADD CONSTRAINT long CHECK (length(VALUE) > 1)").await.unwrap();

    // What cannot be made again is told when the backup is made, in its manifest, and before it is restored.
    let odd = "CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric); \
         CREATE FUNCTION is_odd(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 % 2 = 1'; \
         CREATE DOMAIN odd AS integer CHECK (is_odd(VALUE))";
    world.database().await.script(odd).await.unwrap();
    let backup = done(world.try_migrate(options()).await).backup.unwrap();
    let [told] = &world.warnings("archive-incomplete")[..] else { panic!("{:?}", world.events) };
    let manifest = migrate_restore::list(&world.project()).unwrap().into_iter().find(|one| one.name == backup).unwrap();
    assert_eq!(manifest.method, Method::Copy);
    assert_eq!(manifest.without, ["function product(numeric)", "type odd"], "{told}");
    assert!(told.ends_with("does not bring back function product(numeric), type odd"), "{told}");
    let options = migrate_restore::Options { name: Some(backup), ..Default::default() };
    let open = questions(migrate_restore::run(&world.project(), options, &mut |_| {}).await);
    let [Question::Confirm { id, details, .. }] = open.as_slice() else { panic!("{open:?}") };
    assert_eq!(id, RESTORE);
    assert!(
        details.iter().any(|one| one == "it does not bring back function product(numeric), type odd"),
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
