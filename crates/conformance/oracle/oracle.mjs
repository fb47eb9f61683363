// What the real Payload of a project makes of a config: its own functions, called as its own command line calls them.
//
//   node oracle.mjs PROJECT
//
// PROJECT is a folder with Payload's packages installed. Requests come as lines of JSON on the standard input:
//   { id, answer, config, previous, dialect, cwd, env, answers, wants, url }
//     answer     the file that the answer is written to; then the line `conformance:<id>` is printed
//     config     the config file; previous  the config that it was before, or null
//     dialect    'postgres' | 'sqlite'; a config with another adapter gets the dialect's own, without options
//     env        variables that the config sees; cwd  the folder that it runs in
//     answers    [{ kind, table, added, from }]: what a person says to drizzle-kit's rename prompts
//     wants      'migration', 'types', 'dbSchema', 'push'; url  the database of 'push'
// Answers:
//   { snapshot, previousSnapshot, up, down, migration, types, dbSchema, adapter, rss } or { error }
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const project = path.resolve(process.argv[2])
const fromProject = createRequire(path.join(project, 'package.json'))
const payloadEntry = fromProject.resolve('payload')
const payloadRoot = path.dirname(path.dirname(payloadEntry))
const fromPayload = createRequire(payloadEntry)
const href = (file) => pathToFileURL(file).href

// As Payload's own command line does: newer Nodes have a hook that tsx does not get on with.
if (typeof Module.registerHooks === 'function') Module.registerHooks = undefined
const tsx = path.dirname(fromPayload.resolve('tsx/package.json'))
await import(href(path.join(tsx, 'dist/loader.mjs')))

// Configs change what they import: `buildConfig` writes into the objects that it is given. Each evaluation gets all of
// the project's own modules anew, as a process of its own would.
const anew = `export async function resolve(specifier, context, next) {
  const result = await next(specifier, context)
  const tag = /[?&](conformance=\\d+)/.exec(context.parentURL ?? '')
  const own = /^file:/.test(result.url) && !result.url.includes('/node_modules/') && /\\.m?[jt]sx?$/.test(result.url)
  return tag && own && result.format !== 'commonjs' ? { ...result, url: result.url + '?' + tag[1] } : result
}`
Module.register(`data:text/javascript,${encodeURIComponent(anew)}`)

// drizzle-kit asks on the terminal; here the answer comes with the request.
let answers = []
globalThis.conformanceAnswer = (view) => {
  const [created, ...renames] = view.data?.items ?? view.state.items
  const kind = view.entityType ?? 'column'
  const given = answers.find(
    (one) => one.kind === kind && one.added === created.name && (kind !== 'column' || one.table === view.tableName),
  )
  const rename = given?.from ? renames.find((one) => one.from.name === given.from) : undefined
  return { status: 'submitted', data: rename ?? created }
}

