// node:path/posix: the same as node:path.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return internal.builtin('path')
})
