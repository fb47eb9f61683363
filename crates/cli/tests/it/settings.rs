//! Each key of sync-config.ts has its effect.

use crate::project::Project;

const CONFIG: &str = "src/config/sync-config.ts";

#[test]
fn auto_generate_writes_the_migration_that_is_missing() {
    let project = Project::new();
    project.salon.edit(CONFIG, "autoGenerate: false", "autoGenerate: true");
    let told = project.ok("npm run db:migrate");
    assert!(told.contains("for changes of the config") && told.contains("1 migration applied"), "{told}");
    assert!(project.ok("npm run db:migrate").contains("has every migration"));
    // Not in production.
    project.salon.edit(
        "src/collections/Services.ts",
        "    { name: 'duration',",
        "    { name: 'note', type: 'text' },\n    { name: 'duration',",
    );
    let output = project.sh_with("npm run db:migrate", &[("NODE_ENV", "production")]);
    assert!(output.stdout.contains("has every migration"), "{}", output.text());
}

#[test]
fn auto_run_applies_what_was_written() {
    let project = Project::new();
    project.salon.edit(CONFIG, "autoRun: false", "autoRun: true");
    let told = project.ok("npm run sync:migrate first");
    assert!(told.contains("1 migration applied"), "{told}");
    project.ok("payload-sync migrate:status --check");
}

#[test]
fn drizzle_can_be_turned_off() {
    let project = Project::new();
    project.salon.edit(CONFIG, "enabled: true", "enabled: false");
    for command in ["push", "drizzle"] {
        let output = project.sh(&format!("payload-sync {command}"));
        assert_eq!(output.code, Some(4), "{}", output.text());
        assert!(output.stderr.contains("drizzle.enabled"), "{}", output.text());
    }
    assert!(project.files("").iter().all(|name| !name.ends_with(".db")));
}

#[test]
fn auto_push_brings_the_schema_before_types_and_backfills() {
    let project = Project::new();
    project.salon.edit(CONFIG, "autoPush: false", "autoPush: true");
    let told = project.ok("npm run generate:types");
    assert!(told.contains("pushed") && told.contains("wrote src/payload-types.ts"), "{told}");
    project.salon.edit(
        "src/collections/Customers.ts",
        "    { name: 'tags',",
        "    { name: 'vip', type: 'checkbox' },\n    { name: 'tags',",
    );
    let told = project.ok("payload-sync backfill customers transform-user-data.js");
    assert!(told.contains("+vip"), "{told}");
    // A check changes nothing.
    project.salon.edit("src/collections/Customers.ts", "'vip'", "'regular'");
    let output = project.sh("payload-sync generate:types --check");
    assert_eq!(output.code, Some(3), "{}", output.text());
}

#[test]
fn runs_are_logged_and_told() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first && payload-sync migrate --dry-run && payload-sync migrate");
    let log = project.salon.read(".payload-sync/runs.jsonl");
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = lines.last().unwrap();
    assert_eq!((last["event"].as_str(), last["ok"].as_bool()), (Some("runFinished"), Some(true)));
    assert!(lines.iter().any(|line| line["event"] == "runStarted" && line["command"] == "migrate"));
    let summaries: Vec<_> = lines.iter().filter_map(|line| line["summary"].as_str()).collect();
    let [_, dry, wet] = summaries[..] else { panic!("{summaries:?}") };
    assert!(dry.starts_with("dry run: 1 migration would be applied to "), "{dry}");
    assert!(wet.starts_with("1 migration applied to "), "{wet}");
    assert!(!log.contains("salon-secret-of-the-tests"));

    // A webhook that nobody answers is a warning, and its address stays secret.
    project.salon.edit(CONFIG, "enableNotifications: false", "enableNotifications: true");
    let variables = [("SYNC_WEBHOOK_URL", "http://127.0.0.1:9/services/very-secret-part")];
    let output = project.sh_with("npm run db:migrate", &variables);
    assert_eq!(output.code, Some(0), "{}", output.text());
    assert!(output.stderr.contains("warning: the webhook did not take the message"), "{}", output.text());
    assert!(!output.text().contains("very-secret-part"), "{}", output.text());
}

#[test]
fn wrong_settings_stop_every_job() {
    let project = Project::new();
    project.salon.edit(CONFIG, "autoRun: false", "autoRun: 'no'");
    let output = project.sh("payload-sync migrate");
    assert_eq!(output.code, Some(1), "{}", output.text());
    assert!(output.stderr.contains("`migrations.autoRun` must be true or false, not a text"), "{}", output.text());
    assert!(output.stderr.contains("src/config/sync-config.ts:21:5"), "{}", output.text());

    project.salon.edit(CONFIG, "autoRun: 'no'", "autoRun: false");
    project.salon.edit(CONFIG, "'customers', 'media'", "'custmers', 'media'");
    let output = project.sh("payload-sync config:check");
    assert_eq!(output.code, Some(1));
    assert!(output.stdout.contains("the Payload config has no collection `custmers`"), "{}", output.text());
    assert!(output.stdout.contains("hint: did you mean `customers`?"), "{}", output.text());
}

#[test]
fn the_settings_of_the_guide_are_right() {
    let project = Project::new();
    project.salon.write(
        CONFIG,
        "import type { SyncConfig } from 'payload-sync'

export const syncConfig: SyncConfig = {
  collections: [
    'users', 'services', 'customers', // Collections to sync
  ],
  environments: {
    development: 'http://localhost:3000',
    staging: 'https://staging.modernmen.com',
    production: 'https://modernmen.com',
  },
  migrations: {
    autoGenerate: true,  // Auto-generate migrations
    autoRun: false,      // Manual control for production
  },
  drizzle: {
    enabled: true,       // Enable Drizzle integration
    autoPush: false,     // Manual schema pushes
  },
  monitoring: {
    enableLogging: true,
    enableNotifications: true,
    webhookUrl: process.env.SYNC_WEBHOOK_URL,
  }
}
",
    );
    let checked = project.json("payload-sync config:check --json");
    assert_eq!(checked["ok"], true, "{checked}");
    let settings = &checked["result"]["settings"];
    assert_eq!(settings["collections"][2], "customers");
    assert_eq!(settings["environments"]["production"], "https://modernmen.com");
    assert_eq!(settings["migrations"]["autoGenerate"], true);
    project.ok("npm run type-check");
}

#[test]
fn environments_have_names() {
    let project = Project::new();
    let line = "npm run sync:environments staging production services";
    let unset = project.sh(line);
    assert_eq!(unset.code, Some(2), "{}", unset.text());
    assert!(unset.stderr.contains("there is no environment `staging`"), "{}", unset.text());

    let urls = [("STAGING_URL", "http://127.0.0.1:9"), ("PRODUCTION_URL", "http://127.0.0.1:10")];
    let set = project.sh_with(line, &urls);
    assert!(set.stderr.contains("SYNC_STAGING_API_KEY"), "{}", set.text());
}
