// node:constants
(function (host, internal) {
  'use strict'
  return { ...internal.builtin('fs').constants, ...internal.builtin('os').constants.signals }
})
