//! `migrate:verify` on scratch databases.

use payload_sync::migrate_verify::{self, Down, End, Options, Report};
use payload_sync::{Event, Fault};

use crate::world::{CUSTOMERS, NOTES, World};

async fn verify(world: &mut World) -> Report {
    let outcome =
        migrate_verify::run(&world.project(), Options::default(), &mut |event| world.events.push(event)).await;
    outcome.unwrap_or_else(|error| panic!("{error}: {:?}", error.hint()))
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.code).collect()
}

/// Databases of this server that were made to try things in.
async fn scratches(world: &World) -> String {
    if !world.salon.database_url().starts_with("postgres") {
        return "0".to_owned();
    }
    // Others may verify on the same server: theirs have somebody connected to them.
    world
        .value(
            "SELECT count(*) FROM pg_database d WHERE datname LIKE 'payload\\_sync\\_scratch\\_%' \
             AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)",
        )
        .await
}

/// A migration and its snapshot to another place in the project.
fn rename(world: &World, from: &str, to: &str) {
    for end in ["ts", "json"] {
        let path = |name: &str| world.salon.path().join(format!("{name}.{end}"));
        std::fs::rename(path(from), path(to)).unwrap();
    }
}

async fn branches(mut world: World, package: &str, run: &str) {
    let first = world.create("initial").await.name.unwrap();
    let report = verify(&mut world).await;
    assert_eq!(codes(&report), [""; 0], "{report:?}");
    assert_eq!(report.end, Some(End::Config));
    assert_eq!(report.migrations[0].down, Down::Undoes);
    assert!(report.migrations[0].loses.contains(&"customers".to_owned()));
    assert!(world.ledger().await.is_empty(), "the project's own database is left alone");

    // Two branches from one snapshot: each written as if the other were not there.
    let before = world.salon.read(CUSTOMERS);
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
    let ours = world.create("shoes").await.name.unwrap();
    rename(&world, &format!("src/migrations/{ours}"), "aside");
    let mixed = world.salon.read(CUSTOMERS);
    world.salon.write(CUSTOMERS, &before);
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'hatSize', type: 'text' }},\n    {NOTES}"));
    let hats = world.create("hats").await.name.unwrap();
    let theirs = format!("99990101_{hats}");
    rename(&world, &format!("src/migrations/{hats}"), &format!("src/migrations/{theirs}"));
    rename(&world, "aside", &format!("src/migrations/{ours}"));
    world.salon.write(CUSTOMERS, &mixed);
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'hatSize', type: 'text' }},\n    {NOTES}"));
    let report = verify(&mut world).await;
    assert_eq!(codes(&report), ["snapshots-forked"], "{report:?}");
    let fork = report.findings[0].fork.as_ref().unwrap();
    assert_eq!((fork.parent.as_ref(), &fork.first, &fork.second), (Some(&first), &ours, &theirs));
    assert_eq!(report.findings[0].hint.as_deref(), Some("payload-sync migrate:rebase"));
    assert_eq!(report.migrations[1].loses, ["customers.shoe_size"]);
    // Edited, its statements no longer tell what it was made from; what is lost is found all the same.
    let file = format!("src/migrations/{theirs}.ts");
    let text = world.salon.read(&file);
    world.salon.write(&file, &text.replacen("ALTER TABLE", "SELECT 1; ALTER TABLE", 1));
    if run == "run" {
        let select = "await db.run(sql`SELECT 1;`)\n  await db.run(sql`ALTER TABLE";
        world.salon.write(&file, &text.replacen("await db.run(sql`ALTER TABLE", select, 1));
    }
    let report = verify(&mut world).await;
    assert_eq!(codes(&report), ["snapshot-behind"], "{report:?}");
    assert_eq!(report.findings[0].details, ["column customers.shoe_size"]);
    for end in ["ts", "json"] {
        std::fs::remove_file(world.salon.path().join(format!("src/migrations/{theirs}.{end}"))).unwrap();
    }

    // The config is ahead; a down that forgets something; a down that fails; an up that fails; code.
    let write = |world: &World, name: &str, up: &str, down: &str| {
        let text = format!(
            "import {{ sql }} from '{package}'\n\nexport async function up({{ db }}) {{\n  await db.{run}(sql`{up}`)\n}}\n\n\
             export async function down({{ db }}) {{\n  await db.{run}(sql`{down}`)\n}}\n"
        );
        world.salon.write(&format!("src/migrations/{name}.ts"), &text);
    };
    write(&world, "99990101_000000_view", "CREATE VIEW emails AS SELECT email FROM customers;", "SELECT 1;");
    write(
        &world,
        "99990102_000000_column",
        "ALTER TABLE customers ADD COLUMN own text;",
        "ALTER TABLE customers DROP COLUMN other;",
    );
    world.salon.write(
        "src/migrations/99990103_000000_code.ts",
        "export async function up({ payload }) {\n  await payload.find({ collection: 'services' })\n}\n\
         export async function down() {}\n",
    );
    let report = verify(&mut world).await;
    // The view is in the way of creating it again, too.
    assert_eq!(
        codes(&report),
        ["migration-down-differs", "migration-up-again-failed", "migration-down-failed", "config-differs"],
        "{report:?}"
    );
    assert_eq!(report.findings[0].details, ["view emails is still there"]);
    let failed = &report.findings[2];
    assert!(failed.message.contains("99990102_000000_column") && failed.message.contains("other"), "{failed:?}");
    assert!(failed.place.as_ref().unwrap().file.ends_with("99990102_000000_column.ts"), "{failed:?}");
    assert_eq!(report.findings[3].details, ["customers.hat_size is missing"]);
    assert_eq!(report.findings[3].hint.as_deref(), Some("payload-sync migrate:create NAME"));
    assert_eq!(report.notes, ["column customers.own is not in the config", "view emails is not in the config"]);
    assert!(report.migrations[4].code && report.migrations[4].down == Down::Undoes, "{report:?}");

    write(&world, "99990104_000000_bad", "ALTER TABLE nowhere ADD COLUMN own text;", "SELECT 1;");
    let report = verify(&mut world).await;
    assert_eq!(codes(&report).last(), Some(&"migration-up-failed"), "{report:?}");
    assert_eq!((report.end, report.migrations.len()), (None, 6));
    assert!(!report.migrations[5].up);
    let told = |event: &Event| matches!(event, Event::Started { step } if step.subject == "99990104_000000_bad");
    assert!(world.events.iter().any(told));
    assert!(world.ledger().await.is_empty());

    // A run that is stopped leaves no database behind either.
    let project = world.project();
    project.interrupt.store(true, std::sync::atomic::Ordering::Relaxed);
    let error = migrate_verify::run(&project, Options::default(), &mut |_| {}).await.unwrap_err();
    assert_eq!(error.code(), "interrupted");
    assert_eq!(scratches(&world).await, "0");
}

