'use strict'

// Finds the program that this package is a thin wrapper of.

const fs = require('node:fs')
const path = require('node:path')

const EXE = process.platform === 'win32' ? '.exe' : ''

class BinaryNotFound extends Error {
  constructor(message) {
    super(message)
    this.name = 'BinaryNotFound'
  }
}

const modified = (file) => {
  try {
    return fs.statSync(file).mtimeMs
  } catch {
    return undefined
  }
}

/** The path of the `payload-sync` program. */
function findBinary(env = process.env) {
  const named = env.PAYLOAD_SYNC_BINARY
  if (named) {
    if (modified(named) === undefined) throw new BinaryNotFound(`PAYLOAD_SYNC_BINARY names ${named}, which does not exist.`)
    return named
  }
  const platform = `payload-sync-${process.platform}-${process.arch}`
  try {
    return require.resolve(`${platform}/bin/payload-sync${EXE}`)
  } catch {
    // Not installed: a checkout has its own build.
  }
  const target = path.resolve(fs.realpathSync(__dirname), '../../target')
  const built = ['release', 'debug']
    .map((profile) => path.join(target, profile, `payload-sync${EXE}`))
    .map((file) => ({ file, at: modified(file) }))
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => b.at - a.at)
  if (built.length > 0) return built[0].file
  throw new BinaryNotFound(
    `There is no payload-sync for ${process.platform}-${process.arch} here. ` +
      `Install ${platform}, or build it (cargo build --release) and set PAYLOAD_SYNC_BINARY to the program.`,
  )
}

module.exports = { BinaryNotFound, findBinary }
