//! Every error outside of migrations: its text, its place, its hint and how the program ends with it.
//!
//! `errors.txt` has one of each kind. Each is also met by a test that runs into it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use payload_sync::backfill::{BackfillError, TransformFailure};
use payload_sync::config::{Problem, SyncConfigError};
use payload_sync::core::content::Unsuited;
use payload_sync::core::db_schema::DbSchemaError as DbSchemaRender;
use payload_sync::core::documents::query::QueryError;
use payload_sync::core::documents::{Invalid, MapError};
use payload_sync::core::model::ModelError;
use payload_sync::core::prettier::parse_config;
use payload_sync::core::types::TypesError as TypesRender;
use payload_sync::db_schema::DbSchemaError;
use payload_sync::diff::DiffError;
use payload_sync::documents::{DataError, DocumentsError, Source};
use payload_sync::environments::{EnvironmentsError, Role};
use payload_sync::rest::RestError;
use payload_sync::types::TypesError;
use payload_sync::{Fault, Place, ProjectError, build, init};
use payload_sync_database::{DatabaseError, DatabaseUrl, ErrorKind};
use payload_sync_engine::{BuildError, EngineError, ErrorCode};

use crate::migrations::errors::{codes, hold, tests};

fn io() -> std::io::Error {
    std::io::Error::other("no room")
}

fn json() -> serde_json::Error {
    serde_json::from_str::<u8>("x").unwrap_err()
}

fn no_tables() -> MapError {
    MapError::NotRelational("mongodb".into())
}

fn boxed<E: Fault>(error: E) -> Box<dyn Fault> {
    Box::new(error)
}

fn project() -> Vec<Box<dyn Fault>> {
    let config = || PathBuf::from("src/config/sync-config.ts");
    let problem = |message: &str, hint: Option<&str>| Problem {
        path: "migrations.autoRun".into(),
        message: message.into(),
        place: Place::at(config(), 4, 5),
        hint: hint.map(str::to_owned),
    };
    let build = |source| ProjectError::Build { path: "payload-sync.build".into(), source };
    let errors = vec![
        ProjectError::NoFolder { path: "nowhere".into() },
        ProjectError::ConfigNotFound { searched: vec!["payload.config.ts".into(), "src/payload.config.ts".into()] },
        ProjectError::ConfigMissing { path: "payload.config.ts".into(), asked_by: "--config" },
        ProjectError::Read { path: ".env".into(), source: io() },
        ProjectError::SyncConfig(SyncConfigError {
            file: config(),
            problems: vec![problem("`migrations.autoRun` must be true or false, not a text", Some("write true"))],
        }),
        ProjectError::SyncConfig(SyncConfigError {
            file: config(),
            problems: vec![problem("a", None), problem("b", None)],
        }),
        ProjectError::NoVariable { name: "DATABASE_URL".into() },
        ProjectError::NoConnection,
        ProjectError::Adapter { name: "d1-sqlite".into() },
        ProjectError::Mongodb,
        ProjectError::Url { from: "DATABASE_URL".into(), source: DatabaseUrl::parse("mysql://x/y").unwrap_err() },
        ProjectError::Model {
            source: ModelError::Member { member: "adapter.versionsSuffix".into(), reason: "expected a string".into() },
        },
        ProjectError::Tables { source: no_tables(), versions: "payload 3.90.1".into() },
        ProjectError::StatusWithoutLocales { source: MapError::StatusWithoutLocales(vec!["pages".into()]) },
        ProjectError::StoredModel { path: "model.json".into(), source: json().into() },
        ProjectError::StoredDialect { path: "model.json".into(), stored: "sqlite".into(), asked: "postgres" },
        build(BuildError::Io(io())),
        build(BuildError::Foreign),
        build(BuildError::Damaged),
        build(BuildError::OtherProgram { written_by: "0.1.0".into(), this: "0.2.0".into() }),
        ProjectError::Tsconfig { place: Place::at("tsconfig.json", 3, 1), message: "expected `,` or `}`".into() },
        ProjectError::DevInProduction,
    ];
    errors.into_iter().map(boxed).collect()
}

