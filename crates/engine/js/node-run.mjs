// Runs migrations with code, operations of the Local API and transforms under the project's Node, for `--engine node`:
// the same scripts as in the embedded engine (`migrate.js`, `transform.js`, `drivers/`), with the database at the other
// end of standard input, which is a socket. Called with the path of a job file:
//   { work, scripts, dialect, file, config, direction, wantsPayload, operations, introduction, eager }
//   work     'migrate' (also for operations) or 'transform'
//   scripts  { migrate, transform, transactions, libsql, pg }: their texts
// Both sides say one line of JSON at a time, and the other one answers all but `log`, `done` and `failed`.
import { readFileSync, readSync, writeSync } from 'node:fs'
import { createRequire, Module, register } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'))

// ---- The socket: Node waits for each answer, as the embedded engine does ----

const SOCKET = 0
const pause = new Int32Array(new SharedArrayBuffer(4))
// Somebody may have made the socket one that does not wait.
const patient = (work) => {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 1)
    }
  }
}
const say = (message) => {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`)
  for (let at = 0; at < bytes.length; ) at += patient(() => writeSync(SOCKET, bytes, at))
}
let heard = []
const room = Buffer.alloc(1 << 16)
const line = () => {
  for (;;) {
    const count = patient(() => readSync(SOCKET, room))
    // Whoever asked is gone, and the transaction with them.
    if (count === 0) process.exit(1)
    const end = room.subarray(0, count).indexOf(10)
    if (end < 0) heard.push(Buffer.from(room.subarray(0, count)))
    else {
      // Nothing comes before it is asked for: the line is all there is.
      const text = Buffer.concat([...heard, room.subarray(0, end)]).toString()
      heard = []
      return JSON.parse(text)
    }
  }
}
const ask = (message) => {
  say(message)
  return line()
}
Object.defineProperty(process, 'stdin', { configurable: true, get: () => new (require('node:stream').Readable)({ read() { this.push(null) } }) })

const require = createRequire(import.meta.url)

// ---- What the scripts know as the host ----

const given = (value) => {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'number':
      return { f: String(value) }
    case 'bigint':
      return { i: String(value) }
    case 'string':
    case 'boolean':
      return value
  }
  if (value === null) return null
  if (value instanceof Uint8Array) return { b: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex') }
  throw new TypeError(`A ${typeof value} is not a value that a database takes`)
}
const got = (value) => {
  if (value === null || typeof value !== 'object') return value
  if ('i' in value) return BigInt(value.i)
  if ('b' in value) return new Uint8Array(Buffer.from(value.b, 'hex'))
  return Number(value.f)
}

const rejected = new Map()
process.on('unhandledRejection', (reason, promise) => rejected.set(promise, String(reason?.message ?? reason)))
process.on('rejectionHandled', (promise) => rejected.delete(promise))

const resolve = (specifier, from) => {
  try {
    return createRequire(from).resolve(specifier)
  } catch {
    return fileURLToPath(import.meta.resolve(specifier, pathToFileURL(from).href))
  }
}

const host = {
  log: (text) => say({ log: String(text) }),
  resolve,
  sql: {
    dialect: job.dialect,
    query(_, sql, params) {
      const { rows, lastInsertRowid, ...answer } = ask({ query: { sql, params: Array.from(params, given) } })
      return answer.error ? answer : { ...answer, rows: rows.map((row) => row.map(got)), lastInsertRowid: BigInt(lastInsertRowid) }
    },
    script: (_, sql) => ask({ script: { sql } }),
    parameterIndex: (sql, name) => ask({ index: { sql, name } }),
    rejections: () => [...rejected.values()],
  },
}

// What the project's code prints is heard in its order, line by line.
const unfinished = []
for (const stream of [process.stdout, process.stderr]) {
  let rest = ''
  unfinished.push(() => rest)
  stream.write = (chunk, encoding, callback) => {
    const lines = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).split('\n')
    rest = lines.pop()
    for (const one of lines) host.log(one)
    const done = typeof encoding === 'function' ? encoding : callback
    if (done) process.nextTick(done)
    return true
  }
}

// ---- Modules: the drivers stand in for the adapter's, however they are imported ----

const NAMES = {
  '@libsql/client': ['createClient', 'LibsqlError'],
  '@vercel/postgres': ['VercelPool', 'sql'],
  pg: ['Client', 'Connection', 'DatabaseError', 'Pool', 'Query', 'Result', 'TypeOverrides', 'defaults', 'escapeIdentifier', 'escapeLiteral', 'native', 'types'],
}
const provided = new Map()
const provide = (specifier, define) => {
  let exports
  provided.set(specifier, () => (exports ??= define()))
}
globalThis[Symbol.for('payload-sync')] = (specifier) => {
  const exports = provided.get(specifier)()
  return { ...exports, default: exports.default ?? exports }
}
const hooks = `const NAMES = ${JSON.stringify(NAMES)}
export function resolve(specifier, context, next) {
  return specifier in NAMES ? { url: 'payload-sync:' + specifier, format: 'module', shortCircuit: true } : next(specifier, context)
}
export function load(url, context, next) {
  if (!url.startsWith('payload-sync:')) return next(url, context)
  const specifier = url.slice(13)
  const source = 'const exports = globalThis[Symbol.for("payload-sync")](' + JSON.stringify(specifier) + ')\\nexport default exports.default\\n' +
    'export const { ' + NAMES[specifier].join(', ') + ' } = exports\\n'
  return { format: 'module', shortCircuit: true, source }
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
const load = Module._load
Module._load = function (request, ...rest) {
  return provided.has(request) ? provided.get(request)() : load.call(this, request, ...rest)
}

const registry = {
  host,
  internal: { builtin: (name) => require(`node:${name}`) },
  provide,
  // Payload's own logger is not loaded where one is given.
  replace() {},
  async load(specifier, from) {
    const url = specifier.startsWith('/') ? pathToFileURL(specifier).href : import.meta.resolve(specifier, pathToFileURL(from).href)
    const namespace = await import(url)
    // What tsx makes of TypeScript in a package that is not `"type": "module"`.
    return namespace.default?.__esModule ? namespace.default : namespace
  },
  use(specifier, from) {
    const exports = createRequire(from)(specifier)
    return Object.assign(Object.create(null), exports, { default: exports })
  },
}

// ---- The work ----

const script = (name) => (0, eval)(`${job.scripts[name]}\n//# sourceURL=payload-sync:${name}`)
const drivers = { transactions: script('transactions'), libsql: script('libsql'), pg: script('pg') }
const { migrate, lender } = script('migrate')
const { config, direction, eager, file, introduction, operations, wantsPayload } = job

const report = (error, position = 0) => ({
  name: String(error?.name ?? 'Error'),
  message: String(error?.message ?? error),
  stack: String(error?.stack ?? ''),
  code: typeof error?.code === 'string' ? error.code : '',
  engineCode: error?.__engineCode ?? null,
  engineHint: error?.__engineHint ?? null,
  position,
})

const run = async () => {
  const request = { registry, file, config, drivers, introduction, eager, direction, wantsPayload, operations }
  if (job.work === 'migrate') return { done: (await migrate(request)) ?? null }
  const transform = script('transform')({ registry, lender: lender(request) })
  await transform.load(file)
  for (let last = { loaded: true }; ; ) {
    const { documents, context } = ask(last)
    if (documents === undefined) return { done: null }
    try {
      last = { result: await transform.run(documents, context) }
    } catch (error) {
      last = { refused: report(error, transform.position) }
    }
  }
}

// Not awaited: a run that Node gives up on then ends with 0 and without a word, and is repeated.
void run()
  .catch((error) => ({ failed: report(error) }))
  .then((result) => {
    for (const rest of unfinished) if (rest()) host.log(rest())
    say(result)
    process.exit(0)
  })
