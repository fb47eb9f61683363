// node:path/posix
(function (host, internal) {
  'use strict'
  return internal.builtin('path')
})
