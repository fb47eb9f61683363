// Runs one direction of a migration file with the project's own installed Payload, whose database driver is the
// caller's connection.
//
// The value of this file is two functions:
//   migrate({ registry, file, direction, config, wantsPayload, drivers, native, why, operations }) -> promise
//   lender({ registry, file, config, drivers, native, why, introduction }) -> { during }: the same Payload for a
//   transform, of which most make no use
//   file          the migration, or the transform
//   wantsPayload  does the migration use `payload` or `req`? If not, no config is loaded.
//   drivers       { transactions, libsql, pg }: the values of the files in `js/drivers`
//   native        the value of `js/native.js`, for where no Payload is installed
//   why           why there is none, as a person reads it
//   operations    in the place of a migration: [[name, options], …] of the Local API, as JSON; the promise then gives
//                 their results as JSON. `file` is where packages are looked up from.
//   introduction  what is logged when Payload is first asked for
//   eager         Payload is there before the transform is called
(function () {
  'use strict'

  const ADAPTERS = { postgres: ['@payloadcms/db-postgres', '@payloadcms/db-vercel-postgres'], sqlite: ['@payloadcms/db-sqlite'] }
  const NAMES = { postgres: 'PostgreSQL', sqlite: 'SQLite' }

  const text = (value) => (typeof value === 'string' ? value : value instanceof Error ? value.message : JSON.stringify(value))

  // What Payload logs through, in the place of pino.
  const loggerOf = (log, state) => {
    const at = (level) => (first, ...rest) => {
      const fields = first !== null && typeof first === 'object' && !(first instanceof Error) ? first : { msg: text(first) }
      const [message, ...values] = fields.msg === undefined || rest.length > 0 && first === fields ? [rest[0] ?? fields.err?.message ?? text(first), ...rest.slice(1)] : [fields.msg, ...rest]
      let line = String(text(message)).replace(/%[sdjoO]/g, (mark) => (values.length > 0 ? text(values.shift()) : mark))
      if (fields.err?.message && !line.includes(fields.err.message)) line += ` (${fields.err.message})`
      // While Payload starts, only what went wrong is of interest here.
      if (state.starting && level !== 'error') return
      log(level === 'info' ? line : `${level}: ${line}`)
    }
    const quiet = () => {}
    const logger = { level: 'info', trace: quiet, debug: quiet, info: at('info'), warn: at('warning'), error: at('error'), fatal: at('error'), silent: quiet, isLevelEnabled: (level) => level !== 'trace' && level !== 'debug', flush: quiet, bindings: () => ({}) }
    return Object.assign(logger, { child: () => logger })
  }

  const direct = async (dialect, transactions, { load, use }, adapter) => {
    if (dialect === 'sqlite') {
      const { createClient } = use('@libsql/client', adapter)
      const db = (await load('drizzle-orm/libsql', adapter)).drizzle(createClient({ url: ':memory:' }))
      return (work) => work(db)
    }
    const { Pool } = use('pg', adapter)
    const db = (await load('drizzle-orm/node-postgres', adapter)).drizzle({ client: new Pool() })
    return (work) =>
      db.transaction(async (transaction) => {
        transactions.adopt()
        await work(transaction)
        transactions.finish()
      })
  }

  const start = async ({ registry, config, dialect, transactions, log }) => {
    const state = { starting: true }
    const loaded = await (await registry.load(config, config)).default
    if (typeof loaded?.db?.init !== 'function') throw new Error(`${config} exports no config with a database adapter`)
    const { db } = loaded
    loaded.logger = loggerOf(log, state)
    loaded.telemetry = false
    if (registry.inertName?.(loaded.sharp) !== undefined) {
      loaded.sharp = () => {
        throw new Error('sharp, which makes the sizes of an image, is not available in the embedded engine; use --engine node')
      }
    }
    loaded.typescript = { ...loaded.typescript, autoGenerate: false }
    loaded.db = {
      ...db,
      init(args) {
        const adapter = db.init(args)
        const name = adapter.name ?? db.name
        if (name !== dialect) {
          throw new Error(`The config's database adapter is ${NAMES[name] ?? name}, but the migration runs on ${NAMES[dialect]}`)
        }
        // Neither may change the schema under the migration, nor run other migrations inside it.
        return Object.assign(adapter, { prodMigrations: undefined, push: false, readReplicaOptions: undefined, wal: undefined })
      },
    }
    const payloadModule = await registry.load('payload', config)
    const payload = await new payloadModule.BasePayload().init({ config: loaded, disableOnInit: true })
    transactions.connecting = false
    state.starting = false
    return { payload, payloadModule }
  }

  // The same Payload, with an eye on the page of ten that `find` gives unless it is told otherwise. `told()` has a word
  // for each question whose first page is all that the migration has looked at: not where it asked for another page, not
  // where it asked until there was no next one, not where it looked at no document.
  const watched = (payload) => {
    const asked = new Map()
    // A loop may go on behind the last document instead of asking for a page: then these values differ each time.
    const CURSORS = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'not_in']
    const HOW = ['page', 'req', 'depth', 'select', 'populate', 'context', 'user', 'overrideAccess', 'showHiddenFields', 'disableErrors']
    const question = (options) => JSON.stringify(options, (name, value) => (HOW.includes(name) || CURSORS.includes(name) ? undefined : value))
    const find = async (options) => {
      const result = await payload.find(options)
      if (!Array.isArray(result?.docs) || options.limit !== undefined || options.pagination === false) return result
      const key = question(options)
      const known = asked.get(key) ?? { collection: options.collection, whole: false, seen: false }
      asked.set(key, known)
      known.whole ||= (options.page ?? 1) > 1 || !result.hasNextPage
      if (!result.hasNextPage) return result
      const { docs, totalDocs } = result
      Object.assign(known, { shown: docs.length, totalDocs })
      return Object.defineProperty({ ...result }, 'docs', {
        configurable: true,
        enumerable: true,
        get() {
          known.seen = true
          return docs
        },
      })
    }
    const told = () =>
      [...asked.values()]
        .filter(({ whole, seen }) => seen && !whole)
        .map(({ collection, shown, totalDocs }) => `warning: payload.find({ collection: '${collection}' }) gave ${shown} of ${totalDocs} documents: without \`limit: 0\` or \`pagination: false\` it gives the first page only`)
    return { payload: Object.create(payload, { find: { configurable: true, enumerable: true, writable: true, value: find } }), told }
  }

  // Waits until the migration does no more: what it did not await still belongs to it.
  const settled = async (transactions, host, log, what = 'migration', known = 0) => {
    const before = transactions.statements
    for (let last = before, still = 0; still < 8; still++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (transactions.statements !== last) still = 0
      last = transactions.statements
    }
    const rejected = host.sql.rejections().slice(known)
    if (rejected.length > 0) throw new Error(`The ${what} started an operation that it did not await, and that failed: ${rejected[0]}`)
    if (transactions.statements > before) log(`warning: the ${what} went on after its function had returned: await every operation, \`for (… of …)\` instead of \`forEach\``)
  }

  // What a person needs to know of an error of Payload or drizzle. The values of a statement may be secrets: they are
  // left out.
  const told = (error) => {
    if (!(error instanceof Error)) return error
    const details = error.data?.errors?.map?.((one) => [one.path ?? one.field, one.message].filter(Boolean).join(': ')).filter(Boolean)
    const query = /^Failed query: ([\s\S]*?)\nparams: /.exec(error.message)
    if (query && error.cause instanceof Error) {
      const sql = query[1].trim().replace(/\s+/g, ' ')
      error.message = `${error.cause.message}, in the statement: ${sql.length > 200 ? `${sql.slice(0, 200)}…` : sql}`
    } else if (details?.length > 0 && !details.every((one) => error.message.includes(one))) {
      error.message += ` (${details.join('; ')})`
    }
    return error
  }

  async function migrate(request) {
    try {
      return await run(request)
    } catch (error) {
      throw told(error)
    }
  }

  // All of them in one transaction: the first that fails takes back the others. Each has a request of its own, as without
  // `req`: one keeps the locale of its last operation.
  function ofOperations(operations, results) {
    return {
      async up({ payload, req }) {
        const transactionID = await req.transactionID
        for (const [name, options] of JSON.parse(operations)) {
          try {
            results.push((await payload[name]({ ...options, req: { transactionID } })) ?? null)
          } catch (error) {
            const failed = told(error)
            const what = [options.collection ?? options.slug, options.id].filter((one) => one !== undefined).join(' ')
            if (failed instanceof Error) failed.message = `${name} ${what}: ${failed.message}`
            throw failed
          }
        }
      },
    }
  }

  async function functionsOf(registry, file, direction) {
    const namespace = await registry.load(file, file)
    const migration = typeof namespace[direction] === 'function' ? namespace : namespace.default ?? namespace
    if (typeof migration[direction] !== 'function') throw new Error(`${file} exports no function \`${direction}\``)
    return migration
  }

  // The first of these packages that is there.
  const installed = ({ host: { resolve } }, [specifier, ...others], from) => {
    try {
      return resolve(specifier, from, true)
    } catch (error) {
      for (const other of others) {
        try {
          return resolve(other, from, true)
        } catch {
          // The first one is the one to tell about.
        }
      }
      throw Object.assign(new Error(`${specifier} is not installed, and a migration with code needs the project's packages`, { cause: error }), { __engineCode: 'missing-module', __engineHint: 'npm ci' })
    }
  }

  // Puts our drivers in the place of the adapter's. Gives where the adapter is.
  const connect = ({ registry, file, drivers }, transactions) => {
    const { host, internal, provide, use } = registry
    const { resolve } = host
    const adapter = installed(registry, ADAPTERS[host.sql.dialect], file)
    const load = (specifier, via) => use(specifier, resolve(via, adapter, true))
    provide('@libsql/client', () => drivers.libsql(host, internal, { load, transactions }))
    let pg
    const postgres = () => (pg ??= drivers.pg(host, internal, { load, transactions }))
    provide('pg', postgres)
    provide('@vercel/postgres', () => ({ VercelPool: postgres().Pool, sql: new (postgres().Pool)() }))
    return adapter
  }

  // Starts the installed Payload on the caller's connection.
  const started = async ({ registry, file, config }, transactions) => {
    const { host, replace } = registry
    installed(registry, ['payload'], file)
    // Payload's logger is the migration's log; pino would only be loaded to be thrown away.
    replace(`${host.resolve('payload', file, true).replace(/\/[^/]*$/, '')}/utilities/logger.js`, () => ({
      defaultLoggerOptions: {},
      getLogger: (name, logger) => logger,
      prettySyncLoggerDestination: {},
    }))
    return start({ registry, config, dialect: host.sql.dialect, transactions, log: (line) => host.log(line) })
  }

  // What stands in where no Payload is.
  const standIn = ({ registry, drivers, native, why }, transactions) => {
    const { host, internal, provide } = registry
    transactions.connecting = false
    const logger = loggerOf((line) => host.log(line), { starting: false })
    const { modules, db, payload, req } = native({ host, internal, drivers, transactions, logger, why })
    for (const [name, define] of Object.entries(modules)) provide(name, define)
    return { db, payload, req }
  }

  async function run(request) {
    const { registry, file, direction, wantsPayload, drivers, native, operations } = request
    const results = []
    const functions = () => (operations ? ofOperations(operations, results) : functionsOf(registry, file, direction))
    const { host } = registry
    const { dialect } = host.sql
    const transactions = drivers.transactions(host)
    const log = (line) => host.log(line)
    if (native) {
      const { db, payload, req } = standIn(request, transactions)
      const migration = await functions()
      const pages = watched(payload)
      await migration[direction]({ db, payload: pages.payload, req })
      await settled(transactions, host, log)
      for (const line of pages.told()) log(line)
      if (transactions.doomed) throw new Error(transactions.doomed)
      return
    }
    const adapter = connect(request, transactions)
    const migration = await functions()

    if (wantsPayload) {
      const { payload, payloadModule } = await started(request, transactions)
      const req = await payloadModule.createLocalReq({}, payload)
      await payloadModule.initTransaction(req)
      const transaction = await req.transactionID
      if (transaction) transactions.adopt()
      const db = payload.db.sessions?.[transaction]?.db ?? payload.db.drizzle
      const pages = watched(payload)
      await migration[direction]({ db, payload: pages.payload, req })
      await settled(transactions, host, log)
      for (const line of pages.told()) log(line)
      transactions.finish()
      if (transaction) await payload.db.commitTransaction(transaction)
    } else {
      transactions.connecting = false
      const within = await direct(dialect, transactions, registry, adapter)
      await within(async (db) => {
        await migration[direction]({ db })
        await settled(transactions, host, log)
      })
    }
    if (transactions.doomed) throw new Error(transactions.doomed)
    return JSON.stringify(results)
  }

  // A transform is called with many documents at a time: what one such call does with Payload is kept or taken back as
  // a whole. Payload is started when it is first asked for, unless the caller is `eager`.
  function lender(request) {
    const { registry, drivers, native, introduction, eager } = request
    const { host } = registry
    const transactions = drivers.transactions(host, 'transform')
    const log = (line) => host.log(line)
    const standing = native && standIn(request, transactions)
    if (!native) {
      try {
        connect(request, transactions)
      } catch {
        // A transform need not use Payload; when it does, this is told.
      }
    }
    let introduced = false
    let made
    const lend = async () => {
      if (!introduced) log(introduction)
      introduced = true
      if (!native) installed(registry, ADAPTERS[host.sql.dialect], request.file)
      const own = transactions.begin()
      try {
        const { payload, payloadModule, req: given } = standing || (made ??= await started(request, transactions))
        const req = given ? { ...given, context: {} } : await payloadModule.createLocalReq({}, payload)
        if (!given) await payloadModule.initTransaction(req)
        const transaction = given ? undefined : await req.transactionID
        transactions.adopt()
        const end = async (name) => {
          transactions.finish()
          if (transaction) await payload.db[name](transaction)
        }
        return {
          payload,
          req,
          async keep() {
            await end('commitTransaction')
            transactions.commit(own)
          },
          async undo() {
            await end('rollbackTransaction')
            transactions.rollback(own)
          },
        }
      } catch (error) {
        transactions.finish()
        transactions.rollback(own)
        throw error
      }
    }
    return {
      async during(context, work) {
        let lent
        // An earlier call that failed is one of them.
        const rejected = host.sql.rejections().length
        const borrow = () => {
          if (!lent && !host.settle) throw new Error('Under --engine node a transform says in its second parameter that it uses Payload: transform(doc, { payload })')
          return (lent ??= host.settle(lend()))
        }
        for (const name of ['payload', 'req']) {
          Object.defineProperty(context, name, { configurable: true, get: () => borrow()[name] })
        }
        try {
          if (eager) lent = await lend()
          const result = await work(context)
          if (!lent) return result
          await settled(transactions, host, log, 'transform', rejected)
          if (transactions.doomed) throw new Error(transactions.doomed)
          await lent.keep()
          return result
        } catch (error) {
          if (lent) await lent.undo()
          throw told(error)
        }
      },
    }
  }

  return { migrate, lender }
})()
