// node:stream/web
(function (host, internal) {
  'use strict'
  return internal.builtin('internal/streams')
})
