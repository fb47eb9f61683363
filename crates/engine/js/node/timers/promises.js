// node:timers/promises: timers that give promises.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return { setTimeout: (ms, v) => new Promise((done) => G.setTimeout(done, ms, v)), setImmediate: (v) => new Promise((done) => G.setImmediate(done, v)), setInterval() { throw new Error('timers/promises.setInterval is not available in the embedded engine') } }
})