/// Each code of the engine, as a job passes it on.
fn engine() -> Vec<Box<dyn Fault>> {
    let codes = [
        ErrorCode::Syntax,
        ErrorCode::MissingModule,
        ErrorCode::Thrown,
        ErrorCode::Timeout,
        ErrorCode::Memory,
        ErrorCode::StackOverflow,
        ErrorCode::Interrupted,
        ErrorCode::Exit,
        ErrorCode::NeverSettles,
        ErrorCode::NoConfig,
        ErrorCode::MissingPayload,
        ErrorCode::OldPayload,
        ErrorCode::MissingAdapter,
        ErrorCode::Unsupported,
        ErrorCode::Node,
        ErrorCode::Io,
        ErrorCode::Secret,
        ErrorCode::Internal,
    ];
    let of = |code| {
        let mut error = EngineError::new(code, "what the engine says");
        error.place = Some(payload_sync_engine::Place { file: "src/payload.config.ts".into(), line: 12, column: 3 });
        error.hint = Some("what to do about it".into());
        error
    };
    codes.into_iter().map(|code| boxed(ProjectError::Engine(of(code)))).collect()
}

fn jobs() -> Vec<Box<dyn Fault>> {
    let through = || ProjectError::NoVariable { name: "DATABASE_URL".into() };
    let prettier = parse_config("nothing of prettier's").unwrap_err();
    vec![
        boxed(TypesError::Project(through())),
        boxed(TypesError::Render(TypesRender::Endless { path: "$.a".into() })),
        boxed(TypesError::Write(io())),
        boxed(DbSchemaError::Project(through())),
        boxed(DbSchemaError::Render(DbSchemaRender::NoTables { name: "mongodb".into() })),
        boxed(DbSchemaError::Render(DbSchemaRender::Model { what: "a column of no type".into() })),
        boxed(DbSchemaError::Prettier { path: ".prettierrc".into(), source: prettier }),
        boxed(DbSchemaError::Write(io())),
        boxed(init::Error::Project(through())),
        boxed(init::Error::NoPackage { path: "package.json".into() }),
        boxed(init::Error::Package { place: Place::at("package.json", 2, 1), message: "a comma is missing".into() }),
        boxed(init::Error::Write(io())),
        boxed(build::Error::Project(through())),
        boxed(build::Error::Occupied { path: "notes.txt".into() }),
        boxed(build::Error::Write(io())),
        boxed(DiffError::from(through())),
        boxed(DiffError::UnknownSide { flag: "--from", given: "x".into(), environments: vec!["staging".into()] }),
        boxed(DiffError::NoEnvironmentDatabase {
            environment: "staging".into(),
            variable: "STAGING_DATABASE_URL".into(),
        }),
        boxed(DiffError::NoSnapshot { name: None, dir: "src/migrations".into() }),
        boxed(DiffError::NoSnapshot { name: Some("x".into()), dir: "src/migrations".into() }),
        boxed(DiffError::ManySnapshots { name: "x".into(), found: vec!["1_x".into(), "2_x".into()] }),
    ]
}

fn backfill() -> Vec<Box<dyn Fault>> {
    let broken = || DatabaseError::new(ErrorKind::Statement, "db.example.com/shop", "no such table: users");
    let failure = |hint: Option<&str>| {
        Box::new(TransformFailure {
            index: 0,
            message: "no".into(),
            place: Some(Place::at("transform.ts", 2, 9)),
            hint: hint.map(str::to_owned),
            fatal: false,
            interrupted: false,
        })
    };
    let transform = |committed, hint| BackfillError::Transform {
        collection: "users".into(),
        id: "7".into(),
        failure: failure(hint),
        committed,
        last: Some("6".into()),
    };
    let problem =
        payload_sync::backfill::Problem { id: "7".into(), invalid: vec![Invalid::new("role", "is required")] };
    let mut unreadable = EngineError::new(ErrorCode::Syntax, "unexpected token");
    unreadable.place = Some(payload_sync_engine::Place { file: "transform.ts".into(), line: 1, column: 8 });
    let known = || vec!["users".to_owned(), "media".to_owned()];
    let errors = vec![
        BackfillError::Project(ProjectError::NoConnection),
        BackfillError::Map(no_tables()),
        BackfillError::Database(broken()),
        BackfillError::Write { collection: "users".into(), source: broken(), committed: 1, last: Some("6".into()) },
        BackfillError::UnknownCollection { slug: "user".into(), similar: Some("users".into()), known: known() },
        BackfillError::UnknownCollection { slug: "x".into(), similar: None, known: known() },
        BackfillError::UnknownLocale { locale: "xx".into(), known: vec!["en".into(), "es".into()] },
        BackfillError::UnknownLocale { locale: "xx".into(), known: Vec::new() },
        BackfillError::Filter { collection: "users".into(), field: "a".into(), value: "b".into() },
        BackfillError::NoTransform { file: "transform.ts".into(), root: "project".into() },
        BackfillError::TransformNotLoaded { file: "transform.ts".into(), error: Box::new(unreadable) },
        BackfillError::NothingToDo { slug: "users".into(), searched: vec!["src/transforms/users.ts".into()] },
        transform(0, None),
        transform(40, None),
        transform(40, Some("mend it")),
        BackfillError::Count { given: 2, returned: 1 },
        BackfillError::Invalid {
            collection: "users".into(),
            problems: vec![problem],
            count: 3,
            committed: 0,
            last: None,
        },
        BackfillError::Interrupted { committed: 40, last: Some("40".into()) },
        BackfillError::Snapshot { file: "1_x.json".into(), message: "not JSON".into() },
    ];
    errors.into_iter().map(boxed).collect()
}

