// Writes the SQL that makes the tables of the project's config, by the project's own Payload and drizzle-kit, and for
// SQLite a database file with these tables: schema.mts <file.sql> [<file.db>]
import { writeFileSync, renameSync } from 'node:fs'

import configPromise from './src/payload.config'

const [sqlFile, databaseFile] = process.argv.slice(2)
const config = await configPromise
const quiet = () => {}
const logger = { debug: quiet, error: quiet, fatal: quiet, info: quiet, trace: quiet, warn: quiet }
const blocks = Object.fromEntries((config.blocks ?? []).map((block) => [block.slug, block]))
const payload = { blocks, collections: {}, config, globals: { config: config.globals }, logger } as any
for (const collection of config.collections) {
  const id = collection.flattenedFields.find((field) => field.name === 'id')
  payload.collections[collection.slug] = { config: collection, customIDType: id?.type }
}

const adapter = config.db.init({ payload }) as any
adapter.payload = payload
await adapter.init()
const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
const next = await generateDrizzleJson(adapter.schema)
const statements: string[] = await generateMigration(adapter.defaultDrizzleSnapshot, next)

if (databaseFile) {
  const { createClient } = (await import('@libsql/client')) as any
  const client = createClient({ url: `file:${databaseFile}.new` })
  await client.batch(statements, 'write')
  client.close()
  renameSync(`${databaseFile}.new`, databaseFile)
}
writeFileSync(`${sqlFile}.new`, statements.map((one) => one.trim().replace(/;?$/, ';')).join('\n'))
renameSync(`${sqlFile}.new`, sqlFile)
