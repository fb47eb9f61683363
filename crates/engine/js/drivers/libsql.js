// `@libsql/client` over the caller's SQLite connection, as `@payloadcms/db-sqlite` and drizzle use it.
(function (host, internal, tools) {
  'use strict'

  const { load, transactions } = tools

  // The project's own error class, so that its code recognises our errors.
  let core
  const LibsqlError = () => (core ??= load('@libsql/core/api', '@libsql/client')).LibsqlError

  // https://www.sqlite.org/rescode.html
  const CODES = {
    0: 'SQLITE_OK', 1: 'SQLITE_ERROR', 2: 'SQLITE_INTERNAL', 3: 'SQLITE_PERM', 4: 'SQLITE_ABORT', 5: 'SQLITE_BUSY',
    6: 'SQLITE_LOCKED', 7: 'SQLITE_NOMEM', 8: 'SQLITE_READONLY', 9: 'SQLITE_INTERRUPT', 10: 'SQLITE_IOERR',
    11: 'SQLITE_CORRUPT', 12: 'SQLITE_NOTFOUND', 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN', 15: 'SQLITE_PROTOCOL',
    16: 'SQLITE_EMPTY', 17: 'SQLITE_SCHEMA', 18: 'SQLITE_TOOBIG', 19: 'SQLITE_CONSTRAINT', 20: 'SQLITE_MISMATCH',
    21: 'SQLITE_MISUSE', 22: 'SQLITE_NOLFS', 23: 'SQLITE_AUTH', 25: 'SQLITE_RANGE', 26: 'SQLITE_NOTADB',
    261: 'SQLITE_BUSY_RECOVERY', 517: 'SQLITE_BUSY_SNAPSHOT', 275: 'SQLITE_CONSTRAINT_CHECK',
    531: 'SQLITE_CONSTRAINT_COMMITHOOK', 787: 'SQLITE_CONSTRAINT_FOREIGNKEY', 1043: 'SQLITE_CONSTRAINT_FUNCTION',
    1299: 'SQLITE_CONSTRAINT_NOTNULL', 1555: 'SQLITE_CONSTRAINT_PRIMARYKEY', 1811: 'SQLITE_CONSTRAINT_TRIGGER',
    2067: 'SQLITE_CONSTRAINT_UNIQUE', 2323: 'SQLITE_CONSTRAINT_VTAB', 2579: 'SQLITE_CONSTRAINT_ROWID',
    2835: 'SQLITE_CONSTRAINT_PINNED', 3091: 'SQLITE_CONSTRAINT_DATATYPE', 264: 'SQLITE_READONLY_RECOVERY',
    1032: 'SQLITE_READONLY_DBMOVED', 262: 'SQLITE_LOCKED_SHAREDCACHE',
  }
  const nameOf = (code) => CODES[code] ?? CODES[code & 255] ?? 'SQLITE_ERROR'

  class SqliteError extends Error {
    constructor(message, code, rawCode) {
      super(message)
      this.name = 'SqliteError'
      this.code = code
      this.rawCode = rawCode
    }
  }
  const refused = ({ message, sqliteCode = 1 }) => {
    const code = nameOf(sqliteCode)
    return new (LibsqlError())(message, code, sqliteCode, new SqliteError(message, code, sqliteCode))
  }

  const argument = (value, mode) => {
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new RangeError('Only finite numbers (not Infinity or NaN) can be passed as arguments')
        return value
      case 'bigint':
        if (value < -(2n ** 63n) || value >= 2n ** 63n) {
          throw new RangeError('bigint is too large to be represented as a 64-bit integer and passed as argument')
        }
        return value
      case 'boolean':
        return mode === 'bigint' ? BigInt(value) : mode === 'string' ? String(Number(value)) : Number(value)
      case 'string':
        return value
      case 'undefined':
        throw new TypeError('undefined cannot be passed as argument to the database')
    }
    if (value === null) return null
    if (value instanceof Date) return value.valueOf()
    if (value instanceof ArrayBuffer) return new Uint8Array(value)
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    throw new Error('SQLite3 can only bind numbers, strings, bigints, buffers, and null')
  }

  const args = (sql, given, mode) => {
    if (given === undefined || given === null) return []
    if (Array.isArray(given)) return given.map((value) => argument(value, mode))
    const list = []
    for (const [name, value] of Object.entries(given)) {
      const index = host.sql.parameterIndex(sql, name.replace(/^[@$:]/, ''))
      if (index > 0) list[index - 1] = argument(value, mode)
    }
    return Array.from(list, (value) => value ?? null)
  }

  const result = (value, mode) => {
    if (typeof value === 'bigint') {
      if (mode === 'number') throw new RangeError('Received integer which cannot be safely represented as a JavaScript number')
      return mode === 'string' ? String(value) : value
    }
    if (mode !== 'number' && Number.isInteger(value)) return mode === 'string' ? String(value) : BigInt(value)
    return value instanceof Uint8Array ? value.buffer : value
  }

  // A row is array-like, but only its columns are enumerable.
  const rowOf = (values, columns) => {
    const row = {}
    Object.defineProperty(row, 'length', { value: values.length })
    for (let i = 0; i < values.length; i++) {
      Object.defineProperty(row, i, { value: values[i] })
      if (!Object.hasOwn(row, columns[i])) {
        Object.defineProperty(row, columns[i], { configurable: true, enumerable: true, value: values[i], writable: true })
      }
    }
    return row
  }

  class ResultSet {
    constructor(columns, rows, rowsAffected, lastInsertRowid) {
      this.columns = columns
      this.columnTypes = columns.map(() => '')
      this.rows = rows
      this.rowsAffected = rowsAffected
      this.lastInsertRowid = lastInsertRowid
    }
    toJSON() {
      return {
        columns: this.columns,
        columnTypes: this.columnTypes,
        rows: this.rows.map((row) => Array.from(row, (value) => (typeof value === 'bigint' ? String(value) : value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value))),
        rowsAffected: this.rowsAffected,
        lastInsertRowid: this.lastInsertRowid === undefined ? null : String(this.lastInsertRowid),
      }
    }
  }

  const NOTHING = () => new ResultSet([], [], 0, 0n)
  const PRAGMA = /^\s*pragma\s+(?:\w+\.)?(\w+)\s*(?:=\s*|\(\s*)(['"]?\w+)/i
  // How the connection is set up is the business of whoever opened it.
  const CONNECTION = new Set(['busy_timeout', 'journal_mode', 'journal_size_limit', 'synchronous', 'locking_mode', 'wal_autocheckpoint'])
  const CONTROL = /^\s*(begin|commit|end|rollback)\b(?!\s+(?:transaction\s+)?to\b)[^;]*;?\s*$/i

  // What must not reach the connection that the migration shares with its caller; true when it is dealt with.
  const kept = (sql) => {
    if (CONTROL.test(sql)) {
      throw new (LibsqlError())(`A migration runs in a transaction of payload-sync and must not run ${sql.trim().split(/\s/)[0].toUpperCase()} itself`, 'SQLITE_ERROR', 1)
    }
    const pragma = PRAGMA.exec(sql)
    if (!pragma) return false
    const [name, value] = [pragma[1].toLowerCase(), pragma[2].toLowerCase()]
    if (CONNECTION.has(name)) return true
    if (name === 'foreign_keys' && /^['"]?(off|0|false|no)$/.test(value)) {
      const { rows } = host.sql.query(0, 'PRAGMA foreign_keys', [])
      // SQLite ignores this inside a transaction, and the statements that follow would cascade.
      if (Number(rows?.[0]?.[0]) === 1) {
        throw new (LibsqlError())('Foreign keys cannot be turned off inside a transaction: run this migration on a connection that has them off', 'SQLITE_ERROR', 1)
      }
      return true
    }
    return name === 'foreign_keys'
  }

  const execute = (statement, given, mode) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    const params = args(sql, typeof statement === 'string' ? given : statement.args, mode)
    if (kept(sql)) return NOTHING()
    const answer = transactions.send(sql, params)
    if (answer.error) throw refused(answer.error)
    const { columns } = answer
    if (columns.length === 0) return new ResultSet([], [], answer.affected, answer.lastInsertRowid)
    const rows = answer.rows.map((row) => rowOf(row.map((value) => result(value, mode)), columns))
    return new ResultSet(columns, rows, 0, undefined)
  }
  const script = (sql) => {
    for (const statement of sql.split(';')) if (CONTROL.test(statement)) kept(statement)
    const { error } = host.sql.script(0, sql)
    if (error) throw refused(error)
  }

  class Transaction {
    #transaction
    #mode
    constructor(mode) {
      this.#mode = mode
      this.#transaction = transactions.begin()
    }
    #open() {
      if (this.closed) throw new (LibsqlError())('The transaction is closed', 'TRANSACTION_CLOSED')
    }
    async execute(statement, given) {
      this.#open()
      return execute(statement, given, this.#mode)
    }
    async batch(statements) {
      return statements.map((statement) => {
        this.#open()
        return execute(statement, undefined, this.#mode)
      })
    }
    async executeMultiple(sql) {
      this.#open()
      script(sql)
    }
    async commit() {
      this.#open()
      transactions.commit(this.#transaction)
    }
    async rollback() {
      if (!this.closed) transactions.rollback(this.#transaction)
    }
    close() {
      if (!this.closed) transactions.rollback(this.#transaction)
    }
    get closed() {
      return this.#transaction.state !== 'open'
    }
  }

  class Client {
    closed = false
    protocol = 'file'
    #mode
    constructor({ intMode = 'number' }) {
      this.#mode = intMode
    }
    #open() {
      if (this.closed) throw new (LibsqlError())('The client is closed', 'CLIENT_CLOSED')
    }
    async execute(statement, given) {
      this.#open()
      return execute(statement, given, this.#mode)
    }
    async batch(statements) {
      this.#open()
      return transactions.guarded(() => statements.map((statement) => execute(statement, undefined, this.#mode)))
    }
    async migrate(statements) {
      return this.batch(statements)
    }
    async transaction() {
      this.#open()
      return new Transaction(this.#mode)
    }
    async executeMultiple(sql) {
      this.#open()
      script(sql)
    }
    async sync() {
      throw new Error('@libsql/client: sync is not available inside a migration of payload-sync')
    }
    async reconnect() {
      this.closed = false
    }
    close() {
      this.closed = true
    }
  }

  const createClient = (config) => new Client(config ?? {})
  return {
    createClient,
    get LibsqlError() {
      return LibsqlError()
    },
    get default() {
      return this
    },
  }
})
