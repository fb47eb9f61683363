//! `payload-sync diff` between environments, whose databases are real ones.

use std::time::Duration;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Output, Postgres, Salon, payload_sync_binary, run};
use serde_json::{Value, json};

/// A salon with Payload's tables in two databases: staging's and production's.
struct Two {
    salon: Salon,
    staging: String,
    production: String,
    // The production's files, where it is one.
    _other: Salon,
}

impl Two {
    fn new(staging: &str, production: &str) -> Self {
        let (salon, other) = (Salon::copy(staging), Salon::copy(production));
        salon.create_schema();
        other.create_schema();
        let url = |salon: &Salon, url: &str| match url.strip_prefix("file:./") {
            Some(file) => format!("file:{}", salon.path().join(file).display()),
            None => url.replacen("postgres@", "postgres:geheim@", 1),
        };
        Self { staging: url(&salon, staging), production: url(&other, production), salon, _other: other }
    }

    fn diff(&self, arguments: &[&str]) -> Output {
        let mut command = self.salon.command(payload_sync_binary());
        command.arg("diff").args(arguments);
        command.env("STAGING_URL", "http://localhost:1").env("PRODUCTION_URL", "http://localhost:1");
        command.env("SYNC_STAGING_DATABASE_URL", &self.staging);
        command.env("SYNC_PRODUCTION_DATABASE_URL", &self.production);
        let output = run(&mut command, Duration::from_secs(60));
        assert!(!output.text().contains("geheim"), "{}", output.text());
        output
    }
}

fn environments_are_compared(staging: &str, production: &str, sql: impl Fn(&str)) {
    let two = Two::new(staging, production);
    for sides in [["staging", "production"], ["staging", "config"], ["empty", "empty"], ["database", "production"]] {
        let same = two.diff(&["--from", sides[0], "--to", sides[1], "--check"]);
        assert_eq!(same.code, Some(0), "{sides:?} {}", same.text());
        assert!(same.stdout.starts_with("No difference between "), "{}", same.text());
    }

    sql("ALTER TABLE services ADD COLUMN legacy text");
    sql("DROP INDEX services_created_at_idx");
    let told = two.diff(&["--from", "staging", "--to", "production"]);
    assert_eq!(told.code, Some(0), "without --check a difference is an answer: {}", told.text());
    assert!(told.stdout.contains("from staging (") && told.stdout.contains("to   production ("), "{}", told.text());
    assert!(told.stdout.contains("~ table services: +legacy, -index services_created_at_idx"), "{}", told.text());
    let checked = two.diff(&["--from", "staging", "--to", "production", "--check", "--json"]);
    assert_eq!(checked.code, Some(3), "{}", checked.text());
    let envelope: Value = serde_json::from_str(&checked.stdout).unwrap();
    let result = &envelope["result"];
    assert_eq!(
        [&result["from"]["kind"], &result["from"]["name"], &result["to"]["name"], &result["equal"]],
        [&json!("environment"), &json!("staging"), &json!("production"), &json!(false)]
    );
    let back = two.diff(&["--from", "production", "--to", "staging", "--format", "sql", "--exit-code"]);
    assert_eq!(back.code, Some(3), "{}", back.text());
    let lines: Vec<&str> = back.stdout.lines().collect();
    let [created, dropped] = lines.as_slice() else { panic!("{}", back.text()) };
    assert!(created.starts_with("CREATE INDEX") && dropped.contains("DROP COLUMN"), "{}", back.text());

    // Its SQL makes them the same again.
    lines.iter().for_each(|line| sql(line));
    let same = two.diff(&["--from", "staging", "--to", "production", "--check"]);
    assert_eq!(same.code, Some(0), "{}", same.text());

    let unknown = two.diff(&["--from", "stagin", "--to", "production"]);
    assert_eq!(unknown.code, Some(2), "{}", unknown.text());
    assert!(
        unknown.stderr.contains("staging, production") || unknown.stderr.contains("production"),
        "{}",
        unknown.text()
    );
    let mut command = two.salon.command(payload_sync_binary());
    command.args(["diff", "--from", "staging"]).env("STAGING_URL", "http://localhost:1");
    let unset = run(&mut command, Duration::from_secs(60));
    assert_eq!(unset.code, Some(1), "{}", unset.text());
    assert!(unset.stderr.contains("SYNC_STAGING_DATABASE_URL is not set"), "{}", unset.text());
}

#[test]
fn environments_are_compared_on_postgres() {
    let (staging, production) = (Postgres::shared().database(), Postgres::shared().database());
    environments_are_compared(staging.url(), production.url(), |sql| drop(production.sql(sql)));
}

#[test]
fn environments_are_compared_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let production = format!("file:{}", folder.path().join("production.db").display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let change = |sql: &str| {
        let url = DatabaseUrl::parse(&production).unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            database.script(sql).await.unwrap();
        });
    };
    environments_are_compared("file:./salon.db", &production, change);
}

#[test]
fn databases_of_two_kinds_are_no_pair() {
    let production = Postgres::shared().database();
    let two = Two::new("file:./salon.db", production.url());
    let other = two.diff(&["--from", "staging", "--to", "production", "--check"]);
    assert_ne!(other.code, Some(0), "{}", other.text());
    assert!(other.stderr.contains("error:"), "{}", other.text());
}
