// node:fs/promises
(function (host, internal) {
  'use strict'
  return internal.builtin('fs').promises
})
