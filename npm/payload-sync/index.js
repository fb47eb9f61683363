'use strict'

// The jobs of payload-sync as functions. Each runs the program with `--json` and gives its report.

const { spawn } = require('node:child_process')
const { findBinary } = require('./binary.js')

class PayloadSyncError extends Error {
  constructor(command, error, exitCode) {
    const place = error.place
      ? ` (${[error.place.file, error.place.line, error.place.column].filter((part) => part !== undefined).join(':')})`
      : ''
    super(`payload-sync ${command}: ${error.message}${place}${error.hint ? `\n  hint: ${error.hint}` : ''}`)
    this.name = 'PayloadSyncError'
    this.command = command
    this.code = error.code
    this.exitCode = exitCode
    this.place = error.place
    this.hint = error.hint
    this.questions = error.questions
  }
}

const wrong = (command, message) => new PayloadSyncError(command, { code: 'usage', message }, 2)

/** Runs a command of payload-sync and resolves with its whole answer. */
function run(command, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    const given = [command, ...args, '--json']
    if (options.cwd) given.push('--cwd', options.cwd)
    if (options.config) given.push('--config', options.config)
    if (options.envFile) given.push('--env-file', options.envFile)
    if (options.engine) given.push('--engine', options.engine)
    if (options.yes) given.push('--yes')

    let binary
    try {
      binary = findBinary(options.env ?? process.env)
    } catch (error) {
      reject(new PayloadSyncError(command, { code: 'binary-not-found', message: error.message }, 1))
      return
    }
    const child = spawn(binary, given, {
      env: options.env ?? process.env,
      signal: options.signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out = []
    const err = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', (error) => {
      const code = error.name === 'AbortError' ? 'interrupted' : 'not-started'
      reject(new PayloadSyncError(command, { code, message: error.message }, code === 'interrupted' ? 130 : 1))
    })
    child.on('close', (exitCode, signal) => {
      const text = Buffer.concat(out).toString('utf8')
      let answer
      try {
        answer = JSON.parse(text)
      } catch {
        const said = Buffer.concat(err).toString('utf8').trim()
        const how = signal ? `was stopped by ${signal}` : `ended with exit code ${exitCode}`
        const message = `it ${how} without an answer${said ? `: ${said}` : ''}`
        reject(new PayloadSyncError(command, { code: 'no-answer', message }, exitCode ?? 1))
        return
      }
      if (answer.error) reject(new PayloadSyncError(command, answer.error, exitCode ?? 1))
      else resolve({ ...answer, exitCode })
    })
  })
}

const resultOf = async (command, args, options) => (await run(command, args, options)).result

/** Copies collections from one Payload server to another. */
async function syncEnvironments(source, target, collections, options = {}) {
  if (!source) throw wrong('environments', 'the source is not set: give an address or a name of sync-config.ts')
  if (!target) throw wrong('environments', 'the target is not set: give an address or a name of sync-config.ts')
  const names = Array.isArray(collections) ? collections : collections ? [collections] : []
  const args = [source, target]
  if (names.length > 0) args.push(names.join(','))
  if (options.dryRun) args.push('--dry-run')
  // Code that calls this has decided: there is nobody to ask.
  return resultOf('environments', args, { yes: true, ...options })
}

/** Applies the migrations that are pending. */
const migrate = (options) => resultOf('migrate', [], options)

/** Writes a migration for the changes of the config. */
const createMigration = (name, options) => resultOf('migrate:create', name ? [name] : [], options)

/** How config, migrations, database and types stand to each other. */
const status = (options) => resultOf('status', [], options)

/** Brings the database's schema to the config's, without a migration. */
const push = (options) => resultOf('push', [], options)

/** Runs the documents of a collection through a transform. */
async function backfill(collection, transform, options = {}) {
  if (!collection) throw wrong('backfill', 'the collection is not set')
  const args = [collection]
  if (transform) args.push(transform)
  if (options.dryRun) args.push('--dry-run')
  return resultOf('backfill', args, { yes: true, ...options })
}

/** Writes the TypeScript declarations of the config. */
const generateTypes = (options) => resultOf('generate:types', [], options)

/** Checks `sync-config.ts` and prints what is wrong with it. Sets the process's exit code. */
async function checkSyncConfig(options = {}) {
  const { spawnSync } = require('node:child_process')
  const args = ['config:check']
  if (options.cwd) args.push('--cwd', options.cwd)
  let binary
  try {
    binary = findBinary()
  } catch (error) {
    console.error(`error: ${error.message}`)
    process.exitCode = 1
    return false
  }
  const { status: code } = spawnSync(binary, args, { stdio: 'inherit' })
  process.exitCode = code ?? 1
  return code === 0
}

exports.backfill = backfill
exports.checkSyncConfig = checkSyncConfig
exports.createMigration = createMigration
exports.generateTypes = generateTypes
exports.migrate = migrate
exports.PayloadSyncError = PayloadSyncError
exports.push = push
exports.run = run
exports.status = status
exports.syncEnvironments = syncEnvironments
