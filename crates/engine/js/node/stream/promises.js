// node:stream/promises
(function (host, internal) {
  'use strict'
  return internal.builtin('stream').promises
})
