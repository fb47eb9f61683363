import type { SyncConfig } from 'payload-sync'

export const syncConfig: SyncConfig = {
  // What `all-collections` stands for.
  collections: ['users', 'customers', 'media', 'stylists', 'services', 'appointments', 'pages'],

  // Names for several collections: `npm run sync:backfill critical-data`.
  groups: {
    'critical-data': ['services', 'stylists', 'media'],
  },

  // Names for servers: `npm run sync:environments staging production services`.
  environments: {
    development: 'http://localhost:3000',
    staging: process.env.STAGING_URL,
    production: process.env.PRODUCTION_URL,
  },

  migrations: {
    autoGenerate: false, // `migrate` first writes the migration that config changes need (development only)
    autoRun: false, // `migrate:create` applies what it wrote (development only)
  },

  drizzle: {
    enabled: true, // `push` and `drizzle` may change the database
    autoPush: false, // push before types are generated and before a backfill (development only)
  },

  monitoring: {
    enableLogging: true, // .payload-sync/runs.jsonl
    enableNotifications: false, // a message when a run starts, succeeds or fails
    webhookUrl: process.env.SYNC_WEBHOOK_URL,
  },
}

// Run by itself, this file checks itself: `tsx src/config/sync-config.ts`.
if (process.argv[1]?.endsWith('sync-config.ts')) {
  void import('payload-sync').then(({ checkSyncConfig }) => checkSyncConfig())
}
