//! What makes a run trustworthy: a look afterwards, backups, baselines, corrections of the ledger.

use payload_sync::migrate::{BackupWanted, Care, Options, PUSHED};
use payload_sync::migrate_baseline::{self, BASELINE};
use payload_sync::migrate_resolve::{self, RESOLVE, Resolution};
use payload_sync::migrate_restore::{self, Method, RESTORE};
use payload_sync::{Answers, Class, Fault, Outcome, Question, push};

use crate::world::{CUSTOMERS, NOTES, World, done, questions};

fn yes() -> Answers {
    Answers { yes: true, ..Answers::default() }
}

fn details(questions: &[Question], wanted: &str) -> String {
    match questions {
        [Question::Confirm { id, details, .. }] if id == wanted => details.join("\n"),
        other => panic!("{other:?}"),
    }
}

/// A migration file of plain SQL.
fn write(world: &World, name: &str, up: &str, down: &str) {
    let (package, run) = if world.salon.database_url().starts_with("postgres") {
        ("@payloadcms/db-postgres", "execute")
    } else {
        ("@payloadcms/db-sqlite", "run")
    };
    let text = format!(
        "import {{ sql }} from '{package}'\n\nexport async function up({{ db }}) {{\n  await db.{run}(sql`{up}`)\n}}\n\n\
         export async function down({{ db }}) {{\n  await db.{run}(sql`{down}`)\n}}\n"
    );
    world.salon.write(&format!("src/migrations/{name}.ts"), &text);
}

type Ran<R> = Result<Outcome<R>, payload_sync::migrate::Error>;

async fn baseline(world: &World, options: migrate_baseline::Options) -> Ran<migrate_baseline::Report> {
    migrate_baseline::run(&world.project(), options, &mut |_| {}).await
}

async fn resolve(world: &World, name: &str, resolution: Resolution, answers: Answers) -> Ran<migrate_resolve::Report> {
    let options = migrate_resolve::Options { name: name.to_owned(), resolution, wait: Default::default(), answers };
    migrate_resolve::run(&world.project(), options, &mut |_| {}).await
}

async fn restore(world: &World, options: migrate_restore::Options) -> Ran<migrate_restore::Report> {
    migrate_restore::run(&world.project(), options, &mut |_| {}).await
}

fn shoes(world: &World) {
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
}

async fn the_database_is_looked_at(mut world: World) {
    let first = world.create("initial").await.name.unwrap();
    let report = world.migrate().await;
    let verified = report.verified.unwrap();
    assert!(verified.clean(), "{verified:?}");
    assert_eq!(verified.snapshot.as_ref(), Some(&first));
    assert_eq!((verified.extra.len(), report.backup), (0, None), "{verified:?}");
    assert!(world.migrate().await.verified.is_none(), "nothing was applied");

    // What a snapshot cannot know is no alarm.
    write(&world, "99990101_000000_own", "CREATE TABLE own_things (id integer);", "DROP TABLE own_things;");
    write(
        &world,
        "99990102_000000_index",
        "CREATE INDEX own_lower ON customers (lower(email));",
        "DROP INDEX own_lower;",
    );
    let verified = world.migrate().await.verified.unwrap();
    assert!(verified.clean(), "{verified:?}");
    assert_eq!(verified.extra, ["table own_things", "index customers.own_lower"]);

    // What the snapshot names and the database does not have is one.
    write(
        &world,
        "99990103_000000_bad",
        "ALTER TABLE customers RENAME COLUMN phone TO telephone;",
        "ALTER TABLE customers RENAME COLUMN telephone TO phone;",
    );
    let verified = world.migrate().await.verified.unwrap();
    let told: Vec<String> = verified.differences.iter().map(ToString::to_string).collect();
    assert_eq!(told.first().map(String::as_str), Some("customers.phone is missing"), "{told:?}");
    assert!(!verified.clean());
}

#[tokio::test]
async fn the_database_is_looked_at_on_postgres() {
    the_database_is_looked_at(World::postgres()).await;
}

#[tokio::test]
async fn the_database_is_looked_at_on_sqlite() {
    the_database_is_looked_at(World::sqlite()).await;
}

