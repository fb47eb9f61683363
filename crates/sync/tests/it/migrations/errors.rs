//! Every error of a migration: its text, its place, its hint and how the program ends with it; and each of them is met
//! by a test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use payload_sync::core::schema::SchemaError;
use payload_sync::core::{Dialect, Schema, diff, snapshot};
use payload_sync::migrate::{Error, Options};
use payload_sync::migrate_create;
use payload_sync::migrate_restore::{self, Method};
use payload_sync::{Answers, Class, Fault, Place, ProjectError, push};
use payload_sync_database::{DatabaseError, ErrorKind};

use crate::world::{CUSTOMERS, NOTES, World, done};

const NAME: &str = "99990101_000000_one";

/// One of each kind, as the jobs make them.
fn samples() -> Vec<Error> {
    let of = |kind| DatabaseError::new(kind, "db.example.com/shop", "no");
    let source = || of(ErrorKind::Statement);
    let migration = || NAME.to_owned();
    let path = || PathBuf::from("migrations/99990101_000000_one.ts");
    let place = || Place::at(path(), 4, 1);
    let reason = || "there is a reason".to_owned();
    let io = || std::io::Error::other("no room");
    let bad = |text: &str| Error::Snapshot {
        path: "migrations/99990101_000000_one.json".into(),
        source: snapshot::parse(text).unwrap_err(),
    };
    let postgres = |name: &str| Schema::empty(Dialect::Postgres, Some(name.to_owned()));
    let moved = |next: &Schema| diff::diff(&postgres("a"), next, &diff::Answers::all_new()).unwrap_err();
    let table = |name: &str| {
        format!(
            r#""{name}.t": {{ "name": "t", "schema": "{name}", "columns": {{}}, "indexes": {{}}, "foreignKeys": {{}} }}"#
        )
    };
    let two = format!(
        r#"{{ "version": "7", "dialect": "postgresql", "enums": {{}}, "schemas": {{}}, "tables": {{ {}, {} }} }}"#,
        table("a"),
        table("b")
    );
    vec![
        Error::Project(Box::new(ProjectError::Model { source: serde_json::from_str::<u8>("x").unwrap_err().into() })),
        Error::Database(of(ErrorKind::Unreachable)),
        Error::Database(of(ErrorKind::Authentication)),
        Error::Database(of(ErrorKind::Tls)),
        Error::Database(of(ErrorKind::NoDatabase)),
        Error::Database(of(ErrorKind::Closed)),
        Error::Database(of(ErrorKind::Statement)),
        Error::Database(of(ErrorKind::Locked)),
        Error::Database(of(ErrorKind::Unsupported)),
        Error::Database(of(ErrorKind::Io)),
        Error::Read { path: path(), source: io() },
        Error::Write { source: io() },
        Error::Schema(SchemaError::EnumNamedLikeTable { name: "enum_users_role".into() }),
        bad("{"),
        bad(r#"{ "version": "5", "dialect": "mysql" }"#),
        bad(r#"{ "version": "9", "dialect": "sqlite" }"#),
        bad(r#"{ "version": "6", "dialect": "sqlite" }"#),
        bad(&two),
        Error::SnapshotDialect { path: path(), found: Dialect::Postgres, wanted: Dialect::Sqlite },
        Error::Diff(moved(&postgres("b"))),
        Error::Diff(moved(&Schema::empty(Dialect::Sqlite, None))),
        Error::Statement {
            migration: migration(),
            place: Some(place()),
            statement: "DROP TABLE t;".into(),
            source: source(),
        },
        Error::Blocked {
            migration: migration(),
            attempts: 10,
            place: Some(place()),
            blockers: Vec::new(),
            source: of(ErrorKind::Locked),
        },
        Error::Blocked {
            migration: migration(),
            attempts: 10,
            place: None,
            blockers: vec!["process 42 (psql) holds".into()],
            source: of(ErrorKind::Locked),
        },
        Error::Stopped {
            migration: migration(),
            done: 2,
            of: 5,
            place: Some(place()),
            statement: "VACUUM;".into(),
            source: source(),
        },
        Error::NoJournal { migration: migration() },
        Error::OtherJournal { migration: migration(), done: 2 },
        Error::Edited { names: vec![migration()], place: Place::file(path()) },
        Error::FilesMissing { names: vec!["a".into(), "b".into()], dir: "migrations".into() },
        Error::OutOfOrder { names: vec!["a".into(), "b".into(), "c".into()], place: Place::file(path()) },
        Error::UnknownMigration { given: "onee".into(), near: Some("one".into()) },
        Error::UnknownMigration { given: "x".into(), near: None },
        Error::NotApplied { name: migration() },
        Error::Predefined {
            from: "@payloadcms/db-postgres/x".into(),
            reason: reason(),
            known: vec!["@payloadcms/db-postgres/y".into()],
        },
        Error::PredefinedByCode { from: "@payloadcms/db-postgres/blocks-as-json".into() },
        Error::Code {
            migration: migration(),
            source: Box::new(payload_sync_engine::EngineError::new(
                payload_sync_engine::ErrorCode::Unsupported,
                "`vm` is missing",
            )),
        },
        Error::Record { migration: migration(), source: source() },
        Error::CommitLost { migration: migration(), source: of(ErrorKind::Closed) },
        Error::BrokenReferences { migration: migration(), rows: vec!["row 1 of a refers to b".into()] },
        Error::OwnTransaction { migration: migration(), place: place() },
        Error::MissingFile { migration: migration(), dir: "migrations".into() },
        Error::WrongName { given: "a".into(), actual: "b".into() },
        Error::RenameSyntax { given: "a".into() },
        Error::RenameUnused { given: "a:b".into() },
        Error::PushDisabled,
        Error::NotClean { statements: vec!["ALTER TABLE t ADD COLUMN c text;".into()] },
        Error::NothingToBaseline { database: "db.example.com/shop".into() },
        Error::NoBaseline {
            database: "db.example.com/shop".into(),
            details: vec!["customers.phone is missing".into()],
        },
        Error::Backup { path: ".payload-sync/backups".into(), reason: reason() },
        Error::Restore { reason: reason() },
        Error::BackupOfOther { name: "20260101_000000".into(), of: "other.db".into(), here: "this.db".into() },
        Error::UnknownBackup { given: Some("x".into()), known: vec!["20260101_000000".into()] },
        Error::UnknownBackup { given: None, known: Vec::new() },
        Error::CannotRebase { migration: migration(), reason: reason() },
        Error::RebaseConflicts {
            first: "a".into(),
            second: "b".into(),
            conflicts: vec!["customers.phone: text, number".into()],
        },
        Error::NoScratch { source: of(ErrorKind::Statement) },
        Error::Interrupted,
    ]
}

/// The exit code that the command line gives a class.
pub(crate) fn exit(class: Class) -> i32 {
    match class {
        Class::Failed => 1,
        Class::Usage => 2,
        Class::Refused => 4,
        Class::Internal => 70,
        Class::Interrupted => 130,
    }
}

/// The codes that a source file gives its errors.
pub(crate) fn codes(path: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let (_, body) = text.split_once("&'static str {").unwrap();
    let (body, _) = body.split_once("\n    }\n").unwrap();
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What people are told of each error, held against a file that `UPDATE_ERRORS=1` writes.
pub(crate) fn hold(errors: &[&dyn Fault], file: &str) {
    let mut text = String::new();
    for error in errors {
        text.push_str(&format!("{} (exit code {})\n  error: {error}\n", error.code(), exit(error.class())));
        let mut cause = error.source();
        while let Some(one) = cause {
            text.push_str(&format!("  caused by: {one}\n"));
            cause = one.source();
        }
        if let Some(place) = error.place() {
            let line = place.line.map(|line| format!(":{line}")).unwrap_or_default();
            text.push_str(&format!("  at {}{line}\n", place.file.display()));
        }
        if let Some(hint) = error.hint() {
            text.push_str(&format!("  hint: {hint}\n"));
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE_ERRORS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), text, "UPDATE_ERRORS=1 writes it");
}

/// `errors.txt` is what people read.
#[test]
fn every_error_says_what_where_and_what_to_do() {
    let samples = samples();
    let errors: Vec<&dyn Fault> = samples.iter().map(|error| error as &dyn Fault).collect();
    hold(&errors, "tests/it/migrations/errors.txt");

    // None is left out: neither of the jobs' own, nor of those that they pass on.
    let shown: BTreeSet<String> = samples.iter().map(|error| error.code().to_owned()).collect();
    for file in ["src/migrate/error.rs", "../core/src/snapshot.rs", "../core/src/diff.rs", "../database/src/error.rs"] {
        let missing: Vec<String> = codes(file).difference(&shown).cloned().collect();
        assert!(missing.is_empty(), "{file}: {missing:?}");
    }
}

/// Every test's text.
pub(crate) fn tests(dir: &Path, text: &mut String) {
    for entry in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            tests(&entry, text);
        } else if entry.extension().is_some_and(|end| end == "rs") {
            text.push_str(&fs::read_to_string(&entry).unwrap());
        }
    }
}

#[test]
fn every_error_is_met_by_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for dir in ["tests", "../cli/tests", "../core/tests", "../database/tests"] {
        tests(&root.join(dir), &mut text);
    }
    let unmet: Vec<String> =
        codes("src/migrate/error.rs").into_iter().filter(|code| !text.contains(&format!("\"{code}\""))).collect();
    assert!(unmet.is_empty(), "no test names {unmet:?}");
}

fn named(name: &str) -> migrate_create::Options {
    migrate_create::Options { name: vec![name.into()], ..Default::default() }
}

/// What a person reads: code, exit code, text, hint.
fn told(error: &Error) -> (&'static str, i32, String, String) {
    (error.code(), exit(error.class()), error.to_string(), error.hint().unwrap_or_default())
}

fn expected(code: &'static str, exit: i32, text: &str, hint: &str) -> (&'static str, i32, String, String) {
    (code, exit, text.to_owned(), hint.to_owned())
}

#[tokio::test]
async fn what_only_happens_to_files_and_rows_is_told() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;

    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
    let error = world.try_create(named(&"long".repeat(80))).await.unwrap_err();
    assert_eq!(told(&error), expected("file-unwritable", 1, "the migration cannot be written", ""));
    assert_eq!(world.files().len(), 2, "nothing is left of it");

    let folder = world.salon.path().join(format!("src/migrations/{NAME}.ts"));
    fs::create_dir(&folder).unwrap();
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("file-unreadable", Class::Failed));
    assert!(error.to_string().ends_with(&format!("{NAME}.ts cannot be read")), "{error}");
    fs::remove_dir(&folder).unwrap();

    let snapshot = snapshot::render(&Schema::empty(Dialect::Postgres, None), snapshot::ORIGIN);
    world.salon.write(&format!("src/migrations/{NAME}.json"), &snapshot);
    let error = world.try_create(named("other")).await.unwrap_err();
    assert_eq!((error.code(), exit(error.class())), ("snapshot-of-other-dialect", 1));
    assert!(error.to_string().ends_with("is for postgres, and the config's adapter for sqlite"), "{error}");
    assert!(error.place().unwrap().file.ends_with(format!("{NAME}.json")));
    assert_eq!(error.hint().as_deref(), Some("give each database a `migrationDir` of its own"));
    fs::remove_file(world.salon.path().join(format!("src/migrations/{NAME}.json"))).unwrap();

    let error = payload_sync::renames::Rename::parse("phone").unwrap_err();
    assert_eq!((error.code(), exit(error.class())), ("rename-syntax", 2));
    assert!(error.to_string().starts_with("`phone` is no rename: write `previous:next`"), "{error}");

    // The ledger refuses the row: what the migration did goes, too.
    let refuse =
        "CREATE TRIGGER refuse BEFORE INSERT ON payload_migrations BEGIN SELECT RAISE(ABORT, 'not today'); END";
    world.database().await.script(refuse).await.unwrap();
    world.write_migration(NAME, &["CREATE TABLE one (id integer);"], &["DROP TABLE one;"]);
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    let text = format!("`{NAME}` could not be recorded and was taken back: not today");
    assert_eq!(told(&error), expected("migration-not-recorded", 1, &text, ""));
    assert!(world.database().await.query("SELECT * FROM one", &[]).await.is_err());
    world.database().await.script("DROP TRIGGER refuse").await.unwrap();

    world.sql("INSERT INTO customers (id, name, email) VALUES (1, 'Ann', 'ann@example.com')").await;
    let session =
        "INSERT INTO customers_sessions (_order, _parent_id, id, expires_at) VALUES (1, 1, 'x', '2027-01-01')";
    world.sql(session).await;
    world.write_migration(
        NAME,
        &["PRAGMA foreign_keys=OFF;", "DELETE FROM customers;", "PRAGMA foreign_keys=ON;"],
        &["SELECT 1;"],
    );
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), exit(error.class())), ("migration-breaks-references", 1));
    assert_eq!(error.to_string(), format!("`{NAME}` would leave rows that refer to nothing, and was taken back"));
    assert!(error.hint().unwrap().contains("customers_sessions"), "{:?}", error.hint());
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "1");
}

