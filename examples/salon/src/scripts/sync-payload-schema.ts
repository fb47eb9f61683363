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