async fn pushed(mut world: World) {
    done(world.push(push::Options::default()).await);
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    let first = world.create("initial").await.name.unwrap();
    world.salon.write(
        "src/migrations/00000101_000000_code.ts",
        "export async function up() { console.log('data') }\nexport async function down() {}\n",
    );
    // The database is what a snapshot says: nobody is asked, nothing is run.
    let report = world.migrate().await;
    let adopted = report.adopted.unwrap();
    assert_eq!(adopted.recorded, ["00000101_000000_code", first.as_str()]);
    assert_eq!((adopted.migration.as_str(), adopted.not_run.len()), (first.as_str(), 1));
    assert_eq!(world.ledger().await, ["00000101_000000_code (1)".to_owned(), format!("{first} (1)")]);
    assert!(report.applied.is_empty());
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "1");

    // Pushed again, further than the migrations: what is there and what is not is told.
    shoes(&world);
    done(world.push(push::Options::default()).await);
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'hatSize', type: 'text' }},\n    {NOTES}"));
    let second = world.create("shoes and hats").await.name.unwrap();
    let open = details(&questions(world.try_migrate(Options::default()).await), PUSHED);
    assert!(open.contains("equals no snapshot"), "{open}");
    assert!(
        open.contains("customers.hat_size is missing") || open.contains("column customers.shoe_size is there already"),
        "{open}"
    );
    let error = baseline(&world, migrate_baseline::Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("baseline-differs", Class::Refused));
    assert!(error.to_string().contains("customers"), "{error}");
    let named = |name: &str| migrate_baseline::Options { name: Some(name.to_owned()), ..Default::default() };
    let error = baseline(&world, named(&second)).await.unwrap_err();
    assert!(error.to_string().contains("customers.hat_size is missing"), "{error}");
    assert_eq!(baseline(&world, named("nowhere")).await.unwrap_err().code(), "migration-unknown");

    // To go back to the first is possible by name; what is beyond it is told.
    let report = done(baseline(&world, migrate_baseline::Options { dry_run: true, ..named(&first) }).await);
    assert_eq!(report.beyond, ["column customers.shoe_size"]);
    assert!(
        details(&questions(baseline(&world, named(&first)).await), BASELINE).contains("column customers.shoe_size")
    );
    assert!(world.ledger().await.contains(&"dev (-1)".to_owned()));

    // The push goes on until the database is what the second says.
    done(world.push(push::Options::default()).await);
    let report = done(baseline(&world, migrate_baseline::Options { answers: yes(), ..Default::default() }).await);
    assert_eq!(report.adopted.recorded, [second.as_str()]);
    assert_eq!(world.ledger().await.last(), Some(&format!("{second} (2)")));
    assert_eq!(world.ledger().await.len(), 3, "the row of the push is gone");
    assert_eq!(world.status().await.pending(), 0);

    // A person knows better.
    let open = details(
        &questions(resolve(&world, "shoes_and_hats", Resolution::RolledBack, Answers::default()).await),
        RESOLVE,
    );
    assert!(open.contains("`down` is not run"), "{open}");
    let report = done(resolve(&world, "shoes_and_hats", Resolution::RolledBack, yes()).await);
    assert_eq!((report.migration.as_str(), report.unchanged), (second.as_str(), false));
    assert_eq!(world.status().await.pending(), 1);
    assert!(done(resolve(&world, &second, Resolution::RolledBack, yes()).await).unchanged);
    assert_eq!(done(resolve(&world, &second, Resolution::Applied, yes()).await).batch, Some(2));
    assert_eq!(world.status().await.pending(), 0);
    assert_eq!(resolve(&world, "nowhere", Resolution::Applied, yes()).await.unwrap_err().code(), "migration-unknown");
    world.sql("SELECT shoe_size, hat_size FROM customers").await;
}

#[tokio::test]
async fn a_pushed_database_is_adopted_on_postgres() {
    pushed(World::postgres()).await;
}

#[tokio::test]
async fn a_pushed_database_is_adopted_on_sqlite() {
    pushed(World::sqlite()).await;
}

#[tokio::test]
async fn a_database_without_a_ledger_has_no_baseline() {
    let mut world = World::sqlite();
    world.create("initial").await;
    for exists in [false, true] {
        if exists {
            world.sql("CREATE TABLE other (id integer)").await;
        }
        let error = migrate_baseline::run(&world.project(), Default::default(), &mut |_| {}).await.unwrap_err();
        assert_eq!((error.code(), error.class()), ("baseline-without-ledger", Class::Refused));
        assert_eq!(error.hint().as_deref(), Some("payload-sync migrate"));
    }
}

