// node:constants: constants of the system.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return {}
})
