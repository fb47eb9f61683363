// node:fs/promises: the promises of node:fs.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return internal.builtin('fs').promises
})
