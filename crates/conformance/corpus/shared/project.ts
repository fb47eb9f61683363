// A config for the database that the harness asks for.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type Config } from 'payload'

type Adapter = Partial<Parameters<typeof postgresAdapter>[0]> & Partial<Parameters<typeof sqliteAdapter>[0]>

export const sqlite = () => process.env.PAYLOAD_DATABASE === 'sqlite'

const database = (adapter: Record<string, unknown>) =>
  sqlite()
    ? sqliteAdapter({ client: { url: ':memory:' }, ...(adapter as Adapter) })
    : postgresAdapter({ pool: {}, ...(adapter as Adapter) })

export const locales = {
  defaultLocale: 'en',
  fallback: true,
  locales: ['en', 'es', 'de-AT'],
}

export const project = (config: Partial<Config>, adapter: Record<string, unknown> = {}) =>
  buildConfig({
    db: database(adapter),
    secret: process.env.PAYLOAD_SECRET as string,
    telemetry: false,
    ...config,
  })
