import type { Config } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

/** `file:…` is SQLite, `postgres:…` is PostgreSQL. Without a URL the salon keeps its data in `salon.db`. */
export const databaseFor = (url: string): Config['db'] => {
  if (/^postgres(ql)?:/.test(url)) return postgresAdapter({ pool: { connectionString: url }, push: false })
  if (url.startsWith('file:')) return sqliteAdapter({ client: { url }, push: false })
  throw new Error(`DATABASE_URL must start with file: or postgres:, not ${url.split(':')[0]}:`)
}