#[tokio::test]
async fn what_only_happens_on_a_server_is_told() {
    let mut world = World::postgres();
    world.without_path = true;
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;

    // A backup that somebody cut.
    world.write_migration(NAME, &["UPDATE customers SET name = 'Bea';"], &["SELECT 1;"]);
    let backup = world.migrate().await.backup.unwrap();
    let manifest = migrate_restore::list(&world.project()).unwrap().pop().unwrap();
    assert_eq!((manifest.method, manifest.name.as_str()), (Method::Copy, backup.as_str()));
    let at = manifest.archived().iter().position(|table| table == "customers").unwrap();
    world.salon.write(&format!(".payload-sync/backups/{backup}/{at}.copy"), "");
    let answers = Answers { yes: true, ..Answers::default() };
    let options = migrate_restore::Options {
        name: Some(backup),
        no_backup: true,
        answers: answers.clone(),
        ..Default::default()
    };
    let error = migrate_restore::run(&world.project(), options, &mut |_| {}).await.unwrap_err();
    let text = "the backup could not be restored: customers has 0 rows in the backup, and should have 1";
    assert_eq!(told(&error), expected("restore-failed", 1, text, ""));
    assert_eq!(world.value("SELECT name FROM customers").await, "Bea", "nothing was touched");

    // Somebody takes away what is pushed at once.
    world
        .database()
        .await
        .script(
            "CREATE FUNCTION undo() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN \
           IF EXISTS (SELECT 1 FROM information_schema.columns WHERE column_name = 'shoe_size') THEN \
             ALTER TABLE customers DROP COLUMN shoe_size; END IF; END $$; \
         CREATE EVENT TRIGGER undo ON ddl_command_end WHEN tag IN ('ALTER TABLE') EXECUTE FUNCTION undo()",
        )
        .await
        .unwrap();
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
    let error = world.push(push::Options { answers, ..Default::default() }).await.unwrap_err();
    let text = "after the push the database still differs from the config, so the push was taken back";
    let hint = "left to do: ALTER TABLE \"customers\" ADD COLUMN \"shoe_size\" numeric;";
    assert_eq!(told(&error), expected("push-not-clean", 1, text, hint));
    world.database().await.script("DROP EVENT TRIGGER undo").await.unwrap();
    assert_eq!(world.ledger().await.len(), 2, "no row of a push");

    // What no database can have.
    world.salon.edit(CUSTOMERS, "slug: 'customers'", "slug: 'customers', dbName: 'enum_users_role'");
    let error = world.try_create(named("twice")).await.unwrap_err();
    assert_eq!(
        told(&error),
        expected("schema-invalid", 1, "`enum_users_role` is the name of a table and of an enum", "")
    );
}

/// What Payload keeps its work in, when it was done by halves.
#[tokio::test]
async fn a_backup_that_is_whole_comes_back_after_one_that_is_not() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    world.write_migration(NAME, &["UPDATE customers SET name = 'Bea';"], &["SELECT 1;"]);
    let backup = world.migrate().await.backup.unwrap();
    let file = world.salon.path().join(format!(".payload-sync/backups/{backup}/database.db"));
    let whole = fs::read(&file).unwrap();
    fs::write(&file, b"no database at all").unwrap();
    let options = |answers| migrate_restore::Options {
        name: Some(backup.clone()),
        no_backup: true,
        answers,
        ..Default::default()
    };
    let yes = || Answers { yes: true, ..Answers::default() };
    let error = migrate_restore::run(&world.project(), options(yes()), &mut |_| {}).await.unwrap_err();
    assert_eq!(error.class(), Class::Failed, "{error}");
    assert_eq!(world.value("SELECT name FROM customers").await, "Bea");
    fs::write(&file, whole).unwrap();
    done(migrate_restore::run(&world.project(), options(yes()), &mut |_| {}).await);
    assert_eq!(world.value("SELECT name FROM customers").await, "Ann");
}