fn environments() -> Vec<Box<dyn Fault>> {
    let server = || "https://staging.example.com".to_owned();
    let variable = || "SYNC_SOURCE_API_KEY".to_owned();
    let variables = || vec![variable(), "SYNC_SOURCE_EMAIL".to_owned(), "SYNC_SOURCE_PASSWORD".to_owned()];
    let library = || reqwest::Proxy::all("http://").unwrap_err();
    let record = || PathBuf::from(".payload-sync/environments/a-b.json");
    let unsuited = |reason| EnvironmentsError::Unsuited { slug: "x".into(), reason };
    let errors = vec![
        EnvironmentsError::Project(ProjectError::NoConnection),
        EnvironmentsError::UnknownEnvironment { name: "stagin".into(), known: vec!["staging".into()] },
        EnvironmentsError::UnknownEnvironment { name: "stagin".into(), known: Vec::new() },
        EnvironmentsError::NoEnvironment { role: Role::Source },
        EnvironmentsError::Same { url: server() },
        EnvironmentsError::NoCredentials { server: server(), variables: variables() },
        EnvironmentsError::UnknownCollection { name: "x".into(), known: vec!["users".into()] },
        EnvironmentsError::NoCollections,
        unsuited(Unsuited::Internal),
        unsuited(Unsuited::NoEndpoints),
        unsuited(Unsuited::Search),
        unsuited(Unsuited::Submissions),
        EnvironmentsError::CollectionMissing { server: server(), slug: "users".into() },
        EnvironmentsError::LocaleMissing { server: server(), locale: "es".into() },
        EnvironmentsError::NotAllowed { server: server(), slug: "users".into(), right: "read", variable: variable() },
        EnvironmentsError::StateRead { path: record(), source: io() },
        EnvironmentsError::StateParse { path: record(), source: json() },
        EnvironmentsError::StateWrite { path: record(), source: io() },
    ];
    let rest = vec![
        RestError::Address { address: "x".into(), reason: "it has no host" },
        RestError::Client { source: library() },
        RestError::Unreachable { server: server(), source: library() },
        RestError::NotPayload { server: server() },
        RestError::Moved { server: server(), to: "https://www.example.com".into() },
        RestError::Key { server: server(), variable: variable() },
        RestError::KeyText { variable: variable() },
        RestError::AuthCollection { server: server(), collection: "people".into() },
        RestError::Forbidden { server: server(), what: "to read users".into(), variable: variable() },
        RestError::Refused {
            server: server(),
            what: "users 7".into(),
            status: 400,
            messages: vec!["role: is required".into()],
        },
        RestError::Refused { server: server(), what: "users 7".into(), status: 500, messages: Vec::new() },
        RestError::Incomplete { server: server(), collection: "users".into(), read: 3, total: 4 },
        RestError::Interrupted,
    ];
    errors.into_iter().map(boxed).chain(rest.into_iter().map(EnvironmentsError::Rest).map(boxed)).collect()
}

