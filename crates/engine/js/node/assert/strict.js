// node:assert/strict: the same as node:assert.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return internal.builtin('assert').strict
})
