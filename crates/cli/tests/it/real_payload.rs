//! A database that payload-sync made is one that the real Payload uses with push off, and finds nothing to change in.

use payload_sync_testkit::{Output, Postgres, Salon, run};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const EVERY_COLLECTION: &str = include_str!("../scripts/every-collection.ts");

fn payload_sync(salon: &Salon, arguments: &[&str]) -> Output {
    let mut command: Command = salon.command(Path::new(env!("CARGO_BIN_EXE_payload-sync")));
    let output = run(command.args(arguments), Duration::from_secs(120));
    assert!(output.success(), "payload-sync {}: {}", arguments.join(" "), output.text());
    output
}

fn migrations(salon: &Salon) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(salon.path().join("src/migrations"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn the_real_payload_uses_our_database(salon: &Salon) {
    payload_sync(salon, &["migrate:create", "first", "schema"]);
    payload_sync(salon, &["migrate"]);
    let ours = migrations(salon);
    assert_eq!(ours.len(), 3, "{ours:?}");

    salon.write("every-collection.ts", EVERY_COLLECTION);
    let output = salon.node("every-collection.ts", &[], |output| output.stdout.contains("\"checks\""));
    let report = output.stdout.lines().rev().find(|line| line.starts_with("{\"checks\"")).unwrap();
    let checks: serde_json::Value = serde_json::from_str(report).unwrap();
    let collections = checks["checks"].as_object().unwrap();
    assert_eq!(collections.len(), 12, "eleven collections and the global: {checks}");

    // Payload's own CLI compares the config with the newest of our snapshots.
    salon.payload(&["migrate:create", "--skip-empty", "again"], |output| {
        output.text().contains("Migration DOWN statements generation complete")
    });
    assert_eq!(migrations(salon), ours, "Payload found a schema change on top of our snapshot");
}

#[test]
fn the_real_payload_uses_a_sqlite_database_of_ours() {
    the_real_payload_uses_our_database(&Salon::copy("file:./salon.db"));
}

#[test]
fn the_real_payload_uses_a_postgres_database_of_ours() {
    let database = Postgres::shared().database();
    the_real_payload_uses_our_database(&Salon::copy(database.url()));
}