const patched = new Set()
// Puts a drizzle-kit that asks `conformanceAnswer` where the adapter's `require` will find it.
function answerPrompts(adapterFile) {
  let file
  try {
    file = createRequire(createRequire(adapterFile).resolve('@payloadcms/drizzle')).resolve('drizzle-kit/api')
  } catch {
    file = createRequire(adapterFile).resolve('drizzle-kit/api')
  }
  if (patched.has(file)) return
  patched.add(file)
  const kit = new Module(file)
  kit.filename = file
  kit.paths = Module._nodeModulePaths(path.dirname(file))
  const prompt = /\(0, import_hanji\d*\.render\)\(/g
  const source = readFileSync(file, 'utf8')
  if (!prompt.test(source)) throw new Error('drizzle-kit prompts in another way than the oracle knows')
  // Nor does it show how far it is.
  const progress = /\(0, import_hanji\d*\.renderWithTask\)\(/g
  const silent = source.replace(prompt, 'globalThis.conformanceAnswer(').replace(progress, '((view, task) => task)(')
  kit._compile(silent, file)
  kit.loaded = true
  Module._cache[file] = kit
}

const ADAPTERS = {
  postgres: ['@payloadcms/db-postgres', 'postgresAdapter', (url) => ({ pool: { connectionString: url } })],
  sqlite: ['@payloadcms/db-sqlite', 'sqliteAdapter', (url) => ({ client: { url: url ?? ':memory:' } })],
}
const DIALECTS = { 'd1-sqlite': 'sqlite', postgres: 'postgres', sqlite: 'sqlite' }

for (const [name] of Object.values(ADAPTERS)) {
  try {
    answerPrompts(fromProject.resolve(name))
  } catch (error) {
    if (error?.code !== 'MODULE_NOT_FOUND') throw error
  }
}

const { BasePayload } = await import(href(payloadEntry))
const { generateTypes } = await import(href(path.join(payloadRoot, 'dist/bin/generateTypes.js')))

let count = 0
async function load(file, request) {
  // Each request evaluates the file anew.
  const module = await import(`${href(file)}?conformance=${++count}`)
  let config = await module
  if (config.default) config = await config.default
  if (config?.__esModule && config.default) config = await config.default
  if (config === null || typeof config !== 'object') throw new Error('the file has no default export that is a config')
  // Early versions of 3 name the adapter only, not what makes it.
  const adapter = config.db?.name ?? config.db?.init({ payload: { config, collections: {} } }).name
  if (DIALECTS[adapter] !== request.dialect) {
    const [name, factory, options] = ADAPTERS[request.dialect]
    config.db = (await import(href(fromProject.resolve(name))))[factory](options(request.url))
  }
  config.logger = { options: { level: 'silent' } }
  return config
}

async function start(config, request, connect) {
  config.typescript ??= {}
  config.typescript.autoGenerate = false
  const payload = new BasePayload()
  if (!connect) {
    await payload.init({ config, disableDBConnect: true, disableOnInit: true })
    const { enums, pgSchema, relations, schema, tables } = payload.db
    // Early versions of 3 collect the parts only when they connect.
    if (Object.keys(schema ?? {}).length === 0) payload.db.schema = { pgSchema, ...tables, ...relations, ...enums }
    return payload
  }
  const { init } = config.db
  config.db.init = (args) => {
    const adapter = init(args)
    // The database of the request, whatever the config says.
    if (adapter.poolOptions) adapter.poolOptions = { connectionString: request.url }
    if (adapter.clientConfig) adapter.clientConfig = { url: request.url }
    adapter.push = true
    return adapter
  }
  await payload.init({ config, disableOnInit: true })
  return payload
}

// The files of the migration that Payload makes of what the adapter has declared, and drizzle-kit's statements.
async function migration(payload, directory, name) {
  const adapter = payload.db
  const made = []
  const own = adapter.requireDrizzleKit
  adapter.requireDrizzleKit = function () {
    const kit = own.call(this)
    const generateMigration = async (...args) => {
      const statements = await kit.generateMigration(...args)
      made.push(statements)
      if (made.length === 1) answers = reversed(answers)
      return statements
    }
    return { ...kit, generateMigration }
  }
  adapter.migrationDir = directory
  // The adapter gives the same object to every migration and writes to it.
  adapter.defaultDrizzleSnapshot = structuredClone(adapter.defaultDrizzleSnapshot)
  await adapter.createMigration({ forceAcceptWarning: true, migrationName: name, payload })
  const file = readdirSync(directory).find((one) => one.endsWith(`_${name}.ts`))
  const text = (one) => readFileSync(path.join(directory, one), 'utf8')
  return { down: made[1], migration: text(file), snapshot: text(file.replace(/ts$/, 'json')), up: made[0] }
}

function reversed(given) {
  const tables = given.filter((one) => one.kind === 'table' && one.from)
  const back = (name) => tables.find((one) => one.added === name)?.from ?? name
  return given
    .filter((one) => one.from)
    .map((one) => ({ added: one.from, from: one.added, kind: one.kind, table: one.table && back(one.table) }))
}

async function answer(request) {
  const directory = mkdtempSync(path.join(tmpdir(), 'conformance-'))
  const wants = (what) => request.wants.includes(what)
  try {
    const result = {}
    if (wants('types')) {
      const config = await load(request.config, request)
      process.env.PAYLOAD_TS_OUTPUT_PATH = path.join(directory, 'types.ts')
      await generateTypes(config, { log: false })
      result.types = readFileSync(process.env.PAYLOAD_TS_OUTPUT_PATH, 'utf8')
      delete process.env.PAYLOAD_TS_OUTPUT_PATH
    }
    if (wants('migration') || wants('dbSchema')) {
      process.env.PAYLOAD_MIGRATING = 'true'
      const migrations = path.join(directory, 'migrations')
      if (request.previous && wants('migration')) {
        const previous = await start(await load(request.previous, request), request, false)
        answers = []
        result.previousSnapshot = (await migration(previous, migrations, 'a')).snapshot
        await ended(previous)
      }
      const payload = await start(await load(request.config, request), request, false)
      result.adapter = payload.db.packageName
      if (wants('migration')) {
        answers = request.answers ?? []
        Object.assign(result, await migration(payload, migrations, 'b'))
      }
      if (wants('dbSchema') && typeof payload.db.generateSchema === 'function') {
        const outputFile = path.join(directory, 'schema.ts')
        await payload.db.generateSchema({ log: false, outputFile, prettify: true })
        result.dbSchema = readFileSync(outputFile, 'utf8')
      }
      await ended(payload)
    }
    if (wants('push')) {
      delete process.env.PAYLOAD_MIGRATING
      process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
      answers = request.answers ?? []
      const payload = await start(await load(request.config, request), request, true)
      // `destroy` would wait for the connection that the adapter never gives back to its pool.
      for (const client of payload.db.pool?._clients ?? []) client.connection.stream.destroy()
      payload.db.client?.close?.()
    }
    return result
  } finally {
    rmSync(directory, { force: true, recursive: true })
  }
}

async function ended(payload) {
  await payload.kv?.destroy?.()
  for (const cron of payload.crons ?? []) cron.stop()
}

class Exit extends Error {}
process.exit = (code) => {
  throw new Exit(`the config or Payload called process.exit(${code ?? 0})`)
}
process.on('unhandledRejection', () => {})
process.on('uncaughtException', () => {})

const own = { cwd: process.cwd(), env: { ...process.env } }
const print = (line) => process.stdout.write(`\n${line}\n`)
const describe = (error) => {
  const lines = [String(error?.stack ?? error)]
  for (let cause = error?.cause; cause && lines.length < 5; cause = cause.cause) lines.push(`caused by: ${cause}`)
  return lines.join('\n')
}

const lines = createInterface({ input: process.stdin })
print('conformance:ready')
for await (const line of lines) {
  const request = JSON.parse(line)
  let result
  try {
    process.chdir(request.cwd)
    Object.assign(process.env, request.env)
    result = await answer(request)
  } catch (error) {
    result = { error: describe(error) }
  }
  for (const name of Object.keys(process.env)) if (!(name in own.env)) delete process.env[name]
  Object.assign(process.env, own.env)
  process.chdir(own.cwd)
  result.rss = process.memoryUsage().rss
  writeFileSync(`${request.answer}.new`, JSON.stringify(result))
  renameSync(`${request.answer}.new`, request.answer)
  print(`conformance:${request.id}`)
}
process.reallyExit(0)
