//! Tests of the settings: every key, every way to get it wrong.

use std::path::Path;

use serde_json::{Value, json};

use super::{SyncConfig, SyncConfigError};

const COLLECTIONS: [&str; 4] = ["users", "services", "customers", "appointments"];

fn known() -> Vec<String> {
    COLLECTIONS.map(str::to_owned).into()
}

/// The settings as they would be written, one key a line.
fn parse(settings: &Value) -> Result<SyncConfig, SyncConfigError> {
    let text = format!("export const syncConfig = {}\n", serde_json::to_string_pretty(settings).unwrap());
    SyncConfig::parse(Path::new("sync-config.ts"), &text, &json!({ "syncConfig": settings }), Some(&known()))
}

fn problems(settings: &Value) -> Vec<String> {
    let problems = parse(settings).unwrap_err().problems;
    let line = |problem: &super::Problem| {
        let place = &problem.place;
        let hint = problem.hint.as_deref().unwrap_or("-");
        format!("{}:{} {} ({hint})", place.line.unwrap_or(0), place.column.unwrap_or(0), problem.message)
    };
    problems.iter().map(line).collect()
}

#[test]
fn reads_every_key_of_the_guide() {
    let config = parse(&json!({
        "collections": ["users", "services", "customers"],
        "groups": { "critical-data": ["users", "customers"] },
        "environments": {
            "development": "http://localhost:3000",
            "staging": "https://staging.modernmen.com/",
            "production": "https://modernmen.com",
            "preview": null
        },
        "migrations": { "autoGenerate": true, "autoRun": false },
        "drizzle": { "enabled": true, "autoPush": false },
        "monitoring": { "enableLogging": true, "enableNotifications": true, "webhookUrl": "https://hooks.slack.com/x" }
    }))
    .unwrap();
    assert_eq!(config.collections.as_deref().unwrap(), ["users", "services", "customers"]);
    assert_eq!(config.environments.len(), 3);
    assert_eq!(config.environments["staging"], "https://staging.modernmen.com");
    assert!(config.migrations.auto_generate && !config.migrations.auto_run);
    assert!(config.drizzle.enabled && !config.drizzle.auto_push);
    assert_eq!(config.monitoring.webhook_url.as_deref(), Some("https://hooks.slack.com/x"));
    assert!(!format!("{config:?}{}", serde_json::to_string(&config).unwrap()).contains("hooks.slack.com"));
}

#[test]
fn nothing_set_is_the_default() {
    let mut config = parse(&json!({})).unwrap();
    config.file = None;
    assert_eq!(config, SyncConfig::default());
    assert!(config.drizzle.enabled && !config.drizzle.auto_push && !config.migrations.auto_generate);
}

#[test]
fn every_wrong_key_is_named_with_its_place() {
    assert_eq!(
        problems(&json!({
            "colections": ["users"],
            "migrations": { "autoGenerate": "yes", "autorun": true },
            "drizzle": { "enabled": 1, "push": true },
            "monitoring": { "enableLogging": [], "webhookUrl": 7 }
        })),
        [
            "2:3 `colections` is not a setting (did you mean `collections`?)",
            "7:5 `migrations.autorun` is not a setting (did you mean `migrations.autoRun`?)",
            "6:5 `migrations.autoGenerate` must be true or false, not a text (-)",
            "11:5 `drizzle.push` is not a setting (the settings here are enabled, autoPush)",
            "10:5 `drizzle.enabled` must be true or false, not the number 1 (-)",
            "14:5 `monitoring.enableLogging` must be true or false, not a list (-)",
            "15:5 `monitoring.webhookUrl` must be an address, not the number 7 (-)",
        ]
    );
}

#[test]
fn collections_and_groups_must_exist() {
    assert_eq!(
        problems(&json!({
            "collections": ["users", "custmers", "users", 3],
            "groups": { "users": ["services"], "all": ["users"], "odd": "users", "far": ["barbers"] }
        })),
        [
            "4:5 the Payload config has no collection `custmers` (did you mean `customers`?)",
            "5:5 `collections` has `users` twice (-)",
            "6:5 `collections[3]` must be a collection's slug, not the number 3 (-)",
            "9:5 `users` is a collection, so it cannot be a group (-)",
            "12:5 `all` already means the collections of `collections` (-)",
            "15:5 `groups.odd` must be a list of collections, not a text (-)",
            "17:7 the Payload config has no collection `barbers` \
             (its collections are users, services, customers, appointments)",
        ]
    );
    assert_eq!(
        problems(&json!({ "collections": [] })),
        ["2:3 `collections` is empty: nothing would be synchronized (leave it out to mean every collection)"]
    );
}

#[test]
fn addresses_must_be_web_addresses_without_secrets() {
    let found = problems(&json!({
        "environments": {
            "a": "staging.example.com", "b": "ftp://x.example", "c": "https://me:pass-word@x.example", "d": true,
            "e": "https://x.example/?a=1"
        },
        "monitoring": { "webhookUrl": "hooks.example.com/secret" }
    }));
    assert_eq!(
        found,
        [
            "3:5 `environments.a` is not a web address (write the server's address: https://staging.example.com)",
            "4:5 `environments.b` must begin with http:// or https:// \
             (write the server's address: https://staging.example.com)",
            "5:5 `environments.c` must not hold a user name or password \
             (write the server's address: https://staging.example.com)",
            "6:5 `environments.d` must be an address, not true (-)",
            "7:5 `environments.e` must not have `?` or `#` (write the server's address: https://staging.example.com)",
            "10:5 `monitoring.webhookUrl` is not a web address \
             (webhookUrl: process.env.SYNC_WEBHOOK_URL, with https://… in .env)",
        ]
    );
    assert!(!found.join("").contains("pass-word"));
}

#[test]
fn the_export_must_be_there_and_be_an_object() {
    let check = |exports: Value| {
        SyncConfig::parse(Path::new("sync-config.ts"), "const a = 1", &exports, None).unwrap_err().to_string()
    };
    assert_eq!(check(json!({ "config": {} })), "there is no export named `syncConfig`");
    assert_eq!(check(json!({ "syncConfig": { "$function": true } })), "`syncConfig` must be an object, not a function");
    assert_eq!(check(json!({ "default": [1] })), "`default` must be an object, not a list");
    assert_eq!(
        problems(&json!({ "drizzle": { "enabled": false, "autoPush": true } })),
        ["4:5 `drizzle.autoPush` is on while `drizzle.enabled` is off (turn one of them around)"]
    );
}

#[test]
fn groups_stand_for_what_is_in_them() {
    let config = parse(&json!({
        "collections": ["services", "customers"],
        "groups": { "critical-data": ["customers", "users"] }
    }))
    .unwrap();
    assert_eq!(config.expand("critical-data, appointments,users"), "customers,users,appointments");
    assert_eq!(config.expand("all-collections"), "services,customers");
    assert_eq!(SyncConfig::default().expand("all"), "all");
    assert_eq!(config.expand("affected-collections"), "affected-collections");
}