async fn backups(mut world: World, without_pg_dump: bool) {
    world.without_path = without_pg_dump;
    world.create("initial").await;
    assert_eq!(world.migrate().await.backup, None, "there is nothing to lose");
    let tricky = "it''s a \\ tab\t, a line\nand a letter é, \\N";
    world.sql(&format!("INSERT INTO customers (name, email, notes) VALUES ('Ann', 'a@example.com', '{tricky}')")).await;
    world.sql("INSERT INTO customers_texts (parent_id, \"order\", path) VALUES (1, 1, 'x')").await;
    let before = world.ledger().await;
    let rows = "SELECT notes FROM customers ORDER BY id";
    let notes = world.value(rows).await;

    // Only adds: a file is copied for nothing, a server is left alone.
    let sqlite = world.salon.database_url().starts_with("file");
    shoes(&world);
    world.create("shoes").await;
    let report = world.migrate().await;
    assert_eq!(report.backup.is_some(), sqlite, "{report:?}");

    // Takes away a column, and makes a table.
    world.salon.edit(CUSTOMERS, NOTES, "{ name: 'notes', virtual: true, type: 'textarea', ");
    let options =
        payload_sync::migrate_create::Options { name: vec!["gone".into()], accept_drop: true, ..Default::default() };
    done(world.try_create(options).await);
    write(&world, "99990101_000000_more", "CREATE TABLE more_things (id integer);", "DROP TABLE more_things;");
    let middle = world.ledger().await;
    let report = done(
        world
            .try_migrate(Options { care: Care { keep_backups: Some(3), ..Care::default() }, ..Options::default() })
            .await,
    );
    let name = report.backup.unwrap();
    assert!(world.database().await.query(rows, &[]).await.is_err());
    let list = migrate_restore::list(&world.project()).unwrap();
    let manifest = list.iter().find(|one| one.name == name).unwrap();
    let method = match (sqlite, without_pg_dump) {
        (true, _) => Method::Sqlite,
        (_, false) => Method::PgDump,
        (_, true) => Method::Copy,
    };
    assert_eq!(manifest.method, method);
    assert_eq!(manifest.applied.len(), middle.len());
    // Nobody else reads it, and git does not see it.
    let dir = world.salon.path().join(".payload-sync/backups").join(&name);
    use std::os::unix::fs::PermissionsExt as _;
    for entry in std::fs::read_dir(&dir).unwrap() {
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(std::fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(world.salon.read(".payload-sync/.gitignore"), "*\n");

    // Back: rows, schema and ledger fit.
    world.sql("INSERT INTO customers (name, email) VALUES ('Bob', 'b@example.com')").await;
    let open = details(&questions(restore(&world, migrate_restore::Options::default()).await), RESTORE);
    assert!(open.contains("99990101_000000_more is then no longer applied"), "{open}");
    let options = migrate_restore::Options { name: Some(name.clone()), answers: yes(), ..Default::default() };
    let report = done(restore(&world, options).await);
    assert_eq!(report.forgotten.len(), 2);
    assert_eq!(world.ledger().await, middle);
    assert_ne!(middle, before);
    assert_eq!(world.value(rows).await, notes);
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "1");
    assert_eq!(world.value("SELECT count(*) FROM customers_texts").await, "1");
    if !without_pg_dump {
        assert!(world.database().await.query("SELECT * FROM more_things", &[]).await.is_err());
    }
    let project = world.project();
    let verified = payload_sync::status::run(&project, &mut |_| {}).await.unwrap();
    assert_eq!(verified.pending().count(), 2, "{verified:?}");
    // Its numbers go on, too.
    world.sql("INSERT INTO customers (name, email) VALUES ('Cid', 'c@example.com')").await;

    // And forward again; the oldest backups are gone.
    if without_pg_dump {
        world.sql("DROP TABLE IF EXISTS more_things").await;
    }
    let care = Care { keep_backups: Some(1), backup: BackupWanted::Always, ..Care::default() };
    let options = Options { care, ..Options::default() };
    let report = done(world.try_migrate(options).await);
    assert!(report.verified.unwrap().clean());
    let names: Vec<String> = migrate_restore::list(&world.project()).unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!(names, [report.backup.unwrap()]);
    let error =
        restore(&world, migrate_restore::Options { name: Some("x".into()), ..Default::default() }).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("backup-unknown", Class::Usage));
    assert_eq!(error.hint(), Some(format!("there are {}", names[0])));
}

#[tokio::test]
async fn a_backup_brings_everything_back_on_postgres() {
    backups(World::postgres(), false).await;
}

#[tokio::test]
async fn a_backup_brings_everything_back_without_pg_dump() {
    backups(World::postgres(), true).await;
}

#[tokio::test]
async fn a_backup_brings_everything_back_on_sqlite() {
    backups(World::sqlite(), false).await;
}

