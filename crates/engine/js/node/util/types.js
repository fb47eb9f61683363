// node:util/types: what kind of object a value is.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return internal.builtin('util').types
})
