//! The text of what `init` writes.

/// npm scripts, by name.
pub(super) const SCRIPTS: [(&str, &str); 11] = [
    ("sync", "payload-sync"),
    ("sync:migrate", "payload-sync migrate:create"),
    ("sync:status", "payload-sync status"),
    ("sync:drizzle", "payload-sync drizzle"),
    ("sync:backfill", "payload-sync backfill"),
    ("sync:environments", "payload-sync environments"),
    ("db:push", "payload-sync push"),
    ("db:migrate", "payload-sync migrate"),
    ("db:reset", "payload-sync migrate:fresh"),
    ("generate:types", "payload-sync generate:types"),
    ("type-check", "tsc --noEmit"),
];

pub(super) const SCRIPT_FILE: &str = "src/scripts/sync-payload-schema.ts";

/// What the project's own code imports.
pub(super) const SCRIPT: &str = "\
/**
 * The jobs of payload-sync for this project's own code: deploy hooks, scripts, tests.
 *
 *   import { syncEnvironments } from '../scripts/sync-payload-schema'
 *   await syncEnvironments(process.env.STAGING_URL, process.env.PRODUCTION_URL, ['users', 'services'])
 *
 * Each resolves with the job's report and rejects with a `PayloadSyncError` that says what to do.
 */
export {
  backfill as syncBackfill,
  createMigration,
  generateTypes,
  migrate as syncMigrate,
  PayloadSyncError,
  push as syncPush,
  status as syncStatus,
  syncEnvironments,
} from 'payload-sync'
";

/// `sync-config.ts`, with the project's collections.
pub(super) fn sync_config(collections: Option<&[String]>) -> String {
    let collections = match collections {
        Some(slugs) if !slugs.is_empty() => {
            let lines: Vec<String> = slugs.iter().map(|slug| format!("    '{slug}',\n")).collect();
            format!("  // What `all-collections` stands for.\n  collections: [\n{}  ],\n", lines.concat())
        }
        _ => "  // What `all-collections` stands for; without it, every collection.\n  // collections: ['users'],\n"
            .to_owned(),
    };
    format!(
        "\
import type {{ SyncConfig }} from 'payload-sync'

export const syncConfig: SyncConfig = {{
{collections}
  // Names for several collections: `npm run sync:backfill critical-data`.
  groups: {{}},

  // Names for servers: `npm run sync:environments staging production services`.
  environments: {{
    development: 'http://localhost:3000',
    staging: process.env.STAGING_URL,
    production: process.env.PRODUCTION_URL,
  }},

  migrations: {{
    autoGenerate: false, // `migrate` first writes the migration that config changes need (development only)
    autoRun: false, // `migrate:create` applies what it wrote (development only)
  }},

  drizzle: {{
    enabled: true, // `push` and `drizzle` may change the database
    autoPush: false, // push before types are generated and before a backfill (development only)
  }},

  monitoring: {{
    enableLogging: true, // .payload-sync/runs.jsonl
    enableNotifications: false, // a message when a run starts, succeeds or fails
    webhookUrl: process.env.SYNC_WEBHOOK_URL,
  }},
}}

// Run by itself, this file checks itself: `tsx {file}`.
if (process.argv[1]?.endsWith('sync-config.ts')) {{
  void import('payload-sync').then(({{ checkSyncConfig }}) => checkSyncConfig())
}}
",
        file = crate::config::FILES[0],
    )
}