#[tokio::test]
async fn on_postgres() {
    branches(World::postgres(), "@payloadcms/db-postgres", "execute").await;
}

#[tokio::test]
async fn on_sqlite() {
    branches(World::sqlite(), "@payloadcms/db-sqlite", "run").await;
}

/// Dropping the run's future is what an impatient Ctrl-C does.
#[tokio::test]
async fn a_run_that_is_dropped_takes_its_database_along() {
    let mut world = World::postgres();
    world.create("initial").await;
    let project = world.project();
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let mut events = move |event| {
        // The receiver is gone when the run is.
        let _ = told.send(event);
    };
    tokio::select! {
        _ = migrate_verify::run(&project, Options::default(), &mut events) => panic!("it must not come to its end"),
        event = heard.recv() => assert!(event.is_some()),
    }
    assert_eq!(scratches(&world).await, "0");
}

#[tokio::test]
async fn without_a_config_the_last_snapshot_counts() {
    let mut world = World::sqlite();
    world.create("initial").await;
    let image = tempfile::tempdir().unwrap();
    std::fs::create_dir(image.path().join("migrations")).unwrap();
    for name in world.files() {
        let from = world.salon.path().join("src/migrations").join(&name);
        std::fs::copy(from, image.path().join("migrations").join(name)).unwrap();
    }
    let mut options = payload_sync::ProjectOptions::at(image.path());
    options.environment.insert("DATABASE_URL".into(), "file:./nowhere.db".into());
    let project = payload_sync::Project::open(options).unwrap();
    let report = migrate_verify::run(&project, Options::default(), &mut |_| {}).await.unwrap();
    assert_eq!((report.end, report.findings.len()), (Some(End::Snapshot), 0), "{report:?}");
    assert!(!image.path().join("nowhere.db").exists());

    let options = Options { database: Some("mysql://somewhere".into()) };
    let error = migrate_verify::run(&project, options, &mut |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("--database"), "{error}");
}

#[tokio::test]
async fn a_user_who_may_not_create_databases_is_told_where_to_go() {
    let mut world = World::postgres();
    world.create("initial").await;
    let user = format!("verify_{}", std::process::id());
    world.sql(&format!("CREATE ROLE {user} LOGIN")).await;
    let all = world.salon.database_url().to_owned();
    world.salon.set_env("DATABASE_URL", &all.replace("postgres@", &format!("{user}@")));
    let error = migrate_verify::run(&world.project(), Options::default(), &mut |_| {}).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("scratch-database", payload_sync::Class::Failed));
    assert!(error.to_string().contains("permission denied to create database"), "{error}");
    assert!(error.hint().unwrap().starts_with("payload-sync migrate:verify --database postgres://"), "{error}");
    // Which helps.
    let options = Options { database: Some(all.clone()) };
    let report = migrate_verify::run(&world.project(), options, &mut |_| {}).await.unwrap();
    assert!(report.findings.is_empty(), "{report:?}");
    world.salon.set_env("DATABASE_URL", &all);
    world.sql(&format!("DROP ROLE {user}")).await;
}
