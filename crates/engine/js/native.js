// What a migration with code is given where no Payload is installed and no build stands in for it: `sql` and `db` over
// the caller's connection, and a `payload` whose operations are the caller's own reading and writing of documents.
//
// The value of this file is one function:
//   native({ host, internal, drivers, transactions, log, why }) -> { modules, db, payload, req }
//   modules  package name to `() => exports`, for what migrations import
(function () {
  'use strict'

  const missing = (what, why) =>
    Object.assign(new Error(`${what} needs the project's Payload, and ${why}`), {
      __engineCode: 'missing-payload',
      __engineHint: 'payload-sync build, where the packages are installed, and put the file beside the migrations',
    })

  // ---- `sql`, as drizzle's: text, parameters, names, and other `sql` inside ----

  class Name {
    constructor(value) {
      this.value = value
    }
    getSQL() {
      return new SQL([this])
    }
  }
  class Param {
    constructor(value) {
      this.value = value
    }
    getSQL() {
      return new SQL([this])
    }
  }
  class Text {
    constructor(value) {
      this.value = value
    }
  }
  class SQL {
    constructor(chunks) {
      this.queryChunks = chunks
    }
    append(other) {
      this.queryChunks.push(...other.queryChunks)
      return this
    }
    getSQL() {
      return this
    }
    inlineParams() {
      throw new Error('sql`…`.inlineParams() is drizzle’s, which is not installed here')
    }
    if(condition) {
      return condition ? this : undefined
    }
  }
  const sql = (strings, ...values) => {
    const chunks = [new Text(strings[0])]
    values.forEach((value, index) => chunks.push(value, new Text(strings[index + 1])))
    return new SQL(chunks)
  }
  Object.assign(sql, {
    empty: () => new SQL([]),
    fromList: (chunks) => new SQL(chunks),
    raw: (text) => new SQL([new Text(String(text))]),
    join: (chunks, separator) => new SQL(chunks.flatMap((chunk, index) => (index > 0 && separator !== undefined ? [separator, chunk] : [chunk]))),
    identifier: (name) => new Name(String(name)),
    param: (value) => new Param(value),
    placeholder(name) {
      throw new Error(`sql.placeholder('${name}') is for prepared queries, which need drizzle`)
    },
  })

  /** Text and parameters of a query: of a string, of `sql`, of anything that gives `sql`. */
  const rendered = (query, dialect) => {
    if (typeof query === 'string') return { text: query, values: [] }
    const quote = dialect === 'sqlite' ? '`' : '"'
    const values = []
    const write = (chunk) => {
      if (chunk === undefined) return ''
      if (chunk instanceof Text) return chunk.value
      if (chunk instanceof Name) return quote + chunk.value.replaceAll(quote, quote + quote) + quote
      if (chunk instanceof SQL) return chunk.queryChunks.map(write).join('')
      if (Array.isArray(chunk)) return `(${chunk.map(write).join(', ')})`
      if (typeof chunk?.getSQL === 'function' && !(chunk instanceof Param)) return write(chunk.getSQL())
      const value = chunk instanceof Param ? chunk.value : chunk
      if (value instanceof SQL) return `(${write(value)})`
      values.push(value)
      return dialect === 'sqlite' ? '?' : `$${values.length}`
    }
    if (typeof query?.getSQL !== 'function') throw new TypeError('db takes a string or sql`…`')
    return { text: write(query.getSQL()), values }
  }

  // ---- What the drivers take from packages ----

  const arrayOf = (text, read) => {
    let at = 0
    const list = () => {
      const items = []
      at++
      while (text[at] !== '}') {
        if (text[at] === ',') at++
        else if (text[at] === '{') items.push(list())
        else if (text[at] === '"') {
          let item = ''
          for (at++; text[at] !== '"'; at++) {
            if (text[at] === '\\') at++
            item += text[at]
          }
          at++
          items.push(read(item))
        } else {
          const start = at
          while (text[at] !== ',' && text[at] !== '}') at++
          const item = text.slice(start, at)
          items.push(item === 'NULL' ? null : read(item))
        }
      }
      at++
      return items
    }
    at = text.indexOf('{')
    return list()
  }
  const same = (text) => text
  const truth = (text) => text === 't'
  const bytes = (text) => Buffer.from(text.slice(2), 'hex')
  // As pg reads them under drizzle, which leaves dates and times as texts.
  const READ = { 16: truth, 17: bytes, 20: same, 21: Number, 23: Number, 26: Number, 114: JSON.parse, 700: Number, 701: Number, 3802: JSON.parse }
  const ARRAYS = { 199: JSON.parse, 1000: truth, 1001: bytes, 1005: Number, 1007: Number, 1009: same, 1014: same, 1015: same, 1016: same, 1021: Number, 1022: Number, 1028: Number, 2951: same, 3807: JSON.parse }
  const parserOf = (oid) => READ[oid] ?? (ARRAYS[oid] ? (text) => arrayOf(text, ARRAYS[oid]) : same)

  const arrayText = (list) =>
    `{${list
      .map((item) => {
        if (item === null || item === undefined) return 'NULL'
        if (Array.isArray(item)) return arrayText(item)
        return `"${String(prepare(item)).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
      })
      .join(',')}}`
  const prepare = (value) => {
    if (value === null || value === undefined) return null
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    if (value instanceof Date) return value.toISOString()
    if (Array.isArray(value)) return arrayText(value)
    if (typeof value === 'object') return typeof value.toPostgres === 'function' ? prepare(value.toPostgres(prepare)) : JSON.stringify(value)
    return String(value)
  }

  class LibsqlError extends Error {
    constructor(message, code, rawCode, cause) {
      super(code === undefined ? message : `${code}: ${message}`, { cause })
      this.name = 'LibsqlError'
      this.code = code
      this.rawCode = rawCode
    }
  }
  class DatabaseError extends Error {
    constructor(message, length, name) {
      super(message)
      this.length = length
      this.name = name
    }
  }
  class TypeOverrides {
    #own = new Map()
    setTypeParser(oid, format, parser) {
      this.#own.set(oid, typeof format === 'function' ? format : parser)
    }
    getTypeParser(oid) {
      return this.#own.get(oid) ?? parserOf(oid)
    }
  }
  const PARTS = {
    '@libsql/core/api': { LibsqlError },
    'pg-protocol': { DatabaseError },
    'pg-types': { default: { getTypeParser: parserOf } },
    'pg/lib/defaults.js': { default: {} },
    'pg/lib/type-overrides.js': { default: TypeOverrides },
    'pg/lib/utils.js': {
      default: {
        prepareValue: prepare,
        escapeIdentifier: (text) => `"${text.replaceAll('"', '""')}"`,
        escapeLiteral: (text) => `'${text.replaceAll("'", "''")}'`,
      },
    },
  }

  /** An object that has what `own` has, and refuses everything else by its name when it is used. */
  const only = (own, refuse) =>
    new Proxy(own, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === '__esModule') return target[key]
        return refuse(key)
      },
    })

  // What of Payload's operations the caller offers, and what each is asked with besides `data`.
  const OPERATIONS = [
    'count', 'create', 'delete', 'find', 'findByID', 'findGlobal', 'findGlobalVersions', 'findVersions', 'update', 'updateGlobal',
  ]

  class PayloadError extends Error {
    constructor({ name, message, status, data }) {
      super(message)
      this.name = name
      this.status = status
      if (data !== undefined && data !== null) this.data = data
      this.isOperational = true
    }
  }

  return function native({ host, internal, drivers, transactions, logger, why }) {
    const { dialect } = host.sql
    const load = (specifier) => PARTS[specifier]
    const refuse = (what) => {
      const fail = () => {
        throw missing(what, why)
      }
      return new Proxy(function () {}, { apply: fail, construct: fail, get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : fail()) })
    }

    let run
    if (dialect === 'sqlite') {
      const client = drivers.libsql(host, internal, { load, transactions }).createClient({})
      run = (query) => {
        const { text, values } = rendered(query, dialect)
        return client.execute({ sql: text, args: values })
      }
    } else {
      const { Pool } = drivers.pg(host, internal, { load, transactions })
      const pool = new Pool()
      run = (query) => {
        const { text, values } = rendered(query, dialect)
        return pool.query(text, values)
      }
    }
    const plain = (row) => ({ ...row })
    const sqlite = {
      run,
      all: async (query) => (await run(query)).rows.map(plain),
      get: async (query) => {
        const [row] = (await run(query)).rows
        return row === undefined ? undefined : plain(row)
      },
      values: async (query) => (await run(query)).rows,
    }
    const db = only(dialect === 'sqlite' ? sqlite : { execute: run }, (key) => refuse(`db.${key}`))

    const call = async (operation, options) => {
      const { req, user, context, ...rest } = options ?? {}
      const answer = host.sql.documents(operation, JSON.stringify(rest))
      if (answer === undefined) throw missing(`payload.${operation}`, why)
      const { result, error } = JSON.parse(answer)
      if (error === undefined) return result
      if (options?.disableErrors && error.status === 404) return null
      throw new PayloadError(error)
    }
    const offered = {}
    for (const operation of OPERATIONS) offered[operation] = (options) => call(operation, options)
    const payload = only({ ...offered, logger, db: only({ drizzle: db, name: dialect }, (key) => refuse(`payload.db.${key}`)) }, (key) => refuse(`payload.${key}`))
    const req = { payload, context: {}, headers: new Headers(), payloadAPI: 'local', query: {}, transactionID: 'payload-sync', user: null }

    const drizzle = { sql }
    const module = (name, own) => only({ ...own, __esModule: true }, (key) => refuse(`'${key}' of ${name}`))
    const modules = {}
    for (const name of ['@payloadcms/db-postgres', '@payloadcms/db-sqlite', '@payloadcms/db-vercel-postgres', '@payloadcms/drizzle', 'drizzle-orm']) {
      modules[name] = () => module(name, drizzle)
    }
    modules.payload = () => module('payload', {})
    return { modules, db, payload, req }
  }
})()