#[tokio::test]
async fn no_backup_is_made_where_none_is_wanted() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'a@example.com')").await;
    shoes(&world);
    world.create("shoes").await;
    let care = Care { backup: BackupWanted::Never, no_verify: true, ..Care::default() };
    let options = Options { care, ..Options::default() };
    let report = match world.try_migrate(options).await.unwrap() {
        Outcome::Done(report) => report,
        Outcome::NeedsAnswer(questions) => panic!("{questions:?}"),
    };
    assert_eq!((report.backup, report.verified), (None, None));
    assert!(!world.salon.path().join(".payload-sync/backups").exists());

    // Who asks for one gets it, though there is no document yet.
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    for (backup, is_made) in [(BackupWanted::Sensibly, false), (BackupWanted::Always, true)] {
        let name = format!("99980101_00000{}_made", u8::from(is_made));
        write(&world, &name, &format!("CREATE TABLE t{is_made} (id integer);"), &format!("DROP TABLE t{is_made};"));
        let care = Care { backup, no_verify: true, ..Care::default() };
        let report = done(world.try_migrate(Options { care, ..Options::default() }).await);
        assert_eq!(report.backup.is_some(), is_made, "{report:?}");
    }

    // One that cannot be made stops the run before anything is applied.
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'a@example.com')").await;
    let backups = world.salon.path().join(".payload-sync/backups");
    std::fs::remove_dir_all(&backups).unwrap();
    write(&world, "99990101_000000_more", "CREATE TABLE more_things (id integer);", "DROP TABLE more_things;");
    world.salon.write(".payload-sync/backups", "in the way");
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "backup-failed");
    assert!(error.hint().unwrap().contains("--no-backup"), "{error}");
    assert_eq!(world.status().await.pending(), 1);
}

#[tokio::test]
async fn a_backup_of_another_database_is_left_alone() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    let manifest = r#"{ "version": 1, "name": "", "created": "2026-01-01T00:00:00.000Z", "dialect": "sqlite",
        "database": "other.db", "databaseName": "other.db", "namespace": null, "method": "sqlite", "applied": [],
        "before": "migrate" }"#;
    world.salon.write(".payload-sync/backups/20260101_000000/manifest.json", manifest);
    // What was not finished does not count.
    world.salon.write(".payload-sync/backups/20260102_000000/database.db", "half");
    assert_eq!(migrate_restore::list(&world.project()).unwrap().len(), 1);
    let named = migrate_restore::Options { name: Some("20260101_000000".into()), answers: yes(), ..Default::default() };
    let error = restore(&world, named).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("backup-of-other-database", Class::Refused));
    assert!(error.to_string().contains("is of other.db, and this is "), "{error}");
    assert_eq!(error.hint().as_deref(), Some("payload-sync migrate:restore --list"));
    let latest = migrate_restore::Options { answers: yes(), ..Default::default() };
    let error = restore(&world, latest).await.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.class()), ("there is no backup of this database", Class::Usage));
}

/// `schemaName`: everything stays in the schema of the adapter, which is not `public`.
#[tokio::test]
async fn a_schema_of_its_own_is_proven_backed_up_and_brought_back() {
    for without_pg_dump in [false, true] {
        let mut world = World::postgres();
        world.without_path = without_pg_dump;
        world.salon.edit(
            "src/lib/database.ts",
            "push: false })\n  if (url.starts",
            "push: false, schemaName: 'cms' })\n  if (url.starts",
        );
        world.create("initial").await;
        let report =
            payload_sync::migrate_verify::run(&world.project(), Default::default(), &mut |_| {}).await.unwrap();
        assert!(report.findings.is_empty() && report.notes.is_empty(), "{report:?}");
        assert!(world.migrate().await.verified.unwrap().clean());
        world.sql("INSERT INTO cms.customers (name, email, notes) VALUES ('Ann', 'a@example.com', 'tea')").await;
        world.sql("CREATE TABLE public.customers (id integer)").await;
        world.salon.edit(CUSTOMERS, NOTES, "{ name: 'notes', virtual: true, type: 'textarea', ");
        let name = vec!["gone".into()];
        let options = payload_sync::migrate_create::Options { name, accept_drop: true, ..Default::default() };
        done(world.try_create(options).await);
        let report = world.migrate().await;
        assert!(world.database().await.query("SELECT notes FROM cms.customers", &[]).await.is_err());
        let options = migrate_restore::Options { name: report.backup, answers: yes(), ..Default::default() };
        done(restore(&world, options).await);
        assert_eq!(world.value("SELECT notes FROM cms.customers").await, "tea");
        assert_eq!(world.status().await.pending(), 1);
        world.sql("SELECT id FROM public.customers").await;
    }
}
