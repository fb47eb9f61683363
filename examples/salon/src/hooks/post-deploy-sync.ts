import { syncEnvironments } from '../scripts/sync-payload-schema'

export async function postDeploySync() {
  // Sync critical data after deployment
  await syncEnvironments(
    process.env.STAGING_URL,
    process.env.PRODUCTION_URL,
    ['users', 'services']
  )
}
