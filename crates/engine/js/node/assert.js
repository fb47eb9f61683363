// node:assert: assertions.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const a = (v, m) => { if (!v) throw m instanceof Error ? m : new Error(m || 'assert') }; return Object.assign(a, { ok: a, equal: (x, y) => a(x == y), strictEqual: (x, y) => a(x === y), deepStrictEqual: noop, deepEqual: noop, notStrictEqual: noop, fail: (m) => { throw new Error(m) }, AssertionError: class extends Error { }, strict: a })
})
