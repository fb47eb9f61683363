//! `payload-sync environments` between two real Payload servers, with the salon's own config and sync-config.ts.

use payload_sync_testkit::{Output, Salon, payload_sync_binary, run};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn documents_go_from_staging_to_production() {
    let mut salons = [Salon::copy("file:./salon.db"), Salon::copy("file:./salon.db")];
    salons.iter().for_each(Salon::create_schema);
    let (staging, production) = (salons[0].serve(), salons[1].serve());
    let (from, to) = (staging.admin(), production.admin());
    from.fill();
    to.create("services", &json!({ "name": "Shave", "price": 7 }));
    for (name, value) in [
        ("STAGING_URL", staging.url().as_str()),
        ("PRODUCTION_URL", production.url().as_str()),
        ("SYNC_STAGING_API_KEY", from.key()),
        ("SYNC_PRODUCTION_API_KEY", to.key()),
    ] {
        salons[0].set_env(name, value);
    }
    let salon = &salons[0];
    let sync = |arguments: &[&str], env: &[(&str, &str)]| -> Output {
        let mut command = salon.command(payload_sync_binary());
        command.arg("environments").args(arguments).envs(env.iter().copied());
        run(&mut command, Duration::from_secs(60))
    };
    let json = |output: &Output| -> Value {
        serde_json::from_str(&output.stdout).unwrap_or_else(|_| panic!("no JSON: {}", output.text()))
    };
    let services = || to.all("services").len();

    // A group, on production, without a yes: refused, and nothing is written.
    let asked = sync(&["staging", "production", "critical-data"], &[]);
    assert_eq!(asked.code, Some(4), "{}", asked.text());
    assert!(asked.stderr.contains("--yes"), "{}", asked.text());
    let planned = sync(&["staging", "production", "services,stylists", "--dry-run"], &[]);
    assert_eq!(planned.code, Some(0), "{}", planned.text());
    assert!(
        planned.stdout.contains("+ services cut") && planned.stdout.contains("+ stylists anna"),
        "{}",
        planned.text()
    );
    assert_eq!(services(), 1);
    // For a project on MongoDB as well: all of it is REST, and no database is asked.
    let mongodb = crate::adapters::mongodb_without_drafts()
        .env("SYNC_SOURCE_API_KEY", from.key())
        .env("SYNC_TARGET_API_KEY", to.key());
    let planned = mongodb.run(&["environments", &staging.url(), &production.url(), "services", "--dry-run", "--json"]);
    assert_eq!(planned.code, 0, "{planned}");
    assert_eq!(planned.json()["result"]["collections"][0]["slug"], "services", "{planned}");

    let synced = sync(&["staging", "production", "services,stylists", "--yes", "--json"], &[]);
    assert_eq!(synced.code, Some(0), "{}", synced.text());
    let envelope = json(&synced);
    assert_eq!([&envelope["command"], &envelope["ok"]], [&json!("environments"), &json!(true)]);
    let created: Vec<[&Value; 2]> = envelope["result"]["collections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| [&one["slug"], &one["created"]])
        .collect();
    assert_eq!(json!(created), json!([["media", 1], ["services", 2], ["stylists", 2]]));
    assert_eq!(services(), 3);

    // By addresses, as the guide types it: nothing is left to do.
    let again = sync(&[&staging.url(), &production.url(), "services,stylists", "--yes", "--json"], &[]);
    assert_eq!(json(&again)["result"]["requests"]["target"]["writes"], 0, "{}", again.text());

    let wrong = sync(&["staging", "production", "services"], &[("SYNC_STAGING_API_KEY", "hunter2-secret")]);
    assert_eq!(wrong.code, Some(1), "{}", wrong.text());
    assert!(wrong.stderr.contains("SYNC_STAGING_API_KEY") && !wrong.text().contains("hunter2"), "{}", wrong.text());
    let unknown = sync(&["staging", "production", "servics"], &[]);
    assert_eq!(unknown.code, Some(2), "{}", unknown.text());
    assert!(unknown.stderr.contains("`servics`"), "{}", unknown.text());
    drop(staging);
    let gone = sync(&["staging", "production", "services"], &[]);
    assert_eq!(gone.code, Some(1), "{}", gone.text());
    assert!(gone.stderr.contains("cannot be reached"), "{}", gone.text());
}
