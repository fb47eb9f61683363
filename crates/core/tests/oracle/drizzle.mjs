// What the real packages make of tables and of changes between them.
//
//   node drizzle.mjs DIRECTORY < requests.json > answers.json
//
// DIRECTORY is a Payload project with its packages installed. Requests and answers are JSON arrays:
//   request  { dialect, schemaName, locales, previous, next, answers }
//            previous, next   raw tables as `@payloadcms/drizzle` has them, or null for nothing
//            answers          { given: [{ kind, table, added, from }] }: what a person says to the rename prompts
//   answer   { previous, next, up, down } or { error }
//            previous, next   drizzle-kit's snapshots, as text; up, down   its statements
import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

let input = ''
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk

const directory = path.resolve(process.argv[2])
const require = createRequire(path.join(directory, 'package.json'))
const fromAdapter = createRequire(require.resolve('@payloadcms/db-postgres'))
const load = (specifier) => import(pathToFileURL(fromAdapter.resolve(specifier)).href)

// drizzle-kit asks on the terminal; here the answer comes with the request.
let answers = []
globalThis.answerPrompt = (view) => {
  const [created, ...renames] = (view.data?.items ?? view.state.items)
  const kind = view.entityType ?? 'column'
  const given = answers.find(
    (one) => one.kind === kind && one.added === created.name && (kind !== 'column' || one.table === view.tableName),
  )
  const rename = given?.from ? renames.find((one) => one.from.name === given.from) : undefined
  return { status: 'submitted', data: rename ?? created }
}
const file = fromAdapter.resolve('drizzle-kit/api')
const kit = new Module(file)
kit.filename = file
kit.paths = Module._nodeModulePaths(path.dirname(file))
const prompt = /\(0, import_hanji\d*\.render\)\(/g
const source = readFileSync(file, 'utf8')
if (!prompt.test(source)) throw new Error('drizzle-kit prompts in another way than this script knows')
kit._compile(source.replace(prompt, 'globalThis.answerPrompt('), file)

const { init: initPostgres, defaultDrizzleSnapshot: emptyPostgres } = await load('@payloadcms/drizzle/postgres')
const { init: initSqlite, defaultDrizzleSnapshot: emptySqlite } = await load('@payloadcms/drizzle/sqlite')
const { pgEnum, pgSchema, pgTable } = await load('drizzle-orm/pg-core')

const logger = { error() {}, info() {}, warn() {} }

async function snapshot(request, rawTables) {
  const { dialect, schemaName } = request
  if (!rawTables) {
    const empty = structuredClone(dialect === 'postgres' ? emptyPostgres : emptySqlite)
    if (schemaName) empty.schemas = { [schemaName]: schemaName }
    return empty
  }
  const localization = request.locales ? { locales: request.locales.map((code) => ({ code })) } : false
  const adapter = {
    afterSchemaInit: [],
    beforeSchemaInit: [
      ({ adapter, schema }) => {
        adapter.rawTables = structuredClone(rawTables)
        return schema
      },
    ],
    enums: {},
    extensions: {},
    payload: { blocks: {}, collections: {}, config: { collections: [], globals: [], localization }, logger },
    pgSchema: schemaName ? pgSchema(schemaName) : { enum: pgEnum, table: pgTable },
    relations: {},
    tableNameMap: new Map(),
    tables: {},
  }
  await (dialect === 'postgres' ? initPostgres : initSqlite).call(adapter)
  const generate = dialect === 'postgres' ? kit.exports.generateDrizzleJson : kit.exports.generateSQLiteDrizzleJson
  return generate(adapter.schema)
}

function reversed(given) {
  const tables = given.filter((one) => one.kind === 'table' && one.from)
  const back = (name) => tables.find((one) => one.added === name)?.from ?? name
  return given
    .filter((one) => one.from)
    .map((one) => ({ added: one.from, from: one.added, kind: one.kind, table: one.table && back(one.table) }))
}

const write = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
const results = []
for (const request of JSON.parse(input)) {
  try {
    const previous = await snapshot(request, request.previous)
    const next = await snapshot(request, request.next)
    const { generateMigration, generateSQLiteMigration } = kit.exports
    const generate = request.dialect === 'postgres' ? generateMigration : generateSQLiteMigration
    answers = request.answers.given
    const up = await generate(previous, next)
    answers = reversed(request.answers.given)
    const down = await generate(next, previous)
    const text = (one) => JSON.stringify(one, null, 2)
    results.push({ down, next: text(next), previous: text(previous), up })
  } catch (error) {
    results.push({ error: String(error?.stack ?? error) })
  }
}
write(JSON.stringify(results))
