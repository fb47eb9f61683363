// node:stream/promises: the promises of node:stream.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return internal.builtin('stream').promises
})
