// node:assert/strict
(function (host, internal) {
  'use strict'
  return internal.builtin('assert').strict
})
