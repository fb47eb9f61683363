// `pg` over the caller's PostgreSQL connection, as `@payloadcms/db-postgres` and drizzle use it. How values are sent
// and read is the project's own `pg` and `pg-types`.
(function (host, internal, tools) {
  'use strict'

  const { load, transactions } = tools

  const { EventEmitter } = internal.builtin('events')
  const { prepareValue, escapeIdentifier, escapeLiteral } = load('pg/lib/utils.js', 'pg').default
  const defaults = load('pg/lib/defaults.js', 'pg').default
  const TypeOverrides = load('pg/lib/type-overrides.js', 'pg').default
  const types = load('pg-types', 'pg').default
  const { DatabaseError } = load('pg-protocol', 'pg')

  const refused = (fields) => {
    const error = new DatabaseError(fields.message, fields.message.length, 'error')
    for (const name of ['code', 'detail', 'constraint', 'table', 'column']) if (fields[name] !== undefined) error[name] = fields[name]
    error.severity = 'ERROR'
    return error
  }

  class Result {
    constructor(answer, { rowMode, types: parsers = types }) {
      this.command = answer.command === '' ? null : answer.command.split(' ')[0]
      this.rowCount = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE', 'FETCH', 'MOVE', 'COPY'].includes(this.command) ? answer.affected : null
      this.oid = null
      this.rowAsArray = rowMode === 'array'
      this.fields = answer.columns.map((name, index) => ({
        name, tableID: 0, columnID: 0, dataTypeID: answer.types[index], dataTypeSize: -1, dataTypeModifier: -1, format: 'text',
      }))
      const read = this.fields.map((field) => parsers.getTypeParser(field.dataTypeID, 'text'))
      const value = (row, index) => (row[index] === null ? null : read[index](row[index]))
      this.rows = answer.rows.map((row) => {
        if (this.rowAsArray) return row.map((_, index) => value(row, index))
        const object = {}
        for (let index = 0; index < row.length; index++) object[this.fields[index].name] = value(row, index)
        return object
      })
    }
  }

  const run = (config, values) => {
    const given = values ?? config.values ?? []
    const answer = transactions.send(config.text, Array.from(given, (value) => prepareValue(value)))
    if (answer.error) throw refused(answer.error)
    return new Result(answer, config)
  }

  const BEGIN = /^\s*(begin|start\s+transaction)\b[^;]*;?\s*$/i
  const COMMIT = /^\s*(commit|end)\b[^;]*;?\s*$/i
  const ROLLBACK = /^\s*(rollback|abort)\b(?!\s+(?:(?:work|transaction)\s+)?to\b)[^;]*;?\s*$/i
  const empty = (command) => new Result({ command, affected: 0, columns: [], types: [], rows: [] }, {})

  const settle = (work, callback) => {
    const promise = new Promise((resolve) => resolve(work()))
    if (typeof callback !== 'function') return promise
    promise.then((result) => callback(null, result), (error) => callback(error))
    return undefined
  }
  const query = (one, config, values, callback) => {
    if (typeof values === 'function') [values, callback] = [undefined, values]
    const request = typeof config === 'string' ? { text: config } : config
    if (typeof request?.submit === 'function') {
      throw new Error('pg: queries that submit themselves (cursors, streams) are not available inside a migration of payload-sync')
    }
    return settle(() => one(request, values), callback ?? request.callback)
  }

  class Client extends EventEmitter {
    #transaction = null
    #pool
    #types
    constructor(options = {}, pool = null) {
      super()
      this.options = options
      this.#pool = pool
      this.#types = new TypeOverrides(options?.types)
    }
    connect(callback) {
      return settle(() => this, callback && ((error) => callback(error)))
    }
    query(config, values, callback) {
      return query((request, given) => this.#run(request, given), config, values, callback)
    }
    #run(request, values) {
      if (BEGIN.test(request.text)) {
        // Inside a transaction PostgreSQL only warns.
        if (this.#transaction?.state !== 'open') this.#transaction = transactions.begin()
        return empty('BEGIN')
      }
      if (COMMIT.test(request.text)) {
        if (this.#transaction) transactions.commit(this.#transaction)
        this.#transaction = null
        return empty('COMMIT')
      }
      if (ROLLBACK.test(request.text)) {
        if (this.#transaction) transactions.rollback(this.#transaction)
        this.#transaction = null
        return empty('ROLLBACK')
      }
      const config = { types: this.#types, ...request }
      return transactions.connecting ? transactions.guarded(() => run(config, values)) : run(config, values)
    }
    setTypeParser(...given) {
      return this.#types.setTypeParser(...given)
    }
    getTypeParser(...given) {
      return this.#types.getTypeParser(...given)
    }
    escapeIdentifier(text) {
      return escapeIdentifier(text)
    }
    escapeLiteral(text) {
      return escapeLiteral(text)
    }
    release() {
      if (this.#transaction?.state === 'open') transactions.rollback(this.#transaction)
      this.#transaction = null
      this.#pool?.emit('release', null, this)
    }
    ref() {}
    unref() {}
    end(callback) {
      return settle(() => undefined, callback)
    }
  }

  class Pool extends EventEmitter {
    totalCount = 0
    idleCount = 0
    waitingCount = 0
    ended = false
    constructor(options = {}) {
      super()
      this.options = options
    }
    connect(callback) {
      const client = new Client(this.options, this)
      if (typeof callback === 'function') {
        settle(() => client, (error) => callback(error, client, () => client.release()))
        return undefined
      }
      return settle(() => client)
    }
    query(config, values, callback) {
      const client = new Client(this.options)
      return client.query(config, values, callback)
    }
    end(callback) {
      this.ended = true
      return settle(() => undefined, callback)
    }
  }

  class Cursor {
    constructor() {
      throw new Error('pg: Query objects are not available inside a migration of payload-sync')
    }
  }

  const pg = { Client, Pool, Query: Cursor, Connection: Cursor, DatabaseError, TypeOverrides, Result, defaults, escapeIdentifier, escapeLiteral, native: null, types }
  return Object.assign(pg, { default: pg })
})
