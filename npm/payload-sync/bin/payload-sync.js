#!/usr/bin/env node
'use strict'

// Becomes the program: same arguments, same terminal, same exit code.

const { spawn } = require('node:child_process')
const { constants } = require('node:os')
const { findBinary } = require('../binary.js')

let binary
try {
  binary = findBinary()
} catch (error) {
  console.error(`error: ${error.message}`)
  process.exit(1)
}

const child = spawn(binary, process.argv.slice(2), { stdio: 'inherit' })
// Ctrl-C reaches the program by itself, which decides what it means. What is sent to this process is passed on.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`error: ${binary} does not start: ${error.message}`)
  process.exit(1)
})
child.on('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