fn documents() -> Vec<Box<dyn Fault>> {
    let slug = || "users".to_owned();
    let known = || vec!["users".to_owned(), "media".to_owned()];
    let unknown = |similar: Option<&str>, global| DocumentsError::UnknownCollection {
        slug: "user".into(),
        similar: similar.map(str::to_owned),
        known: known(),
        global,
    };
    let errors = vec![
        DocumentsError::Project(ProjectError::NoConnection),
        DocumentsError::Map(no_tables()),
        DocumentsError::Database(DatabaseError::new(ErrorKind::Closed, "db.example.com/shop", "it ended")),
        DocumentsError::Query(QueryError::Path { entity: slug(), path: "a.b".into() }),
        DocumentsError::Query(QueryError::Locale { locale: "xx".into(), known: vec!["en".into()] }),
        DocumentsError::Query(QueryError::Locale { locale: "xx".into(), known: Vec::new() }),
        unknown(Some("users"), false),
        unknown(None, false),
        unknown(None, true),
        DocumentsError::UnknownGlobal { slug: "setting".into(), similar: Some("settings".into()), known: known() },
        DocumentsError::NoVersions { slug: slug() },
        DocumentsError::NotFound { slug: slug(), id: "7".into() },
        DocumentsError::Id { slug: slug(), value: "x".into() },
        DocumentsError::Invalid {
            slug: slug(),
            id: Some("7".into()),
            invalid: vec![Invalid::new("role", "is required")],
        },
        DocumentsError::Unsupported { what: "files".into() },
        DocumentsError::Unsupported { what: "payload.login".into() },
        DocumentsError::Data,
        DocumentsError::Source(DataError::Unreadable {
            from: "data.json".into(),
            source: std::io::ErrorKind::NotFound.into(),
        }),
        DocumentsError::Source(DataError::NoObject { shown: "5".into() }),
        DocumentsError::Source(DataError::Nothing { from: "data.json".into() }),
        DocumentsError::Source(DataError::Several { from: "standard input".into() }),
        Source::text("data.json", "[{},\n{]")
            .documents()
            .expect("text")
            .last()
            .expect("an error")
            .expect_err("no JSON"),
        DocumentsError::NoWhere { operation: "delete" },
        DocumentsError::Secret,
        DocumentsError::Hashing,
    ];
    errors.into_iter().map(boxed).collect()
}

#[test]
fn every_error_says_what_where_and_what_to_do() {
    let all: Vec<Box<dyn Fault>> =
        [project(), engine(), jobs(), backfill(), environments(), documents()].into_iter().flatten().collect();
    let errors: Vec<&dyn Fault> = all.iter().map(AsRef::as_ref).collect();
    hold(&errors, "tests/it/errors.txt");
    let shown: BTreeSet<String> = errors.iter().map(|error| error.code().to_owned()).collect();
    let missing: Vec<String> = sources().flat_map(codes).filter(|code| !shown.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Where the codes are given, but for those of migrations.
fn sources() -> impl Iterator<Item = &'static str> {
    [
        "src/backfill/error.rs",
        "src/build.rs",
        "src/config.rs",
        "src/db_schema.rs",
        "src/diff/error.rs",
        "src/documents/error.rs",
        "src/environments/errors.rs",
        "src/init.rs",
        "src/project/error.rs",
        "src/rest/errors.rs",
        "src/types.rs",
        "../engine/src/error.rs",
    ]
    .into_iter()
}

/// A file that gives codes and is not in the list would be passed over.
#[test]
fn no_source_of_errors_is_left_out() {
    let mut found = BTreeSet::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    with_codes(&src, &mut found);
    let listed: BTreeSet<String> =
        sources().filter(|file| file.starts_with("src/")).chain(["src/migrate/error.rs"]).map(str::to_owned).collect();
    // It passes on what others say; the trait is where all is declared.
    let own = |file: &String| file != "src/drizzle.rs" && file != "src/fault.rs";
    assert_eq!(found.into_iter().filter(own).collect::<BTreeSet<_>>(), listed);
}

fn with_codes(dir: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            with_codes(&entry, found);
        } else if std::fs::read_to_string(&entry).unwrap().contains("fn code(&self) -> &'static str") {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            found.insert(entry.strip_prefix(root).unwrap().display().to_string());
        }
    }
}

#[test]
fn every_error_is_met_by_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for dir in ["tests", "../cli/tests", "../core/tests", "../database/tests", "../engine/tests"] {
        tests(&root.join(dir), &mut text);
    }
    // The engine's own tests name its codes as they are in Rust.
    let in_rust = |code: &str| {
        let words = code.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
        format!("ErrorCode::{}", words.collect::<String>())
    };
    // This list proves nothing of that kind.
    let here = std::fs::read_to_string(root.join("tests/it/errors.rs")).unwrap();
    let text = text.replace(&here, "");
    let unmet: Vec<String> = sources()
        .flat_map(codes)
        .filter(|code| !text.contains(&format!("\"{code}\"")) && !text.contains(&in_rust(code)))
        .collect();
    assert!(unmet.is_empty(), "no test names {unmet:?}");
}
